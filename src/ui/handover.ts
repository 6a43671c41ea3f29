/**
 * What several scripts of one world share through it. In a web page that world is our own: its scripts do not see it.
 *
 * The core, all that thinks, is a file of its own, loaded before the panel and before the popup's form. The words of a
 * language come in `words/<language>.js`, which lays them down here; whoever had it loaded picks them up.
 */
import type { GuardWords } from '../guard/index.ts';
import type { Conversation, Facts } from '../thread/index.ts';
import type { Core } from './types.ts';

export interface LanguageWords {
  /** Fluent text. */
  source: string;
  /** Null: the guard knows nothing of this language yet, and keeps to the rules that need no words. */
  guard: GuardWords | null;
}

/** What `core.js` lays down. */
export type FullCore = Core & { readFacts(conversation: Conversation, now: Date): Facts };

/** `build.mjs` writes the same name into the files. */
const wordsPlace = Symbol.for('withdraw-gracefully-words');
const corePlace = Symbol.for('withdraw-gracefully-core');

type World = { [wordsPlace]?: Record<string, LanguageWords>; [corePlace]?: FullCore };

export function pickUp(language: string): LanguageWords | undefined {
  return (globalThis as World)[wordsPlace]?.[language];
}

export const currentCore = (): FullCore | undefined => (globalThis as World)[corePlace];

export function setCore(core: FullCore): void {
  (globalThis as World)[corePlace] = core;
}
