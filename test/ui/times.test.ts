import { describe, expect, it } from 'vitest';
import { localTime, remindersFor, usualOf } from '../../src/ui/later.ts';
import { dayAndTime, timeLeft, timeUntil } from '../../src/ui/times.ts';

const at = (day: number, hour: number, minute = 0) => new Date(2026, 11, day, hour, minute);

describe('the times to be reminded at', () => {
  const cases: [string, Date, Date | undefined, Date[]][] = [
    ['in the morning', at(1, 10), undefined, [at(1, 19), at(2, 9), at(3, 9), at(8, 9)]],
    ['in the evening: none before the night', at(1, 18), undefined, [at(2, 9), at(3, 9), at(8, 9)]],
    ['at two in the night: that morning', at(1, 2), undefined, [at(1, 9), at(1, 19), at(2, 9), at(7, 9)]],
    [
      'at seven: the next morning, with a night in between',
      at(1, 7),
      undefined,
      [at(1, 19), at(2, 9), at(3, 9), at(8, 9)],
    ],
    ['before an interview: no later than a day ahead of it', at(1, 10), at(4, 8), [at(1, 19), at(2, 9)]],
    ['a day ahead of it to the minute', at(1, 10), at(3, 9), [at(1, 19), at(2, 9)]],
    ['with little more than a day left: the last moment that leaves one', at(1, 10), at(2, 13), [at(1, 13)]],
    ['with less: within the hour', at(1, 10), at(2, 9, 59), [at(1, 11)]],
    ['with less than two hours: halfway', at(1, 10), at(1, 11), [at(1, 10, 30)]],
    ['after an interview: as if there were none', at(1, 18), at(1, 11), [at(2, 9), at(3, 9), at(8, 9)]],
  ];
  it.each(cases)('%s', (_, now, interview, expected) => {
    expect(remindersFor(now, interview?.toISOString()).times).toEqual(expected);
  });

  it.each<[Date | undefined, boolean, Date | null]>([
    [undefined, false, null],
    [at(1, 9), false, null],
    [at(2, 10), false, at(1, 10)],
    [at(2, 9, 59), true, at(2, 9, 59)],
    [at(5, 14), false, at(4, 14)],
  ])('for an interview at %s: too late for a night is %s, the end %s', (interview, isLate, latest) => {
    expect(remindersFor(at(1, 10), interview?.toISOString())).toMatchObject({ isLate, latest });
  });

  it.each([
    [at(1, 10), 1],
    [at(1, 18), 0],
    [at(1, 2), 0],
  ])('are proposed with a night in between, at %s', (now, index) => {
    expect(usualOf(remindersFor(now, undefined), now)).toBe(index);
  });

  it('stand in a field as local time', () => {
    expect(localTime(at(1, 9, 5))).toBe('2026-12-01T09:05');
    expect(new Date(localTime(at(1, 9, 5)))).toEqual(at(1, 9, 5));
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
    [at(8, 9), /^Tuesday, December 8, 9:00\sAM$/],
  ];
  it.each(days)('of %s', (then, words) => {
    expect(dayAndTime(then, at(1, 15), 'en')).toMatch(words);
  });

  it.each([
    [5.9, '5 hours'],
    [1, '1 hour'],
    [0.99, '59 minutes'],
  ])('that are left, %s hours: %s', (hours, words) => {
    expect(timeLeft(hours, 'en')).toBe(words);
  });
});
