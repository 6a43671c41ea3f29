/** What a page of Gmail's costs before anybody looks for our button: beside it stands the same page with other extensions. */
import type { CDPSession, Page } from 'puppeteer-core';
import { open, type TestBrowser } from '../e2e/harness/index.ts';
import type { Scenario } from '../pages/shared/scenario.ts';
import { emptyScript, inboxSdk, nothing, ours } from './browser/extensions.ts';
import { median } from './median.ts';
import type { Bench, Row, Unit } from './table.ts';

const ROUNDS = 15;
/** Milliseconds after the page is there in which it comes to rest. */
const REST = 1500;
const reply: Partial<Scenario> = { openThread: 'northwind', openAtLoad: [{ kind: 'reply' }], signature: true };

interface Cost {
  script: number;
  task: number;
  heap: number;
}

async function costOf(browser: TestBrowser): Promise<Cost> {
  let session: CDPSession | undefined;
  const site = await browser.gmail(reply, undefined, async (page: Page) => {
    session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  });
  await new Promise((resolve) => setTimeout(resolve, REST));
  await session?.send('HeapProfiler.collectGarbage');
  const { metrics } = (await session?.send('Performance.getMetrics')) ?? { metrics: [] };
  const metric = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  await site.close();
  return {
    script: metric('ScriptDuration') * 1000,
    task: metric('TaskDuration') * 1000,
    heap: metric('JSHeapUsedSize') / 2 ** 20,
  };
}

const figures: [keyof Cost, string, Unit, number][] = [
  ['script', 'script', 'ms', 3],
  ['task', 'all tasks of the main thread', 'ms', 3],
  ['heap', 'heap', 'MB', 0.5],
];

export const bench: Bench = {
  title: 'Start of a page',
  beside: 'the page alone',
  how: `In Chromium, medians of ${ROUNDS} fresh tabs each, in turns: the practice Gmail with a reply open, ${REST / 1000} s after it has loaded, garbage collected. What is shown is what each extension adds to the same page with none, in processor time of its main thread: the median of the differences in each turn; the aims are for ours. "An empty script" is a content script of zero bytes; "@inboxsdk/core" is the least that puts a button into Gmail's compose with that library.`,
  async rows() {
    const folders = {
      'no extension': nothing(),
      'an empty script': emptyScript(),
      ours: ours(),
      '@inboxsdk/core': await inboxSdk(),
    };
    const browsers = await Promise.all(
      Object.entries(folders).map(
        async ([name, extension]) => [name, await open('chromium', { extension }), [] as Cost[]] as const,
      ),
    );
    for (let round = -1; round < ROUNDS; round++)
      for (const [, browser, costs] of browsers) {
        const cost = await costOf(browser);
        // The first tab of a browser pays for what all share.
        if (round >= 0) costs.push(cost);
      }
    for (const [, browser] of browsers) await browser.close();
    const costs = new Map(browsers.map(([name, , all]) => [name, all]));
    const all = (name: string, figure: keyof Cost) => costs.get(name)?.map((cost) => cost[figure]) ?? [];
    return figures.flatMap(([figure, words, unit, aim]) => {
      const alone = all('no extension', figure);
      const added = (name: string) => median(all(name, figure).map((cost, round) => cost - (alone[round] ?? 0)));
      const rows = ['an empty script', 'ours', '@inboxsdk/core'].map(
        (name): Row => ({
          what: `${words}: what ${name === 'ours' ? 'ours adds' : `${name} adds`}`,
          value: added(name),
          unit,
          beside: median(alone),
          ...(name === 'ours' ? { aim } : {}),
        }),
      );
      const times = added('@inboxsdk/core') / added('ours');
      return [...rows, { what: `${words}: how many times ours @inboxsdk/core adds`, value: times, unit: '×' as const }];
    });
  },
};
