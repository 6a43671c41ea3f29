/** Whom to greet: the recipients matched with those who wrote, and the name each of them goes by. */

import { type Mailbox, nameInAddress, readAddress } from './address.ts';
import type { Conversation, Found, Person } from './index.ts';
import type { Letter } from './letters.ts';
import { type Name, readName } from './name.ts';
import { addressed } from './salutation.ts';
import { folded } from './text.ts';

/** More recipients than this are not greeted one by one. */
const RECIPIENTS_LIMIT = 20;

interface Known {
  name: Name;
  evidence: string;
  where: Found<string>['where'];
}

/** The same person: by address when both have one, else by name. */
function isSame(a: Person, b: Person): boolean {
  if (a.address && b.address) return a.address.trim().toLowerCase() === b.address.trim().toLowerCase();
  const [first, second] = [folded(a.name ?? ''), folded(b.name ?? '')];
  return first !== '' && first === second;
}

/** How to address each recipient, in order; recipients whose name is not certain are left out. */
export function findGreeting(
  { to, me }: Conversation,
  letters: Letter[],
  company: string | undefined,
  language: string,
): Found<string>[] {
  const found: Found<string>[] = [];
  for (const person of to.slice(0, RECIPIENTS_LIMIT)) {
    // A mail forwarded to oneself: nobody to greet.
    if (me && isSame(person, me)) continue;
    const theirs = lettersOf(person, letters, to.length === 1);
    const known = nameOf(person, theirs, letters, company);
    const value =
      known && addressed(known.name, theirs, { letters, people: to.slice(0, RECIPIENTS_LIMIT), me, language });
    if (known && value && !found.some((other) => other.value === value)) {
      found.push({ value, evidence: known.evidence, where: known.where });
    }
  }
  return found;
}

/** What a recipient wrote, newest first. A single recipient of whom nothing is known is whoever wrote last. */
function lettersOf(person: Person, letters: Letter[], alone: boolean): Letter[] {
  const theirs = letters.filter(({ from }) => from !== 'me' && isSame(from, person));
  if (theirs.length > 0 || !alone || person.address || person.name) return theirs;
  const newest = letters.find(({ from }) => from !== 'me');
  return newest && newest.from !== 'me' && !newest.from.address ? [newest] : [];
}

/** Signature over display name over address: people sign as they want to be called. */
function nameOf(person: Person, theirs: Letter[], letters: Letter[], company: string | undefined): Known | undefined {
  // A chip may hold an address alone where the letter's head shows the name.
  const writer = theirs[0]?.from;
  const named = person.name || !writer || writer === 'me' ? person : { ...writer, ...person };
  const shown = displayed(named, letters, company);
  for (const letter of theirs) {
    const signed = signedName(letter, shown?.name, readAddress(person.address)?.local);
    if (signed && !isFirm(signed.name, company)) return { ...signed, name: withFamily(signed.name, shown?.name) };
  }
  if (shown) return shown;
  const spelled = nameInAddress(person.address);
  if (!spelled || !person.address || isFirm(spelled, company)) return undefined;
  return { name: spelled, evidence: person.address, where: 'recipients' };
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
  if (!name || isFirm(name, company) || mailbox?.system || mailbox?.machine) return undefined;
  if (mailbox && isOfDomain(name, mailbox)) return undefined;
  // One word alone may be a firm's name: something else has to show that it is a person.
  const certain =
    name.family !== undefined ||
    !/\p{Script=Latin}/u.test(name.full) ||
    (name.given && mailbox?.local.startsWith(folded(name.given)));
  if (!certain && !letters.some((letter) => folded(letter.signature.name?.given ?? '') === folded(name.given ?? '-')))
    return undefined;
  return { name, evidence: raw, where: 'recipients' };
}

/** A name that the domain spells is the firm's: "Elm Street Players <players@elmstreet.example>". */
function isOfDomain({ full, given }: Name, { label, impersonal, local }: Mailbox): boolean {
  const [owner, whole] = [folded(label), folded(full)];
  if (owner === whole) return true;
  const words = full.split(' ').map(folded);
  if (impersonal && words.includes(owner)) return true;
  return (
    words.length > 1 &&
    owner.length > 5 &&
    whole.startsWith(owner) &&
    words[0] !== owner &&
    !local.startsWith(folded(given ?? '-'))
  );
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
