import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../src/guard/index.ts';
import { type Choices, compose } from '../../src/message/index.ts';
import { lengths, reasons, tones } from '../../src/settings/index.ts';
import type { Facts, Stage } from '../../src/thread/index.ts';
import { factsWith, found } from './facts.ts';

const stages = [
  'applied',
  'invited',
  'scheduled',
  'interviewed',
  'assignment',
  'final',
  'offer',
] as const satisfies Stage[];
const intents = ['withdraw', 'decline-offer', 'ask-first', 'confirm-call', 'thank-referrer', 'stand-firm'] as const;

/** The others go to somebody who keeps no slot, or after it was given back. */
const callsOff = new Set<string>(['withdraw', 'confirm-call']);

const people = [
  ['Maya'],
  ['Ms. Okafor'],
  ['Dr. van der Berg'],
  ['Anne-Marie'],
  ["O'Neil"],
  ['JÜRGEN'],
  ['Frau Meier'],
  ['Maya', 'Tom'],
  ['Maya', 'Tom', 'Lena'],
  [],
];
const roles = [
  'Data Engineer',
  'HEAD OF PEOPLE',
  'Engineer [Remote]',
  'QA/QC Analyst (m/f/d)',
  'BEST manager',
  '.NET Developer',
];
const companies = ['Northwind', 'Yahoo!', 'SO MUCH MORE GmbH', 'Sir & Sons', 'J. P. Maas & Co.', '4You'];

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const anyFacts: fc.Arbitrary<Facts> = fc
  .record({
    greet: fc.constantFrom(...people),
    role: maybe(fc.constantFrom(...roles)),
    company: maybe(fc.constantFrom(...companies)),
    myName: maybe(fc.constantFrom('Ilse Berg', 'ILSE BERG', '田中')),
    slot: maybe(fc.constantFrom('Thursday at 14:00', '3 December')),
    sourced: fc.boolean(),
  })
  .map(({ greet, role, company, myName, slot, sourced }) => ({
    ...factsWith({ greet: greet.map((name) => found(name)), sourced: found(sourced) }),
    ...(role === undefined ? {} : { role: found(role) }),
    ...(company === undefined ? {} : { company: found(company) }),
    ...(myName === undefined ? {} : { myName: found(myName) }),
    ...(slot === undefined ? {} : { interview: found({ text: slot }) }),
  }));
const anyChoices: fc.Arbitrary<Choices> = fc.record({
  intent: fc.constantFrom(...intents),
  reason: fc.constantFrom(...reasons),
  stage: fc.constantFrom(...stages),
  channel: fc.constantFrom('email', 'linkedin', 'phone', 'voicemail'),
  tone: fc.constantFrom(...tones),
  length: fc.constantFrom(...lengths),
  stayInTouch: fc.boolean(),
  language: fc.constantFrom('en', 'en-GB'),
  variant: fc.nat(50),
  noticeHours: fc.constantFrom(3, 100),
});

test('nothing is found in a message of ours', () => {
  fc.assert(
    fc.property(anyFacts, anyChoices, (facts, choices) => {
      const { text } = compose(facts, choices);
      const scheduled = callsOff.has(choices.intent) && (!!facts.interview || choices.stage === 'scheduled');
      const { channel, language } = choices;
      const findings = check(text, facts, { channel, language, scheduled });
      expect(findings.map(({ quote, why }) => `${why} (${quote} in ${text})`)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
}, 30_000);
