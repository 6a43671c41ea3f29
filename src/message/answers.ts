/** What to answer on the phone when they try to change one's mind: it holds, kindly, each time in other words. */
import type { Facts } from '../thread/index.ts';
import { bookFor } from './book.ts';
import type { Choices } from './index.ts';
import { isUnspaced } from './length.ts';
import { situationOf } from './situation.ts';

/**
 * `count` answers of two sentences each, in the language of the message; none for an accepted offer. `choices.variant`
 * turns them.
 */
export function answers(facts: Facts, choices: Choices, count: number): string[] {
  if (choices.stage === 'accepted') return [];
  const book = bookFor(choices.language);
  const { args } = situationOf(facts, { ...choices, intent: 'stand-firm', channel: 'phone' }, book);
  const beside = isUnspaced(book.language) ? '' : ' ';
  const all = ['decision-firm', 'appreciation-firm'].map((key) => book.wordings(key, choices.tone, args));
  return Array.from({ length: count }, (_, index) =>
    all
      .flatMap((wordings) => wordings[(choices.variant + index) % wordings.length] ?? [])
      .map((wording) => book.say(wording, args))
      .join(beside),
  );
}
