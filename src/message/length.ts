/** How long a message may be, and how that is counted. */
import type { Channel, Length } from './index.ts';

/** Least and most, both included, by `sizeOf`. */
export type Range = readonly [number, number];

const WINDOWS: Record<Channel, Record<Length, Range>> = {
  email: { standard: [55, 110], short: [30, 55] },
  linkedin: { standard: [30, 60], short: [20, 45] },
  phone: { standard: [45, 70], short: [45, 70] },
  voicemail: { standard: [35, 55], short: [35, 55] },
};

/**
 * Words a finished message has, subject not counted. A phone script is about 20 seconds either way. `scale`: what a
 * language needs for one English word, in its own words, or in characters where it writes without spaces.
 */
export function lengthWindow(channel: Channel, length: Length, scale = 1): Range {
  const [least, most] = WINDOWS[channel][length];
  return [Math.round(least * scale), Math.round(most * scale)];
}

/** Scripts that write without spaces: what is counted are characters. */
const UNSPACED = /^(?:ja|zh|th|km|lo|my)\b/i;

/** Whether the language is written without spaces between words, and between sentences. */
export function isUnspaced(language: string): boolean {
  return UNSPACED.test(language);
}

/** A dash between spaces is no word; "&" is read as one. French sets spaces before its marks. */
const ONLY_MARKS = /^[!-%'-/:-@[-`{-~\u00ab\u00bb\u2010-\u2026\ue000-\uf8ff]*$/;

/**
 * What `lengthWindow` speaks of: words; characters where nobody counts words, and there a word in Latin letters, such as a
 * role, counts as two: it is read at a glance.
 */
export function sizeOf(text: string, language = 'en'): number {
  return wordCount(isUnspaced(language) ? text.replace(LATIN_WORD, 'xx') : text, language);
}

const LATIN_WORD = /[\p{sc=Latin}\d][\p{sc=Latin}\d.'’&/+#-]*/gu;

/** Words of a text as a person would count them, or characters where nobody counts words; `language` is BCP 47. */
export function wordCount(text: string, language = 'en'): number {
  if (isUnspaced(language)) return Array.from(text.replace(/[\s\ue000-\uf8ff]/g, '')).length;
  return text.split(/\s+/).filter((piece) => !ONLY_MARKS.test(piece)).length;
}
