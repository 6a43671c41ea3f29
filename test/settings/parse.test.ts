import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  defaults,
  lengths,
  limits,
  parse,
  reasons,
  type Settings,
  serialise,
  tones,
} from '../../src/settings/index.ts';

const own: Settings = {
  version: 1,
  name: 'Ilse van der Berg',
  signOff: 'Kind regards',
  reason: 'pausing',
  tone: 'formal',
  length: 'short',
  stayInTouch: false,
  language: 'de',
  lastLook: false,
  record: false,
  sites: { gmail: true, linkedin: false },
};

describe('reading stored settings', () => {
  test('gives back what was saved', () => {
    expect(parse(own)).toEqual({ settings: own });
    expect(parse(JSON.parse(JSON.stringify(serialise(own))))).toEqual({ settings: own });
  });

  test.each([undefined, null])('gives the defaults, without a problem, when %s is stored', (stored) => {
    expect(parse(stored)).toEqual({ settings: defaults });
  });

  test('fills in fields that are not stored', () => {
    expect(parse({ version: 1, name: 'Ilse' })).toEqual({ settings: { ...defaults, name: 'Ilse' } });
    expect(parse({ version: 1, sites: { linkedin: false } }).settings.sites).toEqual({ gmail: true, linkedin: false });
  });

  test.each<[string, unknown, Partial<Settings>]>([
    ['a name that is a number', { ...own, name: 7 }, { name: '' }],
    ['an unknown reason', { ...own, reason: 'revenge' }, { reason: null }],
    ['a reason from a prototype', { ...own, reason: 'constructor' }, { reason: null }],
    ['an unknown tone', { ...own, tone: 'rude' }, { tone: 'warm' }],
    ['an unknown length', { ...own, length: 3 }, { length: 'standard' }],
    ['a switch that is a word', { ...own, stayInTouch: 'yes' }, { stayInTouch: true }],
    ['a language that is markup', { ...own, language: '<b>en</b>' }, { language: 'thread' }],
    ['sites as a list', { ...own, sites: [true] }, { sites: { gmail: true, linkedin: true } }],
    ['one damaged site', { ...own, sites: { gmail: 'on', linkedin: false } }, {}],
  ])('lets %s fall back alone and keeps the original', (_, stored, changed) => {
    expect(parse(stored)).toEqual({ settings: { ...own, ...changed }, problem: 'damaged', aside: stored });
  });

  test.each<[string, unknown]>([
    ['a word', 'settings'],
    ['a number', 3],
    ['a list', [own]],
    ['a function', () => own],
    ['no version', { tone: undefined }],
    ['version 0', { version: 0 }],
    ['a broken version', { version: 1.5 }],
    ['a version in words', { version: '1' }],
  ])('falls back to the defaults for %s', (_, stored) => {
    expect(parse(stored)).toEqual({ settings: defaults, problem: 'damaged', aside: stored });
  });

  test('reads what it can of a later version, and says so', () => {
    const later = { ...own, version: 2, tone: 'playful', mood: 'good' };
    expect(parse(later)).toEqual({ settings: { ...own, tone: 'warm' }, problem: 'newer', aside: later });
  });

  test('takes no field from a prototype', () => {
    const sneaky = JSON.parse('{"version":1,"__proto__":{"name":"Mallory","sites":{"gmail":false}}}');
    expect(parse(sneaky).settings).toEqual(defaults);
    expect(parse(Object.create(own)).settings).toEqual(defaults);
    expect(({} as { name?: string }).name).toBeUndefined();
  });

  test('survives an object that throws', () => {
    const trap = new Proxy(
      {},
      {
        getOwnPropertyDescriptor() {
          throw new Error('no');
        },
      },
    );
    expect(parse(trap)).toMatchObject({ settings: defaults, problem: 'damaged' });
  });

  test('never hands out the defaults object itself', () => {
    parse(undefined).settings.sites.gmail = false;
    parse('x').settings.sites.gmail = false;
    expect(defaults.sites.gmail).toBe(true);
  });

  test('answers in the language of the thread when there are no messages in the one chosen', () => {
    const languages = ['en', 'pt-BR'];
    expect(parse({ ...own, language: 'pt-BR' }, languages).settings.language).toBe('pt-BR');
    expect(parse({ ...own, language: 'thread' }, languages).settings.language).toBe('thread');
    expect(parse({ ...own, language: 'de' }, languages)).toEqual({ settings: { ...own, language: 'thread' } });
  });
});

describe('names and closing lines', () => {
  test.each([
    ['  Ilse   Berg ', 'Ilse Berg'],
    ['Ilse\r\nBcc: all', 'Ilse Bcc: all'],
    ['Ilse\u202e greB\u2066\u200b\ufeff', 'Ilse greB'],
    ['I\u0000l\u0007se', 'I l se'],
    ['Ilse\ud83d', 'Ilse'],
    ['نیکی\u200cتا', 'نیکی\u200cتا'],
    ['👩‍💻', '👩‍💻'],
  ])('%j is kept as %j', (typed, kept) => {
    expect(parse({ version: 1, name: typed })).toEqual({ settings: { ...defaults, name: kept } });
  });

  test('are cut to their length without breaking a character', () => {
    const { settings } = parse({ version: 1, name: '😀'.repeat(1_000_000), signOff: 'x'.repeat(200) });
    expect(settings.name).toBe('😀'.repeat(limits.name));
    expect(settings.signOff).toHaveLength(limits.signOff);
  });

  test.each(['Best wishes', 'Best wishes,', 'Best wishes , ', 'Best wishes;'])(
    '%j needs no comma of its own',
    (typed) => {
      expect(parse({ version: 1, signOff: typed }).settings.signOff).toBe('Best wishes');
    },
  );
});

const anySettings: fc.Arbitrary<Settings> = fc.record({
  version: fc.constant(1 as const),
  name: fc.string({ unit: 'binary', maxLength: 300 }),
  signOff: fc.string({ unit: 'binary', maxLength: 300 }),
  reason: fc.option(fc.constantFrom(...reasons)),
  tone: fc.constantFrom(...tones),
  length: fc.constantFrom(...lengths),
  stayInTouch: fc.boolean(),
  language: fc.constantFrom('thread', 'en', 'pt-BR'),
  lastLook: fc.boolean(),
  record: fc.boolean(),
  sites: fc.record({ gmail: fc.boolean(), linkedin: fc.boolean() }),
});

test('anything at all gives complete settings and loses nothing', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withMap: true, withDate: true }), (stored) => {
      const { settings, problem, aside } = parse(stored);
      expect(parse(settings)).toEqual({ settings });
      if (problem) expect(aside).toBe(stored);
    }),
  );
});

test('what is stored once reads the same ever after', () => {
  fc.assert(
    fc.property(anySettings, (settings) => {
      const stored = serialise(settings);
      expect(parse(stored)).toEqual({ settings: stored });
      expect(stored).toMatchObject({ reason: settings.reason, sites: settings.sites, tone: settings.tone });
    }),
  );
});
