import { describe, expect, it } from 'vitest';
import { readDate } from '../../src/sites/gmail/date.ts';

describe('the date in the words of the interface', () => {
  it.each([
    ['Nov 24, 2026, 10:15 AM', 'en', '2026-11-24T10:15'],
    ['Nov 24, 2026, 10:15\u202fPM', 'en-US', '2026-11-24T22:15'],
    ['Tue, Nov 24, 2026 at 12:05 AM', 'en', '2026-11-24T00:05'],
    ['24 Nov 2026, 10:15', 'en-GB', '2026-11-24T10:15'],
    ['24.11.2026, 10:15', 'de', '2026-11-24T10:15'],
    ['24. Nov. 2026, 10:15', 'de', '2026-11-24T10:15'],
    ['24 nov. 2026, 10:15', 'fr', '2026-11-24T10:15'],
    ['24 de nov. de 2026, 10:15', 'pt-BR', '2026-11-24T10:15'],
    ['4 mrt 2026, 15:05', 'nl', '2026-03-04T15:05'],
    ['2026年11月24日(火) 10:15', 'ja', '2026-11-24T10:15'],
    ['2026/11/24 10:15', 'ja', '2026-11-24T10:15'],
    ['2026. 11. 24. 오후 3:05', 'ko', '2026-11-24T15:05'],
    ['24.11.2026 klo 10.15', 'fi', '2026-11-24T10:15'],
    ['Nov 24, 2026, 10:15 AM', 'no such language', '2026-11-24T10:15'],
  ])('"%s" in %s is %s', (words, language, start) => {
    const at = readDate(words, language);
    expect(at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:00[+-]\d\d:\d\d$/);
    expect(at?.slice(0, 16)).toBe(start);
    expect(new Date(at ?? '').getHours()).toBe(Number(start.slice(11, 13)));
  });

  it.each([
    ['03/04/2026, 10:15', 'en'],
    ['Nov 24', 'en'],
    ['10:15 AM', 'en'],
    ['Feb 30, 2026, 10:15 AM', 'en'],
    ['Nov 24, 2026', 'en'],
    ['Nov 24, 2026, 25:15', 'en'],
    ['', 'en'],
    ['yesterday', 'en'],
  ])('"%s" stays unread', (words, language) => {
    expect(readDate(words, language)).toBeUndefined();
  });
});
