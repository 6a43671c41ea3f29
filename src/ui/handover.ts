/**
 * The words of a language come in a file of their own, `words/<language>.js`, which lays them down in this place of its
 * world; whoever had it loaded picks them up. In a web page that world is our own: its scripts do not see it.
 */
import type { GuardWords } from '../guard/index.ts';

export interface LanguageWords {
  /** Fluent text. */
  source: string;
  /** Null: the guard knows nothing of this language yet, and keeps to the rules that need no words. */
  guard: GuardWords | null;
}

/** `build.mjs` writes the same name into the files. */
const place = Symbol.for('withdraw-gracefully-words');

type World = { [place]?: Record<string, LanguageWords> };

export function pickUp(language: string): LanguageWords | undefined {
  return (globalThis as World)[place]?.[language];
}
