/** The toolbar popup over pages of nobody's: into the field that had the focus, whatever editor it is; in both browsers. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type EditorName, editorsResponse, elsewhere, home } from '../pages/editors/serve.ts';
import type { EditorWindow } from '../pages/editors/start.ts';
import { type FrameView, kinds, open, type Site, type View, waitFor } from './harness/index.ts';
import { inserted, preview } from './steps.ts';

/** How an editor keeps the paragraphs of a text it is given: with the empty lines, or as its own paragraphs. */
const editors: { name: EditorName; paragraphs?: 'its own' }[] = [
  { name: 'textarea' },
  { name: 'plain' },
  { name: 'paragraphs' },
  { name: 'textOnly' },
  { name: 'quill' },
  { name: 'tiptap' },
  { name: 'lexical' },
  { name: 'tinymce', paragraphs: 'its own' },
  { name: 'ckeditor', paragraphs: 'its own' },
  { name: 'trix' },
];

// These run in the page.
const lines = () => (window as EditorWindow).editor?.lines() ?? [];
const ready = () => Boolean((window as EditorWindow).editor);
const load = (_document: Document, content: string[]) => {
  const { editor } = window as EditorWindow;
  editor?.load(content);
  editor?.body.focus();
};

describe.each(kinds)('a page of nobody in %s', (kind) => {
  let browser: Awaited<ReturnType<typeof open>>;
  let site: Site | undefined;
  let popup: View | undefined;

  beforeAll(async () => {
    browser = await open(kind);
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
  async function write(page: Site, mode?: string): Promise<string> {
    popup = await browser.popup(page);
    await popup.find('radio', 'Pausing my search').click();
    const promised = await preview(popup);
    await popup.find('button', 'Insert').click();
    if (mode) await popup.find('button', mode).click();
    await inserted(popup);
    return promised;
  }
  const same = (frame: FrameView, wanted: string[], what: string) =>
    waitFor(
      async () => JSON.stringify(await frame.evaluate(lines)) === JSON.stringify(wanted),
      `${what}: ${JSON.stringify(wanted)}`,
      { patience: 1500 },
    ).catch(async (error) => {
      throw new Error(`${error.message} found ${JSON.stringify(await frame.evaluate(lines))}`);
    });

  it.each(editors)('takes the message into $name, and gives it back on Ctrl+Z', async ({ name, paragraphs }) => {
    const page = await visit(`/write/${name}`);
    await waitFor(() => page.evaluate(ready), 'the editor');
    const kept = (text: string) => text.split('\n').filter((line) => line !== '' || !paragraphs);
    for (const [mode, draft] of [
      [undefined, ['']],
      ['Add above my draft', ['My own words', 'in two lines']],
      ['Replace my draft', ['My own words', 'in two lines']],
    ] as const) {
      await page.evaluate(load, [...draft]);
      const promised = await write(page, mode);
      const wanted = mode === 'Add above my draft' ? [...kept(`${promised}\n`), ...draft] : kept(promised);
      await same(page, wanted, `${mode ?? 'Insert'}`);
      await popup?.close();
      await page.press('Mod+z');
      await same(page, [...draft], `undo of ${mode ?? 'Insert'}`);
    }
    expect(browser.troubles).toEqual([]);
  });
});
