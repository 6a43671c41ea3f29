/** What we cost while the page is busy with itself, and while nothing happens at all. */
import type { Page } from 'puppeteer-core';
import { open, type Site, type TestBrowser } from '../e2e/harness/index.ts';
import type { Scenario } from '../pages/shared/scenario.ts';
import { ours } from './browser/extensions.ts';
import { type Profile, profiled } from './browser/profile.ts';
import { wakeUps } from './browser/trace.ts';
import { median } from './median.ts';
import type { Bench, Row } from './table.ts';

const ROUNDS = 7;
const CHANGES = 6000;
const ROWS = 150;
/** Changes in one frame. */
const BATCH = 20;
/** Milliseconds. */
const QUIET = 10_000;

const withCompose: Partial<Scenario> = { openThread: null, openAtLoad: [{ kind: 'new' }] };

/** Runs in the page: a list as long as a mailbox's, whose rows are made anew and marked in turns. */
const storm = async (_document: Document, changes: number, rows: number, batch: number) => {
  const list = document.querySelector('table.zt tbody') as HTMLElement;
  const model = list.querySelector('tr') as HTMLElement;
  while (list.childElementCount < rows) list.append(model.cloneNode(true));
  for (let done = 0; done < changes; ) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    for (let i = 0; i < batch; i++, done++) {
      const row = list.children[(done * 7) % rows] as HTMLElement;
      if (done % 2 === 0) row.replaceWith(row.cloneNode(true));
      else row.classList.toggle('yO');
    }
  }
};

async function calm(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await new Promise((resolve) => setTimeout(resolve, 2500));
}

async function prepared(browser: TestBrowser): Promise<Site> {
  const site = await browser.gmail(withCompose);
  await site.button().appears();
  await calm(site.page);
  return site;
}

export const bench: Bench = {
  title: 'A busy page, and an idle one',
  how: `In Chromium, the practice Gmail with a list and a compose open. The storm: ${CHANGES.toLocaleString('en')} rows replaced or marked, ${BATCH} in a frame, in a list of ${ROWS}; by V8's profile, the share of the time its main thread was busy that went to our scripts and what they called, median of ${ROUNDS}. At rest, for ${QUIET / 1000} s: timers, frames and calls of our scripts, the service worker's included.`,
  async rows() {
    const browser = await open('chromium', { extension: ours() });
    try {
      const site = await prepared(browser);
      const profiles: Profile[] = [];
      for (let round = 0; round < ROUNDS; round++)
        profiles.push(await profiled(site.page, () => site.evaluate(storm, CHANGES, ROWS, BATCH)));
      await calm(site.page);
      const woken = await wakeUps(browser, QUIET);
      for (const [name, time] of profiles.at(-1)?.functions.slice(0, Number(process.env.BENCH_FUNCTIONS ?? 0)) ?? [])
        console.log(`${time.toFixed(2).padStart(9)} ms  ${name}`);
      const share = (part: keyof Pick<Profile, 'busy' | 'whole'>) =>
        median(profiles.map((profile) => (100 * profile.ours) / profile[part]));
      const busy = median(profiles.map((profile) => profile.busy));
      return [
        { what: 'storm: our share of the busy time', value: share('busy'), unit: '%', aim: 0.5 },
        { what: 'storm: our share of all time', value: share('whole'), unit: '%' },
        {
          what: 'storm: our time',
          value: median(profiles.map((profile) => profile.ours)),
          unit: 'ms',
          beside: busy,
        },
        { what: `at rest: wake-ups in ${QUIET / 1000} s`, value: woken, unit: 'wake-ups', limit: 0 },
      ] satisfies Row[];
    } finally {
      await browser.close();
    }
  },
  beside: 'all that was busy',
};
