import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Advice, type Answers, advise, aspects, type Ground } from '../../src/decide/index.ts';

const nothing: Answers = {
  gut: 'mixed',
  settled: null,
  timeOnly: null,
  open: null,
  since: null,
  fits: {},
  daysLeft: null,
  rivals: [],
};
const baker = {
  number: 2,
  name: 'Baker',
  offer: null,
  daysLeft: null,
  better: ['pay'],
  worse: [],
  ahead: true,
} as const;
const rival = (change: object = {}) => ({ ...baker, better: ['pay' as const], worse: [], ...change });
const keys = (grounds: Ground[]) => grounds.map(({ key }) => key);

const cases: [string, Partial<Answers>, Advice['outcome'], Ground['key'][]][] = [
  ['the gut alone', {}, 'sleep-on-it', ['mixed', 'few-answers']],
  ['good news', { gut: 'good-news', fits: { pay: 'good' } }, 'sleep-on-it', ['good-news', 'good']],
  ['good news today', { gut: 'good-news', daysLeft: 0 }, 'sleep-on-it', ['good-news', 'due']],
  ['a conflict since today', { gut: 'conflict', since: 'today' }, 'sleep-on-it', ['conflict', 'today']],
  ['a conflict, now and then', { gut: 'conflict', since: 'wavering' }, 'sleep-on-it', ['conflict', 'wavering']],
  ['a conflict for a while', { gut: 'conflict', since: 'while' }, 'withdraw', ['conflict', 'while']],
  [
    'a conflict for a while, and nothing could change it',
    { gut: 'conflict', since: 'while', open: false, fits: { pay: 'poor', team: 'unknown' } },
    'withdraw',
    ['conflict', 'while', 'nothing-open', 'poor'],
  ],
  [
    'a conflict they could still solve',
    { gut: 'conflict', since: 'while', open: true },
    'ask-first',
    ['open', 'conflict'],
  ],
  ['something not known', { fits: { pay: 'unknown' }, since: 'while' }, 'ask-first', ['unknown', 'mixed']],
  ['something not known that would not matter', { fits: { pay: 'unknown' }, open: false }, 'sleep-on-it', ['mixed']],
  ['no night left', { since: 'today', daysLeft: 0 }, 'ask-first', ['no-night', 'mixed', 'today', 'due']],
  ['a day that has passed', { since: 'today', daysLeft: -2 }, 'ask-first', ['no-night', 'mixed', 'today', 'due']],
  ['sure on the last day', { gut: 'conflict', since: 'while', daysLeft: 0 }, 'withdraw', ['conflict', 'while', 'due']],
  ['the time', { timeOnly: true }, 'reschedule', ['time-only', 'mixed']],
  ['the time of what is a conflict', { gut: 'conflict', timeOnly: true }, 'sleep-on-it', ['conflict']],
  ['being settled', { settled: true, gut: 'good-news', open: true, timeOnly: true }, 'withdraw', ['settled']],
  [
    'a better one elsewhere',
    { gut: 'conflict', since: 'while', rivals: [rival()] },
    'withdraw',
    ['conflict', 'while', 'better-elsewhere'],
  ],
  [
    'a sooner one',
    { rivals: [rival({ daysLeft: 1, ahead: false })], since: 'while', daysLeft: 3 },
    'sleep-on-it',
    ['mixed', 'while', 'due', 'due-elsewhere'],
  ],
  [
    'a later one',
    { rivals: [rival({ daysLeft: 5, ahead: false })], since: 'while', daysLeft: 3 },
    'sleep-on-it',
    ['mixed', 'while', 'due'],
  ],
];

describe('what is advised', () => {
  it.each(cases)('on %s', (_, change, outcome, reasons) => {
    const advice = advise({ ...nothing, ...change });
    expect([advice.outcome, keys(advice.reasons)]).toEqual([outcome, reasons]);
  });

  it.each<[string, Partial<Answers>, Ground[]]>([
    [
      'what is good where one is settled',
      { settled: true, gut: 'good-news', fits: { growth: 'good', pay: 'good', team: 'unknown' } },
      [{ key: 'good-news' }, { key: 'good', aspects: ['growth', 'pay'] }, { key: 'unknown', aspects: ['team'] }],
    ],
    [
      'a better offer that is none yet',
      { gut: 'conflict', since: 'while', rivals: [rival({ offer: 'likely' }), rival({ offer: 'made' })] },
      [{ key: 'not-offered', role: { name: 'Baker', number: 2 } }],
    ],
    [
      'the conflict that questions may solve',
      { gut: 'conflict', open: true, fits: { pay: 'poor' } },
      [{ key: 'poor', aspects: ['pay'] }],
    ],
    ['nothing twice', { gut: 'conflict' }, []],
  ])('with %s on the other side', (_, change, against) => {
    expect(advise({ ...nothing, ...change }).against).toEqual(against);
  });
});

const maybe = fc.constantFrom(null, true, false);
const anyAnswers = fc.record<Answers>({
  gut: fc.constantFrom('good-news', 'mixed', 'conflict'),
  settled: maybe,
  timeOnly: maybe,
  open: maybe,
  since: fc.constantFrom(null, 'while', 'today', 'wavering'),
  fits: fc.dictionary(fc.constantFrom(...aspects), fc.constantFrom('good', 'fair', 'poor', 'unknown')),
  daysLeft: fc.option(fc.integer({ min: -3, max: 30 })),
  rivals: fc.array(
    fc.record({
      number: fc.integer({ min: 2, max: 5 }),
      name: fc.string(),
      offer: fc.constantFrom(null, 'none', 'likely', 'made'),
      daysLeft: fc.option(fc.integer({ min: -3, max: 30 })),
      better: fc.constant([]),
      worse: fc.constant([]),
      ahead: fc.boolean(),
    }),
    { maxLength: 4 },
  ),
});

describe('whatever is answered', () => {
  it('comes with a reason, and none on both sides', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { reasons, against } = advise(answers);
        expect(reasons.length).toBeGreaterThan(0);
        expect(keys(against).filter((key) => keys(reasons).includes(key))).toEqual([]);
      }),
    );
  });

  it('never is to withdraw while one is unsure', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const isSure = answers.settled || (answers.gut === 'conflict' && answers.since === 'while' && !answers.open);
        if (!isSure) expect(advise(answers).outcome).not.toBe('withdraw');
      }),
    );
  });

  it('never is to wait a night that is not there', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        if (answers.daysLeft !== null && answers.daysLeft <= 0 && answers.gut !== 'good-news')
          expect(advise(answers).outcome).not.toBe('sleep-on-it');
      }),
    );
  });
});
