import { beforeEach, describe, expect, test, vi } from 'vitest';
import { defaults, type Settings } from '../../src/settings/index.ts';
import { type FakeBrowser, fakeBrowser } from './fake-browser.ts';

const held = vi.hoisted(() => ({ browser: {} as FakeBrowser }));
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, key: keyof FakeBrowser) => held.browser[key] }),
}));
const { asideText, dismissNotice, eraseEverything, loadSettings, onSettings, saveSettings } = await import(
  '../../src/platform/storage.ts'
);

const own: Settings = { ...defaults, name: 'Ilse Berg', sites: { gmail: true, linkedin: false } };
const damaged = { version: 1, name: 'Ilse Berg', tone: 'rude' };
const later = { ...own, version: 2, mood: 'good' };
const DENIED = 'storage is disabled';
const QUOTA = 'QUOTA_BYTES quota exceeded';

let browser: FakeBrowser;
beforeEach(() => {
  browser = fakeBrowser();
  held.browser = browser;
});

const withoutSync = () => Reflect.deleteProperty(browser.storage, 'sync');

describe('settings', () => {
  test('are the defaults at first, without a notice', async () => {
    expect(await loadSettings()).toEqual({ settings: defaults });
  });

  test('are kept under the key and in the shape the boot script reads', async () => {
    expect(await saveSettings(own)).toEqual({ ok: true });
    expect(browser.storage.sync.items).toEqual({ settings: own });
    expect(browser.storage.local.items).toEqual({});
    expect(await loadSettings()).toEqual({ settings: own });
  });

  test.each<[string, () => void]>([
    ['has no sync', withoutSync],
    ['refuses sync', () => Object.assign(browser.storage.sync.refuses, { all: DENIED })],
    [
      'takes no more writes to sync',
      () => Object.assign(browser.storage.sync.refuses, { set: 'MAX_WRITE_OPERATIONS' }),
    ],
  ])('stay on this device where the browser %s', async (_, break_) => {
    break_();
    expect(await saveSettings(own)).toEqual({ ok: true });
    expect(await loadSettings()).toEqual({ settings: own });
  });

  test('return to sync when it works again', async () => {
    await saveSettings({ ...own, name: 'old' });
    browser.storage.sync.refuses.set = QUOTA;
    await saveSettings({ ...own, name: 'newer' });
    expect((await loadSettings()).settings.name).toBe('newer');
    delete browser.storage.sync.refuses.set;
    await saveSettings({ ...own, name: 'newest' });
    expect((await loadSettings()).settings.name).toBe('newest');
    expect(browser.storage.local.items).toEqual({});
  });

  test.each<[string, () => void]>([
    ['full', () => Object.assign(browser.storage.sync.refuses, { set: QUOTA })],
    ['away', () => Object.assign(browser.storage.sync.refuses, { all: DENIED })],
  ])('kept here while sync was %s are moved there as soon as they are loaded again', async (_, break_) => {
    await saveSettings({ ...own, name: 'old' });
    break_();
    await saveSettings(own);
    browser.storage.sync.refuses = {};
    expect(await loadSettings()).toEqual({ settings: own });
    expect([browser.storage.sync.items, browser.storage.local.items]).toEqual([{ settings: own }, {}]);
  });

  test('kept here yield to later ones from another device, though sync still takes nothing', async () => {
    await saveSettings({ ...own, name: 'old' });
    browser.storage.sync.refuses.set = QUOTA;
    await saveSettings(own);
    expect((await loadSettings()).settings).toEqual(own);
    const elsewhere = { ...own, name: 'from elsewhere' };
    browser.storage.sync.items = { settings: elsewhere };
    expect(await loadSettings()).toEqual({ settings: elsewhere });
    expect(browser.storage.local.items).toEqual({});
  });

  test('kept here stay as long as sync takes nothing', async () => {
    browser.storage.sync.refuses.set = QUOTA;
    await saveSettings(own);
    expect(await loadSettings()).toEqual({ settings: own });
    expect(browser.storage.local.items).toEqual({ settings: own, 'settings-refused': [null] });
  });

  test('answer with the language of the thread when there are no messages in the one chosen', async () => {
    await saveSettings({ ...own, language: 'sv' });
    expect(await loadSettings(['en', 'de'])).toEqual({ settings: own });
    expect((await loadSettings()).settings.language).toBe('sv');
  });

  test('are the defaults when no storage answers, and that is said', async () => {
    browser.storage.sync.refuses.all = DENIED;
    browser.storage.local.refuses.all = DENIED;
    expect(await loadSettings()).toEqual({ settings: defaults, notice: 'unavailable' });
  });
});

describe('what cannot be saved', () => {
  test.each<[string, { reason: string; retry: boolean }]>([
    [QUOTA, { reason: 'full', retry: true }],
    ['Not enough space on the disk', { reason: 'full', retry: true }],
    [DENIED, { reason: 'denied', retry: true }],
    ['Extension context invalidated.', { reason: 'denied', retry: false }],
  ])('"%s" comes back as a value', async (message, expected) => {
    browser.storage.sync.refuses.set = message;
    browser.storage.local.refuses.set = message;
    expect(await saveSettings(own)).toEqual({ ok: false, ...expected });
  });
});

describe('damaged settings', () => {
  beforeEach(() => {
    browser.storage.sync.items = { settings: damaged };
  });

  test('give what can be read, and are moved aside once', async () => {
    const settings = { ...defaults, name: 'Ilse Berg' };
    expect(await loadSettings()).toEqual({ settings, notice: 'damaged' });
    expect(browser.storage.sync.items).toEqual({ settings, 'settings-aside': { data: [damaged], seen: false } });
    expect(JSON.parse((await asideText()) ?? '')).toEqual([damaged]);
  });

  test('are told of until the notice was dismissed, and kept after that', async () => {
    await loadSettings();
    expect((await loadSettings()).notice).toBe('damaged');
    await dismissNotice();
    expect((await loadSettings()).notice).toBeUndefined();
    expect(JSON.parse((await asideText()) ?? '')).toEqual([damaged]);
  });

  test('are told of again when it happens again, and none of them is lost', async () => {
    await loadSettings();
    await dismissNotice();
    browser.storage.sync.items.settings = 'rubbish';
    expect((await loadSettings()).notice).toBe('damaged');
    expect((await loadSettings()).notice).toBe('damaged');
    expect(JSON.parse((await asideText()) ?? '')).toEqual([damaged, 'rubbish']);
  });

  test('too big for sync are moved to this device', async () => {
    const big = { ...damaged, photo: 'x'.repeat(9000) };
    browser.storage.sync.items.settings = big;
    browser.storage.sync.itemQuota = 8192;
    expect((await loadSettings()).notice).toBe('damaged');
    expect(browser.storage.local.items['settings-aside']).toEqual({ data: [big], seen: false });
    expect((await loadSettings()).settings.name).toBe('Ilse Berg');
  });

  test('stay where they are when they cannot be moved', async () => {
    browser.storage.sync.refuses.set = QUOTA;
    browser.storage.local.refuses.set = QUOTA;
    expect((await loadSettings()).notice).toBe('damaged');
    expect(await saveSettings(own)).toEqual({ ok: false, reason: 'damaged', retry: true });
    expect(browser.storage.sync.items).toEqual({ settings: damaged });
  });

  test('are not overwritten by a page that never loaded them', async () => {
    expect(await saveSettings(own)).toEqual({ ok: true });
    expect((await loadSettings()).settings).toEqual(own);
    expect(JSON.parse((await asideText()) ?? '')).toEqual([damaged]);
  });
});

test('settings of a later version stay untouched until something is saved here', async () => {
  browser.storage.sync.items = { settings: later };
  expect(await loadSettings()).toEqual({ settings: own, notice: 'newer' });
  expect(browser.storage.sync.items).toEqual({ settings: later });
  await saveSettings(own);
  expect(browser.storage.sync.items.settings).toEqual(own);
  expect(JSON.parse((await asideText()) ?? '')).toEqual([later]);
});

test('there is nothing to download when nothing was set aside', async () => {
  expect(await asideText()).toBeNull();
  browser.storage.sync.items = { 'settings-aside': 'somebody else’s' };
  expect(await asideText()).toBeNull();
});

describe('changes', () => {
  test('made anywhere are told, until the listener is no longer wanted', async () => {
    const heard = vi.fn();
    const controller = new AbortController();
    onSettings(heard, controller.signal);
    await saveSettings(own);
    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith(own));
    controller.abort();
    expect(browser.listeners.size).toBe(0);
  });

  test('arrive in the last state only', async () => {
    const heard = vi.fn();
    onSettings(heard, new AbortController().signal);
    await Promise.all(['a', 'b', 'c'].map((name) => browser.storage.sync.set({ settings: { ...own, name } })));
    await vi.waitFor(() => expect(heard).toHaveBeenCalled());
    expect(heard.mock.calls).toEqual([[{ ...own, name: 'c' }]]);
  });

  test('of other keys are not ours', async () => {
    const heard = vi.fn();
    onSettings(heard, new AbortController().signal);
    await browser.storage.sync.set({ record: 1 });
    await browser.storage.session.set({ settings: own });
    await loadSettings();
    expect(heard).not.toHaveBeenCalled();
  });

  test('nobody listens for a caller that is gone already', () => {
    onSettings(() => {}, AbortSignal.abort());
    expect(browser.listeners.size).toBe(0);
  });
});

describe('erasing', () => {
  beforeEach(() => {
    browser.storage.sync.items = { settings: own, 'settings-aside': { data: [damaged], seen: true } };
    browser.storage.local.items = { prepared: 'a message' };
    browser.storage.session.items = { choices: {} };
  });

  test('leaves nothing in any area', async () => {
    expect((await eraseEverything()).ok).toBe(true);
    const { sync, local, session } = browser.storage;
    expect([sync.items, local.items, session.items]).toEqual([{}, {}, {}]);
    expect(await loadSettings()).toEqual({ settings: defaults });
  });

  test('can be undone', async () => {
    const erased = await eraseEverything();
    expect(erased.ok && (await erased.undo())).toEqual({ ok: true });
    expect(browser.storage.local.items).toEqual({ prepared: 'a message' });
    expect((await loadSettings()).settings).toEqual(own);
    expect(JSON.parse((await asideText()) ?? '')).toEqual([damaged]);
  });

  test('is all or nothing', async () => {
    browser.storage.local.refuses.clear = DENIED;
    expect(await eraseEverything()).toEqual({ ok: false, reason: 'denied', retry: true });
    expect((await loadSettings()).settings).toEqual(own);
    expect(browser.storage.local.items).toEqual({ prepared: 'a message' });
  });

  test('needs no sync', async () => {
    withoutSync();
    expect((await eraseEverything()).ok).toBe(true);
    expect(browser.storage.local.items).toEqual({});
  });
});
