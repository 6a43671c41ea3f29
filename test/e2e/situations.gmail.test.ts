/** Every place where one writes in Gmail: the button in place, the text inserted, one undo, and no trace. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kinds, open, type Site, type TestBrowser, waitFor } from './harness/index.ts';
import { gmailSituations } from './situations/gmail.ts';
import { allWell, doTheJob, enter, type Situation } from './situations/job.ts';
import { Results } from './situations/results.ts';
import { inserted, preview } from './steps.ts';

const results = new Results('gmail');
afterAll(() => results.write());

describe.each(kinds)('Gmail in %s', (kind) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await open(kind);
  });
  afterAll(() => browser?.close());

  it.each(gmailSituations)('does the main job: $name', async (situation) => {
    const done = await doTheJob(browser, situation);
    results.add(situation, kind, done);
    expect(done).toEqual(allWell);
  });

  describe('with the panel open', () => {
    const find = (name: string) => gmailSituations.find((one) => one.name === name) as Situation;
    const openAt = async (name: string) => {
      const { site } = await enter(browser, find(name));
      await site.open();
      await site.panel.find('radio', 'Accepted another offer').click();
      return site;
    };
    const says = (site: Site, words: RegExp) =>
      waitFor(async () => (await site.panel.texts('status')).some((text) => words.test(text)), `words like ${words}`);

    it('keeps the signature that came with another sender', async () => {
      const { site } = await enter(browser, { ...find('alias switched'), prepare: () => {} });
      await site.open();
      await site.evaluate(() => window.practice.chooseFrom(0, 'sam@rivera.example'));
      await site.panel.find('radio', 'Accepted another offer').click();
      const promised = await preview(site.panel);
      await site.panel.find('button', 'Insert').click();
      await inserted(site.panel);
      const signatures = await site.evaluate(() =>
        [...window.practice.bodyOf(0).querySelectorAll('.gmail_signature')].map((one) => one.textContent),
      );
      expect(signatures).toEqual(['Sam Riverasam@rivera.example']);
      const text = await site.evaluate(() => window.practice.bodyOf(0).textContent);
      expect(text.replaceAll('\u00a0', ' ').startsWith(promised.replaceAll('\n', ''))).toBe(true);
      await site.page.close();
    });

    it('waits for a window that is minimised, and goes on when it is back', async () => {
      const site = await openAt('new message');
      await site.evaluate(() => window.practice.minimise(0));
      await says(site, /not open any more/);
      expect(await site.panel.count('button', 'Insert')).toBe(0);
      await site.evaluate(() => window.practice.restore(0));
      // By keyboard: the panel has just grown, and may still be on its way.
      await site.panel.find('button', 'Insert').focus();
      await site.panel.press('Enter');
      await inserted(site.panel);
      await site.page.close();
    });

    it('reads again when a reply becomes a forward to nobody yet', async () => {
      const site = await openAt('inline reply, quote trimmed');
      await site.evaluate(() => window.practice.switchKind(0, 'forward'));
      await waitFor(async () => (await site.panel.find('textbox', 'To').value()) === '', 'To to be empty');
      await site.page.close();
    });

    it('leaves the reply that was popped out, which has a button of its own', async () => {
      const site = await openAt('inline reply, quote trimmed');
      await site.evaluate(() => void window.practice.popOut(0));
      await says(site, /not open any more/);
      await waitFor(() => site.evaluate(() => window.practice.foreignOf(1).length === 1), 'a button in the window');
      await site.page.close();
    });

    it('reports how the page is built, and nothing about anybody', async () => {
      const site = await openAt('inline reply, quote trimmed');
      await site.panel.find('button', 'Report a problem').click();
      const text = await site.panel.find('textbox', 'The report').value();
      expect(text).toMatch(/^Withdraw Gracefully \d+\.\d+/);
      expect(text).toMatch(kind === 'firefox' ? /\nFirefox \d+ on / : /\nChrome \d+ on /);
      expect(text).toContain('Editor: found; button: placed');
      expect(text).toMatch(/ div\.M9\n/);
      expect(text).toContain(' ← editor');
      expect(text).not.toMatch(/Maya|Sam|Lindqvist|Rivera|northwind|@|Data Engineer/i);
      await site.panel.find('button', 'Back to the message').click();
      await site.panel.find('button', 'Insert').appears();
      await site.page.close();
    });

    it('writes nothing when another thread is opened by hash', async () => {
      const site = await openAt('inline reply, quote trimmed');
      await site.evaluate(() => {
        location.hash = '#inbox/brightwater';
      });
      await says(site, /not open any more/);
      expect(await site.evaluate(() => window.practice.open())).toEqual([]);
      await site.page.close();
    });
  });

  it('asked nobody for anything, and threw nothing', async () => {
    expect(await browser.leaks()).toEqual([]);
    expect(browser.troubles).toEqual([]);
  });
});
