/** A text as the rules read it: sentence by sentence, in small letters, each character where it was. */
import type { Span } from './rule.ts';

export interface Sentence extends Span {
  /** The words in small letters with straight quotes, as long as they are in the text. */
  words: string;
}

/** Longest text that is read; a longer one is no message. */
const LONGEST = 20_000;
/** A line shorter than this was ended by hand; a longer one may have been wrapped by a mail program. */
const WRAPPED = 58;
/** Japanese lines are broken by hand within a sentence, after a comma or a particle. */
const GOES_ON = /[、をはがにでとのもて]$/;
const END = /[.!?…]+["'”’»)\]]*(?=\s|$)|[。！？]+|[ \t]*\n\s*/gu;
/** What stands before a full stop, with the full stops in it: "Dr", "p.m". */
const BEFORE = /[\p{L}\p{N}.-]{1,12}$/u;

/** Small letters and plain quotes; spaces for line ends. The length stays the same. */
function calm(text: string): string {
  const small = text.toLowerCase();
  const same =
    small.length === text.length
      ? small
      : text.replace(/\p{Lu}/gu, (letter) =>
          letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
        );
  return same.replace(/[’‘ʼ´`]/g, "'").replace(/[\s\u00a0\u202f]/g, ' ');
}

/** The sentences in order; lines that were ended by hand are apart. `abbreviation` tests what stands before a full stop. */
export function sentencesOf(text: string, abbreviation: RegExp): Sentence[] {
  const whole = text.slice(0, LONGEST);
  const plain = calm(whole);
  const sentences: Sentence[] = [];
  let start = 0;
  const close = (end: number, next: number) => {
    const words = plain.slice(start, end);
    const from = start + words.length - words.trimStart().length;
    const to = start + words.trimEnd().length;
    if (to > from) sentences.push({ start: from, end: to, words: plain.slice(from, to) });
    start = next;
  };
  for (const { index, 0: mark } of whole.matchAll(END)) {
    const after = index + mark.length;
    if (mark.includes('\n')) {
      if (isLineEnd(whole, index, mark)) close(index, after);
    } else if (mark !== '.' || !isAbbreviated(plain, start, index, abbreviation)) close(after, after);
  }
  close(whole.length, whole.length);
  return sentences;
}

function isLineEnd(text: string, index: number, mark: string): boolean {
  if (/\n[^\S\n]*\n/.test(mark)) return true;
  const lineStart = text.lastIndexOf('\n', index - 1) + 1;
  return index - lineStart < WRAPPED && !GOES_ON.test(text.slice(lineStart, index));
}

function isAbbreviated(plain: string, start: number, index: number, abbreviation: RegExp): boolean {
  const before = BEFORE.exec(plain.slice(Math.max(start, index - 12), index))?.[0] ?? '';
  return /^\p{L}$/u.test(before) || abbreviation.test(before);
}
