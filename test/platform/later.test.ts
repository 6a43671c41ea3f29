import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { KeptMessage } from '../../src/platform/later.ts';
import { type FakeBrowser, fakeBrowser } from './fake-browser.ts';

type Answer = (message: { data: unknown; sender: { tab?: { url?: string } } }) => unknown;
type Listener = (event: { name: string }) => void;

const held = vi.hoisted(() => ({ browser: {} as FakeBrowser, answers: {} as Record<string, Answer> }));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key: keyof FakeBrowser) => held.browser[key] }),
}));
vi.mock('../../src/platform/messages.ts', () => ({
  onMessage: (type: string, answer: Answer) => {
    held.answers[type] = answer;
  },
  sendMessage: async (type: string, data: unknown) => held.answers[type]?.({ data, sender: {} }),
}));
const { dropKept, keepForLater, keptMessages } = await import('../../src/platform/later.ts');
const { registerLater } = await import('../../src/background/later.ts');

const now = Date.parse('2026-12-01T10:00:00Z');
const inHours = (hours: number) => new Date(now + hours * 3_600_000);

let browser: FakeBrowser;
/** Name → when. */
let alarms: Map<string, number>;
let badge: string;
let on: Record<'alarm' | 'startup' | 'installed', Listener>;

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date'] });
  alarms = new Map();
  badge = '';
  on = { alarm: () => {}, startup: () => {}, installed: () => {} };
  const hear = (name: keyof typeof on) => ({
    addListener(listener: Listener) {
      on[name] = listener;
    },
  });
  browser = Object.assign(fakeBrowser(), {
    alarms: {
      onAlarm: hear('alarm'),
      getAll: async () => [...alarms.keys()].map((name) => ({ name })),
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
  Object.assign(browser.tabs, { query: async () => [{ url: 'https://mail.google.com/mail/u/0/#inbox/1' }] });
  held.browser = browser;
  registerLater();
});

const expected = (items: KeptMessage[]) => new Map(items.map(({ id, at }) => [`later:${id}`, Date.parse(at)]));

describe('messages somebody sleeps on', () => {
  test('are kept with the page they were prepared on, and an alarm each', async () => {
    expect(await keepForLater({ subject: 'Re: Baker', text: 'Hi Ann' }, inHours(1))).toBe(true);
    const kept = await keptMessages();
    const url = 'https://mail.google.com/mail/u/0/#inbox/1';
    expect(kept).toMatchObject([{ subject: 'Re: Baker', text: 'Hi Ann', at: '2026-12-01T11:00:00.000Z', url }]);
    expect(alarms).toEqual(expected(kept));
  });

  test('are none of them lost when several are kept and dropped at once', async () => {
    await Promise.all([1, 2, 3].map((hours) => keepForLater({ text: `in ${hours}` }, inHours(hours))));
    const [first] = await keptMessages();
    await Promise.all([dropKept(first?.id ?? ''), keepForLater({ text: 'in 4' }, inHours(4))]);
    const kept = await keptMessages();
    expect(kept.map(({ text }) => text)).toEqual(['in 2', 'in 3', 'in 4']);
    expect(alarms).toEqual(expected(kept));
  });

  test('are fifty at most', async () => {
    for (let place = 0; place < 50; place++) expect(await keepForLater({ text: 'x' }, inHours(1))).toBe(true);
    expect(await keepForLater({ text: 'one more' }, inHours(1))).toBe(false);
    expect(await keptMessages()).toHaveLength(50);
  });

  test('stay when storage refuses to let them go, and that is told', async () => {
    await keepForLater({ text: 'Hi Ann' }, inHours(1));
    const kept = await keptMessages();
    browser.storage.local.refuses.set = 'An unexpected error occurred';
    expect(await dropKept(kept[0]?.id ?? '')).toBe(false);
    expect(await keptMessages()).toEqual(kept);
    expect(alarms).toEqual(expected(kept));
    browser.storage.local.refuses = {};
    expect(await dropKept(kept[0]?.id ?? '')).toBe(true);
    expect(await keptMessages()).toEqual([]);
  });

  test('cannot be dropped where the background does not answer', async () => {
    const drop = held.answers['later.drop'];
    held.answers['later.drop'] = () => Promise.reject(new Error('Receiving end does not exist'));
    expect(await dropKept('x')).toBe(false);
    if (drop) held.answers['later.drop'] = drop;
  });
});

describe('the alarms', () => {
  const coming: KeptMessage = { id: 'coming', text: 'Hi Ann', at: inHours(1).toISOString() };
  const due: KeptMessage = { id: 'due', text: 'Hi Bea', at: inHours(-1).toISOString() };

  test.each(['startup', 'installed'] as const)('are made equal to what is kept at %s', async (event) => {
    browser.storage.local.items = { later: [coming, due] };
    alarms = new Map([
      ['later:gone', now],
      ['another', now],
    ]);
    on[event]({ name: '' });
    await vi.waitFor(() => expect(alarms).toEqual(new Map([['another', now], ...expected([coming])])));
    expect(badge).toBe('1');
  });

  test('go, and the number with them, when everything is erased; and come back with it', async () => {
    await browser.storage.local.set({ later: [coming, due] });
    await vi.waitFor(() => expect([badge, alarms.size]).toEqual(['1', 1]));
    await browser.storage.local.clear();
    await vi.waitFor(() => expect([badge, alarms.size]).toEqual(['', 0]));
    await browser.storage.local.set({ later: [coming, due] });
    await vi.waitFor(() => expect([badge, alarms.size]).toEqual(['1', 1]));
  });

  test.each([
    ['a moment early', -900, '1'],
    ['late', 5000, '1'],
    ['much too early: it is set again', -5000, ''],
  ])('may ring %s', async (_, difference, shown) => {
    await browser.storage.local.set({ later: [coming] });
    await vi.waitFor(() => expect(alarms).toEqual(expected([coming])));
    alarms.clear();
    vi.setSystemTime(inHours(1).getTime() + difference);
    on.alarm({ name: 'later:coming' });
    await vi.waitFor(() => expect([badge, alarms.size]).toEqual([shown, shown ? 0 : 1]));
  });
});
