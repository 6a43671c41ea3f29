/**
 * The languages we write in. English is always there; the sentences of the others come in a file each and are handed in
 * when one is asked for. Adding a language: write `locales/<language>.ftl`, then add its name to the list
 * (docs/LANGUAGES.md).
 */
import en from './locales/en.ftl';

export const FALLBACK = 'en';

/** Primary language subtags, the fallback first. */
export const LANGUAGES: readonly string[] = [FALLBACK, 'de', 'fr', 'es', 'pt', 'it', 'nl', 'ja'];

const sources = new Map<string, string>([[FALLBACK, en]]);

/** The sentences of a language, when they are there. */
export function sourceOf(language: string): string | undefined {
  return sources.get(language);
}

/** Hands in the sentences of a language, as Fluent text. */
export function addSource(language: string, source: string): void {
  sources.set(language, source);
}
