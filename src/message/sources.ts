/** The sentences that are here: English always, another language once its file has been handed in. */
import { FALLBACK } from './languages.ts';
import en from './locales/en.ftl';

const sources = new Map<string, string>([[FALLBACK, en]]);

/** The sentences of a language (primary subtag), as Fluent text, when they are here. */
export function sourceOf(language: string): string | undefined {
  return sources.get(language);
}

export function addSource(language: string, source: string): void {
  sources.set(language, source);
}
