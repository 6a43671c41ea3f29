import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blank, type Decision, expiry, isExpired, parseDecision } from '../../src/decide/index.ts';

const own: Decision = {
  version: 1,
  changed: '2026-12-01T10:00:00.000Z',
  keep: true,
  gut: 'conflict',
  settled: false,
  timeOnly: null,
  open: true,
  since: 'while',
  weights: { pay: 'more' },
  roles: [
    { name: 'Data Engineer', answerBy: '2026-12-03', offer: 'likely', fits: { pay: 'poor', growth: 'unknown' } },
    { name: '', answerBy: null, offer: null, fits: {} },
  ],
};

describe('a decision', () => {
  const inDays = (days: number) => new Date(Date.parse('2026-12-01T10:00:00.000Z') + days * 86_400_000);

  it('expires thirty days after the last change', () => {
    const loose = { ...own, keep: false };
    expect(expiry(loose)).toEqual(inDays(30));
    expect([isExpired(loose, inDays(29.99)), isExpired(loose, inDays(30))]).toEqual([false, true]);
  });

  it('never expires when it is kept, or empty', () => {
    expect([expiry(own), isExpired(own, inDays(1000))]).toEqual([null, false]);
    expect([expiry(blank), isExpired(blank, inDays(1000))]).toEqual([null, false]);
  });
});

describe('what is stored', () => {
  it('is read as it was written', () => {
    expect(parseDecision(JSON.parse(JSON.stringify(own)))).toEqual({ decision: own, whole: true });
  });

  it('may be nothing', () => {
    expect(parseDecision(undefined)).toEqual({ decision: blank, whole: true });
  });

  it.each<[string, unknown, Partial<Decision>]>([
    ['an answer', { ...own, gut: 'hungry' }, { ...own, gut: null }],
    ['the time', { ...own, changed: 'yesterday' }, { ...own, changed: null }],
    ['a weight', { ...own, weights: { pay: 'a lot', team: 'less' } }, { ...own, weights: { team: 'less' } }],
    ['the weights', { ...own, weights: 7 }, { ...own, weights: {} }],
    ['the roles', { ...own, roles: 'none' }, { ...own, roles: blank.roles }],
    ['one role', { ...own, roles: [own.roles[0], null] }, { ...own, roles: [own.roles[0], ...blank.roles] }],
    [
      'a day that does not exist',
      { ...own, roles: [{ ...own.roles[0], answerBy: 'soon' }] },
      { ...own, roles: [{ ...own.roles[0], answerBy: null }] },
    ],
    [
      'a sixth role',
      { ...own, roles: Array(6).fill(own.roles[0]) },
      { ...own, roles: Array(5).fill(own.roles[0]) as never },
    ],
    ['the version', { ...own, version: 2 }, own],
    ['no version', { ...own, version: undefined }, own],
    ['all of it', 'garbage', blank],
    ['a list', [], blank],
  ])('costs %s alone when that is damaged', (_, stored, decision) => {
    expect(parseDecision(stored)).toEqual({ decision: { ...blank, ...decision }, whole: false });
  });

  it('keeps a name short', () => {
    const { decision } = parseDecision({ ...own, roles: [{ ...own.roles[0], name: 'x'.repeat(5000) }] });
    expect(decision.roles[0].name).toHaveLength(80);
  });

  it('never throws, and reads its own reading whole', () => {
    const looksRight = fc.record({ version: fc.constant(1), roles: fc.array(fc.anything()), weights: fc.anything() });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), looksRight), (stored) => {
        const { decision } = parseDecision(stored);
        expect(parseDecision(decision)).toEqual({ decision, whole: true });
      }),
    );
  });
});
