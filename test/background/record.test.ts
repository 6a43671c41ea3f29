import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { RowChange } from '../../src/platform/record-rows.ts';
import { type Entry, newEntry, type Row } from '../../src/record/index.ts';
import { type FakeBrowser, fakeBrowser } from '../platform/fake-browser.ts';

type Answer = (message: { data: unknown; sender: { url?: string } }) => Promise<unknown>;
type Listener = (event: { name: string }) => void;

const held = vi.hoisted(() => ({
  browser: {} as FakeBrowser,
  answers: {} as Record<string, Answer>,
  rows: new Map<string, unknown>(),
}));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key: keyof FakeBrowser) => held.browser[key] }),
}));
vi.mock('../../src/platform/messages.ts', () => ({
  onMessage: (type: string, answer: Answer) => {
    held.answers[type] = answer;
  },
  sendMessage: () => {},
}));
vi.mock('../../src/platform/record-rows.ts', () => ({
  readRows: async () => [...held.rows],
  changeRows: async (step: (rows: Row[]) => RowChange) => {
    const { put = [], remove = [] } = step([...held.rows]);
    for (const id of remove) held.rows.delete(id);
    for (const [id, value] of put) held.rows.set(id, value);
  },
}));
const { registerRecord } = await import('../../src/background/record.ts');

const hour = 3_600_000;
const now = Date.parse('2026-12-01T10:00:00.000Z');
const ours = 'chrome-extension://abc/planner/index.html';
const theirs = 'https://mail.google.com/mail/u/0/';

let alarms: Map<string, number>;
let badge: string;
let on: Record<'alarm' | 'startup' | 'installed', Listener>;

const decided = (at: number, id = 'one'): Entry => ({
  ...newEntry(id, 'en'),
  steps: [{ id: 'd', what: 'decided', intent: 'withdraw', at: new Date(at).toISOString() }],
});
const ask = (type: string, data: unknown, url = theirs) => held.answers[type]?.({ data, sender: { url } });
const put = (...entries: Entry[]) => ask('record.write', { does: 'put', entries }, ours);
const state = () => [badge, alarms.get('record')];

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date'] });
  held.rows = new Map();
  alarms = new Map();
  badge = '';
  on = { alarm: () => {}, startup: () => {}, installed: () => {} };
  const hear = (name: keyof typeof on) => ({
    addListener(listener: Listener) {
      on[name] = listener;
    },
  });
  const browser = Object.assign(fakeBrowser(), {
    alarms: {
      onAlarm: hear('alarm'),
      create: (name: string, { when }: { when: number }) => void alarms.set(name, when),
      clear: async (name: string) => alarms.delete(name),
    },
    action: {
      async setBadgeText({ text }: { text: string }) {
        badge = text;
      },
      setBadgeBackgroundColor: async () => {},
    },
  });
  Object.assign(browser.runtime, { onStartup: hear('startup'), onInstalled: hear('installed') });
  held.browser = browser;
  registerRecord();
});

describe('the record in the background', () => {
  test('takes an insertion, its sending and its undoing from a page', async () => {
    const told = { channel: 'email', stage: 'applied', language: 'en', intent: 'withdraw' };
    const id = await ask('record.inserted', told);
    expect(id).toEqual(expect.any(String));
    expect(await ask('record.sent', id)).toBe(true);
    const second = await ask('record.inserted', told);
    expect(await ask('record.undone', second)).toBe(true);
    expect([...held.rows.keys()]).toEqual([id]);
    expect(await ask('record.inserted', 'nonsense')).toBeNull();
  });

  test.each([theirs, 'https://chrome-extension://abc/', undefined])('lets %s change nothing else', async (url) => {
    await put(decided(now));
    const answer = await held.answers['record.write']?.({
      data: { does: 'remove', ids: ['one'] },
      sender: url === undefined ? {} : { url },
    });
    expect(answer).toEqual({ ok: false, reason: 'denied', retry: false });
    expect(held.rows.size).toBe(1);
  });
});

describe('the reminder', () => {
  test('is set for the next thing that becomes due, and taken away with it', async () => {
    await put(decided(now - hour));
    expect(state()).toEqual(['', now + 23 * hour]);
    await ask('record.write', { does: 'remove', ids: ['one'] }, ours);
    expect(state()).toEqual(['', undefined]);
  });

  test('looks once a day at least, so that clocks and time zones may change', async () => {
    const sent = { id: 's', what: 'sent', intent: 'withdraw', at: new Date(now).toISOString() } as const;
    await put({ ...newEntry('one', 'en'), steps: [sent] });
    expect(state()).toEqual(['', now + 24 * hour]);
    vi.setSystemTime(now + 24 * hour);
    on.alarm({ name: 'record' });
    // Waiting lets a few milliseconds of this clock go by.
    await vi.waitFor(() => expect(Math.round((alarms.get('record') ?? 0) / hour)).toBe(now / hour + 48));
  });

  test('counts together with the messages somebody sleeps on', async () => {
    const kept = { id: 'k', text: 'Hi', at: new Date(now - hour).toISOString() };
    held.browser.storage.local.items = { later: [kept] };
    await put(decided(now - 30 * hour), decided(now - 30 * hour, 'two'));
    expect(state()).toEqual(['3', undefined]);
  });

  test.each(['startup', 'installed'] as const)('missed while the browser was closed is seen at %s', async (event) => {
    held.rows = new Map([['one', decided(now - 72 * hour)]]);
    on[event]({ name: '' });
    await vi.waitFor(() => expect(badge).toBe('1'));
  });

  test.each([
    ['a moment early', -900, '1', undefined],
    ['late', 5 * hour, '1', undefined],
    ['long before, as the clock was set back', -5 * hour, '', now + 23 * hour],
  ])('may ring %s', async (_, difference, shown, next) => {
    await put(decided(now - hour));
    alarms.clear();
    vi.setSystemTime(now + 23 * hour + difference);
    on.alarm({ name: 'record' });
    await vi.waitFor(() => expect(state()).toEqual([shown, next]));
  });

  test('of something else is left to others', async () => {
    held.rows = new Map([['one', decided(now - 72 * hour)]]);
    on.alarm({ name: 'later:x' });
    await put(decided(now, 'two'));
    expect(badge).toBe('1');
  });
});
