/** What a newcomer meets: the page that opens once, and the practice page with the real button and the real panel. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionApi } from './harness/extension-api.ts';
import { type FrameView, type Kind, kinds, open, type TestBrowser, type View, waitFor } from './harness/index.ts';
import { fields, insertByKeyboard, insertByMouse } from './steps.ts';

const folders: Record<Kind, string> = { chromium: path.resolve('dist/chrome'), firefox: path.resolve('dist/firefox') };

// These run in a page of ours.
const everythingKept = async () => {
  const { storage, alarms, action } = (globalThis.browser ?? globalThis.chrome) as ExtensionApi;
  const [sync, local, session] = await Promise.all([
    storage.sync.get(null),
    storage.local.get(null),
    storage.session.get(null),
  ]);
  /** Rows of the record (docs/decisions/014-record.md). */
  const record = await new Promise<number>((resolve, reject) => {
    const opening = indexedDB.open('record', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const counted = opening.result.transaction('rows').objectStore('rows').count();
      counted.onerror = () => reject(counted.error);
      counted.onsuccess = () => {
        opening.result.close();
        resolve(counted.result);
      };
    };
  });
  return { sync, local, session, record, alarms: await alarms.getAll(), badge: await action.getBadgeText({}) };
};
const nothing = { sync: {}, local: {}, session: {}, record: 0, alarms: [], badge: '' };
const settings = async () => {
  const { storage } = (globalThis.browser ?? globalThis.chrome) as ExtensionApi;
  return (await storage.sync.get(null)).settings as { sites: { gmail: boolean; linkedin: boolean } } | undefined;
};
const clear = async () => {
  const { storage } = (globalThis.browser ?? globalThis.chrome) as ExtensionApi;
  await Promise.all([storage.sync.clear(), storage.local.clear(), storage.session.clear()]);
};

/** The lines of the reply, as a person sees them. */
const words = (view: View) => view.find('textbox', 'Your reply').text();
const bare = (text: string) => text.split(/\s+/).join(' ').trim();

describe.each(kinds)('in %s', (kind) => {
  let browser: TestBrowser;

  async function expectQuiet() {
    expect(await browser.leaks()).toEqual([]);
    expect(browser.troubles).toEqual([]);
  }

  describe('how it works', () => {
    let page: View;
    beforeAll(async () => {
      browser = await open(kind, { firstRun: true });
      page = await browser.firstRun();
    });
    afterAll(() => browser?.close());

    it('opens once it is installed, in front, on one screen, and asks nothing of any network', async () => {
      expect(await browser.countFirstRuns()).toBe(1);
      await page.resize(1280, 720);
      await page.find('switch', 'LinkedIn').appears();
      expect(await page.texts('heading')).toContain('What it reads');
      // Chromium sets no keys for an extension that a program installs.
      const keys = kind === 'firefox' ? 'Alt+Shift+W' : 'No shortcut is set yet.';
      await waitFor(async () => (await page.find('main').text()).includes(keys), 'the keys');
      const { scrollHeight, clientHeight, hidden } = await page.evaluate((document) => ({
        scrollHeight: document.documentElement.scrollHeight,
        clientHeight: document.documentElement.clientHeight,
        hidden: document.hidden,
      }));
      expect(scrollHeight).toBeLessThanOrEqual(clientHeight);
      expect(hidden).toBe(false);
      await expectQuiet();
    });

    it('does not open again with an update', async () => {
      await browser.driver.puppeteer.installExtension(folders[kind]);
      // The page of the version before went with it, and no other takes its place.
      await waitFor(async () => (await browser.countFirstRuns()) === 0, 'the former page to be gone');
      const options = await browser.options();
      await options.find('link', 'How it works').appears();
      expect(await browser.countFirstRuns()).toBe(0);
      await options.close();
    });

    it('is reached from the options, and leads to the practice page', async () => {
      page = await browser.options();
      await page.find('link', 'How it works').click();
      await page.find('link', 'Try it on a practice page').click();
      await page.find('textbox', 'Your reply').appears();
      await page.find('link', 'How it works').click();
      await page.find('switch', 'LinkedIn').appears();
      await page.close();
    });

    it('switches the button on LinkedIn off and on, in the settings and on the page itself', async () => {
      page = await browser.extensionPage('welcome/index.html');
      const site = await browser.linkedin({ openThread: 'northwind', openAtLoad: [{ kind: 'reply' }] });
      await site.button().appears();
      await page.bringToFront();
      await page.find('switch', 'LinkedIn').click();
      await waitFor(async () => (await page.evaluate(settings))?.sites.linkedin === false, 'the setting');
      expect((await page.evaluate(settings))?.sites.gmail).toBe(true);
      await site.bringToFront();
      await site.button().disappears();
      await page.bringToFront();
      expect(await page.find('switch', 'LinkedIn').checked()).toBe(false);
      await page.find('switch', 'LinkedIn').click();
      await site.bringToFront();
      await site.button().appears();
      await site.close();
      await page.close();
      await expectQuiet();
    });
  });

  describe('the practice page', () => {
    let place: FrameView;
    beforeAll(async () => {
      browser = await open(kind);
    });
    afterEach(() => place?.close());
    afterAll(() => browser?.close());

    const practice = async () => {
      place = await browser.practice();
      await place.evaluate(clear);
      await place.button().appears();
    };
    const sendSays = (text: string) =>
      waitFor(async () => (await place.texts('status')).join().includes(text), `the words "${text}"`);
    const undo = async () => {
      await waitFor(async () => bare(await words(place)) === '', 'the reply to be empty again');
    };

    it('has the whole job by mouse, and keeps nothing of it', async () => {
      await practice();
      const promised = await insertByMouse(place);
      expect(promised).toContain('Maya');
      expect(promised).toContain('Data Analyst');
      expect(bare(await words(place))).toBe(bare(promised));
      const note = await place.panel.find('button', 'Undo').box();
      expect(note.y + note.height, 'the note covers the button').toBeLessThan((await place.button().box()).y);
      await place.panel.find('button', 'Undo').click();
      await undo();
      await insertByMouse(place);
      await place.find('button', 'Send').click();
      await sendSays('Nothing was sent');
      expect(bare(await words(place))).toBe(bare(promised));
      // Whoever waits for a sent message has looked by then.
      const later = Date.now() + 1000;
      await waitFor(() => Date.now() > later, 'a second to pass');
      expect(await place.evaluate(everythingKept)).toEqual(nothing);
      await expectQuiet();
    });

    it('has the whole job by keyboard, from Send on and back to it', async () => {
      await practice();
      await place.find('textbox', 'Your reply').focus();
      await place.press('Tab');
      expect(await place.find('button', 'Send').focused()).toBe(true);
      await place.press('Tab');
      expect(await place.button().focused()).toBe(true);
      const promised = await insertByKeyboard(place);
      expect(bare(await words(place))).toBe(bare(promised));
      await place.press('Mod+z');
      await undo();
      await place.type('See you, Sam');
      await place.press('Tab');
      await place.press('Enter');
      await sendSays('Nothing was sent');
      expect(await place.evaluate(everythingKept)).toEqual(nothing);
      await expectQuiet();
    });

    it('reads the mail and shows what it read, with no way to keep a message here', async () => {
      await practice();
      await place.open();
      const read = await fields(place.panel);
      expect(read).toMatchObject({
        To: 'Maya',
        Role: 'Data Analyst',
        Company: 'Northwind',
        'Your name': 'Sam Rivera',
      });
      expect(read['Interview time']).toMatch(/2:00/);
      await place.panel.find('textbox', 'Role').fill('Baker');
      await place.panel.find('radio', 'Pausing my search').click();
      expect(await place.panel.count('button', 'Insert')).toBe(1);
      expect(await place.panel.count('button', 'Sleep on it')).toBe(0);
      await place.panel.find('button', 'Close').click();
      await place.open();
      expect(await place.panel.find('textbox', 'Role').value()).toBe('Baker');
      expect(await place.evaluate(everythingKept)).toEqual(nothing);
    });

    it('takes another language when asked', async () => {
      await practice();
      await place.open();
      await place.panel.find('radio', 'Pausing my search').click();
      await place.panel.find('combobox', 'Language').choose('Deutsch');
      const german = await waitFor(async () => {
        const text = await place.panel.find('region', 'Preview').content();
        return /^(Hallo|Guten Tag|Liebe)/.test(text) && text;
      }, 'the message in German');
      expect(german).toContain('Maya');
      await expectQuiet();
    });

    it('has Copy alone in the toolbar popup, as no page of an extension can be entered', async () => {
      await practice();
      const popup = await browser.popup(place);
      await popup.find('radio', 'Pausing my search').click();
      await popup.find('button', 'Copy').appears();
      expect(await popup.count('button', 'Insert')).toBe(0);
      await popup.close();
      await expectQuiet();
    });

    it('holds back what nobody would want to send, as in a real mail', async () => {
      await practice();
      const promised = await insertByMouse(place);
      await place.find('textbox', 'Your reply').focus();
      await place.press('Mod+End');
      await place.type(' [Name]');
      await place.find('button', 'Send').click();
      await place.panel.find('alert').appears();
      expect((await place.texts('status')).join()).not.toContain('Nothing was sent');
      expect(bare(await words(place))).toBe(`${bare(promised)} [Name]`);
      await place.find('button', 'Send').click();
      await sendSays('Nothing was sent');
    });
  });
});

/** Texts of one language, as the browser hands them out. */
const textsOf = async (language: string) => {
  const file = path.join('assets', '_locales', language, 'messages.json');
  const texts = JSON.parse(await readFile(file, 'utf8')) as Record<string, { message: string }>;
  return (key: string) => texts[key]?.message ?? '';
};

describe.each(['de', 'ja'])('in a Chromium that speaks %s', (language) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await open('chromium', { language });
  });
  afterAll(() => browser?.close());

  it('the practice mail and the message are in that language', async () => {
    const t = await textsOf(language);
    const place = await browser.practice();
    // Its words follow the browser's own menus, which may speak English here: that is another test's matter.
    await place.panel.find('button').click();
    await place.panel.find('radio', t('reasonPausing')).click();
    await place.panel.find('button', t('writerInsert')).click();
    const reply = place.find('textbox', t('practiceReply'));
    const text = await waitFor(() => reply.text(), 'the message');
    expect(text).toContain({ de: 'Guten Tag Katharina Vogel', ja: '佐藤様' }[language]);
    expect(text).toContain(t('practiceMe'));
    expect(await place.evaluate((document) => document.documentElement.lang)).toBe(language);
    await place.find('button', t('practiceSend')).click();
    await waitFor(async () => (await place.texts('status')).includes(t('practiceSent')), 'the kind words');
    expect(await browser.leaks()).toEqual([]);
    expect(browser.troubles).toEqual([]);
  });
});
