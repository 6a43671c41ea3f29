/** Everything that thinks and holds no element, gathered for the form. `content/core.ts` hands it in. */
import { addWords, check, warmUp } from '../guard/index.ts';
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
import type { Facts } from '../thread/index.ts';
import { pickUp } from './handover.ts';
import type { Core } from './types.ts';

/** Any message will do to make ready what all of them need. */
function* rehearse(facts: Facts, language: string): Generator<void, void> {
  const { text } = compose(facts, {
    intent: 'withdraw',
    reason: 'other-offer',
    stage: 'applied',
    channel: 'email',
    tone: 'warm',
    length: 'standard',
    stayInTouch: true,
    variant: 0,
    language,
  });
  yield;
  yield* warmUp(text, facts, { language, scheduled: false, channel: 'email' });
}

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
  rehearse,
};
