/** Everything that thinks and holds no element, gathered for the form. `content/core.ts` hands it in. */
import { addWords, check } from '../guard/index.ts';
import {
  addLanguage,
  addressFor,
  answers,
  compose,
  editOf,
  fillTemplate,
  isReady,
  isUnspaced,
  languages,
  partSpans,
  startingVariant,
  withEdits,
  wordCount,
} from '../message/index.ts';
import { pickUp } from './handover.ts';
import type { Core } from './types.ts';

/** Takes over what the file of a language laid down; false: it is not there. */
function learn(language: string): boolean {
  const words = pickUp(language);
  if (!words) return false;
  addLanguage(language, words.source);
  if (words.guard) addWords(language, words.guard);
  return true;
}

export const core: Core = {
  compose,
  languages,
  isReady,
  learn,
  addressFor,
  answers,
  withEdits,
  editOf,
  partSpans,
  fillTemplate,
  startingVariant,
  wordCount,
  isUnspaced,
  check,
};
