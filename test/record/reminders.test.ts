import { afterEach, describe, expect, it } from 'vitest';
import { checklist, dueBy, type Entry, newestFirst, nextAfter, remindersOf, search } from '../../src/record/index.ts';
import { day, entry, start, step } from './entries.ts';

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
afterEach(() => {
  process.env.TZ = zone;
});
const kinds = (one: Entry, days: number) => dueBy([one], new Date(start + days * day)).map(({ kind }) => kind);

describe('reminders', () => {
  it.each<[string, Partial<Entry>, number, string[]]>([
    ['decided, an hour short of a day', { steps: [step('decided')] }, 23 / 24, []],
    ['decided a day ago', { steps: [step('decided')] }, 1, ['tell']],
    ['written a day ago', { steps: [step('decided'), step('inserted')] }, 1, ['sent']],
    ['written again an hour ago', { steps: [step('inserted'), step('inserted', start + day)] }, 1, []],
    ['told', { steps: [step('decided'), step('sent')] }, 1, []],
    ['told half a year ago', { steps: [step('sent')] }, 184, ['reapply-6']],
    ['told a year ago', { steps: [step('sent')] }, 366, ['reapply-12']],
    ['told a year ago, and not wanted', { steps: [step('sent')], dismissed: ['reapply-6', 'reapply-12'] }, 366, []],
    ['told, then forgotten on request', { steps: [step('sent')], contact: 'delete-my-data' }, 366, []],
    ['told, then regretted', { steps: [step('sent'), step('sent', start + 1, 'reverse')] }, 366, []],
    ['told, then in touch again', { steps: [step('sent'), step('sent', start + day, 'reconnect')] }, 366, []],
    ['in the archive', { steps: [step('decided')], archived: true }, 366, []],
    ['a note for a day', { followUps: [{ id: 'f', on: '2026-04-02', what: 'x', done: false }] }, 3, ['follow-up']],
    ['a note that is done', { followUps: [{ id: 'f', on: '2026-04-02', what: 'x', done: true }] }, 3, []],
    ['a question asked only', { steps: [step('inserted', start, 'ask-first')] }, 5, []],
  ])('%s', (_, changed, days, expected) => {
    expect(kinds(entry(changed), days)).toEqual(expected);
  });

  it('come with the one that waits longest first, and tell when the next is', () => {
    const entries = [
      entry({ id: 'late', steps: [step('decided', start + day)] }),
      entry({ id: 'early', steps: [step('decided')] }),
    ];
    expect(dueBy(entries, new Date(start + 3 * day)).map(({ entry: { id } }) => id)).toEqual(['early', 'late']);
    expect(nextAfter(entries, new Date(start))).toEqual(new Date(start + day));
    expect(nextAfter(entries, new Date(start + 3 * day))).toBeNull();
  });

  it.each([
    ['Europe/Berlin', '2026-08-31T10:00:00Z', '2027-02-28T08:00:00Z', '2027-08-31T07:00:00Z'],
    ['America/New_York', '2026-09-01T02:00:00Z', '2027-02-28T14:00:00Z', '2027-08-31T13:00:00Z'],
    ['Pacific/Auckland', '2026-03-31T10:00:00Z', '2026-09-29T20:00:00Z', '2027-03-30T20:00:00Z'],
  ])('keep to nine in the morning and to the calendar in %s, whatever clocks do', (place, told, half, year) => {
    process.env.TZ = place;
    const at = remindersOf(entry({ steps: [step('sent', told)] })).map((one) => one.at);
    expect(at).toEqual([new Date(half), new Date(year)]);
  });

  it('move with the person to another time zone', () => {
    const one = entry({ followUps: [{ id: 'f', on: '2026-12-24', what: 'x', done: false }] });
    process.env.TZ = 'Asia/Tokyo';
    expect(nextAfter([one], new Date(start))).toEqual(new Date('2026-12-24T00:00:00Z'));
    process.env.TZ = 'America/Los_Angeles';
    expect(nextAfter([one], new Date(start))).toEqual(new Date('2026-12-24T17:00:00Z'));
  });
});

describe('the checklist', () => {
  it.each<[Partial<Entry>, string[]]>([
    [{ stage: 'applied' }, ['portal', 'referrer']],
    [{ stage: 'scheduled' }, ['calendar', 'portal', 'referrer', 'travel']],
    [{ stage: 'final' }, ['calendar', 'portal', 'referrer', 'referees', 'travel']],
    [{ stage: 'applied', reason: 'other-offer' }, ['portal', 'referrer', 'others']],
    [{ stage: 'applied', done: ['travel'] }, ['portal', 'referrer', 'travel']],
  ])('for %o', (changed, items) => {
    expect(checklist(entry(changed))).toEqual(items);
  });
});

describe('searching', () => {
  const all = [
    entry({ id: 'a', company: 'Café Zürich', note: 'Odd call' }),
    entry({ id: 'b', person: '田中', steps: [step('sent')] }),
    entry({ id: 'c', archived: true, steps: [step('sent', start + day)] }),
  ];
  it.each<[string, Parameters<typeof search>[2], string]>([
    ['', 'current', 'ab'],
    ['', 'untold', 'a'],
    ['', 'told', 'b'],
    ['', 'archived', 'c'],
    ['  ENGINEER cafe', 'current', 'a'],
    ['zurich odd', 'current', 'a'],
    ['田中', 'current', 'b'],
    ['baker', 'current', ''],
  ])('for "%s" in %s', (query, filter, ids) => {
    expect(
      search(all, query, filter)
        .map(({ id }) => id)
        .join(''),
    ).toBe(ids);
  });

  it('shows what is open first, then the newest', () => {
    expect(
      newestFirst(all)
        .map(({ id }) => id)
        .join(''),
    ).toBe('acb');
  });
});
