/** The main job in Gmail: every situation of writing there, by mouse and by keyboard, in both browsers. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Opening, Scenario } from '../pages/shared/scenario.ts';
import { maya } from '../pages/shared/scenario.ts';
import { kinds, open, type Site, waitFor } from './harness/index.ts';
import { expectQuiet, expectUnseen, fields, insertByKeyboard, insertByMouse, inserted, preview } from './steps.ts';
import '../pages/gmail/api.ts';

const situations: { name: string; opening: Opening; isReply: boolean; later?: true }[] = [
  { name: 'a new message', opening: { kind: 'new', to: [maya] }, isReply: false },
  { name: 'an inline reply', opening: { kind: 'reply', quote: 'trimmed' }, isReply: true },
  { name: 'an inline reply with the quote shown', opening: { kind: 'reply', quote: 'expanded' }, isReply: true },
  { name: 'a reply in a pop-up', opening: { kind: 'reply', popup: true }, isReply: true },
  { name: 'a reply opened after load', opening: { kind: 'reply' }, isReply: true, later: true },
  { name: 'a new message opened after load', opening: { kind: 'new', to: [maya] }, isReply: false, later: true },
];

/** Signature, its prefix and the quote: source and parent, to be compared before and after. */
const keptParts = (document: Document) => {
  const body = window.practice.bodyOf(0);
  return [...body.childNodes]
    .filter((node) => node instanceof Element && /gmail_(signature|quote)/.test(node.className))
    .map((node) => (node as Element).outerHTML)
    .concat(String(document.querySelectorAll('.gmail_signature, .gmail_quote').length));
};
const bodySource = () => window.practice.bodyOf(0).innerHTML;
/** The body line by line: `innerText` counts an empty line twice. */
const bodyText = () => {
  const read = (node: Node): string => {
    let text = '';
    for (const child of node.childNodes) {
      if (child instanceof Text) text += child.data;
      else if (child.nodeName === 'BR') text += node.childNodes.length === 1 ? '' : '\n';
      else if (child.nodeName === 'DIV') text += `${text === '' || text.endsWith('\n') ? '' : '\n'}${read(child)}\n`;
      else text += read(child);
    }
    return text;
  };
  return read(window.practice.bodyOf(0)).replaceAll('\u00a0', ' ');
};

/** Whether the one button stands in a cell of its own straight after Send, and carries no name of ours. */
const placement = () => {
  const row = window.practice.sendRowOf(0);
  const cell = row.querySelector('td.gU.Up')?.nextElementSibling;
  const host = cell?.firstElementChild;
  const strangers = [...row.querySelectorAll('span')].filter(
    (span) =>
      span.shadowRoot === null &&
      span.childElementCount === 0 &&
      span.getBoundingClientRect().width > 20 &&
      span.textContent === '',
  );
  return {
    cell: cell?.className,
    host: host?.localName,
    attributes: host?.getAttributeNames(),
    count: strangers.length,
  };
};

describe.each(kinds)('Gmail in %s', (kind) => {
  let browser: Awaited<ReturnType<typeof open>>;
  let site: Site;
  beforeAll(async () => {
    browser = await open(kind);
  });
  afterEach(() => site?.page.close());
  afterAll(() => browser?.close());

  async function start(opening: Opening, later = false, changes: Partial<Scenario> = {}): Promise<void> {
    site = await browser.gmail({
      openThread: 'northwind',
      signature: true,
      autosaveMs: 50,
      openAtLoad: later ? [] : [opening],
      ...changes,
    });
    if (!later) return;
    await site.evaluate((_document, { kind: what, ...rest }) => {
      if (what === 'new') window.practice.openNew(rest);
      else window.practice.openReply(rest);
    }, opening);
  }

  describe.each(situations)('$name', ({ opening, isReply, later }) => {
    it('has one button, in place, and does the whole job by mouse', async () => {
      await start(opening, later);
      await site.button().appears();
      expect(await site.evaluate(placement)).toEqual({ cell: 'gU', host: 'span', attributes: ['tabindex'], count: 1 });
      const before = await site.evaluate(bodySource);
      const kept = await site.evaluate(keptParts);
      const subject = await site.evaluate(() => window.practice.subjectOf(0));

      const promised = await insertByMouse(site);

      expect(promised).toMatch(/^Hi Maya,|^Hello Maya,/);
      const after = await site.evaluate(bodyText);
      expect(after.startsWith(`${promised}\n`) || after.trimEnd() === promised).toBe(true);
      expect(await site.evaluate(keptParts)).toEqual(kept);
      const newSubject = await site.evaluate(() => window.practice.subjectOf(0));
      if (isReply) expect(newSubject).toBe(subject);
      else expect(newSubject).toMatch(/withdraw/i);

      await waitFor(async () => {
        const draft = await site.evaluate(() => window.practice.drafts.at(-1)?.text ?? '');
        return draft.replaceAll('\u00a0', ' ').includes(promised);
      }, 'the draft to be stored with the message in it');

      await site.press('Mod+z');
      await waitFor(async () => (await site.evaluate(bodySource)) === before, 'one undo to bring the body back');
      await waitFor(
        async () => (await site.evaluate(() => window.practice.subjectOf(0))) === subject,
        'the subject to be what it was',
      );
      await expectUnseen(site, 'Mod+z');
      await expectQuiet(browser, site);
    });

    it('does the whole job by keyboard, with the native undo stack', async () => {
      await start(opening, later, { ownUndo: false });
      await site.button().appears();
      const before = await site.evaluate(bodySource);
      const promised = await insertByKeyboard(site);
      expect((await site.evaluate(bodyText)).startsWith(promised)).toBe(true);
      await site.press('Mod+z');
      await waitFor(async () => (await site.evaluate(bodySource)) === before, 'one undo to bring the body back');
      await expectUnseen(site, 'Mod+z');
      await expectQuiet(browser, site);
    });
  });

  it('opens with the facts of the conversation', async () => {
    await start({ kind: 'reply' });
    await site.open();
    const read = await fields(site.panel);
    expect(read).toMatchObject({ To: 'Maya', Role: 'Data Engineer', Company: 'Northwind', 'Your name': 'Sam Rivera' });
    expect(read['Interview time']).toMatch(/14:00/);
    expect(await site.panel.find('combobox', 'Stage').value()).toBe('Interview scheduled');
  });

  it('shows what each fact was read from while its field has the focus', async () => {
    await start({ kind: 'reply' });
    await site.open();
    const role = site.panel.find('textbox', 'Role');
    await role.focus();
    const evidence = () =>
      role.evaluate((element) => {
        const id = element.getAttribute('aria-describedby') ?? '';
        const tip = (element.getRootNode() as ShadowRoot).getElementById(id);
        return tip && getComputedStyle(tip).visibility === 'visible' ? tip.textContent : null;
      });
    expect(await waitFor(evidence, 'the evidence to show')).toMatch(/Data Engineer/);
  });

  it('lets no key typed in the panel reach the page, and closes on Escape with the caret where it was', async () => {
    await start({ kind: 'reply', draft: 'Dear Maya, thank you' });
    await site.evaluate(() => {
      const body = window.practice.bodyOf(0);
      body.focus();
      const text = document.createTreeWalker(body, NodeFilter.SHOW_TEXT).nextNode() as Text;
      getSelection()?.collapse(text, 4);
    });
    await site.open();
    await site.panel.find('textbox', 'Role').fill('c#e/jkrafx!');
    await site.panel.press('Escape');
    await site.panel.find('dialog').disappears();
    const caret = await site.evaluate(() => ({
      offset: getSelection()?.anchorOffset,
      focused: document.activeElement === window.practice.bodyOf(0),
    }));
    expect(caret).toEqual({ offset: 4, focused: true });
    await expectUnseen(site);
    expect(await site.evaluate(() => window.practice.log.shortcuts)).toEqual([]);
  });

  describe('with a draft', () => {
    const draft = 'Dear Maya,\n\nI have been thinking.';
    it.each([
      [
        'Replace my draft',
        (text: string, promised: string) => text.trimEnd().startsWith(promised) && !text.includes('thinking'),
      ],
      [
        'Add above my draft',
        (text: string, promised: string) => text.startsWith(promised) && text.includes('I have been thinking.'),
      ],
    ])('%s, and one undo brings it back', async (answer, holds) => {
      await start({ kind: 'reply', draft, quote: 'expanded' }, false, { ownUndo: false });
      const before = await site.evaluate(bodySource);
      const kept = await site.evaluate(keptParts);
      await site.open();
      await site.panel.find('radio', 'Pausing my search').click();
      const promised = await preview(site.panel);
      await site.panel.find('button', 'Insert').click();
      await site.panel.find('button', answer).click();
      await inserted(site.panel);
      expect(holds(await site.evaluate(bodyText), promised)).toBe(true);
      expect(await site.evaluate(keptParts)).toEqual(kept);
      await site.press('Mod+z');
      await waitFor(async () => (await site.evaluate(bodySource)) === before, 'one undo to bring the draft back');
      await expectQuiet(browser, site);
    });

    it('Cancel leaves it alone', async () => {
      await start({ kind: 'reply', draft });
      const before = await site.evaluate(bodySource);
      await site.open();
      await site.panel.find('radio', 'No reason given').click();
      await site.panel.find('button', 'Insert').click();
      await site.panel.find('button', 'Cancel').click();
      await site.panel.find('button', 'Insert').appears();
      expect(await site.evaluate(bodySource)).toBe(before);
    });
  });

  it('takes the message out again by Undo in the note', async () => {
    await start({ kind: 'reply' });
    const before = await site.evaluate(bodySource);
    await insertByMouse(site);
    await site.panel.find('button', 'Undo').click();
    await waitFor(async () => (await site.evaluate(bodySource)) === before, 'the body to be what it was');
  });

  it('keeps a subject that somebody has typed', async () => {
    await start({ kind: 'new', to: [maya], subject: 'About Thursday' });
    await insertByMouse(site);
    expect(await site.evaluate(() => window.practice.subjectOf(0))).toBe('About Thursday');
  });

  it('writes into the compose its button belongs to, and no other', async () => {
    await start({ kind: 'reply' }, false, {
      openAtLoad: [{ kind: 'reply' }, { kind: 'new', to: [maya] }, { kind: 'new', to: [maya] }],
    });
    await waitFor(async () => (await site.panel.count('button', 'Withdraw gracefully')) === 3, 'three buttons');
    const before = await site.evaluate(() => [0, 1, 2].map((compose) => window.practice.bodyOf(compose).innerHTML));
    const root = await site.evaluate(() => {
      const box = window.practice.sendRowOf(2).getBoundingClientRect();
      return { x: box.x, y: box.y };
    });
    const boxes = await Promise.all([0, 1, 2].map((nth) => site.button(nth).box()));
    const nth = boxes.findIndex(({ x, y }) => Math.abs(y - root.y) < 60 && x > root.x && x < root.x + 300);
    await insertByMouse(site, nth);
    const after = await site.evaluate(() => [0, 1, 2].map((compose) => window.practice.bodyOf(compose).innerHTML));
    expect(after.map((source, index) => source !== before[index])).toEqual([false, false, true]);
  });

  it('puts no button on the chat box or the search field', async () => {
    site = await browser.gmail({ openAtLoad: [] });
    await site.evaluate(() => {
      for (const field of document.querySelectorAll<HTMLElement>('[role=textbox], input')) field.focus();
    });
    // Something that must not come is waited for by letting something come that must.
    await site.evaluate(() => void window.practice.openNew({}));
    await site.button().appears();
    expect(await site.panel.count('button', 'Withdraw gracefully')).toBe(1);
  });

  it('comes back when the page takes the button away, rebuilds the row or moves the compose', async () => {
    await start({ kind: 'new', to: [maya] });
    await site.button().appears();
    await site.evaluate(() => window.practice.removeForeign(0));
    await site.button().appears();
    await site.evaluate(() => window.practice.rebuildSendRow(0));
    await site.button().appears();
    await site.evaluate(() => window.practice.moveCompose(0));
    await site.button().appears();
    const promised = await insertByMouse(site);
    expect((await site.evaluate(bodyText)).startsWith(promised)).toBe(true);
  });

  it('follows an editor that is rebuilt while the panel is open', async () => {
    await start({ kind: 'reply' });
    await site.open();
    await site.evaluate(() => window.practice.rebuildEditor(0));
    await site.panel.find('radio', 'Not the right fit').click();
    const promised = await preview(site.panel);
    await site.panel.find('button', 'Insert').click();
    await inserted(site.panel);
    expect((await site.evaluate(bodyText)).startsWith(promised)).toBe(true);
  });

  it('says so when the compose was closed under the open panel, and still lets one copy', async () => {
    await start({ kind: 'new', to: [maya] });
    await site.open();
    await site.evaluate(() => window.practice.close(0));
    await waitFor(
      async () => (await site.panel.texts('status')).some((words) => words.includes('not open any more')),
      'the sentence that says so',
    );
    await site.panel.find('radio', 'Not the right fit').click();
    expect(await site.panel.count('button', 'Insert')).toBe(0);
    await site.panel.find('button', 'Copy').appears();
    await expectUnseen(site);
  });

  it('reads again, and inserts nothing unseen, when the recipients change under the open panel', async () => {
    await start({ kind: 'new', to: [maya] });
    await site.open();
    await site.panel.find('radio', 'Pausing my search').click();
    expect(await preview(site.panel)).toContain('Maya');
    const before = await site.evaluate(bodySource);
    const insert = await site.panel.find('button', 'Insert').box();
    await site.evaluate(() =>
      window.practice.setRecipients(0, [{ name: 'Omar Haddad', address: 'omar.haddad@brightwater.example' }]),
    );
    await site.page.mouse.click(insert.x + 10, insert.y + 10);
    expect(await site.evaluate(bodySource)).toBe(before);
    await waitFor(async () => (await site.panel.find('textbox', 'To').value()) === 'Omar', 'the new name');
    expect(await site.evaluate(bodySource)).toBe(before);
    expect(await preview(site.panel)).toContain('Omar');
    await site.panel.find('button', 'Insert').click();
    await inserted(site.panel);
    expect(await site.evaluate(bodyText)).toMatch(/^(Hi|Hello) Omar,/);
  });

  it('looks at home on a dark page', async () => {
    await start({ kind: 'reply' }, false, { theme: 'dark' });
    const colour = await site.button().evaluate((element) => getComputedStyle(element).color);
    const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map(Number);
    expect(red + green + blue).toBeGreaterThan(400);
    await site.open();
    const theme = await site.panel.find('dialog').attribute('data-theme');
    expect(theme).toBe('dark');
  });

  it('is an icon with a name in a narrow compose', async () => {
    await start({ kind: 'reply' }, false, { narrow: true });
    await site.button().appears();
    expect((await site.button().box()).width).toBeLessThanOrEqual(40);
  });
});
