/** Random contents of editors survive insertion and undo byte for byte, in the browsers' own editing. */
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SiteName, Verdict } from './editor/probe.ts';
import { kinds, open, type Site } from './harness/index.ts';

/** Fixed, so that every run tries the same contents: another number tries others. */
const seed = 20_261_124;
const runs = { chromium: 1000, firefox: 300 };

const probe = buildSync({
  entryPoints: ['test/e2e/editor/probe.ts'],
  bundle: true,
  write: false,
  format: 'iife',
  target: 'es2023',
}).outputFiles[0]?.text;

describe.each(kinds)('an editor in %s', (kind) => {
  let browser: Awaited<ReturnType<typeof open>>;
  let page: Site;
  beforeAll(async () => {
    browser = await open(kind);
    page = await browser.blank();
    await page.evaluate((document, source) => {
      const script = document.createElement('script');
      script.textContent = source;
      document.head.append(script);
    }, probe ?? '');
  });
  afterAll(() => browser?.close());

  it.each<SiteName>(['gmail', 'linkedin'])(`of %s keeps ${runs[kind]} random contents (seed ${seed})`, async (site) => {
    const verdict = await page.evaluate(
      (_document, ...args) =>
        (window as unknown as { judge(...args: [string, number, number]): Promise<Verdict> }).judge(...args),
      site,
      seed,
      runs[kind],
    );
    expect(verdict.fault).toBeNull();
    expect(verdict.runs).toBe(runs[kind]);
    // The contents were worth trying.
    expect(verdict.drafts).toBeGreaterThan(runs[kind] / 3);
    if (site === 'gmail') expect(verdict.kept).toBeGreaterThan(runs[kind] / 3);
    else expect(verdict.inShadow).toBeGreaterThan(runs[kind] / 3);
  });
});
