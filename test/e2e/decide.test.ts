/** The Decide tab of the planner, with the browser's real storage, alarms and clipboard. */
import axe from 'axe-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ExtensionApi } from './harness/extension-api.ts';
import { kinds, open, type View, waitFor } from './harness/index.ts';

// These run in a page of the extension.
const stored = async () => {
  const { storage } = (globalThis.browser ?? globalThis.chrome) as ExtensionApi;
  const { decide = null } = await storage.local.get('decide');
  return decide as { gut: string; changed: string; keep: boolean } | null;
};
const store = async (_document: Document, decision: unknown) => {
  const { storage } = (globalThis.browser ?? globalThis.chrome) as ExtensionApi;
  if (decision === null) await storage.local.clear();
  else await storage.local.set({ decide: decision });
};
const alarm = async () => {
  const { alarms } = (globalThis.browser ?? globalThis.chrome) as ExtensionApi;
  return (await alarms.getAll()).find(({ name }) => name === 'decide')?.scheduledTime ?? null;
};

const days = (count: number) => count * 24 * 60 * 60 * 1000;
const ago = (count: number) => new Date(Date.now() - days(count)).toISOString();
const nobody = { version: 1, keep: false, settled: null, timeOnly: null, open: null, since: null, weights: {} };
const weighed = {
  ...nobody,
  changed: ago(0),
  gut: 'conflict',
  since: 'while',
  weights: { pay: 'more' },
  roles: [
    { name: 'Data Engineer', answerBy: null, offer: null, fits: { pay: 'poor', duties: 'good', team: 'fair' } },
    { name: 'Baker', answerBy: null, offer: 'likely', fits: { pay: 'good', duties: 'poor', culture: 'unknown' } },
    { name: '', answerBy: null, offer: null, fits: {} },
  ],
};

/** The outcome is the status that stands in sight first. */
const outcome = async (page: View) => (await page.texts('status')).map((text) => text.trim()).find(Boolean) ?? '';
const becomes = (page: View, name: string) =>
  waitFor(async () => (await outcome(page)) === name, `the outcome "${name}"`);

describe.each(kinds)('the Decide tab in %s', (kind) => {
  let browser: Awaited<ReturnType<typeof open>>;
  /** A page kept open: the tests reach storage through it. */
  let lever: View;
  let page: View;

  beforeAll(async () => {
    browser = await open(kind);
    lever = await browser.options();
  });
  beforeEach(() => lever.evaluate(store, null));
  afterEach(() => page.close());
  afterAll(() => browser?.close());

  async function openTab(): Promise<View> {
    page = await browser.planner('decide');
    await page.find('radio', 'Like a conflict').appears();
    return page;
  }

  it('leads from the first question to a message, and knows the answers when it is opened again', async () => {
    await openTab();
    await page.find('radio', 'Like a conflict').click();
    await becomes(page, 'Sleep on it');
    await page.find('radio', 'For a while').click();
    await becomes(page, 'Withdraw');
    const link = page.find('link', 'Write the withdrawal');
    expect(await link.evaluate((element) => (element as HTMLAnchorElement).href)).toMatch(
      /^[\w-]+-extension:.*\/popup\/index\.html\?intent=withdraw$/,
    );
    await waitFor(async () => (await lever.evaluate(stored))?.gut === 'conflict', 'the answers to be kept');
    await page.close();
    await openTab();
    await becomes(page, 'Withdraw');
    expect(await browser.leaks()).toEqual([]);
    expect(browser.troubles).toEqual([]);
  });

  it('is erased after thirty days, or at once, or not at all', async () => {
    await lever.evaluate(store, { ...weighed, changed: ago(29) });
    await openTab();
    await becomes(page, 'Withdraw');
    const expiry = Date.parse((await lever.evaluate(stored))?.changed ?? '') + days(30);
    await waitFor(async () => Math.abs(((await lever.evaluate(alarm)) ?? 0) - expiry) < 1000, 'the alarm');
    await page.find('checkbox', 'Keep it until I erase it').click();
    await waitFor(async () => (await lever.evaluate(alarm)) === null, 'the alarm to go');
    await page.find('button', 'Erase this').click();
    await waitFor(async () => (await lever.evaluate(stored)) === null, 'it to be erased');
    await page.find('button', 'Undo').click();
    await becomes(page, 'Withdraw');
    await waitFor(async () => (await lever.evaluate(stored))?.keep === true, 'it to be back');
    // Without a page that looks, the background does.
    await lever.evaluate(store, { ...weighed, changed: ago(31) });
    await waitFor(async () => (await lever.evaluate(stored)) === null, 'what is overdue to be erased');
  });
});

/** A function of its own, as the text of it is what goes into the page. */
const loadAxe = new Function(axe.source) as (document: Document) => void;

const judge = async (document: Document) => {
  document.documentElement.style.setProperty('--motion', '0ms');
  for (const details of document.querySelectorAll('details')) details.open = true;
  const found: string[] = [];
  for (const theme of ['light', 'dark']) {
    document.documentElement.dataset.theme = theme;
    const options = { preload: false, rules: { 'target-size': { enabled: true } } };
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, options);
    for (const { id, nodes } of violations) for (const { html } of nodes) found.push(`${theme}: ${id}: ${html}`);
  }
  return found;
};

/** Pixels by which anything sticks out of the window sideways. */
const excess = (document: Document) => document.documentElement.scrollWidth - window.innerWidth;

describe('everybody can use it:', () => {
  let browser: Awaited<ReturnType<typeof open>>;
  let page: View;
  beforeAll(async () => {
    browser = await open('chromium');
    page = await browser.planner('decide');
    await page.find('radio', 'Like a conflict').appears();
    await page.evaluate(store, weighed);
    await page.find('table').appears();
  });
  afterAll(() => browser?.close());

  it('no barrier is found, in light and in dark', async () => {
    await page.resize(1280, 2600);
    await page.evaluate(loadAxe);
    expect(await page.evaluate(judge)).toEqual([]);
  });

  it.each(['ltr', 'rtl'] as const)(
    'it fits into 320 pixels (%s), where each row of the table is a card',
    async (dir) => {
      await page.evaluate((document, direction) => {
        document.documentElement.dir = direction;
      }, dir);
      await page.resize(320, 900);
      expect(await page.evaluate(excess)).toBe(0);
      const cell = await page.find('combobox', 'Pay, Baker').evaluate((select) => {
        const whose = select.closest('td')?.querySelector('.whose');
        return { says: whose?.textContent, isSeen: (whose?.getBoundingClientRect().width ?? 0) > 0 };
      });
      expect(cell).toEqual({ says: 'Baker', isSeen: true });
    },
  );

  it('the outcome stays in sight beside the questions, and out of the way of the rest', async () => {
    await page.evaluate((document) => {
      document.documentElement.dir = 'ltr';
    });
    await page.resize(1280, 700);
    const tops = await page.evaluate((document) => {
      const find = (name: string) =>
        [...document.querySelectorAll('h2')].find(({ textContent }) => textContent === name)?.closest('section');
      find('What matters')?.scrollIntoView();
      const beside = find('What your answers say')?.getBoundingClientRect().top ?? -1;
      find('Side by side')?.scrollIntoView();
      const [advice, table] = ['What your answers say', 'Side by side'].map((name) =>
        find(name)?.getBoundingClientRect(),
      );
      return { beside, apart: (table?.top ?? 0) - (advice?.bottom ?? 0) };
    });
    // In sight, but for the fraction of a pixel that scrolling may leave.
    expect(tops.beside).toBeGreaterThan(-1);
    expect(tops.apart).toBeGreaterThan(0);
  });
});
