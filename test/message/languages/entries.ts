/** What a language has to have: every entry that some message may need, and every case a sentence may be said in. */

import type { Args } from '../../../src/message/book.ts';
import { bookFor } from '../../../src/message/book.ts';
import type { Choices, Intent } from '../../../src/message/index.ts';
import { planOf } from '../../../src/message/plan.ts';
import { situationOf } from '../../../src/message/situation.ts';
import { BOOKED, CHANNELS, found, KNOWN, REASONS, STAGES, UNKNOWN, USUAL } from '../people.ts';

export const INTENTS: Intent[] = [
  'withdraw',
  'ask-first',
  'confirm-call',
  'thank-referrer',
  'stand-firm',
  'reconnect',
  'reverse',
];

/** Said as they are, whatever the tone: few wordings are enough. */
export const FORMULAS = ['name-written', 'greeting-named', 'greeting-titled', 'greeting-all', 'greeting-unknown'];

/** Frames around facts, without alternatives. */
export const FRAMES = [
  'data',
  'slot',
  'slot-day',
  'greeting-written',
  'greeting-spoken',
  'closing-signed',
  'closing-unsigned',
];

export const SUBJECTS = ['', '-offer', '-ask', '-confirm', '-referrer', '-firm', '-reconnect', '-reverse'].map(
  (kind) => `subject${kind}`,
);

/** Every entry that some message may need. */
export function reachableKeys(): string[] {
  const keys = new Set<string>();
  const note = (choices: Choices, facts: typeof KNOWN) => {
    for (const step of planOf(situationOf(facts, choices, bookFor('en')))) keys.add(step.key);
  };
  for (const intent of INTENTS) {
    for (const reason of REASONS) {
      for (const stage of STAGES) {
        for (const channel of CHANNELS) {
          for (const noticeHours of [1, 100]) {
            const choices: Choices = { ...USUAL, intent, reason, stage, channel, noticeHours };
            note(choices, KNOWN);
            note(choices, { ...BOOKED, sourced: found(true) });
            note({ ...choices, stayInTouch: false }, UNKNOWN);
          }
        }
      }
    }
  }
  return [...keys];
}

const ACTS = ['application', 'invitation', 'invitation-sourced', 'process', 'consideration', 'offer'];
const WAYS: [you: string, readers: string, gender: string][] = [
  ['formal', 'one', 'female'],
  ['formal', 'many', 'none'],
  ['informal', 'one', 'male'],
  ['informal', 'many', 'none'],
];

/** Facts known and missing, each thing that can be withdrawn, each way to address the reader. */
export const SHAPES: Args[] = ['known', 'none'].flatMap((form) =>
  ACTS.flatMap((act) =>
    WAYS.map(([you, readers, gender]) => ({
      act,
      you,
      readers,
      gender,
      place: 'first',
      region: 'US',
      spoken: 'no',
      channel: 'email',
      tone: 'neutral',
      addressed: 'titled',
      to: 'Maya',
      bare: 'Maya',
      role: 'Analyst',
      roleForm: form === 'known' ? 'title' : 'none',
      company: 'Northwind',
      companyForm: form,
      name: 'Jonas',
      nameForm: form,
      slot: 'X',
      slotForm: form,
      slotOpens: 'name',
      text: 'Y',
      date: 'X',
      weekday: 'X',
      weekdayShort: 'X',
      firmForm: form,
      day: '3',
      dayForm: 'other',
      month: 'X',
      time: '14:00',
      oclock: 'other',
      hour: '14',
      minute: '00',
      minuteForm: form,
      zone: '',
    })),
  ),
);

export function idsOf(source: string): string[] {
  return [...source.matchAll(/^([a-zA-Z][\w-]*) =/gm)].map((match) => match[1] as string);
}
