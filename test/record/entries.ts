/** Invented applications, and any that could be. */
import fc from 'fast-check';
import { type Entry, newEntry, parseEntry, type Step } from '../../src/record/index.ts';

export const day = 86_400_000;
export const start = Date.parse('2026-03-31T10:00:00.000Z');

export function entry(changed: Partial<Entry> = {}): Entry {
  return {
    ...newEntry('one', 'en'),
    company: 'Northwind',
    role: 'Data Engineer',
    person: 'Maya Lindqvist',
    ...changed,
  };
}

export function step(what: Step['what'], at: number | string = start, intent: Step['intent'] = 'withdraw'): Step {
  const time = new Date(at).toISOString();
  return { id: `${what}-${intent}-${Date.parse(time)}`, what, intent, at: time };
}

const awkward = fc.constantFrom(
  '=1+1',
  "'=1",
  '@x',
  '-1',
  '"',
  ';',
  ',',
  'a\nb',
  '<b>',
  '＝x',
  "'",
  '\t=1',
  '\u200f',
  ' a ',
);
const words = (most: number) => fc.oneof(fc.string({ unit: 'grapheme', maxLength: most }), awkward);
const id = fc.stringMatching(/^[\w-]{1,12}$/);
const moment = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
const intent = fc.constantFrom('withdraw', 'ask-first', 'decline-offer', 'reconnect', 'reverse' as const);

const anything = fc.record(
  {
    version: fc.constant(1),
    id,
    company: words(20),
    role: words(20),
    person: words(20),
    channel: fc.constantFrom('email', 'linkedin', 'phone', 'voicemail'),
    stage: fc.constantFrom('applied', 'scheduled', 'final', 'accepted'),
    language: fc.constantFrom('en', 'de', 'pt-BR'),
    reason: fc.constantFrom(null, 'pay', 'felt-off'),
    steps: fc.array(
      fc.record({
        id,
        what: fc.constantFrom('decided', 'inserted', 'sent'),
        intent,
        at: moment.map((at) => at.toISOString()),
      }),
      { maxLength: 5 },
    ),
    followUps: fc.array(
      fc.record({ id, on: moment.map((at) => at.toISOString().slice(0, 10)), what: words(20), done: fc.boolean() }),
      { maxLength: 3 },
    ),
    done: fc.subarray(['calendar', 'portal', 'others']),
    dismissed: fc.subarray(['tell', 'reapply-6']),
    contact: fc.constantFrom('open', 'stay-in-touch', 'delete-my-data'),
    note: words(60),
    archived: fc.boolean(),
    url: fc.constant('https://mail.google.com/mail/u/0/#inbox/1'),
    message: fc.record({ subject: words(20), text: words(60) }),
  },
  {
    requiredKeys: [
      'version',
      'id',
      'company',
      'role',
      'person',
      'channel',
      'stage',
      'language',
      'reason',
      'steps',
      'followUps',
      'done',
      'dismissed',
      'contact',
      'note',
      'archived',
    ],
  },
);

/** Any entry as it can be in storage. */
export const anyEntry: fc.Arbitrary<Entry> = anything.map((value) => {
  const read = parseEntry(value);
  if (!read.ok) throw new Error(`Not an entry: ${JSON.stringify(value)}`);
  return read.entry;
});

/** Any record: each id once. */
export const anyRecord = fc.uniqueArray(anyEntry, { selector: ({ id }) => id, maxLength: 8 });
