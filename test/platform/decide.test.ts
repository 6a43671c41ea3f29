import { beforeEach, describe, expect, test, vi } from 'vitest';
import { blank, changed, type Decision } from '../../src/decide/index.ts';
import { type FakeBrowser, fakeBrowser } from './fake-browser.ts';

const held = vi.hoisted(() => ({ browser: {} as FakeBrowser }));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key: keyof FakeBrowser) => held.browser[key] }),
}));
const { dropUnread, eraseDecision, onDecision, readDecision, saveDecision, unreadDecision } = await import(
  '../../src/platform/decide.ts'
);
const { registerDecide } = await import('../../src/background/decide.ts');

const start = Date.parse('2026-12-01T10:00:00Z');
const day = 86_400_000;
const inDays = (days: number) => new Date(start + days * day);
const own: Decision = { ...blank, gut: 'conflict' };

let browser: FakeBrowser;
/** Name → when. */
let alarms: Map<string, number>;
let on: Record<'alarm' | 'startup' | 'installed', (event: { name: string }) => void>;
const stored = () => browser.storage.local.items;

beforeEach(() => {
  vi.useFakeTimers({ now: start, toFake: ['Date'] });
  alarms = new Map();
  on = { alarm: () => {}, startup: () => {}, installed: () => {} };
  const hear = (name: keyof typeof on) => ({
    addListener(listener: (typeof on)['alarm']) {
      on[name] = listener;
    },
  });
  browser = Object.assign(fakeBrowser(), {
    alarms: {
      onAlarm: hear('alarm'),
      create: (name: string, { when }: { when: number }) => void alarms.set(name, when),
      clear: async (name: string) => alarms.delete(name),
    },
  });
  Object.assign(browser.runtime, { onStartup: hear('startup'), onInstalled: hear('installed') });
  held.browser = browser;
});

describe('a decision', () => {
  test('is kept on this computer alone, and read again', async () => {
    expect(await saveDecision(changed(own, {}, inDays(0)))).toEqual({ ok: true });
    expect(await readDecision(inDays(1))).toEqual({ decision: { ...own, changed: inDays(0).toISOString() } });
    expect([browser.storage.sync.items, browser.storage.session.items]).toEqual([{}, {}]);
  });

  test('is gone after thirty days, though the browser was closed all the time', async () => {
    await saveDecision(changed(own, {}, inDays(0)));
    expect((await readDecision(inDays(29.9))).decision.gut).toBe('conflict');
    expect(await readDecision(inDays(30))).toEqual({ decision: blank });
    expect(stored()).toEqual({});
  });

  test('stays when it is kept, and can be erased', async () => {
    await saveDecision(changed({ ...own, keep: true }, {}, inDays(0)));
    expect((await readDecision(inDays(400))).decision.gut).toBe('conflict');
    expect(await eraseDecision()).toEqual({ ok: true });
    expect(stored()).toEqual({});
  });

  test('that cannot be kept says so', async () => {
    browser.storage.local.refuses.set = 'QUOTA_BYTES quota exceeded';
    expect(await saveDecision(changed(own, {}, inDays(0)))).toEqual({ ok: false, reason: 'full', retry: true });
  });

  test('that cannot be read at all is blank, with a notice', async () => {
    browser.storage.local.refuses.all = 'An unexpected error occurred';
    expect(await readDecision(inDays(0))).toEqual({ decision: blank, notice: 'unavailable' });
  });

  test('is told to other pages when it changes, until they leave', async () => {
    const leaving = new AbortController();
    const told = vi.fn();
    browser.storage.onChanged.addListener = (listener) => void listeners.add(listener);
    browser.storage.onChanged.removeListener = (listener) => void listeners.delete(listener);
    const listeners = new Set<(changes: Record<string, unknown>, area: string) => unknown>();
    onDecision(told, leaving.signal);
    const tell = (changes: Record<string, unknown>, area = 'local') => {
      for (const listener of listeners) listener(changes, area);
    };
    tell({ decide: { newValue: own } });
    tell({ decide: {} });
    tell({ later: { newValue: [] } });
    tell({ decide: { newValue: own } }, 'sync');
    leaving.abort();
    tell({ decide: { newValue: own } });
    expect(told.mock.calls).toEqual([[own], [blank]]);
  });
});

describe('what cannot be read', () => {
  const damaged = { ...own, changed: inDays(0).toISOString(), since: 'ever' };

  test('is set aside, and the rest is used', async () => {
    stored().decide = damaged;
    const { decision, notice } = await readDecision(inDays(1));
    expect([decision.gut, decision.since, notice]).toEqual(['conflict', null, 'damaged']);
    expect(JSON.parse((await unreadDecision()) ?? '')).toEqual(damaged);
    expect((await readDecision(inDays(2))).notice).toBe('damaged');
  });

  test('is let go when that is wished, and then there is no notice', async () => {
    stored().decide = damaged;
    await readDecision(inDays(1));
    expect(await dropUnread()).toEqual({ ok: true });
    expect((await readDecision(inDays(1))).notice).toBeUndefined();
    expect(await unreadDecision()).toBeNull();
  });

  test('is erased after thirty days as well, and with everything else', async () => {
    stored().decide = 'garbage';
    await readDecision(inDays(1));
    expect(stored()).toMatchObject({
      decide: { changed: inDays(1).toISOString() },
      'decide-aside': { data: 'garbage' },
    });
    await readDecision(inDays(31));
    expect(stored()).toEqual({});
    stored().decide = 'garbage';
    await readDecision(inDays(31));
    await eraseDecision();
    expect(stored()).toEqual({});
  });
});

describe('the background', () => {
  beforeEach(() => registerDecide());
  const ring = (at: Date) => {
    vi.setSystemTime(at);
    on.alarm({ name: 'decide' });
  };

  test('sets its alarm to the last change', async () => {
    await saveDecision(changed(own, {}, inDays(0)));
    await vi.waitFor(() => expect(alarms).toEqual(new Map([['decide', inDays(30).getTime()]])));
    await saveDecision(changed(own, {}, inDays(2)));
    await vi.waitFor(() => expect(alarms).toEqual(new Map([['decide', inDays(32).getTime()]])));
  });

  test('erases when it rings, and not a moment before', async () => {
    await saveDecision(changed(own, {}, inDays(0)));
    ring(new Date(inDays(30).getTime() - 500));
    await vi.waitFor(() => expect(alarms.get('decide')).toBe(inDays(30).getTime()));
    expect(stored()).toHaveProperty('decide');
    ring(inDays(30));
    await vi.waitFor(() => expect(stored()).toEqual({}));
    await vi.waitFor(() => expect(alarms.size).toBe(0));
  });

  test.each([{ ...own, keep: true }, null])('has no alarm for what is kept, or erased', async (next) => {
    await saveDecision(changed(own, {}, inDays(0)));
    await vi.waitFor(() => expect(alarms.size).toBe(1));
    await (next ? saveDecision(changed(next, {}, inDays(0))) : eraseDecision());
    await vi.waitFor(() => expect(alarms.size).toBe(0));
  });

  test.each(['startup', 'installed'] as const)('erases what is overdue at %s', async (event) => {
    stored().decide = { ...own, changed: inDays(-31).toISOString() };
    on[event]({ name: '' });
    await vi.waitFor(() => expect(stored()).toEqual({}));
  });
});
