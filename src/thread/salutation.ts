/** How to address somebody whose name is known: as the thread itself does. Nobody's gender is guessed from a name. */
import { findFormality } from './formality.ts';
import type { Person } from './index.ts';
import type { Letter } from './letters.ts';
import { type Name, readName } from './name.ts';
import { folded } from './text.ts';

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
/** "Hi Jared," and its like: one capitalised word after the greeting. */
const FIRST_NAME_SALUTATION =
  /^(?:[Hh](?:i|ey|ello|allo|ola|oi)|[Ll]ieber?|[Bb]onjour|[Ss]alut|[Oo](?:lá|i)|[Cc](?:iao|aro|ara|her|hère)|[Bb]este|[Dd]ear)\s\p{Lu}\p{L}+\s?(?:[,!.–-]|$)/u;

/** What of a conversation shows how people address each other in it. */
export interface Manner {
  letters: Letter[];
  people: Person[];
  me: Person | undefined;
  language: string;
}

/**
 * "Anna", "Frau Meier", "Anna Meier" where the thread is formal and the gender unknown, "田中様".
 * `theirs` is what the person wrote. Undefined when no part of the name is fit to stand there.
 */
export function addressed(name: Name, theirs: Letter[], manner: Manner): string | undefined {
  const base = manner.language.slice(0, 2).toLowerCase();
  if (base === 'ja') return `${name.family ?? name.full}様`;
  const formal = isFormal(theirs, manner.letters, base);
  const shown = honorific(name, manner, base);
  // In English a Ms or Mr seen somewhere is not yet how people here write to each other.
  if (shown && (formal || base !== 'en')) return shown;
  if (name.given && !(formal && name.family)) return name.given;
  if (formal && name.family) return [name.title, name.full].filter(Boolean).join(' ');
  return /\p{Script=Latin}/u.test(name.full) ? undefined : name.full;
}

/** The form the thread itself uses for this person: beside the family name, or beside both. */
function honorific({ given, family }: Name, { letters, people, me }: Manner, language: string): string | undefined {
  if (!family) return undefined;
  const mine = readName(me?.name ?? '')?.family;
  // "Herr Meier" may be the reader, where both are called Meier: then the given name has to stand there, too.
  const isShared = mine !== undefined && folded(mine) === folded(family);
  const anyCase = (word: string) => `(?:${escaped(word)}|${escaped(word.toUpperCase())})`;
  const first = given ? `(?: ${anyCase(given)})${isShared ? '' : '?'}` : '';
  const texts = [...letters.flatMap(({ lines }) => lines), ...people.map(({ name = '' }) => name)];
  for (const [pattern, value] of (isShared && !given ? undefined : HONORIFICS[language]) ?? []) {
    const shown = new RegExp(`(?<!\\p{L})${pattern}(?: Dr\\.)?${first} ${anyCase(family)}(?!\\p{L})`, 'u');
    if (texts.some((text) => text.length < 500 && shown.test(text))) return `${value} ${family}`;
  }
  return undefined;
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether people call each other by family name here; where nothing shows it, first names. */
function isFormal(theirs: Letter[], letters: Letter[], language: string): boolean {
  const received = theirs.length > 0 ? theirs : letters.filter(({ from }) => from !== 'me');
  if (findFormality(received, language)?.value !== 'formal') return false;
  if (language === 'en') return true;
  const openings = letters.flatMap(({ lines }) => lines.slice(0, 2));
  if (openings.some((line) => FIRST_NAME_SALUTATION.test(line.trim()))) return false;
  return !theirs.some(({ signature }) => signature.name?.given && !signature.name.family);
}
