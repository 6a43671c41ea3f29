/** Whom to greet, and by which name. */
import type { Found, Person } from './index.ts';
import type { Letter } from './letters.ts';
import { type Name, nameInAddress, readAddress, readName } from './name.ts';
import { folded } from './text.ts';

/** More recipients than this are not greeted one by one. */
const RECIPIENTS_LIMIT = 20;

interface Known {
  name: Name;
  evidence: string;
  where: Found<string>['where'];
}

/** The same person: by address when both have one, else by name. With a single unnamed recipient, whoever wrote last. */
export function isSame(a: Person, b: Person): boolean {
  if (a.address && b.address) return a.address.trim().toLowerCase() === b.address.trim().toLowerCase();
  const [first, second] = [folded(a.name ?? ''), folded(b.name ?? '')];
  return first !== '' && first === second;
}

/** How to address each recipient, in order; recipients whose name is not certain are left out. */
export function findGreeting(
  to: Person[],
  me: Person | undefined,
  letters: Letter[],
  company: string | undefined,
  language: string,
): Found<string>[] {
  const found: Found<string>[] = [];
  for (const person of to.slice(0, RECIPIENTS_LIMIT)) {
    // A mail forwarded to oneself: nobody to greet.
    if (me && isSame(person, me)) continue;
    const known = nameOf(person, letters, to.length === 1, company);
    const value = known && addressed(known.name, person, letters, language);
    if (known && value && !found.some((other) => other.value === value))
      found.push({ value, evidence: known.evidence, where: known.where });
  }
  return found;
}

/** Signature over display name over address: people sign as they want to be called. */
function nameOf(person: Person, letters: Letter[], alone: boolean, company: string | undefined): Known | undefined {
  const theirs = letters.filter((letter) => letter.from !== 'me' && isSame(letter.from, person));
  const anonymous = !person.address && !person.name;
  const newest = letters.find((letter) => letter.from !== 'me');
  if (theirs.length === 0 && alone && anonymous && newest && newest.from !== 'me' && !newest.from.address)
    theirs.push(newest);
  const mailbox = readAddress(person.address);
  const shown = displayed(person, letters, company);
  for (const letter of theirs) {
    const signed = signedName(letter, shown?.name, mailbox?.local);
    if (signed && !isFirm(signed.name, company)) return { ...signed, name: withFamily(signed.name, shown?.name) };
  }
  if (shown) return shown;
  const spelled = nameInAddress(person.address);
  return spelled && person.address && !isFirm(spelled, company)
    ? { name: spelled, evidence: person.address, where: 'recipients' }
    : undefined;
}

function signedName(letter: Letter, shown: Name | undefined, local: string | undefined): Known | undefined {
  const { name, line, closed } = letter.signature;
  if (name && line && (name.given || name.family || /\p{Script=Han}/u.test(name.full)) && !isHalf(name)) {
    // Without closing words a lone last line may be anything; it must agree with the sender.
    if (closed || agrees(name, shown, local)) return { name, evidence: line, where: 'signature' };
  }
  return introduced(letter);
}

/** In Cyrillic a single word may be the family name, which stands first there. */
const isHalf = (name: Name): boolean => !name.family && /\p{Script=Cyrillic}/u.test(name.full);

/** A name agrees with the sender's own: the same first letters, or it begins the address. */
function agrees(name: Name, shown: Name | undefined, local: string | undefined): boolean {
  const given = folded(name.given ?? name.full);
  if (shown?.family && shown.given && folded(shown.family) === given) return true;
  if (shown?.given) return folded(shown.given).startsWith(given.slice(0, 2));
  if (local) return folded(local).startsWith(given.slice(0, 1)) || folded(local).includes(given);
  return true;
}

const INTRODUCTION =
  /\b(?:my name is|my name's|mein name ist|je m['’]appelle|me llamo|mi nombre es|meu nome é|mi chiamo|mijn naam is)\s(\p{Lu}[\p{L}'’-]{1,20}(?:\s\p{Lu}[\p{L}'’-]{1,20})?)/iu;
const SELF_INTRODUCTION =
  /\b(?:I(?:['’]m| am)|this is|ich bin|je suis|soy|sou(?: o| a)?|sono|ik ben)\s(\p{Lu}[\p{L}'’-]{1,20}(?:\s\p{Lu}[\p{L}'’-]{1,20})?)(?=,| and | from | at | with | von | de | da | van |\.)/u;
const JAPANESE_INTRODUCTION = /(?:の|、|^)([\p{Script=Han}々]{1,4})(?:と申します|でございます|です。)/u;

/** "My name is Anna and I work for …" */
function introduced(letter: Letter): Known | undefined {
  for (const sentence of letter.sentences.slice(0, 4)) {
    const words = (INTRODUCTION.exec(sentence) ??
      SELF_INTRODUCTION.exec(sentence) ??
      JAPANESE_INTRODUCTION.exec(sentence))?.[1];
    const name = words && readName(words);
    if (name) return { name, evidence: words, where: 'message' };
  }
  return undefined;
}

/** The name shown for a recipient, unless it may be the firm's. */
function displayed(person: Person, letters: Letter[], company: string | undefined): Known | undefined {
  const raw = person.name ?? '';
  const name = /\S@\S/.test(raw) ? undefined : readName(raw);
  const mailbox = readAddress(person.address);
  if (!name || isFirm(name, company) || mailbox?.system) return undefined;
  const squeezed = folded(name.full);
  if (mailbox && [mailbox.label, mailbox.local].some((part) => folded(part) === squeezed)) return undefined;
  // One word alone may be a firm's name: something else has to show that it is a person.
  const certain =
    name.family !== undefined ||
    !/\p{Script=Latin}/u.test(name.full) ||
    (name.given && mailbox?.local.startsWith(folded(name.given)));
  if (!certain && !letters.some((letter) => folded(letter.signature.name?.given ?? '') === folded(name.given ?? '-')))
    return undefined;
  return { name, evidence: raw, where: 'recipients' };
}

function isFirm(name: Name, company: string | undefined): boolean {
  return company !== undefined && folded(company) === folded(name.full);
}

/** Signed "Anna", shown as "Anna Weber": the family name is known too. */
function withFamily(signed: Name, shown: Name | undefined): Name {
  if (signed.family || !signed.given || !shown?.family) return signed;
  if (!shown.given || !folded(shown.given).startsWith(folded(signed.given).slice(0, 2))) return signed;
  return { ...signed, family: shown.family };
}

/** Forms of address that show in the thread itself, by language: nobody's gender is guessed from a first name. */
const HONORIFICS: Record<string, [pattern: string, value: string][]> = {
  de: [
    ['Frau', 'Frau'],
    ['Herrn?', 'Herr'],
  ],
  fr: [
    ['(?:Madame|Mme)', 'Madame'],
    ['(?:Monsieur|M\\.)', 'Monsieur'],
  ],
  es: [
    ['(?:Sra\\.?|Señora|señora)', 'Sra.'],
    ['(?:Sr\\.?|Señor|señor)', 'Sr.'],
  ],
  pt: [
    ['(?:Sra\\.?|Senhora)', 'Sra.'],
    ['(?:Sr\\.?|Senhor)', 'Sr.'],
  ],
  it: [
    ['(?:Dott\\.ssa)', 'Dott.ssa'],
    ['(?:Dott\\.)', 'Dott.'],
    ['(?:Sig\\.ra|Signora)', 'Sig.ra'],
    ['(?:Sig\\.|Signor)', 'Sig.'],
  ],
  nl: [
    ['(?:[Mm]evrouw|[Mm]evr\\.)', 'mevrouw'],
    ['(?:[Dd]e heer|[Dd]hr\\.)', 'meneer'],
  ],
  en: [
    ['Ms\\.?', 'Ms.'],
    ['Mrs\\.?', 'Mrs.'],
    ['Mr\\.?', 'Mr.'],
  ],
};
/** Signs of a formal thread. English knows them in the salutation only. */
const FORMAL: Record<string, RegExp> = {
  de: /(?:^|[^.!?]\s)(?:Sie|Ihnen|Ihr(?:e[rnms]?)?)\b|geehrte/,
  fr: /\b(?:vous|votre|vos)\b/i,
  es: /\b(?:usted|ustedes|estimad[oa] (?:sr|señor))/i,
  pt: /\b(?:o senhor|a senhora|prezad[oa] (?:sr|senhor))/i,
  it: /\b(?:Lei|La ringrazi\p{L}+|Sua|Suo|Suoi|Sue|Gentile|Egregio)\b/u,
  nl: /\b(?:u|uw|geachte)\b/i,
  en: /^\s*(?:dear|hello|good \p{L}+)\s(?:mr|ms|mrs|dr|prof)\b/imu,
};
const FAMILIAR: Record<string, RegExp> = {
  de: /\b(?:du|dir|dich|dein\p{L}{0,2})\b/iu,
  fr: /\b(?:tu|ton|ta|tes|toi)\b/i,
  it: /\b(?:tu|tuo|tua|tuoi|ti|ciao)\b/i,
  nl: /\b(?:je|jij|jou|jouw)\b/i,
};
/** "Hi Jared," and its like: one capitalised word after the greeting. */
const FIRST_NAME_SALUTATION =
  /^(?:hi|hey|hello|hallo|liebe[r]?|bonjour|salut|hola|olá|oi|ciao|hoi|beste|dear|caro|cara|cher|chère)\s\p{Lu}\p{L}+\s?[,!.]?$/iu;

function addressed(name: Name, person: Person, letters: Letter[], language: string): string | undefined {
  const base = language.slice(0, 2).toLowerCase();
  if (base === 'ja') return `${name.family ?? name.full}様`;
  const theirs = letters.filter((letter) => letter.from !== 'me');
  const text = theirs
    .slice(0, 4)
    .flatMap((letter) => letter.lines)
    .join('\n');
  if (name.family) {
    const shown = honorific(name.family, letters, base);
    if (shown && (base !== 'en' || FORMAL['en']?.test(text))) return shown;
  }
  if (formal(text, theirs, base, person, letters))
    return name.family || !name.given
      ? [name.title, name.full.includes(name.family ?? '') ? name.full : `${name.given} ${name.family}`]
          .filter(Boolean)
          .join(' ')
      : name.given;
  return name.given ?? (/\p{Script=Latin}/u.test(name.full) ? undefined : name.full);
}

function honorific(family: string, letters: Letter[], language: string): string | undefined {
  const escaped = family.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  for (const [pattern, value] of HONORIFICS[language] ?? []) {
    const shown = new RegExp(`(?<!\\p{L})${pattern}(?: Dr\\.)? ${escaped}(?!\\p{L})`, 'u');
    if (letters.some((letter) => letter.lines.some((line) => line.length < 500 && shown.test(line))))
      return `${value} ${family}`;
  }
  return undefined;
}

/** Whether people call each other by family name here; where nothing shows it, first names. */
function formal(text: string, theirs: Letter[], language: string, person: Person, letters: Letter[]): boolean {
  if (!FORMAL[language]?.test(text)) return false;
  if (language === 'en') return true;
  if (FAMILIAR[language]?.test(text) && language !== 'fr') return false;
  const signed = theirs.find((letter) => letter.from !== 'me' && isSame(letter.from, person))?.signature.name;
  const salutes = letters.some((letter) =>
    letter.lines.slice(0, 2).some((line) => line.length < 60 && FIRST_NAME_SALUTATION.test(line.trim())),
  );
  return !(salutes || (signed && !signed.family && signed.given));
}
