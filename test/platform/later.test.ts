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
const { dropKept, keepForLater, keptMessages, threadOf } = await import('../../src/platform/later.ts');
const { registerLater } = await import('../../src/background/later.ts');

const now = Date.parse('2026-12-01T10:00:00Z');
const inHours = (hours: number) => new Date(now + hours * 3_600_000);

let browser: FakeBrowser;
/** Name → when. */
let alarms: Map<string, number>;
let badge: string;
/** Those that are shown, by name; null: not allowed. */
let notes: Map<string, { title: string; message: string }> | null;
let clicked: ((name: string) => void) | undefined;
/** What was brought to the front: a tab, a window. */
let fronted: unknown[];
let openTabs: { id: number; windowId: number; url?: string }[];
let on: Record<'alarm' | 'startup' | 'installed', Listener>;

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date'] });
  alarms = new Map();
  badge = '';
  notes = null;
  clicked = undefined;
  fronted = [];
  openTabs = [];
  on = { alarm: () => {}, startup: () => {}, installed: () => {} };
  const hear = (name: keyof typeof on) => ({
    addListener(listener: Listener) {
      on[name] = listener;
    },
  });
  browser = Object.assign(fakeBrowser(), {
    alarms: {
      onAlarm: hear('alarm'),
      getAll: async () => [...alarms].map(([name, scheduledTime]) => ({ name, scheduledTime })),
      create: (name: string, { when }: { when: number }) => void alarms.set(name, when),
      clear: async (name: string) => alarms.delete(name),
    },
    action: {
      async setBadgeText({ text }: { text: string }) {
        badge = text;
      },
      setBadgeBackgroundColor: async () => {},
    },
    permissions: { contains: async () => notes !== null, onAdded: { addListener() {} } },
    notifications: {
      onClicked: {
        addListener(listener: typeof clicked) {
          clicked = listener;
        },
      },
      create: async (name: string, { title, message }: { title: string; message: string }) =>
        notes?.set(name, { title, message }),
      clear: async (name: string) => notes?.delete(name),
      getAll: async () => Object.fromEntries([...(notes ?? [])].map(([name]) => [name, {}])),
    },
    windows: { update: async (id: number) => fronted.push({ window: id }) },
  });
  Object.assign(browser.runtime, { onStartup: hear('startup'), onInstalled: hear('installed') });
  Object.assign(browser.tabs, {
    query: async ({ active }: { active?: boolean }) =>
      active ? [{ url: 'https://mail.google.com/mail/u/0/#inbox/1' }] : openTabs,
    update: async (id: number) => fronted.push({ tab: id }),
  });
  held.browser = browser;
  registerLater();
});

const inPanel = (type: string, data: unknown, url: string) => held.answers[type]?.({ data, sender: { tab: { url } } });
const gmail = 'https://mail.google.com/mail/u/0/';
const thread = 'FMfcgzQXJWDsKmnLpRtVbNqGhJkLzXcV';

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

describe('what was kept in a conversation', () => {
  const at = inHours(1).toISOString();
  const keep = (text: string, more: object, url = `${gmail}#inbox/${thread}`) =>
    inPanel('later.keep', { text, at, ...more }, url);
  const textsIn = async (conversation: string | null, url: string) =>
    ((await inPanel('later.of', conversation, url)) as KeptMessage[]).map(({ text }) => text);

  test('is found by the conversation, on whatever page, and in no other', async () => {
    await keep('Hi Ann', { conversation: 'ann' });
    await keep('Hi Bea', { conversation: 'bea' });
    expect(await textsIn('ann', `${gmail}#search/x`)).toEqual(['Hi Ann']);
    expect(await textsIn('carl', `${gmail}#inbox/${thread}`)).toEqual([]);
    expect(await textsIn(null, `${gmail}#inbox/${thread}`)).toEqual([]);
  });

  test('without one, is found by the thread its page showed', async () => {
    await keep('Hi Ann', {});
    expect(await textsIn('ann', `${gmail}#label/jobs/${thread}`)).toEqual(['Hi Ann']);
    expect(await textsIn('ann', `${gmail}#inbox/${thread.toLowerCase()}`)).toEqual([]);
    await keep('Hi Bea', {}, `${gmail}#inbox`);
    expect(await textsIn('bea', `${gmail}#inbox`)).toEqual([]);
  });

  test('is replaced by what is kept in its place, at another time', async () => {
    await keep('Hi Ann', { id: 'x', conversation: 'ann' });
    await keep('Hello Ann', { id: 'x', conversation: 'ann', at: inHours(3).toISOString() });
    expect(await textsIn('ann', gmail)).toEqual(['Hello Ann']);
    expect(alarms).toEqual(new Map([['later:x', inHours(3).getTime()]]));
  });

  test.each([
    [`${gmail}#inbox/${thread}`, `mail.google.com ${thread}`],
    [`${gmail}#label/a%2Fb/${thread}?compose=new`, `mail.google.com ${thread}`],
    ['https://www.linkedin.com/messaging/thread/2-abc/', 'www.linkedin.com 2-abc'],
    [`${gmail}#inbox?compose=${thread}`, null],
    [`${gmail}#label/Work`, null],
    [`${gmail}#inbox/p2`, null],
    ['https://www.linkedin.com/in/ann/', null],
    [`https://elsewhere.example/#inbox/${thread}`, null],
    [undefined, null],
  ])('has from %s the thread %s', (url, name) => {
    expect(threadOf(url)).toBe(name);
  });
});

describe('a notification', () => {
  const url = `${gmail}#inbox/${thread}`;
  const item: KeptMessage = { id: 'a', text: 'Hi Ann, secret', at: inHours(1).toISOString(), url };
  const ring = async () => {
    await browser.storage.local.set({ later: [item] });
    await vi.waitFor(() => expect(alarms.size).toBe(1));
    vi.setSystemTime(inHours(1).getTime());
    on.alarm({ name: 'later:a' });
    await vi.waitFor(() => expect(browser.storage.local.items['later-reminded']).toEqual(['a']));
  };

  test('is shown once when it is time, with nothing of the message in it', async () => {
    notes = new Map();
    browser.i18n.texts = { notifyTitle: 'Title', notifyText: 'Text' };
    await ring();
    await vi.waitFor(() => expect(notes).toEqual(new Map([['later:a', { title: 'Title', message: 'Text' }]])));
    notes.clear();
    on.startup({ name: '' });
    await vi.waitFor(() => expect(badge).toBe('1'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(notes.size).toBe(0);
  });

  test('is not shown where it is not allowed; the number is', async () => {
    const create = vi.spyOn((browser as unknown as { notifications: { create(): unknown } }).notifications, 'create');
    await ring();
    await vi.waitFor(() => expect(badge).toBe('1'));
    expect(create).not.toHaveBeenCalled();
  });

  test('goes with its message', async () => {
    notes = new Map();
    await ring();
    await vi.waitFor(() => expect(notes?.size).toBe(1));
    await dropKept('a');
    expect(notes.size).toBe(0);
  });

  test('leads to the tab with the conversation', async () => {
    notes = new Map();
    await ring();
    openTabs = [
      { id: 1, windowId: 1 },
      { id: 2, windowId: 7, url: `${gmail}#label/jobs/${thread}` },
    ];
    clicked?.('later:a');
    await vi.waitFor(() => expect(fronted).toEqual([{ tab: 2 }, { window: 7 }]));
    expect(browser.opened).toEqual([]);
  });

  test.each([
    ['to the conversation in a new tab', item, url],
    [
      'to what is kept, where no conversation is known',
      { ...item, url: undefined },
      'chrome-extension://abc/popup/index.html',
    ],
  ])('leads %s', async (_, kept, opened) => {
    await browser.storage.local.set({ later: [kept] });
    clicked?.('later:a');
    await vi.waitFor(() => expect(browser.opened).toEqual([opened]));
  });
});
