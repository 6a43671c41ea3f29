/**
 * A small notation for what people say, so that the data of a language reads as phrases and not as expressions:
 *
 * - one phrase a line, or several with `|` between them; all in small letters, with a straight `'`
 * - `(a|b)` one of these; `?` after a bracket or a letter: it may be missing
 * - `*` at the end of a word: however it goes on
 * - `..` between words: up to four other words of the same clause; `...` up to twelve, for verbs in two parts
 * - the space before a bracket that may be missing may be missing with it: `a word (or two)?`
 *
 * It is matched against text in small letters (`calm` in `reading.ts`), only from the beginning of a word to the end of one.
 */
export type Pattern = RegExp;

const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';

export function phrases(...lines: string[]): Pattern {
  return new RegExp(`${START}(?:${alternatives(lines)})${END}`, 'gu');
}

/** The same for languages that write no spaces; `..` are up to twelve characters of the same clause, `...` thirty of the same sentence. */
export function pieces(...lines: string[]): Pattern {
  return new RegExp(alternatives(lines).replaceAll(GAP, near(12)).replaceAll(WIDE_GAP, near(30)), 'gu');
}

/** A language may have nothing to say about something. */
export const nothing: Pattern = /(?!)/gu;

const near = (most: number) => `[^${most > 12 ? '' : '、'}。！？\\n]{0,${most}}?`;
const gap = (most: number) => `(?:[ ,]+[^ ,.;:!?]+){0,${most}}?[ ,]+`;
const GAP = gap(4);
const WIDE_GAP = gap(12);
/** They stand for the gaps until everything else is replaced. */
const GAP_MARK = '\u0000';
const WIDE_MARK = '\u0001';

function alternatives(lines: string[]): string {
  return lines
    .flatMap((line) => line.split('\n'))
    .map((line) => line.trim())
    .filter(Boolean)
    .join('|')
    .replace(/\s*\|\s*/g, '|')
    .replace(/\s*\.{2,3}\s*(?=[|)]|$)/g, '')
    .replace(/ +(\((?:[^()]*[^() ])\))\?/g, '( $1)?')
    .replace(/\((?!\?)/g, '(?:')
    .replace(/\s*\.\.\.\s*/g, WIDE_MARK)
    .replace(/\s*\.\.\s*/g, GAP_MARK)
    .replace(/ +/g, ' +')
    .replace(/\*/g, '\\p{L}*')
    .replaceAll(GAP_MARK, GAP)
    .replaceAll(WIDE_MARK, WIDE_GAP);
}

export function has(pattern: Pattern, words: string): boolean {
  return words.search(pattern) >= 0;
}

/** With the same length, but nothing is found any more where the pattern was. */
export function without(pattern: Pattern, words: string): string {
  return words.replace(pattern, (found) => '#'.repeat(found.length));
}
