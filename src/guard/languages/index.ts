import { en } from './en.ts';
import type { Words } from './words.ts';

const languages = new Map<string, Words>([['en', en]]);

/** Hands in the data of a language (primary subtag). */
export function addWords(language: string, words: Words): void {
  languages.set(language, words);
}

/** The data for a BCP 47 tag, by its first part; null: none yet. */
export function wordsOf(tag: string): Words | null {
  return languages.get(tag.toLowerCase().split(/[-_]/, 1)[0] ?? '') ?? null;
}
