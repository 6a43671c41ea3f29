/** That another wording is another one; that it never clashes is in languages/. */
import { describe, expect, it } from 'vitest';
import { type Choices, compose, startingVariant } from '../../src/message/index.ts';
import { BOOKED, CHANNELS, KNOWN, LENGTHS, REASONS, STAGES, TONES, USUAL } from './people.ts';

/** Generous: thousands of messages on a machine shared with others. */
const PATIENCE = { timeout: 60_000 };

function texts(choices: Partial<Choices>, count: number): string[] {
  const facts = choices.stage === 'scheduled' ? BOOKED : KNOWN;
  return Array.from({ length: count }, (_, variant) => compose(facts, { ...USUAL, ...choices, variant }).text);
}

/** Sentences without the greeting and the lines at the end. */
function sentences(choices: Partial<Choices>, variant: number): string[] {
  const facts = choices.stage === 'scheduled' ? BOOKED : KNOWN;
  return compose(facts, { ...USUAL, ...choices, variant })
    .parts.filter(({ move }) => move !== 'greeting' && move !== 'name')
    .flatMap(({ text }) => text.split(/(?<=[.?]) /));
}

function combinations(): Partial<Choices>[] {
  return REASONS.flatMap((reason) =>
    STAGES.flatMap((stage) =>
      CHANNELS.flatMap((channel) =>
        TONES.flatMap((tone) => LENGTHS.map((length) => ({ reason, stage, channel, tone, length }))),
      ),
    ),
  );
}

describe('another wording', PATIENCE, () => {
  it('always changes the text, and gives at least three', () => {
    for (const choices of combinations()) {
      const [first, second, third, ...more] = texts(choices, 5);
      expect(new Set([first, second, third]).size, JSON.stringify(choices)).toBe(3);
      for (const [index, text] of more.entries()) expect(text).not.toBe([third, ...more][index]);
    }
  });

  it('changes more than one sentence as a rule', () => {
    let changed = 0;
    for (let variant = 0; variant < 20; variant += 1) {
      const before = sentences({}, variant);
      changed += sentences({}, variant + 1).filter((sentence) => !before.includes(sentence)).length;
    }
    expect(changed / 20).toBeGreaterThan(2);
  });

  it('takes any whole number', () => {
    for (const variant of [0, 7, 1e9, Number.MAX_SAFE_INTEGER]) {
      expect(compose(KNOWN, { ...USUAL, variant }).text).toMatch(/^Hi Maya,/);
    }
  });
});

describe('sentences next to each other', PATIENCE, () => {
  it('do not both open with the same longer word', () => {
    for (const choices of combinations()) {
      const all = sentences(choices, 0).map(
        (sentence) =>
          sentence
            .toLowerCase()
            .match(/\p{L}+/gu)
            ?.slice(0, 4) ?? [],
      );
      for (const [index, words] of all.entries()) {
        const before = all[index - 1] ?? [];
        expect(
          words.filter((word) => word.length >= 5 && before.includes(word)),
          JSON.stringify(choices),
        ).toEqual([]);
      }
    }
  });
});

describe('the wording to start with', () => {
  it('is the same for a person each time, and another for another person as a rule', () => {
    const people = ['Jonas Weber', 'Amara Osei', 'Lee', 'Ines Duarte', 'Priya Nair', 'Tom Hale'];
    expect(people.map(startingVariant)).toEqual(people.map(startingVariant));
    expect(new Set(people.map(startingVariant)).size).toBe(people.length);
  });
});
