import { describe, expect, it } from 'vitest';
import { remindAt } from '../../src/ui/later.ts';
import { dayAndTime, timeUntil } from '../../src/ui/times.ts';

const at = (day: number, hour: number, minute = 0) => new Date(2026, 11, day, hour, minute);

describe('the reminder', () => {
  const cases: [string, Date, Date | undefined, Date][] = [
    ['in the afternoon: the next morning at nine', at(1, 15), undefined, at(2, 9)],
    ['at two in the night: that morning', at(1, 2), undefined, at(1, 9)],
    ['at seven in the morning: the next one, with a night in between', at(1, 7), undefined, at(2, 9)],
    ['an interview the day after: the morning before it', at(1, 15), at(3, 10), at(2, 9)],
    ['an interview that next morning: halfway to it', at(1, 18), at(2, 10), at(2, 2)],
    ['an interview that is over: as if there were none', at(1, 15), at(1, 11), at(2, 9)],
  ];
  it.each(cases)('%s', (_, now, interview, expected) => {
    expect(remindAt(now, interview?.toISOString())).toEqual(expected);
  });
});

describe('times in words', () => {
  const untils: [Date | undefined, string | null][] = [
    [at(3, 15), 'in 2 days'],
    [at(1, 18), 'in 3 hours'],
    [at(1, 15, 20), 'in 20 minutes'],
    [at(1, 14), null],
    [undefined, null],
  ];
  it.each(untils)('until %s: %s', (then, words) => {
    expect(timeUntil(then?.toISOString(), at(1, 15), 'en')).toBe(words);
  });

  const days: [Date, RegExp][] = [
    [at(1, 23), /^today, 11:00\sPM$/],
    [at(2, 9), /^tomorrow, 9:00\sAM$/],
    [at(3, 9), /^Thursday, 9:00\sAM$/],
  ];
  it.each(days)('of %s', (then, words) => {
    expect(dayAndTime(then, at(1, 15), 'en')).toMatch(words);
  });
});
