/** The toolbar popup over pages of nobody's: into the field that had the focus, whatever editor it is; in both browsers. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type EditorName, editorsResponse, elsewhere, home } from '../pages/editors/serve.ts';
import type { EditorWindow } from '../pages/editors/start.ts';
import { type OutlookCompose, outlookHost, outlookHtml } from '../pages/outlook/serve.ts';
import type { ExtensionApi } from './harness/extension-api.ts';
import { type FrameView, kinds, open, type Site, type View, waitFor } from './harness/index.ts';
import { fields, inserted, preview } from './steps.ts';

const typed = ['My own words', 'in two lines'];
/** The browser's own editing is tried at length elsewhere (`editor-more.test.ts`): one way is enough. */
const own: EditorName[] = ['textarea', 'plain', 'paragraphs', 'textOnly'];
const ways: { typed: string[]; mode?: string; back: 'Ctrl+Z' | 'Undo' }[] = [
  { typed: [''], back: 'Ctrl+Z' },
  { typed, mode: 'Add above my draft', back: 'Undo' },
  { typed, mode: 'Replace my draft', back: 'Ctrl+Z' },
];

/** How an editor keeps the paragraphs of a text it is given: with empty lines, or as paragraphs of its own. */
const editors: [name: EditorName, paragraphs: 'empty lines' | 'its own paragraphs'][] = [
  ['textarea', 'empty lines'],
  ['plain', 'empty lines'],
  ['paragraphs', 'empty lines'],
  ['textOnly', 'empty lines'],
  ['quill', 'empty lines'],
  ['tiptap', 'empty lines'],
  ['lexical', 'empty lines'],
  ['trix', 'empty lines'],
  ['tinymce', 'its own paragraphs'],
  ['ckeditor', 'its own paragraphs'],
];

// These run in the page.
const held = () => (window as EditorWindow).editor?.lines();
const load = (_document: Document, lines: string[]) => {
  const { editor } = window as EditorWindow;
  editor?.load(lines);
  editor?.body.focus();
};
/** All there is, but the frames' own content and what is typed into fields. */
const source = (document: Document) => document.documentElement.outerHTML;
const focusOn = (document: Document, selector: string) => document.querySelector<HTMLElement>(selector)?.focus();
const valueIn = (document: Document, selector: string) => document.querySelector<HTMLInputElement>(selector)?.value;

const outlookText = (document: Document) => {
  const children = [...(document.querySelector('[aria-multiline]')?.children ?? [])];
  const signature = children.findIndex(({ id }) => id === 'Signature');
  const lines = (signature < 0 ? children : children.slice(0, signature)) as HTMLElement[];
  // biome-ignore lint/performance/useDomNodeTextContent: lines as a person sees them
  return lines.flatMap((line) => line.innerText.replaceAll('\u00a0', ' ').replace(/\n$/, '').split('\n'));
};
const outlookKept = (document: Document) =>
  [...document.querySelectorAll('#Signature, #Signature ~ *')].map((node) => node.outerHTML);

/** Runs in a page of the extension. */
const signAs = async (_document: Document, name: string) => {
  const { storage } = (globalThis.browser ?? globalThis.chrome) as ExtensionApi;
  await storage.sync.set({ settings: { version: 1, name } });
};

describe.each(kinds)('a page of nobody in %s', (kind) => {
  let browser: Awaited<ReturnType<typeof open>>;
  let site: Site | undefined;
  let popup: View | undefined;

  beforeAll(async () => {
    browser = await open(kind);
    const options = await browser.options();
    await options.evaluate(signAs, 'Sam Rivera');
    await options.close();
  });
  afterEach(async () => {
    await popup?.close().catch(() => {});
    await site?.page.close();
    popup = site = undefined;
  });
  afterAll(() => browser?.close());

  async function visit(path: string): Promise<Site> {
    site = await browser.page(`https://${home}${path}`, [home, elsewhere], editorsResponse);
    return site;
  }
  const page = (html: string) => visit(`/page?html=${encodeURIComponent(html)}`);
  async function openPopup(over: Site): Promise<View> {
    popup = await browser.popup(over);
    await popup.find('radio', 'Pausing my search').click();
    return popup;
  }
  async function write(over: Site, mode?: string): Promise<string> {
    const opened = await openPopup(over);
    const promised = await preview(opened);
    await opened.find('button', 'Insert').click();
    if (mode) await opened.find('button', mode).click();
    await inserted(opened);
    return promised;
  }
  async function says(words: string): Promise<void> {
    await waitFor(
      async () => (await popup?.texts('status'))?.some((text) => text.includes(words)),
      `the words "${words}"`,
    );
  }
  /** Compared once the editor is as it should be, or has had its time. */
  /** Looked at once the editor is as it should be, or has had its time. `kept`: the lines of a text that it keeps. */
  async function expectHeld(
    frame: FrameView,
    lines: string[],
    below: string[] = [],
    kept = (all: string[]) => all,
  ): Promise<void> {
    const wanted = kept([...lines, ...below]);
    const found = async () => kept((await frame.evaluate(held)) ?? []);
    const same = async () => JSON.stringify(await found()) === JSON.stringify(wanted);
    await waitFor(same, 'the editor', { patience: 1500 }).catch(() => {});
    expect(await found()).toEqual(wanted);
  }

  describe.each(editors)('with %s, which keeps %s', (name, paragraphs) => {
    const kept = (lines: string[]) => lines.filter((line) => line !== '' || paragraphs === 'empty lines');

    it('takes the message in a frame, whatever becomes of the draft, and gives it back in one step', async () => {
      const over = await visit(`/framed/${name}`);
      const frame = await over.within('/write/');
      await waitFor(() => frame.evaluate(held), 'the editor');
      const before = await over.evaluate(source);
      for (const { typed, mode, back } of own.includes(name) ? ways.slice(-1) : ways) {
        await frame.evaluate(load, typed);
        const promised = await write(over, mode);
        expect(promised).toMatch(/\n\n.*\nSam Rivera$/);
        const below = mode === 'Add above my draft' ? ['', ...typed] : [];
        await expectHeld(frame, promised.split('\n'), below, kept);
        if (back === 'Undo') {
          await popup?.find('button', 'Undo').click();
          await says('Taken out again');
        }
        await popup?.close();
        if (back === 'Ctrl+Z') await over.press('Mod+z');
        await expectHeld(frame, typed);
      }
      expect(await over.evaluate(source)).toBe(before);
      expect(browser.troubles).toEqual([]);
    });
  });

  it.each<EditorName>(['textarea', 'plain', 'tiptap', 'lexical'])(
    'finds %s two open shadow roots deep, and leaves nothing of ours behind',
    async (name) => {
      const over = await visit(`/write/${name}?shadow`);
      await waitFor(() => over.evaluate(held), 'the editor');
      const before = await over.evaluate(source);
      const promised = await write(over);
      await expectHeld(over, promised.split('\n'));
      await popup?.close();
      await over.press('Mod+z');
      await expectHeld(over, ['']);
      expect(await over.evaluate(source)).toBe(before);
      expect(browser.troubles).toEqual([]);
    },
  );

  describe('with an editor that does not do as it is asked', () => {
    it.each<EditorName>(['noPaste', 'doubling'])('gets the message into %s all the same, once', async (name) => {
      const over = await visit(`/write/${name}`);
      await waitFor(() => over.evaluate(held), 'the editor');
      await over.evaluate(load, typed);
      const promised = await write(over, 'Add above my draft');
      await expectHeld(over, promised.split('\n'), ['', ...typed]);
      await popup?.close();
      await over.press('Mod+z');
      await expectHeld(over, typed);
    });

    it.each<[EditorName, string, string[]]>([
      ['controlled', 'did not take the text', typed],
      ['halving', 'changed the text while taking it', ['My own words', 'in two lines', 'Hi there,']],
    ])('says that %s %s, and offers Copy', async (name, words, left) => {
      const over = await visit(`/write/${name}`);
      await waitFor(() => over.evaluate(held), 'the editor');
      await over.evaluate(load, typed);
      const opened = await openPopup(over);
      await opened.find('button', 'Insert').click();
      await opened.find('button', 'Add above my draft').click();
      await waitFor(async () => (await opened.texts('alert')).some((text) => text.includes(words)), words);
      await expectHeld(over, left);
      await opened.find('button', 'Copy the message').click();
      await says('Copied');
    });
  });

  describe('of fields', () => {
    const fields = `<input id="name"><input id="mail" type="email"><input id="secret" type="password"><textarea id="fixed" readonly>As it is</textarea>
      <textarea id="box" role="combobox"></textarea>
      <button>Go on</button><textarea id="short" maxlength="20"></textarea>`;

    const refused = [
      ['#name', 'a field of one line'],
      ['#mail', 'not for messages'],
      ['#secret', 'not for messages'],
      ['#box', 'not for messages'],
      ['#fixed', 'cannot be changed'],
      ['button', 'Click into the field'],
    ] as const;

    it('refuses those that are for something else, says why, and offers Copy', async () => {
      const over = await page(fields);
      const before = await over.evaluate(source);
      for (const [selector, why] of refused) {
        await over.evaluate(focusOn, selector);
        const opened = await openPopup(over);
        await says(why);
        expect(await opened.count('button', 'Insert')).toBe(0);
        await opened.find('button', 'Copy').click();
        await says('Copied');
        await opened.close();
      }
      expect(await over.evaluate(source)).toBe(before);
    });

    it('does not cut a message short for a field that takes 20 letters', async () => {
      const over = await page(fields);
      await over.evaluate(focusOn, '#short');
      const opened = await openPopup(over);
      await preview(opened);
      await opened.find('button', 'Copy').appears();
      const insert = opened.find('button', 'Insert');
      if (!(await insert.evaluate((button) => (button as HTMLButtonElement).disabled))) {
        await insert.click();
        await opened.find('alert').appears();
      }
      expect(await over.evaluate(valueIn, '#short')).toBe('');
    });

    it('puts the message into one line where that is all there is, as in a small chat', async () => {
      const over = await page('<p>Northwind hiring team</p><input id="chat"><button>Send</button>');
      await over.evaluate(focusOn, '#chat');
      const promised = await write(over);
      await says('one line only');
      const line = promised.replace(/\n+/g, ' ');
      expect(await over.evaluate(valueIn, '#chat')).toBe(line);
      await popup?.close();
      await over.press('Mod+z');
      expect(await over.evaluate(valueIn, '#chat')).toBe('');
    });

    it('takes the field that was used last, not another one', async () => {
      const over = await page('<textarea id="first"></textarea><textarea id="second"></textarea>');
      await over.evaluate(focusOn, '#first');
      await over.evaluate(focusOn, '#second');
      const promised = await write(over);
      expect(await over.evaluate(valueIn, '#second')).toBe(promised);
      expect(await over.evaluate(valueIn, '#first')).toBe('');
    });

    it('says plainly that it may not enter a frame of another site', async () => {
      const over = await visit('/foreign/textarea');
      const frame = await over.within('/write/');
      await waitFor(() => frame.evaluate(held), 'the editor');
      await over.evaluate(focusOn, 'iframe');
      const opened = await openPopup(over);
      await says('another site inside this page');
      expect(await opened.count('button', 'Insert')).toBe(0);
      expect(await frame.evaluate(held)).toEqual(['']);
    });
  });

  describe('of Outlook on the web', () => {
    const visitOutlook = async (compose: OutlookCompose) => {
      site = await browser.page(`https://${outlookHost}/mail/0/inbox`, [outlookHost], () => ({
        status: 200,
        headers: { 'content-type': 'text/html; charset=utf-8' },
        body: outlookHtml(compose),
      }));
      await site.evaluate(focusOn, '[aria-multiline]');
      return site;
    };

    it('is read for recipients and subject, and keeps its signature and the mail answered', async () => {
      const over = await visitOutlook({ kind: 'reply' });
      const kept = await over.evaluate(outlookKept);
      const opened = await openPopup(over);
      expect(await fields(opened)).toMatchObject({ To: 'Maya, Jonas', Role: 'Data Engineer', Company: 'Northwind' });
      const promised = await preview(opened);
      await opened.find('button', 'Insert').click();
      await inserted(opened);
      expect(await over.evaluate(outlookText)).toEqual([...promised.split('\n'), '']);
      expect(await over.evaluate(outlookKept)).toEqual(kept);
      expect(await over.evaluate(valueIn, 'input')).toBe('Re: Interview invitation: Data Engineer at Northwind');
      await opened.find('button', 'Undo').click();
      await says('Taken out again');
      expect(await over.evaluate(outlookText)).toEqual(['', '']);
    });

    it('has its empty subject filled, and emptied by Undo', async () => {
      const over = await visitOutlook({ kind: 'new' });
      await write(over);
      expect(await over.evaluate(valueIn, 'input')).toMatch(/withdraw/i);
      await popup?.find('button', 'Undo').click();
      await says('Taken out again');
      expect(await over.evaluate(valueIn, 'input')).toBe('');
      expect(await over.evaluate(outlookText)).toEqual(['']);
    });
  });

  it('of a site we know, built in a way we do not, is written into from the popup all the same', async () => {
    site = await browser.page('https://mail.google.com/mail/u/0/', ['mail.google.com'], () => ({
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: '<!doctype html><title>Mail</title><link rel="icon" href="data:,"><textarea></textarea>',
    }));
    await site.evaluate(focusOn, 'textarea');
    const promised = await write(site);
    await says('we do not read that here');
    expect(await site.evaluate(valueIn, 'textarea')).toBe(promised);
  });

  it('has caused no error and no request', async () => {
    expect(browser.troubles).toEqual([]);
    expect(await browser.leaks()).toEqual([]);
  });
});
