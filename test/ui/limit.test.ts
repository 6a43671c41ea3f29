import { describe, expect, it } from 'vitest';
import type { Choices, Message } from '../../src/message/index.ts';
import { withinLimit } from '../../src/ui/limit.ts';

const choices: Choices = {
  intent: 'withdraw',
  reason: 'pausing',
  stage: 'applied',
  channel: 'linkedin',
  tone: 'warm',
  length: 'standard',
  stayInTouch: true,
  language: 'en',
  variant: 1,
};

/** 300 letters; 200 when short, and ten less in the fourth wording, and thirty less when nobody keeps in touch. */
function compose({ length, stayInTouch, variant }: Choices): Message {
  const letters = (length === 'short' ? 200 : 300) - (variant === 4 ? 10 : 0) - (stayInTouch ? 0 : 30);
  return { parts: [], text: `${length} ${stayInTouch} ${variant}`.padEnd(letters, '.') };
}

describe('a message within the limit of its box', () => {
  it.each([
    ['as chosen where there is no limit', undefined, /^standard true 1/, 300],
    ['as chosen where it fits', 300, /^standard true 1/, 300],
    ['short where it does not', 299, /^short true 1/, 200],
    ['in another wording where that is shorter', 195, /^short true 4/, 190],
    ['without keeping in touch where it must be', 175, /^short false 1/, 170],
    ['the shortest there is where none fits', 40, /^short false 4/, 160],
  ])('is %s', (_, limit, begins, letters) => {
    const { text } = withinLimit(choices, limit, compose);
    expect(text).toMatch(begins);
    expect(text.length).toBe(letters);
  });
});
