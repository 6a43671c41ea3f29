import { describe, expect, it } from 'vitest';
import { answers, type Choices, languages, type Tone, wordCount } from '../../src/message/index.ts';
import type { Facts, Stage } from '../../src/thread/index.ts';
import { loadAll } from './languages/load.ts';

loadAll();

const facts: Facts = {
  hiring: true,
  greet: [{ value: 'Maya', evidence: 'Maya', where: 'recipients' }],
  role: { value: 'Data Engineer', evidence: 'Data Engineer', where: 'subject' },
  language: 'en',
};
const choices: Choices = {
  intent: 'withdraw',
  reason: 'other-offer',
  stage: 'interviewed',
  channel: 'email',
  tone: 'warm',
  length: 'short',
  stayInTouch: true,
  language: 'en',
  variant: 7,
};
const tones: Tone[] = ['warm', 'neutral', 'formal'];
const stages: Stage[] = ['applied', 'scheduled', 'interviewed', 'final', 'offer'];
const cases = languages().flatMap((language) => tones.map((tone) => [language, tone] as const));

describe('the answers when they ask back', () => {
  it.each(cases)('in %s, %s, are three, each in other words, none of them long', (language, tone) => {
    for (const stage of stages) {
      const given = answers(facts, { ...choices, language, tone, stage }, 3);
      expect(new Set(given).size, stage).toBe(3);
      for (const answer of given) {
        expect(wordCount(answer, language)).toBeGreaterThan(10);
        expect(wordCount(answer, language)).toBeLessThanOrEqual(language === 'ja' ? 110 : 45);
        expect(answer).not.toMatch(/[[\]{}<>]|\s{2}|\n/);
      }
    }
  });

  it('are other ones with another wording', () => {
    expect(answers(facts, { ...choices, variant: 8 }, 3)).not.toEqual(answers(facts, choices, 3));
  });

  it('are none for an accepted offer', () => {
    expect(answers(facts, { ...choices, stage: 'accepted' }, 3)).toEqual([]);
  });
});
