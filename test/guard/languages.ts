/** All languages of the guard that are in the tree, handed in as the extension does when one is asked for. */
import { readdirSync } from 'node:fs';
import { addWords, type GuardWords } from '../../src/guard/index.ts';

const folder = new URL('../../src/guard/languages/', import.meta.url);
/** A language's file is named by its tag. */
const TAG = /^([a-z]{2})\.ts$/;

export async function loadGuard(): Promise<string[]> {
  const tags = readdirSync(folder).flatMap((file) => TAG.exec(file)?.[1] ?? []);
  for (const tag of tags) {
    const file: Record<string, GuardWords> = await import(new URL(`${tag}.ts`, folder).href);
    const words = file[tag];
    if (words) addWords(tag, words);
  }
  return tags;
}
