/**
 * Lists of words in several languages. A list becomes a pattern when it is first needed, and is matched against lower
 * case: a pattern that disregards case takes the browser twice as long to make ready, and there are dozens.
 */

/** Where in a text, and the text's own words there. */
export interface Match {
  index: number;
  words: string;
}

export interface Words {
  test(text: string): boolean;
  /** The first place; undefined when there is none. */
  find(text: string): Match | undefined;
  all(text: string): Match[];
}

/** Latin and Cyrillic letters of lower case, as plain ranges: `\p{L}` takes much longer to make ready. */
const LETTER = 'a-zß-ɏа-џ';

/**
 * Any of the alternatives as whole words, regardless of case. In them `*` stands for any further letters, `…` for any
 * word; line breaks are layout; the rest is pattern syntax in lower case. Japanese puts no blanks between words, so only
 * Latin and Cyrillic letters and digits make a neighbour part of the word.
 */
export function anyWord(alternatives: string): Words {
  let made: RegExp | undefined;
  const pattern = (): RegExp => {
    made ??= compiled(alternatives);
    made.lastIndex = 0;
    return made;
  };
  const original = (text: string, { index, 0: { length } }: RegExpExecArray): Match => ({
    index,
    words: text.slice(index, index + length),
  });
  return {
    test: (text) => pattern().test(lowered(text)),
    find(text) {
      const found = pattern().exec(lowered(text));
      return found ? original(text, found) : undefined;
    },
    all: (text) => Array.from(lowered(text).matchAll(pattern()), (found) => original(text, found)),
  };
}

function compiled(alternatives: string): RegExp {
  const words = alternatives
    .replace(/\s*\n\s*/g, '')
    .replaceAll('*', `[${LETTER}]*`)
    .replaceAll('…', `[${LETTER}]+`);
  return new RegExp(`(?<![${LETTER}\\d])(?:${words})(?![${LETTER}\\d])`, 'g');
}

let last = '';
let lastLowered = '';

/** Lower case of the same length, so that a place in it is the place in the text. The same sentence is asked for often. */
export function lowered(text: string): string {
  if (text === last) return lastLowered;
  const lower = text.toLowerCase();
  lastLowered = lower.length === text.length ? lower : text.replace(/[^İ]+/g, (part) => part.toLowerCase());
  last = text;
  return lastLowered;
}

/** Whether a text fits a pattern written in lower case. */
export const anyCase =
  (pattern: RegExp) =>
  (text: string): boolean =>
    pattern.test(lowered(text));

/** Whether a word is one of these, regardless of case; `*` at the end of one stands for any further letters. */
export function wordSet(list: string): (word: string) => boolean {
  const all = list.replace(/\s*\n\s*/g, ' ').split(list.includes('|') ? /\s*\|\s*/ : ' ');
  const exact = new Set(all);
  const starts = all.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  return (word) => {
    const lower = word.toLowerCase();
    return exact.has(lower) || starts.some((start) => lower.startsWith(start));
  };
}
