/** How long a message may be, and how that is counted. */
import type { Channel, Length } from './index.ts';

/** Least and most words, both included. */
export type Range = readonly [number, number];

const WINDOWS: Record<Channel, Record<Length, Range>> = {
  email: { standard: [55, 110], short: [30, 55] },
  linkedin: { standard: [30, 60], short: [20, 45] },
  phone: { standard: [45, 70], short: [45, 70] },
  voicemail: { standard: [35, 55], short: [35, 55] },
};

/** Words a finished message has, subject not counted. A phone script is about 20 seconds either way. */
export function lengthWindow(channel: Channel, length: Length): Range {
  return WINDOWS[channel][length];
}

/** Scripts that write without spaces, where words have to be found. */
const UNSPACED = /^(?:ja|zh|th|km|lo|my)\b/i;

/** A dash between spaces is no word; "&" is read as one. */
const ONLY_MARKS = /^[!-%'-/:-@[-`{-~\u2010-\u2026\ue000-\uf8ff]*$/;

/** Words of a text as a person would count them; `language` is BCP 47. */
export function wordCount(text: string, language = 'en'): number {
  if (UNSPACED.test(language)) return segmented(text, language);
  return text.split(/\s+/).filter((piece) => !ONLY_MARKS.test(piece)).length;
}

function segmented(text: string, language: string): number {
  const pieces = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  return Array.from(pieces).filter((piece) => piece.isWordLike).length;
}
