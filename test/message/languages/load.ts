/** All languages whose sentences are in the tree, handed in as the extension does when one is asked for. */
import { readdirSync, readFileSync } from 'node:fs';
import { addLanguage } from '../../../src/message/index.ts';

const folder = new URL('../../../src/message/locales/', import.meta.url);

/** Source of each language's sentences, by primary subtag. */
export const sources: Record<string, string> = Object.fromEntries(
  readdirSync(folder).map((file) => [file.replace('.ftl', ''), readFileSync(new URL(file, folder), 'utf8')]),
);

export function loadAll(): string[] {
  for (const [language, source] of Object.entries(sources)) addLanguage(language, source);
  return Object.keys(sources);
}
