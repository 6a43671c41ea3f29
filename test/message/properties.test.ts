import fc from 'fast-check';
import { describe, it } from 'vitest';
import { bookFor } from '../../src/message/book.ts';
import {
  type Choices,
  compose,
  type Intent,
  lengthWindow,
  type Message,
  sizeOf,
  textOf,
} from '../../src/message/index.ts';
import type { Facts } from '../../src/thread/index.ts';
import { loadAll } from './languages/load.ts';
import { CHANNELS, found, LENGTHS, REASONS, STAGES, TONES } from './people.ts';

const RUNS = 10_000;
const ORDER = 'greeting,thanks,decision,apology,release,question,appreciation,keep-in-touch,wish,closing,name'.split(
  ',',
);

const INTENTS: Intent[] = [
  'withdraw',
  'ask-first',
  'confirm-call',
  'decline-offer',
  'thank-referrer',
  'stand-firm',
  'reconnect',
  'reverse',
];

loadAll();
const LANGUAGES = ['en', 'en-GB', 'en-US', 'xx', 'de', 'de-CH', 'fr', 'es', 'pt', 'pt-PT', 'it', 'nl', 'ja'];

/** What mail programs, forms and people put where a name should be. */
const ABSURD = [
  '',
  ' ',
  'undefined',
  'null',
  '[Name]',
  '{role}',
  '<b>Maya</b>',
  '<img src=x onerror=alert(1)>',
  'Maya\nTom\r\nInes',
  'Maya\u0000\u0007',
  '\u202eayaM\u202c',
  'Ma\u200bya\ufeff',
  'Maya 🌸👍🏽',
  '🇩🇪',
  'MAYA CHEN',
  "O'Neil",
  "D'Angelo",
  'van der Berg',
  '田中様',
  'مها',
  'maya@northwind.example',
  'https://northwind.example/jobs',
  'Acme Inc.',
  'Acme Inc..',
  'Acme!',
  'Is this the role?',
  'We are looking for somebody who will lead our team.',
  'The Senior Data Engineer position',
  'Engineer (m/w/d)',
  'Engineer [Remote] {m/f}',
  'Engineer | Berlin | Remote',
  'Engineer ( , ; )',
  'Engineer , , Backend ;',
  'C++ / C# & .NET Developer',
  '...',
  '-',
  'x'.repeat(300),
  'many words '.repeat(30),
];

const NORMAL = {
  names: ['Maya', 'Tom', 'Ms. Chen', 'Frau Meier', 'Dr Okafor', 'Anne-Marie'],
  roles: [
    'Data Engineer',
    'Head of Sales',
    'Product Manager, Payments',
    'Senior Customer Success Manager',
    'internship',
  ],
  companies: ['Northwind', 'Acme Inc.', 'Harbour & Field', 'The Fold Group'],
  people: ['Jonas Weber', "Siobhan O'Neil", 'Lee'],
  slots: ['2026-12-03T14:00:00+01:00', '2027-01-05T09:30:00-08:00', '2026-12-03'],
};

const absurdText = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...ABSURD) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 20 }) },
);

function factsOf(text: (normal: string[]) => fc.Arbitrary<string>, slot: fc.Arbitrary<{ at?: string; text: string }>) {
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value.map(found), { nil: undefined });
  return fc
    .record({
      greet: fc.array(text(NORMAL.names).map(found), { maxLength: 2 }),
      role: maybe(text(NORMAL.roles)),
      company: maybe(text(NORMAL.companies)),
      myName: maybe(text(NORMAL.people)),
      sourced: maybe(fc.boolean()),
      interview: maybe(slot),
    })
    .map((facts) => {
      const given = Object.entries(facts).filter(([, value]) => value !== undefined);
      return { hiring: true, language: 'en', ...Object.fromEntries(given) } as Facts;
    });
}

const normalFacts = factsOf(
  (normal) => fc.constantFrom(...normal),
  fc.constantFrom(...NORMAL.slots).map((at) => ({ at, text: '' })),
);
const anyFacts = factsOf(
  (normal) => fc.oneof(fc.constantFrom(...normal), absurdText),
  fc.record({ at: fc.oneof(fc.constantFrom(...NORMAL.slots), absurdText), text: absurdText }),
);

const choices: fc.Arbitrary<Choices> = fc.record(
  {
    intent: fc.constantFrom(...INTENTS),
    reason: fc.constantFrom(...REASONS),
    stage: fc.constantFrom(...STAGES),
    channel: fc.constantFrom(...CHANNELS),
    tone: fc.constantFrom(...TONES),
    length: fc.constantFrom(...LENGTHS),
    stayInTouch: fc.boolean(),
    language: fc.constantFrom(...LANGUAGES),
    variant: fc.oneof(fc.nat(50), fc.nat()),
    noticeHours: fc.integer({ min: -10, max: 200 }),
  },
  { requiredKeys: ['intent', 'reason', 'stage', 'channel', 'tone', 'length', 'stayInTouch', 'language', 'variant'] },
);

/** Each is a way in which a text of ours would give itself away. */
const FLAWS: [string, RegExp][] = [
  ['an open slot', /[[\]{}<>]/],
  ['a missing value', /undefined|\bnull\b|NaN|\[object/],
  ['a gap between words', / {2}|\t| \n|\n /],
  ['a space before a mark', / [,;:!?)]| \.(?!\p{L})/u],
  ['a doubled mark', /\.\.|,,|[,;:]\.|\?\?|!!/],
  ['an empty paragraph', /\n{3}|^\n|\n$/],
  ['a greeting to nobody', /^(?:Hi|Dear) ?[,.]|^Hello ,/],
  ['a control or invisible character', /[^\P{C}\n]|[\u2028\u2029]/u],
  ['an exclamation mark', /!/],
  // Japanese greets without a mark behind the name.
  ['a sentence that does not end', /(?![様\p{sc=Han}])\p{L}\n\n(?=.*\n\n)/u],
];

function flawsOf(text: string): string[] {
  return FLAWS.filter(([, flaw]) => flaw.test(text)).map(([name]) => `${name}: ${JSON.stringify(text)}`);
}

/** Generous: the runs share the machine with others. What takes long here is making the facts. */
const PATIENCE = 60_000;

/** What is wrong with a message; empty when nothing is. Plain values, as 10,000 matchers would take longer than composing. */
function problemsOf({ text, subject, parts }: Message, language: string): string[] {
  const odd = parts
    .filter((part) => part.text === '' || part.text.trim() !== part.text)
    .map(({ move }) => `part ${move}`);
  // In Japanese the name comes first, as it is written.
  if (language !== 'ja' && /^\p{Ll}/u.test(text)) odd.push('begins with a small letter');
  if (subject !== undefined && (subject.trim() === '' || subject.includes('\n'))) odd.push(`subject ${subject}`);
  return [...odd, ...flawsOf(text), ...flawsOf(subject ?? '')];
}

describe('any message', () => {
  it(
    'is finished and clean whatever the facts are, and the same each time',
    () => {
      const check = fc.property(anyFacts, choices, (facts, chosen) => {
        const message = compose(facts, chosen);
        const problems = problemsOf(message, chosen.language);
        if (compose(facts, chosen).text !== message.text) problems.push('another text the second time');
        if (problems.length > 0) throw new Error(problems.join('\n'));
      });
      fc.assert(check, { numRuns: RUNS, seed: 2026 });
    },
    PATIENCE,
  );

  it(
    'keeps its length, and is rebuilt by its parts',
    () => {
      const check = fc.property(normalFacts, choices, (facts, chosen) => {
        const { text, parts } = compose(facts, chosen);
        const written = chosen.intent === 'confirm-call' && chosen.channel !== 'linkedin';
        const { language, scale } = bookFor(chosen.language);
        const [least, most] = lengthWindow(written ? 'email' : chosen.channel, chosen.length, scale);
        const words = sizeOf(text, language);
        if (words < least || words > most) throw new Error(`${words} words: ${text}`);
        if (textOf(parts, chosen) !== text) throw new Error(`rebuilt as: ${textOf(parts, chosen)}`);
      });
      fc.assert(check, { numRuns: RUNS, seed: 2027 });
    },
    PATIENCE,
  );

  it(
    'makes its moves in order, each once',
    () => {
      const check = fc.property(normalFacts, choices, (facts, chosen) => {
        const { parts } = compose(facts, chosen);
        const places = parts
          .filter((part, index) => !(part.move === 'name' && index === 1))
          .map((part) => ORDER.indexOf(part.move));
        const sorted = [...new Set(places)].sort((a, b) => a - b);
        if (places.join() !== sorted.join()) throw new Error(parts.map((part) => part.move).join());
      });
      fc.assert(check, { numRuns: 2000, seed: 2028 });
    },
    PATIENCE,
  );
});

/** Wordier languages give the last sentence up where a long role fills a short form. */
function hasRoom({ channel, length, language }: Choices): boolean {
  return /^(?:en|xx)/.test(language) || (channel === 'email' && length === 'standard');
}

describe('what a withdrawal must say', () => {
  it(
    'is said, and nothing else is apologized for',
    () => {
      const check = fc.property(normalFacts, choices, (facts, chosen) => {
        const message = compose(facts, { ...chosen, intent: 'withdraw' });
        const made = new Set(message.parts.map((part) => part.move));
        const booked = facts.interview !== undefined || ['scheduled', 'assignment'].includes(chosen.stage);
        const wrong = [
          !made.has('greeting') && 'no greeting',
          !made.has('thanks') && 'no thanks',
          !made.has('decision') && 'no decision',
          made.has('apology') !== booked && 'apology',
          made.has('release') !== booked && 'release',
          !chosen.stayInTouch && made.has('keep-in-touch') && 'keeps in touch against their wish',
          chosen.reason === 'felt-off' && made.has('keep-in-touch') && 'keeps in touch though something felt off',
          !booked &&
            hasRoom(chosen) &&
            chosen.stayInTouch &&
            chosen.reason !== 'felt-off' &&
            !made.has('keep-in-touch') &&
            'lets go',
          chosen.channel === 'email' && facts.myName !== undefined && !made.has('name') && 'unsigned',
        ].filter(Boolean);
        if (wrong.length > 0) throw new Error(`${wrong.join(', ')}: ${message.text}`);
      });
      fc.assert(check, { numRuns: 3000, seed: 2029 });
    },
    PATIENCE,
  );
});
