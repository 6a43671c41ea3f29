/** The options page with the browser's real storage, real files, and the panel that starts from what is set there. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ExtensionApi } from './harness/extension-api.ts';
import { type Kind, kinds, open, type Site, type View, waitFor } from './harness/index.ts';
import { expectQuiet, inserted, preview } from './steps.ts';
import '../pages/gmail/api.ts';

const theirs = {
  version: 1,
  name: 'Nova Quill',
  signOff: 'With warm wishes',
  reason: 'staying',
  tone: 'formal',
  length: 'short',
  stayInTouch: false,
  language: 'en',
  lastLook: false,
  record: false,
  sites: { gmail: true, linkedin: false },
};

// These run in a page of the extension.
const stored = async () => {
  const { storage } = (globalThis.browser ?? globalThis.chrome) as ExtensionApi;
  return { sync: await storage.sync.get(null), local: await storage.local.get(null) };
};
const store = async (_document: Document, settings: unknown) => {
  const { storage } = (globalThis.browser ?? globalThis.chrome) as ExtensionApi;
  await storage.sync.clear();
  await storage.local.clear();
  if (settings !== null) await storage.sync.set({ settings });
};
/** Puts so much into the area that not one byte more goes in. */
const fill = async (_document: Document, area: 'sync' | 'local') => {
  const { storage } = (globalThis.browser ?? globalThis.chrome) as ExtensionApi;
  for (let size = area === 'sync' ? 8000 : 4_000_000, number = 0; size > 0; number++) {
    try {
      await storage[area].set({ [`filler${number}`]: 'x'.repeat(size) });
    } catch {
      size = Math.floor(size / 2);
    }
  }
};
const makeRoom = async () => {
  const { storage } = (globalThis.browser ?? globalThis.chrome) as ExtensionApi;
  for (const area of [storage.sync, storage.local])
    await area.remove(Object.keys(await area.get(null)).filter((key) => key.startsWith('filler')));
};
/** From now on this page may store nothing. */
const refuse = (_document: Document, message: string) => {
  const { storage } = (globalThis.browser ?? globalThis.chrome) as ExtensionApi;
  for (const area of [storage.sync, storage.local]) area.set = () => Promise.reject(new Error(message));
};
const chooseFile = (document: Document, text: string) => {
  const label = [...document.querySelectorAll('label')].find(({ textContent }) => textContent?.trim() === 'Import');
  const field = label?.querySelector('input');
  const files = new DataTransfer();
  files.items.add(new File([text], 'settings.json', { type: 'application/json' }));
  if (field) field.files = files.files;
  field?.dispatchEvent(new Event('change', { bubbles: true }));
};

/** Downloads go into this folder, without a question. */
async function downloadInto(folder: string, kind: Kind, puppeteer: Browser): Promise<void> {
  if (kind === 'chromium') {
    const session = await puppeteer.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    return;
  }
  // puppeteer has no words for it, but lends its connection.
  const { connection } = puppeteer as unknown as {
    connection: { send(method: string, params: object): Promise<void> };
  };
  await connection.send('browser.setDownloadBehavior', {
    downloadBehavior: { type: 'allowed', destinationFolder: folder },
  });
}

describe.each(kinds)('the options page in %s', (kind) => {
  let browser: Awaited<ReturnType<typeof open>>;
  let downloads: string;
  /** A second options page, kept open: the tests reach storage through it. */
  let lever: View;
  let options: View | undefined;
  let site: Site | undefined;

  beforeAll(async () => {
    browser = await open(kind);
    downloads = await mkdtemp(path.join(os.tmpdir(), 'downloads-'));
    await downloadInto(downloads, kind, browser.driver.puppeteer);
    lever = await browser.options();
  });
  beforeEach(() => lever.evaluate(store, null));
  afterEach(async () => {
    await options?.close();
    await site?.page.close();
    options = undefined;
    site = undefined;
  });
  afterAll(async () => {
    await browser?.close();
    await rm(downloads, { recursive: true });
  });

  async function openOptions(): Promise<View> {
    options = await browser.options();
    await options.find('textbox', 'Your name').appears();
    return options;
  }
  async function openPanel(): Promise<Site> {
    site = await browser.gmail({ openThread: 'northwind', openAtLoad: [{ kind: 'reply' }] });
    await site.open();
    await site.panel.find('radiogroup', 'Reason').appears();
    return site;
  }
  const settings = async () => {
    const { sync, local } = await lever.evaluate(stored);
    return local.settings ?? sync.settings;
  };
  const aside = async () => {
    const { sync, local } = await lever.evaluate(stored);
    return (local['settings-aside'] ?? sync['settings-aside']) as { seen: boolean } | undefined;
  };
  const settingsBecome = (wanted: unknown) =>
    waitFor(
      async () => JSON.stringify(sorted(await settings())) === JSON.stringify(sorted(wanted)),
      `the settings to be ${JSON.stringify(wanted)}`,
    );
  const told = (view: View, role: 'status' | 'alert', words: string) =>
    waitFor(async () => (await view.texts(role)).some((each) => each.includes(words)), `the words "${words}"`);
  async function downloaded(name: string): Promise<string> {
    await waitFor(async () => (await readdir(downloads)).includes(name), `${name} among the downloads`);
    const file = path.join(downloads, name);
    const text = await waitFor(() => readFile(file, 'utf8'), `${name} to be written`);
    await rm(file);
    return text;
  }

  it('saves every setting as it is changed, and shows it again', async () => {
    const page = await openOptions();
    await page.find('textbox', 'Your name').fill('Nova Quill');
    await page.find('textbox', 'Closing line').fill('With warm wishes,');
    await page.find('combobox', 'Reason').choose('Staying where I am');
    await page.find('combobox', 'Language').choose('English');
    await page.find('combobox', 'Tone').choose('Formal');
    await page.find('combobox', 'Length').choose('Short');
    await page.find('checkbox', 'Stay in touch').click();
    await page.find('switch', 'A last look at Send').click();
    await page.find('switch', 'Keep a record').click();
    await page.find('switch', 'LinkedIn').click();
    await settingsBecome(theirs);
    await told(page, 'status', 'Saved');
    // The other options page, open all the while, follows.
    await lever.bringToFront();
    await waitFor(async () => (await lever.find('textbox', 'Your name').value()) === 'Nova Quill', 'the other page');

    await page.close();
    const again = await openOptions();
    const values = await Promise.all([
      ...['Your name', 'Closing line'].map((name) => again.find('textbox', name).value()),
      ...['Reason', 'Language', 'Tone', 'Length'].map((name) => again.find('combobox', name).value()),
    ]);
    expect(values).toEqual(['Nova Quill', 'With warm wishes', 'Staying where I am', 'English', 'Formal', 'Short']);
    expect(await again.find('checkbox', 'Stay in touch').checked()).toBe(false);
    expect(await again.find('switch', 'Gmail').checked()).toBe(true);
    expect(await again.find('switch', 'LinkedIn').checked()).toBe(false);
  });

  it('is where the panel starts even when it changes while the pointer rests on the button', async () => {
    const page = await openPanel();
    await page.press('Escape');
    await page.panel.find('dialog').disappears();
    await page.page.mouse.move(5, 5);
    await page.button().hover();
    // What is asked for ahead has been answered by then.
    await new Promise((resolve) => setTimeout(resolve, 400));
    await lever.evaluate(store, theirs);
    await page.button().click();
    await page.ready();
    expect(await page.panel.find('textbox', 'Your name').value()).toBe('Nova Quill');
    await expectQuiet(browser, page);
  });

  it('is where the panel starts: one press on Insert writes what is set here', async () => {
    await lever.evaluate(store, theirs);
    const page = await openPanel();
    const { panel } = page;
    expect(await panel.find('textbox', 'Your name').value()).toBe('Nova Quill');
    expect(await panel.find('radio', 'Staying where I am').checked()).toBe(true);
    expect(await panel.find('combobox', 'Tone').value()).toBe('Formal');
    expect(await panel.find('combobox', 'Length').value()).toBe('Short');
    expect(await panel.find('checkbox', 'Stay in touch').checked()).toBe(false);
    const promised = await preview(panel);
    expect(promised).toMatch(/\n\nWith warm wishes,\nNova Quill$/);
    await panel.find('button', 'Insert').click();
    await inserted(panel);
    // biome-ignore lint/performance/useDomNodeTextContent: lines as a person sees them
    const text = await page.evaluate(() => window.practice.bodyOf(0).innerText.replaceAll('\u00a0', ' '));
    expect(text.split(/\n+/).filter(Boolean)).toEqual(promised.split(/\n+/));
    await expectQuiet(browser, page);
  });

  it.each(['Gmail', 'LinkedIn'] as const)('takes the button away from an open %s, and brings it back', async (name) => {
    site =
      name === 'Gmail'
        ? await browser.gmail({ openThread: 'northwind', openAtLoad: [{ kind: 'reply' }] })
        : await browser.linkedin({ openThread: 'northwind' }, 'https://www.linkedin.com/messaging/thread/northwind/');
    await site.button().appears();
    const page = await openOptions();
    await page.find('switch', name).click();
    await site.bringToFront();
    await site.button().disappears();
    await page.bringToFront();
    await page.find('switch', name).click();
    await site.bringToFront();
    await site.button().appears();
  });

  describe('files', () => {
    it('brings everything back that was exported and then erased', async () => {
      await lever.evaluate(store, theirs);
      const page = await openOptions();
      await page.find('button', 'Export').click();
      const file = await downloaded('withdraw-gracefully-settings.json');
      await page.find('button', 'Erase everything').click();
      await page.find('button', 'Yes, erase everything').click();
      await told(page, 'status', 'Everything is erased');
      expect(await lever.evaluate(stored)).toEqual({ sync: {}, local: {} });
      expect(await page.find('textbox', 'Your name').value()).toBe('');

      await page.evaluate(chooseFile, file);
      await page.find('button', 'Use these settings').appears();
      await page.find('button', 'Use these settings').click();
      await settingsBecome(theirs);
      expect(await page.find('textbox', 'Your name').value()).toBe('Nova Quill');
      await page.find('button', 'Export').click();
      const { exportedAt: _, ...second } = JSON.parse(await downloaded('withdraw-gracefully-settings.json'));
      expect(JSON.parse(file)).toEqual({ ...second, exportedAt: expect.any(String) });
    });

    it('takes an import back, and an erasure with all that was kept besides', async () => {
      await lever.evaluate(store, { ...theirs, name: 'Sam' });
      const page = await openOptions();
      await page.evaluate(chooseFile, JSON.stringify({ app: 'withdraw-gracefully', settings: theirs }));
      await page.find('button', 'Use these settings').click();
      await settingsBecome(theirs);
      await page.find('button', 'Undo').click();
      await settingsBecome({ ...theirs, name: 'Sam' });

      const before = await lever.evaluate(stored);
      await page.find('button', 'Erase everything').click();
      await page.find('button', 'Yes, erase everything').click();
      await told(page, 'status', 'Everything is erased');
      await page.find('button', 'Undo').click();
      await told(page, 'status', 'Everything is back');
      expect(await lever.evaluate(stored)).toEqual(before);
    });

    it.each([
      ['no file of anything', '%PDF-1.7 \u0000 garbage', 'could not be read'],
      ['somebody else’s file', '{"app":"other","settings":{}}', 'was not exported by Withdraw Gracefully'],
      ['a list', '[1, 2, 3]', 'was not exported by Withdraw Gracefully'],
      [
        'a file of a newer version',
        JSON.stringify({ app: 'withdraw-gracefully', settings: { ...theirs, version: 7 } }),
        'newer version',
      ],
      [
        'a file with one damaged field',
        JSON.stringify({ app: 'withdraw-gracefully', settings: { ...theirs, tone: 'loud' } }),
        'This file is damaged',
      ],
      [
        'a file of 200 KB',
        JSON.stringify({ app: 'withdraw-gracefully', settings: theirs, more: 'x'.repeat(200 * 1024) }),
        'too big',
      ],
    ])('says what is wrong with %s, and changes nothing', async (_, text, sentence) => {
      await lever.evaluate(store, { ...theirs, name: 'Sam' });
      const before = JSON.stringify(await lever.evaluate(stored));
      const page = await openOptions();
      await page.evaluate(chooseFile, text);
      await told(page, 'alert', sentence);
      expect(await page.count('button', 'Use these settings')).toBe(0);
      expect(await page.find('textbox', 'Your name').value()).toBe('Sam');
      expect(JSON.stringify(await lever.evaluate(stored))).toBe(before);
    });
  });

  describe('settings that cannot be read', () => {
    const noticed = 'our saved settings could not be read';

    it.each([
      ['are no settings at all', 'garbage', {}],
      ['have one damaged field', { ...theirs, tone: ['loud'] }, { ...theirs, tone: 'warm' }],
    ])('%s: are told of, kept aside, and the panel works', async (_, damaged, saved) => {
      await lever.evaluate(store, damaged);
      const page = await openPanel();
      await told(page.panel, 'status', noticed);
      await page.panel.find('radio', 'Accepted another offer').click();
      await page.panel.find('button', 'Insert').click();
      await inserted(page.panel);

      const form = await openOptions();
      await told(form, 'alert', noticed);
      await form.find('button', 'Download the old data').click();
      expect(JSON.parse(await downloaded('withdraw-gracefully-old-settings.json'))).toEqual([damaged]);
      expect(await form.find('combobox', 'Tone').value()).toBe('Warm');
      expect(await settings()).toMatchObject(saved);
      await form.find('button', 'Dismiss').click();
      await waitFor(async () => (await aside())?.seen, 'the notice to be put away for good');
      await form.close();

      const again = await openOptions();
      expect((await again.texts('alert')).join('')).toBe('');
    });

    it('come from a newer version: are used as far as they can be, and left as they are', async () => {
      const newer = { ...theirs, version: 9, mood: 'sunny' };
      await lever.evaluate(store, newer);
      const page = await openPanel();
      await told(page.panel, 'status', 'newer version');
      expect(await page.panel.find('textbox', 'Your name').value()).toBe('Nova Quill');
      const form = await openOptions();
      await told(form, 'alert', 'newer version');
      expect(await settings()).toEqual(newer);
    });
  });

  describe('storage that refuses', () => {
    it('saves on this computer when there is no room left to sync, and the sites still obey', async () => {
      await lever.evaluate(fill, 'sync');
      site = await browser.gmail({ openThread: 'northwind', openAtLoad: [{ kind: 'reply' }] });
      await site.button().appears();
      const page = await openOptions();
      await page.find('textbox', 'Your name').fill('Nova Quill');
      await page.find('switch', 'Gmail').click();
      await told(page, 'status', 'Saved');
      await waitFor(async () => (await lever.evaluate(stored)).local.settings, 'the settings on this computer');
      await site.bringToFront();
      await site.button().disappears();
      await page.close();
      const again = await openOptions();
      expect(await again.find('textbox', 'Your name').value()).toBe('Nova Quill');
      expect(await again.find('switch', 'Gmail').checked()).toBe(false);
    });

    async function saysThereIsNoRoom(): Promise<void> {
      await lever.evaluate(fill, 'sync');
      await lever.evaluate(fill, 'local');
      const page = await openOptions();
      await page.find('combobox', 'Tone').choose('Formal');
      await told(page, 'alert', 'no room left');
      await lever.evaluate(makeRoom);
      await page.find('button', 'Try again').click();
      await told(page, 'status', 'Saved');
      expect(await settings()).toMatchObject({ tone: 'formal' });
    }
    // Firefox gives extensions as much room on this computer as the disk has.
    if (kind === 'chromium') it('says that there is no room anywhere, and saves once there is', saysThereIsNoRoom);

    it.each([
      ['QuotaExceededError: storage.sync API call exceeded its quota limitations.', 'no room left'],
      ['An unexpected error occurred', 'the browser does not let us'],
    ])('says so in words when the browser says "%s"', async (message, sentence) => {
      const page = await openOptions();
      await page.evaluate(refuse, message);
      await page.find('switch', 'LinkedIn').click();
      await told(page, 'alert', sentence);
      await page.find('button', 'Try again').appears();
      expect((await page.texts('status')).join('')).not.toContain('Saved');
      expect(await settings()).toBeUndefined();
    });
  });

  it('has caused no error and no request', async () => {
    expect(browser.troubles).toEqual([]);
    expect(await browser.leaks()).toEqual([]);
  });
});

/** Browsers give stored objects back with their keys in an order of their own. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, sorted(inner)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => a.localeCompare(b)));
}
