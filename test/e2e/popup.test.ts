/** The toolbar popup, the real one, over the practice pages and over pages that are nobody's; in both browsers. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { PracticeWindow } from '../pages/linkedin/api.ts';
import { maya, type Scenario } from '../pages/shared/scenario.ts';
import type { ExtensionApi } from './harness/extension-api.ts';
import { kinds, open, type Site, type View, waitFor } from './harness/index.ts';
import { expectQuiet, expectUnseen, fields, inserted, preview } from './steps.ts';
import '../pages/gmail/api.ts';

const omar = { name: 'Omar Haddad', address: 'omar.haddad@brightwater.example' };
const profile = 'https://www.linkedin.com/in/maya-lindqvist/';

/** Everything of a compose that an insertion could touch: body, subject, and signature and quote by themselves. */
const composes = () =>
  window.practice.open().map((compose) => {
    const body = window.practice.bodyOf(compose);
    const kept = [...body.children].filter((child) => /gmail_(signature|quote)/.test(child.className));
    return {
      source: body.innerHTML,
      // biome-ignore lint/performance/useDomNodeTextContent: lines as a person sees them
      text: body.innerText.replaceAll('\u00a0', ' '),
      subject: window.practice.subjectOf(compose),
      kept: kept.map((child) => child.outerHTML),
    };
  });
const use = (_document: Document, compose: number) => window.practice.bodyOf(compose).focus();
const formTexts = () => {
  const { practice } = window as unknown as PracticeWindow;
  return practice.forms().map((form) => practice.textOf(form));
};

// These run in a page of the extension.
const keptAndAlarms = async () => {
  const api = (globalThis.browser ?? globalThis.chrome) as ExtensionApi;
  const { later = [] } = (await api.storage.local.get('later')) as {
    later?: { id: string; at: string; text: string }[];
  };
  const alarms = await api.alarms.getAll();
  return { later, alarms: alarms.filter(({ name }) => name.startsWith('later:')) };
};
const badge = () => ((globalThis.browser ?? globalThis.chrome) as ExtensionApi).action.getBadgeText({});
/** As the panel does it, for a moment from now. `early`: the badge while it was not yet due. */
const keepForAMoment = async (_document: Document, text: string) => {
  const api = (globalThis.browser ?? globalThis.chrome) as ExtensionApi;
  const at = Date.now() + 800;
  const data = { text, at: new Date(at).toISOString() };
  const { res } = await api.runtime.sendMessage({ id: 0, type: 'later.keep', data, timestamp: Date.now() });
  const early = await api.action.getBadgeText({});
  return { kept: res, early: Date.now() < at ? early : '' };
};

describe.each(kinds)('the toolbar popup in %s', (kind) => {
  let browser: Awaited<ReturnType<typeof open>>;
  let site: Site | undefined;
  let popup: View;

  beforeAll(async () => {
    browser = await open(kind);
  });
  afterEach(async () => {
    // Closed already where the test itself did it.
    await popup?.close().catch(() => {});
    await site?.page.close();
    site = undefined;
  });
  afterAll(() => browser?.close());

  async function gmail(scenario: Partial<Scenario>): Promise<Site> {
    site = await browser.gmail({ openThread: 'northwind', signature: true, autosaveMs: 50, ...scenario });
    return site;
  }
  async function linkedin(linkedin: Scenario['linkedin'], threads: string[]): Promise<Site> {
    const openAtLoad = threads.map((thread) => ({ kind: 'reply' as const, thread }));
    site = await browser.linkedin({ openThread: null, openAtLoad, linkedin }, profile);
    return site;
  }
  async function openPopup(over?: Pick<Site, 'bringToFront'>): Promise<void> {
    popup = await browser.popup(over);
    await popup.find('radiogroup', 'Reason').appears();
  }
  async function choose(reason = 'Pausing my search'): Promise<string> {
    await popup.find('radio', reason).click();
    return preview(popup);
  }
  const says = (words: string) =>
    waitFor(async () => (await popup.texts('status')).some((each) => each.includes(words)), `the word "${words}"`);

  /** What the clipboard holds, found out as a person would: pasted into an empty field of a page of nobody's. */
  async function pasted(): Promise<string> {
    const blank = await browser.blank();
    await blank.evaluate((document) => {
      const field = document.createElement('textarea');
      document.body.append(field);
      field.focus();
    });
    await blank.press('Mod+v');
    const text = await waitFor(
      () => blank.evaluate((document) => document.querySelector('textarea')?.value),
      'the pasted text',
    );
    await blank.close();
    return text;
  }

  describe('over Gmail', () => {
    it('writes into the reply that was used last, above the signature and the quote, and takes it out again', async () => {
      const page = await gmail({ openAtLoad: [{ kind: 'reply', quote: 'expanded' }] });
      await page.button().appears();
      await page.evaluate(use, 0);
      const [before] = await page.evaluate(composes);

      await openPopup(page);
      const read = await fields(popup);
      expect(read).toMatchObject({
        To: 'Maya',
        Role: 'Data Engineer',
        Company: 'Northwind',
        'Your name': 'Sam Rivera',
      });
      expect(read['Interview time']).toMatch(/14:00/);
      const promised = await choose();
      expect(promised.match(/\d+:\d\d/g) ?? ['14:00']).toEqual(['14:00']);
      await popup.find('button', 'Insert').click();
      await inserted(popup);

      const [after] = await page.evaluate(composes);
      expect(after?.text.startsWith(`${promised}\n`)).toBe(true);
      expect(before?.kept).toHaveLength(3);
      expect(after?.kept).toEqual(before?.kept);
      expect(after?.subject).toBe(before?.subject);
      await waitFor(async () => {
        const draft = await page.evaluate(() => window.practice.drafts.at(-1)?.text ?? '');
        return draft.replaceAll('\u00a0', ' ').includes(promised);
      }, 'the draft to be stored with the message in it');

      await popup.find('button', 'Undo').click();
      await says('Taken out again');
      expect(await page.evaluate(composes)).toEqual([before]);
      await expectUnseen(page);
      await expectQuiet(browser, page);
    });

    it('asks what to do with a draft, and keeps it below the message', async () => {
      const page = await gmail({ openAtLoad: [{ kind: 'reply', draft: 'Dear Maya,\n\nI have been thinking.' }] });
      await page.button().appears();
      await openPopup(page);
      const promised = await choose();
      await popup.find('button', 'Insert').click();
      await popup.find('button', 'Replace my draft').appears();
      await popup.find('button', 'Cancel').appears();
      await popup.find('button', 'Add above my draft').click();
      await inserted(popup);
      const [after] = await page.evaluate(composes);
      const lines = after?.text.split(/\n+/).slice(0, -3);
      expect(lines).toEqual([...promised.split(/\n+/), 'Dear Maya,', 'I have been thinking.']);
      await expectQuiet(browser, page);
    });

    it('takes the one of two that was used last, now this one, now the other', async () => {
      const page = await gmail({
        openAtLoad: [
          { kind: 'new', to: [maya] },
          { kind: 'new', to: [omar] },
        ],
      });
      await page.button(1).appears();
      const before = await page.evaluate(composes);

      await page.evaluate(use, 1);
      await page.evaluate(use, 0);
      await openPopup(page);
      expect(await popup.find('textbox', 'To').value()).toBe('Maya');
      await choose();
      await popup.find('button', 'Insert').click();
      await inserted(popup);
      await popup.close();
      const first = await page.evaluate(composes);
      expect(first[0]?.text).toMatch(/^(Hi|Hello) Maya,/);
      expect(first[0]?.subject).toMatch(/withdraw/i);
      expect(first[1]).toEqual(before[1]);

      await page.evaluate(use, 1);
      await openPopup(page);
      expect(await popup.find('textbox', 'To').value()).toBe('Omar');
      await choose();
      await popup.find('button', 'Insert').click();
      await inserted(popup);
      const second = await page.evaluate(composes);
      expect(second[0]).toEqual(first[0]);
      expect(second[1]?.text).toMatch(/^(Hi|Hello) Omar,/);
      await expectQuiet(browser, page);
    });

    it('guesses none of several that nobody has used', async () => {
      const page = await gmail({
        openThread: null,
        openAtLoad: [
          { kind: 'new', to: [maya] },
          { kind: 'new', to: [omar] },
        ],
      });
      await page.button(1).appears();
      await openPopup(page);
      await choose();
      await popup.find('button', 'Copy').appears();
      expect(await popup.count('button', 'Insert')).toBe(0);
      expect(await popup.find('textbox', 'To').value()).toBe('');
    });
  });

  describe('over LinkedIn', () => {
    it('writes into the bubble that was used last, and no other', async () => {
      const page = await linkedin({ home: 'shadow' }, ['northwind', 'brightwater']);
      await page.button(1).appears();
      await page.evaluate(() => (window as unknown as PracticeWindow).practice.editorOf(0).focus());
      await openPopup(page);
      expect(await fields(popup)).toMatchObject({ To: 'Maya', Role: 'Data Engineer' });
      const promised = await choose('Something felt off');
      await popup.find('button', 'Insert').click();
      await inserted(popup);
      expect(await page.evaluate(formTexts)).toEqual([promised, '']);
      await popup.find('button', 'Undo').click();
      await says('Taken out again');
      expect(await page.evaluate(formTexts)).toEqual(['', '']);
      await expectUnseen(page);
      await expectQuiet(browser, page);
    });

    it('finds the only form, inside the messaging frame', async () => {
      const page = await linkedin({ home: 'frame' }, ['northwind']);
      const frame = await page.within('/preload/');
      await frame.button().appears();
      await openPopup(page);
      const promised = await choose();
      await popup.find('button', 'Insert').click();
      await inserted(popup);
      expect(await frame.evaluate(formTexts)).toEqual([promised]);
      await expectQuiet(browser, page);
    });
  });

  describe('where there is no editor', () => {
    it('copies the e-mail, the LinkedIn message and the phone script, each as previewed', async () => {
      const blank = await browser.blank();
      const texts: string[] = [];
      for (const channel of ['E-mail', 'LinkedIn', 'Phone script']) {
        await openPopup(blank);
        expect(await popup.count('button', 'Insert')).toBe(0);
        await popup.find('textbox', 'To').fill('Robin');
        await popup.find('radio', 'Accepted another offer').click();
        await popup.find('radio', channel).click();
        const promised = await preview(popup);
        await popup.find('button', 'Copy').click();
        await says('Copied');
        await popup.close();
        expect(await pasted()).toBe(promised);
        texts.push(promised);
      }
      await blank.close();
      const [email = '', linkedin = '', phone = ''] = texts;
      expect(email).toMatch(/^(Hi|Hello) Robin,\n\n/);
      expect(linkedin.split(/\s+/).length).toBeLessThanOrEqual(65);
      expect(phone).not.toMatch(/regards|wishes/i);
      expect(new Set(texts).size).toBe(3);
      expect(texts.join('')).not.toMatch(/[[\]{}<>]/);
    });

    it.each(['the list of mails', 'the options page'])('offers no Insert over %s, but Copy', async (where) => {
      const tab = where === 'the options page' ? await browser.options() : await gmail({ openThread: null });
      await openPopup(tab === site ? site : undefined);
      const promised = await choose('No reason given');
      expect(await popup.count('button', 'Insert')).toBe(0);
      await popup.find('button', 'Copy').click();
      await says('Copied');
      await popup.close();
      expect(await pasted()).toBe(promised);
      if (tab !== site) await tab.close();
    });
  });

  describe('Sleep on it', () => {
    it('keeps the message, shows it the next time, and lets it go', async () => {
      const page = await gmail({ openAtLoad: [{ kind: 'reply' }] });
      await page.button().appears();
      const before = await page.evaluate(composes);
      await openPopup(page);
      const promised = await choose();
      await popup.find('button', 'Sleep on it').click();
      await popup.find('button', 'Keep it').click();
      await says('Kept. You will be reminded');
      const { later, alarms } = await popup.evaluate(keptAndAlarms);
      expect(later.map(({ text }) => text)).toEqual([promised]);
      const [item] = later;
      expect(alarms).toMatchObject([{ name: `later:${item?.id}`, scheduledTime: Date.parse(item?.at ?? '') }]);
      expect(Date.parse(item?.at ?? '')).toBeGreaterThan(Date.now());
      expect(await page.evaluate(composes)).toEqual(before);
      await popup.close();

      await openPopup(page);
      await popup.find('heading', 'Kept to sleep on').appears();
      await popup.find('button', 'Discard').click();
      await popup.find('heading', 'Kept to sleep on').disappears();
      expect((await popup.evaluate(keptAndAlarms)).later).toEqual([]);
      await popup.close();

      await openPopup(page);
      expect(await popup.count('heading', 'Kept to sleep on')).toBe(0);
    });

    it('keeps it from the panel too, with the way back to the conversation', async () => {
      const page = await gmail({ openAtLoad: [{ kind: 'reply' }] });
      await page.open();
      await page.panel.find('radio', 'Pausing my search').click();
      await page.panel.find('button', 'Sleep on it').click();
      await page.panel.find('button', 'Keep it').click();
      await waitFor(
        async () => (await page.panel.texts('status')).some((words) => words.includes('Kept.')),
        'the word "Kept."',
      );
      await openPopup(page);
      const back = popup.find('link', 'Open the conversation');
      expect(await back.attribute('href')).toBe(await page.evaluate((document) => document.URL));
      await popup.find('button', 'Discard').click();
      await popup.find('heading', 'Kept to sleep on').disappears();
    });

    it('puts a number on the toolbar button when the time has come, until it is decided', async () => {
      const blank = await browser.blank();
      await openPopup(blank);
      expect(await popup.evaluate(keepForAMoment, 'Hi Robin,\n\nI am stepping back.')).toEqual({
        kept: true,
        early: '',
      });
      await waitFor(async () => (await popup.evaluate(badge)) === '1', 'the number on the toolbar button');
      await popup.close();

      await openPopup(blank);
      const [first] = await popup.texts('listitem');
      expect(first).toMatch(/stepping back.\s+Time to decide/);
      await popup.find('button', 'Discard').click();
      await waitFor(async () => (await popup.evaluate(badge)) === '', 'the number to go');
      await blank.close();
    });
  });

  it('has caused no error and no request', async () => {
    expect(browser.troubles).toEqual([]);
    expect(await browser.leaks()).toEqual([]);
  });
});
