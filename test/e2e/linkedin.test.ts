/** The main job on LinkedIn: the message page, bubbles in the shadow root, the messaging frame; in both browsers. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { PracticeWindow } from '../pages/linkedin/api.ts';
import type { Scenario } from '../pages/shared/scenario.ts';
import { type FrameView, kinds, open, type Site, waitFor } from './harness/index.ts';
import { expectQuiet, expectUnseen, fields, insertByKeyboard, insertByMouse, inserted, preview } from './steps.ts';

const messagePage = 'https://www.linkedin.com/messaging/thread/northwind/';
const profile = 'https://www.linkedin.com/in/maya-lindqvist/';

const situations: { name: string; url: string; linkedin: Scenario['linkedin']; inFrame?: true }[] = [
  { name: 'the message page', url: messagePage, linkedin: {} },
  { name: 'a bubble in the shadow root', url: profile, linkedin: { home: 'shadow' } },
  { name: 'a bubble in a shadow root attached late', url: profile, linkedin: { home: 'shadow', rootDelayMs: 300 } },
  { name: 'a narrow bubble', url: profile, linkedin: { home: 'shadow', petite: true } },
  {
    name: 'a bubble whose editor is made anew on focus',
    url: profile,
    linkedin: { home: 'shadow', rebuildOnFocus: true },
  },
  { name: 'a message page where Enter sends', url: messagePage, linkedin: { enterSends: true } },
  { name: 'the messaging frame', url: messagePage, linkedin: { home: 'frame' }, inFrame: true },
];

// These run in the page.
const source = () => (window as unknown as PracticeWindow).practice.editorOf(0).innerHTML;
const lines = () =>
  [...(window as unknown as PracticeWindow).practice.editorOf(0).querySelectorAll('p')]
    .map((paragraph) => (paragraph.textContent ?? '').replaceAll('\u00a0', ' '))
    .join('\n');
const known = () => (window as unknown as PracticeWindow).practice.textOf(0);
const sendDisabled = () => (window as unknown as PracticeWindow).practice.sendOf(0)?.disabled;

/** Our element is the last of the row on the left, a button of ours submits nothing, and nothing on it names us. */
const placement = () => {
  const row = (window as unknown as PracticeWindow).practice.leftActionsOf(0);
  const last = row.lastElementChild;
  const host = last?.localName === 'span' ? last : last?.firstElementChild;
  return { host: host?.localName, attributes: host?.getAttributeNames() };
};

describe.each(kinds)('LinkedIn in %s', (kind) => {
  let browser: Awaited<ReturnType<typeof open>>;
  let site: Site;
  let place: FrameView;
  beforeAll(async () => {
    browser = await open(kind);
  });
  afterEach(() => site?.page.close());
  afterAll(() => browser?.close());

  async function start(url: string, linkedin: Scenario['linkedin'], inFrame = false, draft?: string): Promise<void> {
    const opening = { kind: 'reply' as const, thread: 'northwind', ...(draft === undefined ? {} : { draft }) };
    site = await browser.linkedin({ openThread: 'northwind', openAtLoad: [opening], linkedin }, url);
    place = inFrame ? await site.within('/preload/') : site;
  }

  describe.each(situations)('$name', ({ url, linkedin, inFrame }) => {
    it('has one button, in place, and does the whole job by mouse', async () => {
      await start(url, linkedin, inFrame);
      await place.button().appears();
      expect(await place.evaluate(placement)).toEqual({ host: 'span', attributes: [] });
      const before = await place.evaluate(source);

      const promised = await insertByMouse(place);

      expect(promised).toMatch(/^(Hi|Hello) Maya,/);
      expect(promised.split(/\s+/).length).toBeLessThanOrEqual(65);
      expect(await place.evaluate(lines)).toBe(promised);
      expect((await place.evaluate(known)).replaceAll('\u00a0', ' ')).toBe(promised);
      if (!linkedin.enterSends)
        await waitFor(
          async () => (await place.evaluate(sendDisabled)) === false,
          'Send to be enabled by a trusted input',
        );
      await place.press('Mod+z');
      await waitFor(async () => (await place.evaluate(source)) === before, 'one undo to bring the editor back');
      await expectUnseen(place, 'Mod+z');
      await expectQuiet(browser, site);
    });

    it('does the whole job by keyboard', async () => {
      await start(url, linkedin, inFrame);
      await place.button().appears();
      const promised = await insertByKeyboard(place);
      expect(await place.evaluate(lines)).toBe(promised);
      await expectUnseen(place);
      await expectQuiet(browser, site);
    });
  });

  it('opens with the facts of the conversation', async () => {
    await start(messagePage, {});
    await site.open();
    expect(await fields(site.panel)).toMatchObject({ To: 'Maya', Role: 'Data Engineer', Company: 'Northwind' });
  });

  it.each([
    ['Replace my draft', (text: string, promised: string) => text === promised],
    ['Add above my draft', (text: string, promised: string) => text === `${promised}\n\nHello Maya,\n\nabout Thursday`],
  ])('%s, and one undo brings it back', async (answer, holds) => {
    await start(profile, { home: 'shadow' }, false, 'Hello Maya,\n\nabout Thursday');
    await place.button().appears();
    const before = await place.evaluate(source);
    await place.open();
    await place.panel.find('radio', 'Something felt off').click();
    const promised = await preview(place.panel);
    await place.panel.find('button', 'Insert').click();
    await place.panel.find('button', answer).click();
    await inserted(place.panel);
    expect(holds(await place.evaluate(lines), promised)).toBe(true);
    await place.press('Mod+z');
    await waitFor(async () => (await place.evaluate(source)) === before, 'one undo to bring the draft back');
  });

  it('says so when another conversation is opened under the panel, and inserts nothing into it unseen', async () => {
    await start(messagePage, {});
    await site.open();
    await site.panel.find('radio', 'Pausing my search').click();
    expect(await preview(site.panel)).toContain('Maya');
    const insert = await site.panel.find('button', 'Insert').box();
    await site.evaluate(() => (window as unknown as PracticeWindow).practice.switchThread('brightwater'));
    await site.page.mouse.click(insert.x + 10, insert.y + 10);
    await waitFor(
      async () =>
        (await site.panel.texts('status')).some((words) => /Another conversation|not open any more/.test(words)),
      'the sentence that says so',
    );
    const all = await site.evaluate(() => {
      const { practice } = window as unknown as PracticeWindow;
      return practice.forms().map((form) => practice.editorOf(form).textContent);
    });
    expect(all.join('')).toBe('');
  });

  it('keeps several bubbles apart', async () => {
    site = await browser.linkedin(
      {
        openThread: null,
        openAtLoad: [
          { kind: 'reply', thread: 'northwind' },
          { kind: 'reply', thread: 'brightwater' },
        ],
        linkedin: { home: 'shadow' },
      },
      profile,
    );
    await waitFor(async () => (await site.panel.count('button', 'Withdraw gracefully')) === 2, 'two buttons');
    const row = await site.evaluate(() => {
      const box = (window as unknown as PracticeWindow).practice.leftActionsOf(1).getBoundingClientRect();
      return { left: box.left, right: box.right };
    });
    const boxes = await Promise.all([0, 1].map((nth) => site.button(nth).box()));
    const nth = boxes.findIndex(({ x }) => x >= row.left - 1 && x < row.right);
    const promised = await insertByMouse(site, nth);
    const texts = await site.evaluate(() =>
      [0, 1].map((form) => (window as unknown as PracticeWindow).practice.textOf(form)),
    );
    expect(promised).toMatch(/Omar/);
    expect(texts).toEqual(['', promised]);
  });

  it('puts no button on a post, a comment or the search field', async () => {
    site = await browser.linkedin(
      { openThread: null, openAtLoad: [], linkedin: { home: 'shadow' } },
      'https://www.linkedin.com/feed/',
    );
    await site.evaluate(() => {
      for (const field of document.querySelectorAll<HTMLElement>('[role=textbox], input')) field.focus();
    });
    await site.evaluate(() => void (window as unknown as PracticeWindow).practice.openBubble('northwind'));
    await site.button().appears();
    expect(await site.panel.count('button', 'Withdraw gracefully')).toBe(1);
  });

  it('comes back when the page takes the button away, rebuilds the footer or moves the bubble', async () => {
    await start(profile, { home: 'shadow' });
    await site.button().appears();
    await site.evaluate(() => void (window as unknown as PracticeWindow).practice.removeForeign(0));
    await site.button().appears();
    await site.evaluate(() => (window as unknown as PracticeWindow).practice.rebuildFooter(0));
    await site.button().appears();
    await site.evaluate(() => (window as unknown as PracticeWindow).practice.moveForm(0));
    await site.button().appears();
    const promised = await insertByMouse(site);
    expect(await site.evaluate(known)).toBe(promised);
  });

  it('does not close a dialog of the page when Escape closes the panel', async () => {
    site = await browser.linkedin({ openThread: null, openAtLoad: [], linkedin: { home: 'shadow' } }, profile);
    await site.evaluate(
      () => void (window as unknown as PracticeWindow).practice.openModal({ kind: 'reply', thread: 'northwind' }),
    );
    await site.open();
    await site.panel.find('textbox', 'Role').fill('Potter');
    expect(await site.panel.find('textbox', 'Role').value()).toBe('Potter');
    await site.panel.press('Escape');
    await site.panel.find('dialog').disappears();
    expect(await site.evaluate(() => (window as unknown as PracticeWindow).practice.log.closedModals)).toBe(0);
    await expectUnseen(site);
  });
});
