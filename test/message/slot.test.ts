import { describe, expect, it } from 'vitest';
import { bookFor } from '../../src/message/book.ts';
import { slotOf } from '../../src/message/slot.ts';

function full(at: string | undefined, text: string, language = 'en-US') {
  return slotOf(at === undefined ? { text } : { at, text }, bookFor(language))?.full;
}

describe('a slot with a date', () => {
  const at = '2026-12-03T14:00:00+01:00';
  it.each([
    ['in the words of the language', at, '', 'en-US', 'Thursday, December 3 at 2 PM'],
    ['in British words', at, '', 'en-GB', 'Thursday 3 December at 14:00'],
    ['with the hours of the thread', at, 'Thu 14:00', 'en-US', 'Thursday, December 3 at 14:00'],
    ['with the other hours of the thread', at, 'Thursday at 2pm', 'en-GB', 'Thursday 3 December at 2 pm'],
    ['with its minutes', '2026-12-03T09:15:00+01:00', '', 'en-GB', 'Thursday 3 December at 09:15'],
    [
      'with the zone of the thread',
      '2026-12-03T14:30:00-05:00',
      '2:30 PM ET',
      'en-US',
      'Thursday, December 3 at 2:30 PM ET',
    ],
    ['in its own offset', '2026-12-31T23:30:00-11:00', '', 'en-GB', 'Thursday 31 December at 23:30'],
    [
      'without an hour that the thread contradicts',
      '2026-12-03T13:00:00Z',
      'Thu 14:00',
      'en-US',
      'Thursday, December 3',
    ],
    ['without an hour it does not have', '2026-12-03', '', 'en-US', 'Thursday, December 3'],
    ['without midnight', '2026-12-03T00:00:00+01:00', '', 'en-US', 'Thursday, December 3'],
  ])('is told %s', (_, when, text, language, expected) => {
    expect(full(when, text, language)).toBe(expected);
  });

  it('can be told in short', () => {
    expect(slotOf({ at, text: '' }, bookFor('en'))?.day).toBe('Thursday, December 3');
  });

  it.each(['2026-02-31T10:00:00Z', '2026-13-01', '2026-12-03T10:61', 'soon'])('%s is no date', (when) => {
    expect(full(when, '')).toBeUndefined();
  });
});

describe('a slot of which only the words are known', () => {
  it.each([
    ['Thu 3 Dec, 14:00', 'Thu 3 Dec, 14:00'],
    ['March 15 at 2:00 PM EST', 'March 15 at 2:00 PM EST'],
    ['on Tuesday at 4pm PT.', 'Tuesday at 4pm PT'],
    ['Wednesday, March 18, 11:00 AM – 12:30 PM', 'Wednesday, March 18, 11:00 AM'],
  ])('%j is told as %j', (text, expected) => expect(full(undefined, text)).toBe(expected));

  it.each(['', '14:00', 'Monday', 'tomorrow at 10', 'next Tuesday at 5', 'Thursday at 3 with Maya', '[date] at 3 pm'])(
    '%j cannot be told',
    (text) => expect(full(undefined, text)).toBeUndefined(),
  );
});
