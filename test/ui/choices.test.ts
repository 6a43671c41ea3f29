import { describe, expect, it } from 'vitest';
import type { Choices } from '../../src/message/index.ts';
import { choicesNow, hoursUntil, type Start } from '../../src/ui/choices.ts';
import { chosen, facts, found, noFacts, now, settings } from './fixtures.ts';

const start: Start = {
  facts,
  settings,
  channel: 'email',
  now,
  remembered: {},
  sameConversation: false,
  variant: 7,
  languages: ['en', 'de'],
};
const choices = (change: Partial<Start>, picked: Partial<Choices> = {}) => choicesNow({ ...start, ...change }, picked);

describe('the choices', () => {
  it('come from the options when nothing else is known', () => {
    expect(choices({ facts: noFacts })).toEqual({
      intent: 'withdraw',
      reason: null,
      stage: 'applied',
      channel: 'email',
      tone: 'warm',
      length: 'standard',
      stayInTouch: true,
      language: 'en',
      variant: 7,
    });
  });

  const all: Partial<Choices> = { reason: 'pay', tone: 'formal', length: 'short', stayInTouch: false };
  it('prefer memory to the options, and the form to memory', () => {
    expect(choices({ settings: chosen, remembered: all })).toMatchObject(all);
    const picked: Partial<Choices> = { reason: 'unsaid', tone: 'neutral', length: 'standard', stayInTouch: true };
    expect(choices({ settings: chosen, remembered: all }, picked)).toMatchObject(picked);
  });

  it('take stage, language and wording from memory only within the same conversation', () => {
    const remembered: Partial<Choices> = { stage: 'final', language: 'de', variant: 3 };
    expect(choices({ remembered })).toMatchObject({ stage: 'scheduled', language: 'en-GB', variant: 7 });
    expect(choices({ remembered, sameConversation: true })).toMatchObject(remembered);
  });

  const stages: [string, Partial<Start>, Choices['stage']][] = [
    ['read', { facts: { ...facts, stage: found('final', 'x', 'message') } }, 'final'],
    ['that an interview is booked', {}, 'scheduled'],
    ['nothing', { facts: noFacts }, 'applied'],
  ];
  it.each(stages)('know the stage from what is known: %s', (_, change, stage) => {
    expect(choices(change).stage).toBe(stage);
  });

  const languages: [string, string, string | undefined, string][] = [
    ['thread', 'en-GB', undefined, 'en-GB'],
    ['thread', 'de-AT', undefined, 'de-AT'],
    ['thread', 'fr', undefined, 'en'],
    ['de', 'en-GB', undefined, 'de'],
    ['de', 'de-CH', undefined, 'de-CH'],
    ['fr', 'en-GB', undefined, 'en-GB'],
    ['thread', 'de-AT', 'en', 'en'],
    ['thread', 'en-GB', 'en', 'en-GB'],
  ];
  it.each(languages)('options %s, thread %s, picked %s: the message is in %s', (option, thread, picked, language) => {
    const change = { settings: { ...settings, language: option }, facts: { ...facts, language: thread } };
    expect(choices(change, picked ? { language: picked } : {}).language).toBe(language);
  });

  it('carry the hours of notice and the own closing line when there are any', () => {
    expect(choices({ settings: { ...settings, signOff: 'Cheers' } })).toMatchObject({
      noticeHours: 52,
      signOff: 'Cheers',
    });
  });

  const times: [string | undefined, number | null][] = [
    [new Date(2026, 11, 1, 11, 30).toISOString(), 1.5],
    [new Date(2026, 11, 1, 9, 0).toISOString(), null],
    ['soon', null],
    [undefined, null],
  ];
  it.each(times)('hours until %s: %s', (at, hours) => {
    expect(hoursUntil(at, now)).toBe(hours);
  });
});
