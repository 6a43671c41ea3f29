import { en } from './en.ts';
import type { MakeWords, Words } from './words.ts';

const makers = new Map<string, MakeWords>([['en', en]]);
const made = new Map<string, Words>();

/** Hands in the data of a language (primary subtag). */
export function addWords(language: string, words: MakeWords): void {
  makers.set(language, words);
  made.delete(language);
}

/** The data for a BCP 47 tag, by its first part; null: none yet. */
export function wordsOf(tag: string): Words | null {
  const language = tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';
  const known = made.get(language);
  if (known) return known;
  const words = makers.get(language)?.() ?? null;
  if (words) made.set(language, words);
  return words;
}
