/** Every place where one writes on LinkedIn: the button in place, the text inserted, one undo, and no trace. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PracticeWindow } from '../pages/linkedin/api.ts';
import { kinds, open, type TestBrowser, waitFor } from './harness/index.ts';
import { allWell, doTheJob, enter, type Situation } from './situations/job.ts';
import { linkedinSituations } from './situations/linkedin.ts';
import { Results } from './situations/results.ts';

const results = new Results('linkedin');
afterAll(() => results.write());

describe.each(kinds)('LinkedIn in %s', (kind) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await open(kind);
  });
  afterAll(() => browser?.close());

  it.each(linkedinSituations)('does the main job: $name', async (situation) => {
    const done = await doTheJob(browser, situation);
    results.add(situation, kind, done);
    expect(done).toEqual(allWell);
  });

  it('says how many characters are too many for a note, and inserts nothing', async () => {
    const note = linkedinSituations.find(({ name }) => name.startsWith('note to an invitation, 300')) as Situation;
    const { site } = await enter(browser, {
      ...note,
      scenario: { ...note.scenario, linkedin: { home: 'shadow', noteLimit: 60 } },
    });
    await site.open();
    await site.panel.find('radio', 'Accepted another offer').click();
    const words = () => site.panel.texts('status');
    await waitFor(
      async () => (await words()).some((text) => /takes 60 characters.* shortest wording has \d+/.test(text)),
      'the sentence with both numbers',
    );
    await site.panel.press('Mod+Enter');
    expect(await site.panel.find('button', 'Insert').attribute('disabled')).not.toBeNull();
    expect(await site.evaluate(() => (window as unknown as PracticeWindow).practice.textOf(0))).toBe('');
    await site.page.close();
  });

  it('reports from the popup how a page is built in which nothing was found', async () => {
    const site = await browser.linkedin({ openThread: null, openAtLoad: [] }, 'https://www.linkedin.com/feed/');
    const popup = await browser.popup(site);
    await popup.find('button', 'Report a problem').click();
    const text = await popup.find('textbox', 'The report').value();
    await popup.close();
    expect(text).toMatch(/\nSite: linkedin, \/feed\/\n/);
    expect(text).toContain('Editor: not found; button: not placed');
    expect(text).toMatch(/\[contenteditable=true\]\[role=textbox\].* ← editor/);
    expect(text).not.toMatch(/Maya|Lindqvist|conversation is one/);
    await site.page.close();
  });

  it('asked nobody for anything, and threw nothing', async () => {
    expect(await browser.leaks()).toEqual([]);
    expect(browser.troubles).toEqual([]);
  });
});
