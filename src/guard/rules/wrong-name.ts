import type { Facts } from '../../thread/index.ts';
import { titles } from '../languages/titles.ts';
import type { Words } from '../languages/words.ts';
import type { Check, Look, Span } from '../rule.ts';

/** Longest greeting that is looked at. */
const LONGEST = 120;
const CAPITALISED = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}'’-]+/gu;
const NAME = /\p{L}[\p{L}\p{M}'’-]*/gu;

interface Greeted extends Span {
  names: string[];
  /** "Ms. Okafor" and not "Maya". */
  titled: boolean;
}

/** The greeting names somebody this does not go to: the one mistake that is remembered. */
export const wrongName: Check = (look) => {
  const { text, facts, words } = look;
  if (!words || facts.greet.length === 0) return [];
  const people = knownNames(look);
  const known = [...people, ...namesIn(facts.company?.value ?? '')];
  const greeted = greetedPeople(text, words);
  const strangers = greeted.filter(
    (person) => isComparable(person, people, facts) && !person.names.some((name) => isKnown(name, known, words)),
  );
  const only = facts.greet.length === 1 && greeted.length === 1 ? facts.greet[0]?.value : undefined;
  return strangers.map(({ start, end }) => ({
    start,
    end,
    severity: 'warn',
    key: 'guardWrongName',
    subs: [text.slice(start, end), facts.greet.map(({ value }) => value).join(', ')],
    ...(only === undefined ? {} : { fix: only.replace(HONOURED, '') }),
  }));
};

/** "Ms. Okafor" cannot be held against "Maya" as long as nobody knows what else Maya is called; nor Latin against other letters. */
function isComparable({ names, titled }: Greeted, people: readonly string[], { greet }: Facts): boolean {
  if (!people.some((name) => isLatin(name) === isLatin(names[0] ?? ''))) return false;
  const fullNames = new Set(people.filter((name) => name.length > 1)).size > greet.length;
  if (fullNames || (names.length > 1 && !titled)) return true;
  return greet.some(({ value }) => titles.test(value) === titled);
}

/** The names in the greeting, in one spelling; empty when it names nobody for certain. */
export function greetedNames({ text, words }: Look): string[] {
  return words ? greetedPeople(text, words).flatMap(({ names }) => names) : [];
}

/** Whether the text greets this person by a part of their name. */
export function namesPerson({ text, words }: Look, person: { name?: string; address?: string }): boolean {
  if (!words) return false;
  const known = namesIn(`${person.name ?? ''} ${localPart(person)}`);
  return greetedPeople(text, words).some(({ names }) => names.some((name) => isKnown(name, known, words)));
}

/** Those whom the first line greets by name, each with the title before it. Empty when it names nobody for certain. */
function greetedPeople(text: string, words: Words): Greeted[] {
  const opening = words.names.greeting.exec(text.slice(0, 1000));
  if (!opening) return [];
  const from = opening[0].length;
  const line = text.slice(from, from + LONGEST).split('\n', 1)[0] ?? '';
  const address = addressed(line, words);
  if (words.names.anybody.test(address)) return [];
  return partsOf(address, words.names.and).flatMap(({ start, end }, place) => {
    const part = address.slice(start, end).replace(/[.\s]+$/, '');
    const title = titles.exec(part)?.[0] ?? '';
    const run = nameRun(part.slice(title.length));
    // After the first name more may follow ("Anna thanks for"); a later part is a name as a whole, or the sentence.
    const names = place === 0 || part === title + run ? namesIn(run) : [];
    if (names.length === 0) return [];
    const first = from + start;
    return [{ start: first, end: first + title.length + run.length, names, titled: title !== '' }];
  });
}

/** The addressing words of a line: all of it when it is short enough to be nothing else, else up to a comma or full stop. */
function addressed(line: string, words: Words): string {
  const alone = line.split(/\s+/).length <= 8 && !/[.?]\s*$/.test(line);
  const title = titles.exec(line)?.[0] ?? '';
  const first = title + (/^[^,;:!?.\n–—]*/u.exec(line.slice(title.length))?.[0] ?? '');
  const address = alone ? line.replace(/[\s,:!–—-]+$/u, '') : first;
  const ends = words.names.nameEnds.exec(address);
  return ends ? address.slice(0, ends.index) : address;
}

function partsOf(address: string, and: RegExp): Span[] {
  const parts: Span[] = [];
  let start = 0;
  for (const { index, 0: between } of address.matchAll(and)) {
    parts.push({ start, end: index });
    start = index + between.length;
  }
  return [...parts, { start, end: address.length }].filter((part) => part.end > part.start);
}

const NAME_WORD =
  "(?:[\\p{Lu}\\p{Lt}][\\p{L}\\p{M}'’.-]*|(?:van|von|der|den|de|la|le|di|da|dos|del|bin|al|el|ten|ter)(?=\\s))";
/** What Japanese puts after a name, which stands there without capitals: "田中様", "高橋 直樹さん". */
const HONORIFIC = '(?:様|さん|殿|先生)';
const HONOURED = new RegExp(`\\s?${HONORIFIC}$`, 'u');
const UNCASED = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々・]{1,12}';
const NAME_RUN = new RegExp(
  `^(?:${NAME_WORD}(?:\\s+${NAME_WORD})*|${UNCASED}(?:\\s${UNCASED})?(?=\\s?${HONORIFIC}))`,
  'u',
);

/** The words from the start on that are written like names. Small letters are no safe sign of one. */
function nameRun(part: string): string {
  return NAME_RUN.exec(part)?.[0] ?? '';
}

/** Everything by which the recipients are known, so that calling them by any part of their names is right. */
function knownNames({ facts, context }: Look): string[] {
  const greet = facts.greet.map(({ value, evidence }) => {
    const more = evidence.slice(0, LONGEST).match(CAPITALISED) ?? [];
    return `${value.replace(titles, '')} ${more.join(' ').replace(titles, '')}`;
  });
  const recipients = (context.recipients ?? []).map((person) => `${person.name ?? ''} ${localPart(person)}`);
  return namesIn([...greet, ...recipients].join(' '));
}

function localPart({ address }: { address?: string }): string {
  return (address ?? '').split('@', 1)[0]?.replace(/[^\p{L}]+/gu, ' ') ?? '';
}

function namesIn(words: string): string[] {
  return Array.from(words.slice(0, 10_000).matchAll(NAME), ([name]) => fold(name)).filter(Boolean);
}

/** One spelling for "Müller", "Mueller" and "MULLER". */
function fold(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}]/gu, '')
    .replace(HONOURED, '')
    .replace(/([aou])e/g, '$1');
}

/** Among the known, "Jen" stands for Jennifer and the other way round, and so does the "J" of an address. */
function isKnown(name: string, known: readonly string[], words: Words): boolean {
  return known.some((other) => {
    const [short, long] = name.length < other.length ? [name, other] : [other, name];
    if (short === long || ((short.length >= 3 || other.length === 1) && long.startsWith(short))) return true;
    // Family and given name are one word where no spaces are written.
    if (!isLatin(short) && long.includes(short)) return true;
    return words.names.nicknames.some((group) => has(group, name) && has(group, other));
  });
}

function has(group: readonly string[], name: string): boolean {
  return group.some((nickname) => fold(nickname) === name);
}

function isLatin(name: string): boolean {
  return /\p{Script=Latin}/u.test(name);
}
