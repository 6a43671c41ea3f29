/** All languages whose sentences are in the tree, handed in as the extension does when one is asked for. */
import { addLanguage } from '../../../src/message/index.ts';

const files = import.meta.glob<string>('../../../src/message/locales/*.ftl', { eager: true, import: 'default' });

/** Source of each language's sentences, by primary subtag. */
export const sources: Record<string, string> = Object.fromEntries(
  Object.entries(files).map(([path, source]) => [/([a-z]+)\.ftl$/.exec(path)?.[1] ?? '', source]),
);

export function loadAll(): string[] {
  for (const [language, source] of Object.entries(sources)) addLanguage(language, source);
  return Object.keys(sources);
}
