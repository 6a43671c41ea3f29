/**
 * Undo and redo in a compose that is built like Gmail's, with snapshots of the whole body and keys of its own, and on the
 * browser's own stack. What is stored as the draft holds the message exactly once, or not at all.
 */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { maya, type Opening } from '../pages/shared/scenario.ts';
import { kinds, open, type Site, waitFor } from './harness/index.ts';
import { expectQuiet, expectUnseen, inserted, preview } from './steps.ts';
import '../pages/gmail/api.ts';

const source = () => window.practice.bodyOf(0).innerHTML;
const subject = () => window.practice.subjectOf(0);
/** The words of the draft as it was stored last, whatever stands between them. */
const stored = () => (window.practice.drafts.at(-1)?.text ?? '').replace(/\s+/g, ' ');
const flush = () => window.practice.flush(0);

const draft = 'Dear Maya,\n\nI have been thinking.';
const situations: { name: string; opening: Opening; answer?: string }[] = [
  { name: 'a new mail', opening: { kind: 'new', to: [maya] } },
  { name: 'a reply with its quote', opening: { kind: 'reply', quote: 'expanded' } },
  {
    name: 'a reply, above a draft',
    opening: { kind: 'reply', draft, quote: 'expanded' },
    answer: 'Add above my draft',
  },
  {
    name: 'a reply, in place of a draft',
    opening: { kind: 'reply', draft, quote: 'expanded' },
    answer: 'Replace my draft',
  },
];
/** On the browser's stack the two that are built differently; random contents are tried in `editor-more.test.ts`. */
const stacks = [
  { whose: 'its own', ownUndo: true, situations },
  {
    whose: "the browser's",
    ownUndo: false,
    situations: [situations[0], situations[3]].filter((one) => one !== undefined),
  },
];

describe.each(kinds)('a compose in %s', (kind) => {
  let browser: Awaited<ReturnType<typeof open>>;
  let site: Site;
  beforeAll(async () => {
    browser = await open(kind);
  });
  afterEach(() => site?.page.close());
  afterAll(() => browser?.close());

  it('brings back own sentences and the wording when it is opened again after Undo, in this conversation alone', async () => {
    site = await browser.gmail({ openThread: 'northwind', openAtLoad: [{ kind: 'reply' }] });
    await site.open();
    await site.panel.find('radio', 'Pausing my search').click();
    await site.panel.find('button', 'Another wording').click();
    await site.panel.find('button', 'Edit').click();
    await site.panel.find('textbox', 'Greeting, text').fill('Dear Maya Lindqvist,');
    await site.panel.find('textbox', 'Closing, text').fill('Yours, warmly');
    await site.panel.find('button', 'Done').click();
    const own = await preview(site.panel);
    expect(own).toMatch(/^Dear Maya Lindqvist,.*Yours, warmly/s);
    await site.panel.find('button', 'Insert').click();
    await inserted(site.panel);
    await site.panel.find('button', 'Undo').click();
    await site.open();
    expect(await preview(site.panel)).toBe(own);
    await site.press('Escape');
    await site.evaluate(() => window.practice.openThread('brightwater'));
    await site.evaluate(() => window.practice.openReply({ thread: 'brightwater' }));
    await site.button().appears();
    await site.open();
    const other = await preview(site.panel);
    expect(other).toMatch(/^(?!Dear Maya).*Omar/s);
    expect(other).not.toContain('Yours, warmly');
    await site.panel.find('button', 'Close').click();
  });

  describe.each(stacks)('with $whose undo', ({ ownUndo, situations: some }) => {
    it.each(some)('takes back, brings again and takes back: $name', async ({ opening, answer }) => {
      site = await browser.gmail({
        openThread: 'northwind',
        signature: true,
        autosaveMs: 50,
        ownUndo,
        openAtLoad: [opening],
      });
      await site.button().appears();
      const before = { body: await site.evaluate(source), subject: await site.evaluate(subject) };
      await site.open();
      await site.panel.find('radio', 'Pausing my search').click();
      const promised = (await preview(site.panel)).replace(/\s+/g, ' ');
      await site.panel.find('button', 'Insert').click();
      if (answer) await site.panel.find('button', answer).click();
      await inserted(site.panel);
      const after = { body: await site.evaluate(source), subject: await site.evaluate(subject) };

      const is = async (wanted: typeof before, times: number, when: string) => {
        await waitFor(
          async () =>
            (await site.evaluate(source)) === wanted.body && (await site.evaluate(subject)) === wanted.subject,
          `body and subject ${when}`,
        );
        await site.evaluate(flush);
        expect((await site.evaluate(stored)).split(promised).length - 1, when).toBe(times);
      };
      await is(after, 1, 'after Insert');
      await site.press('Mod+z');
      await is(before, 0, 'after undo');
      await site.press('Mod+Shift+z');
      await is(after, 1, 'after redo');
      await site.press('Mod+z');
      await is(before, 0, 'after undo again');
      await expectUnseen(site, 'Mod+z', 'Mod+Shift+z', 'Mod+Shift+Z');
      await expectQuiet(browser, site);
    });
  });
});
