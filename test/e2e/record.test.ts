/** The Record tab of the planner, with the browser's real database, alarms, background and files. */
import axe from 'axe-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { csvIn, csvOf } from '../../src/planner/record/files.ts';
import { type Entry, newEntry } from '../../src/record/index.ts';
import { collectDownloads, type Downloads } from './downloads.ts';
import type { ExtensionApi } from './harness/extension-api.ts';
import { kinds, open, type TestBrowser, type View, waitFor } from './harness/index.ts';

const northwind: Entry = {
  ...newEntry('northwind', 'en'),
  company: 'Northwind',
  role: 'Data Engineer',
  stage: 'final',
  reason: 'other-offer',
  note: '=1+1, <b>odd</b>, „ö“',
  steps: [{ id: 'a', what: 'sent', intent: 'withdraw', at: new Date(Date.now() - 3_600_000).toISOString() }],
};
const waiting: Entry = {
  ...newEntry('waiting', 'en'),
  company: 'Brightwater',
  steps: [{ id: 'b', what: 'decided', intent: 'withdraw', at: new Date(Date.now() - 90_000_000).toISOString() }],
};
const insertion = { channel: 'email', stage: 'applied', language: 'en', intent: 'withdraw', role: 'Baker' };

// These run in a page of the extension.
const ask = async (_document: Document, type: string, data: unknown) => {
  const { runtime } = (globalThis.browser ?? globalThis.chrome) as ExtensionApi;
  const { res } = await runtime.sendMessage({ id: 0, type, data, timestamp: Date.now() });
  return res as unknown;
};
const askAtOnce = async (_document: Document, type: string, all: unknown[]) => {
  const { runtime } = (globalThis.browser ?? globalThis.chrome) as ExtensionApi;
  const answers = all.map((data) => runtime.sendMessage({ id: 0, type, data, timestamp: Date.now() }));
  return (await Promise.all(answers)).map(({ res }) => res as unknown);
};
const rows = () =>
  new Promise<unknown[]>((resolve, reject) => {
    const opening = indexedDB.open('record', 1);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const values = database.transaction('rows').objectStore('rows').getAll();
      values.onsuccess = () => {
        database.close();
        resolve(values.result);
      };
    };
  });
const outside = async () => {
  const { storage, action, alarms } = (globalThis.browser ?? globalThis.chrome) as ExtensionApi;
  const areas = [await storage.local.get(null), await storage.sync.get(null)];
  const rings = (await alarms.getAll()).filter(({ name }) => name === 'record').map((one) => one.scheduledTime);
  return { stored: JSON.stringify(areas), badge: await action.getBadgeText({}), rings };
};
const chooseFile = (document: Document, text: string) => {
  const field = document.querySelector<HTMLInputElement>('input[type=file]');
  const files = new DataTransfer();
  files.items.add(new File([text], 'record.csv', { type: 'text/csv' }));
  if (field) field.files = files.files;
  field?.dispatchEvent(new Event('change', { bubbles: true }));
};
const loadAxe = new Function(axe.source) as (document: Document) => void;
const barriers = async (document: Document) => {
  const found: string[] = [];
  document.documentElement.style.setProperty('--motion', '0ms');
  for (const theme of ['light', 'dark']) {
    document.documentElement.dataset.theme = theme;
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      resultTypes: ['violations'],
      rules: { 'target-size': { enabled: true } },
    });
    for (const { id, nodes } of violations) for (const { html } of nodes) found.push(`${theme}: ${id}: ${html}`);
  }
  return found;
};
const overflow = (document: Document) => document.documentElement.scrollWidth - document.documentElement.clientWidth;

describe.each(kinds)('the record in %s', (kind) => {
  let browser: TestBrowser;
  let page: View;
  let downloads: Downloads;

  beforeAll(async () => {
    browser = await open(kind);
    downloads = await collectDownloads(browser);
  });
  afterEach(async () => {
    await page.evaluate(ask, 'record.write', { does: 'clear' });
    await page.close();
  });
  afterAll(async () => {
    await browser?.close();
    await downloads?.remove();
  });

  const put = (...entries: Entry[]) => page.evaluate(ask, 'record.write', { does: 'put', entries });
  const planner = async () => {
    page = await browser.planner('record');
    await page.find('searchbox', 'Search').appears();
  };
  const told = (words: string) =>
    waitFor(async () => (await page.texts('status')).some((each) => each.includes(words)), `the words "${words}"`);

  it('keeps what is added by hand, where no site can look, and shows it in every tab', async () => {
    await planner();
    const other = await browser.planner('record');
    await page.bringToFront();
    await page.find('button', 'Add an application').click();
    await page.find('textbox', 'Company').fill('Northwind');
    await page.find('textbox', 'Private note').fill('Odd call');
    await page.find('button', 'Add a date').click();
    await page.find('button', 'Keep it').click();
    await told('Added.');
    expect(await page.evaluate(rows)).toMatchObject([
      { company: 'Northwind', note: 'Odd call', steps: [{ what: 'sent' }] },
    ]);
    expect((await page.evaluate(outside)).stored).not.toContain('Northwind');
    await other.bringToFront();
    await waitFor(
      async () => (await other.texts('heading')).join().includes('Northwind'),
      'the entry in the other tab',
    );
    await other.close();
    await page.bringToFront();
    await page.find('button', 'Undo').click();
    await waitFor(async () => (await page.evaluate(rows)).length === 0, 'the entry to be gone');
  });

  it('loses and doubles nothing that is told at once', async () => {
    await planner();
    const many = Array.from({ length: 10 }, (_, place) => ({ ...insertion, id: `i${place}`, company: `No. ${place}` }));
    const answers = await page.evaluate(askAtOnce, 'record.inserted', [...many, ...many]);
    expect(new Set(answers)).toEqual(new Set(many.map(({ id }) => id)));
    expect(await page.evaluate(askAtOnce, 'record.sent', [...answers.slice(0, 10), 'unknown'])).toEqual([
      ...Array(10).fill(true),
      false,
    ]);
    const kept = (await page.evaluate(rows)) as Entry[];
    expect(kept.map(({ id }) => id).sort()).toEqual(many.map(({ id }) => id).sort());
    expect(kept.every(({ steps }) => steps.length === 2)).toBe(true);
  });

  it('reminds by a number and an alarm, and stops when they know', async () => {
    await planner();
    await put(waiting, northwind);
    const { badge, rings } = await page.evaluate(outside);
    expect(badge).toBe('1');
    expect(rings).toHaveLength(1);
    await page.find('region', 'Waiting for you').appears();
    await page.evaluate(ask, 'record.write', { does: 'remove', ids: ['waiting', 'northwind'] });
    expect(await page.evaluate(outside)).toMatchObject({ badge: '', rings: [] });
  });

  it('comes back from its own file after it was erased', async () => {
    await planner();
    await put(northwind, waiting);
    await page.find('region', 'Waiting for you').appears();
    await page.find('button', 'Save as a spreadsheet (CSV)').click();
    const file = await downloads.take('withdraw-gracefully-record.csv');
    expect(file).toBe(csvOf([northwind, waiting]));
    expect(csvIn(file)).toMatchObject({ ok: true, left: 0 });
    const before = await page.evaluate(rows);
    await page.find('button', 'Erase the whole record').click();
    await page.find('button', 'Yes, erase all of it').click();
    await told('The record is erased');
    expect(await page.evaluate(rows)).toEqual([]);
    await page.evaluate(chooseFile, file);
    await page.find('button', 'Take it over').click();
    await told('Taken over');
    expect(await page.evaluate(rows)).toEqual(before);
  });

  if (kind === 'chromium') {
    it('survives its worker: what is told again after it was ended is there once', async () => {
      await planner();
      const told = { ...insertion, id: 'mine', company: 'Northwind' };
      await page.evaluate(ask, 'record.inserted', told);
      await stopWorkers(browser);
      expect(await page.evaluate(ask, 'record.inserted', told)).toBe('mine');
      await stopWorkers(browser);
      expect(await page.evaluate(ask, 'record.sent', 'mine')).toBe(true);
      expect(await page.evaluate(rows)).toMatchObject([{ steps: [{ what: 'inserted' }, { what: 'sent' }] }]);
    });

    it('has no barrier, in light and dark, and fits in 320 pixels', async () => {
      await planner();
      await put(northwind, waiting);
      await page.find('region', 'Waiting for you').appears();
      await page.evaluate((document) => {
        for (const head of document.querySelectorAll<HTMLElement>('.entry-head')) head.click();
      });
      await page.find('group', 'Afterwards').appears();
      await page.evaluate(loadAxe);
      expect(await page.evaluate(barriers)).toEqual([]);
      await page.resize(320, 800);
      expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
      await page.find('button', 'Change', 0).click();
      await page.find('button', 'Keep it').appears();
      expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
      expect(await page.evaluate(barriers)).toEqual([]);
      expect(browser.troubles).toEqual([]);
    });
  }
});

/** As Chromium does it by itself after half a minute. */
async function stopWorkers({ driver }: TestBrowser): Promise<void> {
  const [page] = await driver.puppeteer.pages();
  if (!page) throw new Error('There is no page to ask from.');
  const session = await page.createCDPSession();
  const ended = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await ended;
  await session.detach();
}
