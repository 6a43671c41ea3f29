import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answersOf,
  aspects,
  blank,
  type Decision,
  difference,
  fits,
  type Role,
  standing,
} from '../../src/decide/index.ts';

describe('a bar', () => {
  it('shows how many are good, and how far that counts', () => {
    const { count, share } = standing({ pay: 'good', growth: 'good', team: 'poor', duties: 'unknown' }, {});
    expect(count).toEqual({ good: 2, fair: 0, poor: 1, unknown: 1 });
    expect(share).toEqual({ good: 0.5, fair: 0, poor: 0.25, unknown: 0.25 });
  });

  it('is longer for what counts more, and shorter for what counts less', () => {
    const { share } = standing({ pay: 'good', team: 'poor', growth: 'fair' }, { pay: 'more', growth: 'less' });
    expect(share).toEqual({ good: 2 / 3.5, fair: 0.5 / 3.5, poor: 1 / 3.5, unknown: 0 });
  });

  it('is empty where nothing was judged', () => {
    expect(standing({}, { pay: 'more' }).share).toEqual({ good: 0, fair: 0, poor: 0, unknown: 0 });
  });

  const anyFits = fc.dictionary(fc.constantFrom(...aspects), fc.constantFrom(...fits));
  const anyWeights = fc.dictionary(fc.constantFrom(...aspects), fc.constantFrom('more' as const, 'less' as const));

  it('is whole, whatever counts', () => {
    fc.assert(
      fc.property(anyFits, anyWeights, (judged, weights) => {
        const { share } = standing(judged, weights);
        const whole = share.good + share.fair + share.poor + share.unknown;
        expect(whole).toBeCloseTo(Object.keys(judged).length > 0 ? 1 : 0);
      }),
    );
  });

  it('and its difference to another turn round together', () => {
    fc.assert(
      fc.property(anyFits, anyFits, anyWeights, (one, other, weights) => {
        const [there, back] = [difference(one, other, weights), difference(other, one, weights)];
        expect([back.better, back.worse]).toEqual([there.worse, there.better]);
        expect(there.ahead && back.ahead).toBe(false);
      }),
    );
  });
});

describe('what one role has over another', () => {
  it('is told by aspect, of what is known of both', () => {
    const one = { pay: 'poor', growth: 'good', team: 'unknown', duties: 'fair', balance: 'good' } as const;
    const other = { pay: 'fair', growth: 'poor', team: 'good', duties: 'fair' } as const;
    expect(difference(one, other, {})).toEqual({ better: ['pay'], worse: ['growth'], ahead: false });
  });

  it('weighs by how far and how much', () => {
    const [one, other] = [{ pay: 'fair', growth: 'good' } as const, { pay: 'good', growth: 'poor' } as const];
    expect(difference(one, other, {}).ahead).toBe(false);
    expect(difference(one, other, { pay: 'more', growth: 'less' }).ahead).toBe(true);
  });
});

describe('the answers', () => {
  const now = new Date(2026, 11, 1, 23, 30);
  const role = (change: Partial<Role>): Role => ({ name: '', answerBy: null, offer: null, fits: {}, ...change });

  it('are none before the first question is answered', () => {
    expect(answersOf({ ...blank, settled: true }, now)).toBeNull();
  });

  it('hold the days that are left, by the calendar, and the other roles', () => {
    const decision: Decision = {
      ...blank,
      gut: 'conflict',
      roles: [
        role({ answerBy: '2026-12-02', fits: { pay: 'poor' } }),
        role({ name: 'Baker', answerBy: '2026-11-30', offer: 'made', fits: { pay: 'good' } }),
        role({}),
      ],
    };
    const none = { better: [], worse: [], ahead: false };
    expect(answersOf(decision, now)).toMatchObject({
      gut: 'conflict',
      fits: { pay: 'poor' },
      daysLeft: 1,
      rivals: [
        { number: 2, name: 'Baker', offer: 'made', daysLeft: -1, better: ['pay'], worse: [], ahead: true },
        { number: 3, name: '', offer: null, daysLeft: null, ...none },
      ],
    });
  });

  it('count the days over the change of the clocks', () => {
    const decision: Decision = { ...blank, gut: 'mixed', roles: [role({ answerBy: '2027-06-01' })] };
    expect(answersOf(decision, new Date(2026, 11, 1))?.daysLeft).toBe(182);
  });
});
