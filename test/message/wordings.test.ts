import { FluentBundle, FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import { bookFor } from '../../src/message/book.ts';
import { type Choices, type Intent, languages, lengthWindow, wordCount } from '../../src/message/index.ts';
import en from '../../src/message/locales/en.ftl';
import { planOf } from '../../src/message/plan.ts';
import { situationOf } from '../../src/message/situation.ts';
import { BOOKED, CHANNELS, found, KNOWN, LENGTHS, REASONS, STAGES, TONES, UNKNOWN, USUAL } from './people.ts';

const INTENTS: Intent[] = [
  'withdraw',
  'ask-first',
  'confirm-call',
  'thank-referrer',
  'stand-firm',
  'reconnect',
  'reverse',
];
const FORMULAS = ['name-written', 'greeting-named', 'greeting-titled', 'greeting-all', 'greeting-unknown'];

/** Every entry that some message may need. */
function reachableKeys(): string[] {
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

const REACHABLE = reachableKeys();
const bundle = new FluentBundle('en', { useIsolating: false });
bundle.addResource(new FluentResource(en));

const SHAPES = ['known', 'none'].flatMap((form) =>
  ['application', 'invitation', 'invitation-sourced', 'process', 'consideration', 'offer'].map((act) => ({
    act,
    form,
    args: {
      act,
      region: 'US',
      spoken: 'no',
      to: 'Maya',
      role: 'Data Engineer',
      roleForm: form === 'known' ? 'title' : 'none',
      company: 'Northwind',
      companyForm: form,
      name: 'Jonas Weber',
      nameForm: form,
      slot: 'Monday',
      slotForm: form,
      text: 'Hello',
      date: 'Monday',
      time: '2 PM',
    },
  })),
);

const IDS = [...en.matchAll(/^([a-z][\w-]*) =/gm)].map((match) => match[1] as string);

describe('the sentences of English', () => {
  it('can be said in every case without a fault', () => {
    for (const id of IDS.filter((name) => name !== 'data')) {
      const entry = bundle.getMessage(id);
      const patterns = [entry?.value, ...Object.values(entry?.attributes ?? {})].filter((pattern) => pattern != null);
      expect(patterns.length, id).toBeGreaterThan(0);
      for (const { args } of SHAPES) {
        for (const pattern of patterns) {
          const errors: Error[] = [];
          const text = bundle.formatPattern(pattern, args, errors);
          expect(errors, `${id}: ${text}`).toEqual([]);
          expect(text, id).not.toMatch(/ {2}|[{}[\]!]| [.,;:?]/);
        }
      }
    }
  });

  it('name the tones they suit', () => {
    const attributes = [...en.matchAll(/^ {4}\.(\w+) = /gm)].map((match) => match[1] as string);
    const odd = attributes.filter((name) => !/^(?:w?n?f?\d+|[a-z]+)$/.test(name));
    expect(odd).toEqual([]);
  });

  it('offer three wordings and two openings in every tone', () => {
    for (const key of REACHABLE.filter((name) => !FORMULAS.includes(name))) {
      for (const tone of TONES) {
        const wordings = bookFor('en').wordings(key, tone, { act: 'process' });
        expect(wordings.length, `${key} ${tone}`).toBeGreaterThanOrEqual(3);
        expect(new Set(wordings.map((wording) => wording.opens)).size, `${key} ${tone}`).toBeGreaterThanOrEqual(2);
      }
    }
  });

  it('are all used', () => {
    const used = new Set([...REACHABLE, 'data', 'slot', 'slot-day']);
    const frames = IDS.filter((id) => /^(?:greeting|closing)-(?:written|spoken|signed|unsigned)$|^subject/.test(id));
    const referred = [...en.matchAll(/\{ ([a-z][\w-]*) \}/g)].map((match) => match[1] as string);
    for (const id of [...frames, ...referred]) used.add(id);
    expect(IDS.filter((id) => !used.has(id)).filter((id) => !FORMULAS.includes(id))).toEqual([]);
  });

  it('contract nothing when they are formal', () => {
    const formal = [...en.matchAll(/^ {4}\.w?n?f\d+ = (.+)$/gm)].map((match) => match[1] as string);
    expect(formal.length).toBeGreaterThan(50);
    expect(formal.filter((text) => /\w'(?:s|m|d|t|ve|re|ll)\b/.test(text))).toEqual([]);
  });

  it('avoid what everybody writes', () => {
    expect(en).not.toMatch(
      /careful consideration|future endeavou?rs|hope this (?:e-?mail|message) finds|kindly (?:note|find|inform)|hereby inform/i,
    );
    expect(en.match(/reach(?:ing)? out/gi)?.length ?? 0).toBeLessThanOrEqual(2);
  });
});

describe('languages', () => {
  it('are those with sentences', () => expect(languages()).toEqual(['en']));
});

describe('counting words', () => {
  it.each([
    ['', 'en', 0],
    ['Hi Maya,\n\nsee you at 14:00 – or later.', 'en', 8],
    ["I'm in touch with Harbour & Field", 'en', 7],
    ['お世話になっております。', 'ja', 6],
  ])('%j in %s', (text, language, expected) => expect(wordCount(text, language)).toBe(expected));

  it('has a window for each channel', () => {
    expect(CHANNELS.flatMap((channel) => LENGTHS.map((length) => lengthWindow(channel, length)))).toEqual([
      [30, 55],
      [55, 110],
      [20, 45],
      [30, 60],
      [45, 70],
      [45, 70],
      [35, 55],
      [35, 55],
    ]);
  });
});
