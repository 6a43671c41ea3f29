/** Every place where one writes on LinkedIn: the button in place, the text inserted, one undo, and no trace. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kinds, open, type TestBrowser } from './harness/index.ts';
import { allWell, doTheJob } from './situations/job.ts';
import { linkedinSituations } from './situations/linkedin.ts';

describe.each(kinds)('LinkedIn in %s', (kind) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await open(kind);
  });
  afterAll(() => browser?.close());

  it.each(linkedinSituations)('does the main job: $name', async (situation) => {
    expect(await doTheJob(browser, situation)).toEqual(allWell);
  });

  it('asked nobody for anything, and threw nothing', async () => {
    expect(await browser.leaks()).toEqual([]);
    expect(browser.troubles).toEqual([]);
  });
});
