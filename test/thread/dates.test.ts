import { casual } from 'chrono-node/en';
import { describe, expect, it } from 'vitest';
import { readSlots, reference } from '../../src/thread/dates.ts';
import { NOW, SENT } from './build.ts';

const at = (text: string, language = 'en', sent = SENT) =>
  readSlots(text, language, reference(sent, NOW)).map((slot) => slot.at);

describe('a day with an hour, in English', () => {
  const days = [
    'Thursday',
    'Thursday, March 5',
    'Thursday, 5 March',
    'Thu, Mar 5',
    'Thu Mar 5, 2026',
    'March 5',
    'March 5th',
    '5th of March',
    '5 March 2026',
    'March 5, 2026',
    '2026-03-05',
    'tomorrow',
    'Monday, April 13',
    '13 April',
    'April 13th, 2026',
    'Saturday',
    'Dec 31',
    '1 January',
    '3/25/2026',
    '25/03/2026',
    '14 May 2027',
  ];
  const hours = [
    '2pm',
    '2 pm',
    '2:30pm',
    '2:30 PM',
    '11am',
    '11:15 a.m.',
    '9:05',
    '14:30',
    '16:00',
    '12pm',
    '12:30 am',
    'noon',
  ];
  const joints = [' at ', ', ', ' '];
  const cases = days.flatMap((day) => hours.flatMap((hour) => joints.map((joint) => `${day}${joint}${hour}`)));

  /** What a well-known library makes of it, in the local time of the message. */
  const byLibrary = (text: string) => {
    const [result] = casual.parse(text, { instant: new Date(SENT), timezone: -300 }, { forwardDate: true });
    const part = (name: 'year' | 'month' | 'day' | 'hour' | 'minute') =>
      String(result?.start.get(name) ?? 0).padStart(2, '0');
    return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:00-05:00`;
  };

  it(`is read as chrono-node reads it, in ${cases.length} forms`, () => {
    const different = cases
      .map((text) => ({ text, ours: at(text), library: byLibrary(text) }))
      .filter(({ ours, library }) => ours.length !== 1 || ours[0] !== library);
    expect(different).toEqual([]);
  });

  it.each([
    ['2pm on Thursday, March 5', '2026-03-05T14:00:00-05:00'],
    ['at 10:00 on 5 March', '2026-03-05T10:00:00-05:00'],
    ['Thursday, March 5 from 2 to 3pm', '2026-03-05T14:00:00-05:00'],
    ['Thursday, March 5, 11–1pm', '2026-03-05T11:00:00-05:00'],
    ['Thursday, March 5, 9:30-10:15am', '2026-03-05T09:30:00-05:00'],
    ['Thursday at 2', '2026-03-05T14:00:00-05:00'],
    ["Thursday, 10 o'clock", '2026-03-05T10:00:00-05:00'],
    ['tomorrow, Tuesday, March 3, at 9', '2026-03-03T09:00:00-05:00'],
    ['Date: Thursday, March 5, 2026\nTime: 10:30 AM', '2026-03-05T10:30:00-05:00'],
    ['today at 4pm', '2026-03-02T16:00:00-05:00'],
    ['Monday at 4pm', '2026-03-02T16:00:00-05:00'],
    ['Monday at 8am', '2026-03-09T08:00:00-05:00'],
    ['February 20 at 2pm', '2026-02-20T14:00:00-05:00'],
    ['October 20 at 2pm', '2026-10-20T14:00:00-05:00'],
    ['December 20, 2025 at 2pm', '2025-12-20T14:00:00-05:00'],
  ])('%s', (text, expected) => {
    expect(at(text)).toEqual([expected]);
  });

  it.each([
    ['March 5, 2026 at 2pm EST', '-05:00'],
    ['March 5, 2026 at 2pm (EDT)', '-04:00'],
    ['March 5, 2026 at 2pm ET', '-05:00'],
    ['July 9, 2026 at 2pm ET', '-04:00'],
    ['March 9, 2026 at 2pm PT', '-07:00'],
    ['November 2, 2026 at 2pm Pacific Time', '-08:00'],
    ['March 5, 2026 at 2pm Central', '-06:00'],
    ['March 5, 2026 at 2pm Mountain Standard Time', '-07:00'],
    ['March 5, 2026, 14:00 CET', '+01:00'],
    ['March 5, 2026, 14:00 GMT', '+00:00'],
    ['March 5, 2026, 14:00 (GMT+5:30)', '+05:30'],
    ['March 5, 2026, 14:00 UTC-3', '-03:00'],
    ['March 5, 2026, 14:00 - 15:00 JST', '+09:00'],
    ['March 5, 2026 at 2pm, est. one hour', '-05:00'],
  ])('%s has its zone', (text, offset) => {
    expect(at(text)[0]?.slice(19)).toBe(offset);
  });

  it('are two where two are named', () => {
    expect(at('either Thursday at 2pm or Friday, March 6, at 3:30pm')).toEqual([
      '2026-03-05T14:00:00-05:00',
      '2026-03-06T15:30:00-05:00',
    ]);
    expect(at('We offer 2pm on Thursday and 10am on Friday.')).toEqual([
      '2026-03-05T14:00:00-05:00',
      '2026-03-06T10:00:00-05:00',
    ]);
  });

  it.each([
    ['a day alone', 'Thursday, March 5'],
    ['an hour alone', 'at 2pm'],
    ['a date that does not exist', 'February 30 at 2pm'],
    ['a month that does not exist', '2026-13-05 at 2pm'],
    ['an hour that does not exist', 'Thursday at 25:00'],
    ['a minute that does not exist', 'Thursday at 14:75'],
    ['money', 'Thursday, $14.30 an hour'],
    ['a share', 'Thursday: 15% of 20'],
    ['a version', 'Thursday, release 14.3'],
    ['a length of time', 'Thursday, 45 minutes'],
    ['the present', 'It is now 2pm'],
  ])('is not %s', (_, text) => {
    expect(at(text)).toEqual([]);
  });

  it.each([
    ['an order of day and month that may be either', '03/04/2026 at 2pm'],
    ['a weekday that is not that date’s', 'Monday, March 5, 2026 at 2pm'],
    ['a Thursday that may be this week’s or the next', 'next Thursday at 2pm'],
  ])('stays without a date for %s', (_, text) => {
    expect(at(text)).toEqual([undefined]);
  });

  it('of next week is certain when this week has no such day left', () => {
    expect(at('next Monday at 2pm', 'en', '2026-03-06T09:00:00-05:00')).toEqual(['2026-03-09T14:00:00-05:00']);
  });

  it('is dated by what is absolute when the message has no date', () => {
    expect(at('Thursday at 2pm', 'en', '')).toEqual([undefined]);
    expect(at('March 5, 2026 at 2pm', 'en', '')).toEqual(['2026-03-05T14:00:00']);
  });
});

describe('a day with an hour, in other languages', () => {
  it.each([
    ['de', 'am Donnerstag, 12. März 2026 um 14:30 Uhr'],
    ['de', 'am 12.03.2026 um 14.30 Uhr'],
    ['de', 'Donnerstag, den 12.3., 14.30 Uhr'],
    ['de', 'am Do, 12. März, von 14:30 bis 15 Uhr'],
    ['de', '12. März, 14:30–15:00 Uhr (MEZ)'],
    ['de', 'um 14:30 Uhr am 12. März'],
    ['fr', 'jeudi 12 mars 2026 à 14h30'],
    ['fr', 'le jeudi 12 mars, de 14h30 à 15h'],
    ['fr', 'le 12/03/2026 à 14:30'],
    ['es', 'el jueves 12 de marzo a las 14:30'],
    ['es', 'jueves, 12 de marzo de 2026, 14:30 h'],
    ['es', 'el 12/3/2026 a las 14:30 horas'],
    ['pt', 'quinta-feira, 12 de março de 2026 às 14h30'],
    ['pt', 'dia 12/03/2026, às 14:30'],
    ['it', 'giovedì 12 marzo 2026 alle ore 14:30'],
    ['it', 'il 12 marzo alle 14.30'],
    ['nl', 'donderdag 12 maart 2026 om 14.30 uur'],
    ['nl', '12 maart 2026, 14:30'],
    ['ja', '2026年3月12日(木) 14時30分'],
    ['ja', '2026/03/12(木) 14:30～15:30'],
    ['ja', '3月12日（木）14時半'],
    ['ja', '3月12日(木) 午後2時30分'],
    ['en', '12 March 2026 at 2.30 p.m.'],
  ])('%s: %s', (language, text) => {
    const [slot] = readSlots(text, language, reference(SENT, NOW));
    expect(slot?.at?.slice(0, 16)).toBe('2026-03-12T14:30');
    expect(text).toContain(slot?.evidence);
  });

  it.each([
    ['de', 'morgen um 10 Uhr', '2026-03-03T10:00'],
    ['de', 'übermorgen, 10 Uhr', '2026-03-04T10:00'],
    ['de', 'heute von 14 bis 15 Uhr', '2026-03-02T14:00'],
    ['de', 'kommenden Donnerstag um halb drei oder um 15 Uhr', '2026-03-05T15:00'],
    ['fr', 'demain à 9h', '2026-03-03T09:00'],
    ['fr', 'vendredi à midi', '2026-03-06T12:00'],
    ['es', 'mañana a las 9', '2026-03-03T09:00'],
    ['es', 'el viernes a las 11 de la mañana', '2026-03-06T11:00'],
    ['pt', 'amanhã às 15h', '2026-03-03T15:00'],
    ['pt', 'sexta-feira às 10h00', '2026-03-06T10:00'],
    ['it', 'domani alle 15', '2026-03-03T15:00'],
    ['nl', 'morgen om 15.00 uur', '2026-03-03T15:00'],
    ['nl', 'vrijdag om 9 uur', '2026-03-06T09:00'],
    ['ja', '明日 15:00', '2026-03-03T15:00'],
    ['ja', '金曜日の10時', '2026-03-06T10:00'],
  ])('%s: %s', (language, text, expected) => {
    expect(at(text, language)[0]?.slice(0, 16)).toBe(expected);
  });

  it.each([
    ['de', 'Guten Morgen, um 10 Uhr'],
    ['de', 'das ist 14 Tage her'],
    ['fr', 'est à 10 minutes'],
    ['es', 'a las 9 de la mañana'],
  ])('%s: "%s" names none', (language, text) => {
    expect(at(text, language)).toEqual([]);
  });
});
