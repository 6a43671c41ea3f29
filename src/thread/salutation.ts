/** How to address somebody whose name is known: as the thread itself does. Nobody's gender is guessed from a name. */
import type { Letter } from './letters.ts';
import type { Name } from './name.ts';

/** Forms of address to look for beside a family name, by language, and how they stand in a greeting. */
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
  /^(?:hi|hey|hello|hallo|liebe[r]?|bonjour|salut|hola|olá|oi|ciao|hoi|beste|dear|caro|cara|cher|chère)\s\p{Lu}\p{L}+\s?(?:[,!.–-]|$)/iu;

/**
 * "Anna", "Frau Meier", "Anna Meier" where the thread is formal and the gender unknown, "田中様".
 * `theirs` is what the person wrote, `letters` the whole thread. Undefined when no part of the name is fit to stand there.
 */
export function addressed(name: Name, theirs: Letter[], letters: Letter[], language: string): string | undefined {
  const base = language.slice(0, 2).toLowerCase();
  if (base === 'ja') return `${name.family ?? name.full}様`;
  const formal = isFormal(theirs, letters, base);
  const shown = name.family && honorific(name.family, letters, base);
  // In English a Ms or Mr seen somewhere is not yet how people here write to each other.
  if (shown && (formal || base !== 'en')) return shown;
  if (name.given && !(formal && name.family)) return name.given;
  if (formal && name.family) return [name.title, name.full].filter(Boolean).join(' ');
  return /\p{Script=Latin}/u.test(name.full) ? undefined : name.full;
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
function isFormal(theirs: Letter[], letters: Letter[], language: string): boolean {
  const received = theirs.length > 0 ? theirs : letters.filter(({ from }) => from !== 'me');
  const text = received
    .slice(0, 4)
    .flatMap(({ lines }) => lines)
    .join('\n');
  if (!FORMAL[language]?.test(text)) return false;
  if (language === 'en') return true;
  if (FAMILIAR[language]?.test(text)) return false;
  const openings = letters.flatMap(({ lines }) => lines.slice(0, 2));
  if (openings.some((line) => FIRST_NAME_SALUTATION.test(line.trim()))) return false;
  return !theirs.some(({ signature }) => signature.name?.given && !signature.name.family);
}
