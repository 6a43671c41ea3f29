/** Every place where one writes in Gmail: the button in place, the text inserted, one undo, and no trace. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kinds, open, type TestBrowser } from './harness/index.ts';
import { gmailSituations } from './situations/gmail.ts';
import { allWell, doTheJob } from './situations/job.ts';
import { Results } from './situations/results.ts';

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

  it('asked nobody for anything, and threw nothing', async () => {
    expect(await browser.leaks()).toEqual([]);
    expect(browser.troubles).toEqual([]);
  });
});
