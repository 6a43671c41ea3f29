/** Boxes that take few characters, such as the note to an invitation. */
import type { Choices, Message } from '../message/index.ts';

/** Wordings that are tried before giving up; there are at least three of each. */
const wordings = 6;

/**
 * The message as chosen if the box takes it; else the short one, in whichever wording fits, without keeping in touch if
 * it must be; else the shortest of all, which is then too long.
 *
 * @param limit characters; undefined: none
 */
export function withinLimit(
  choices: Choices,
  limit: number | undefined,
  compose: (choices: Choices) => Message,
): Message {
  const chosen = compose(choices);
  if (limit === undefined || chosen.text.length <= limit) return chosen;
  const tries = [choices.stayInTouch, false].flatMap((stayInTouch) =>
    Array.from({ length: wordings }, (_, later) =>
      compose({ ...choices, length: 'short', stayInTouch, variant: choices.variant + later }),
    ),
  );
  const shortest = tries.reduce((least, one) => (one.text.length < least.text.length ? one : least), chosen);
  return tries.find(({ text }) => text.length <= limit) ?? shortest;
}
