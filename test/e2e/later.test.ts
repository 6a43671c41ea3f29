/** Sleep on it: from the question when, by the alarm, to the message in its conversation again. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionApi } from './harness/extension-api.ts';
import { kinds, open, type Site, type View, waitFor } from './harness/index.ts';
import { expectQuiet, expectUnseen, inserted, preview } from './steps.ts';
import '../pages/gmail/api.ts';

interface Kept {
  id: string;
  text: string;
  at: string;
}

// These run in a page of the extension.
const kept = async () => {
  const { storage } = (globalThis.browser ?? globalThis.chrome) as ExtensionApi;
  const { later = [] } = await storage.local.get('later');
  return later as Kept[];
};
/** As if the time had passed until a moment before each reminder. */
const skipTime = async () => {
  const { storage } = (globalThis.browser ?? globalThis.chrome) as ExtensionApi;
  const { later = [] } = await storage.local.get('later');
  const at = new Date(Date.now() + 600).toISOString();
  await storage.local.set({ later: (later as Kept[]).map((item) => ({ ...item, at })) });
};
const clear = async () => {
  const { storage } = (globalThis.browser ?? globalThis.chrome) as ExtensionApi;
  await storage.local.clear();
};
const badge = () => ((globalThis.browser ?? globalThis.chrome) as ExtensionApi).action.getBadgeText({});

const says = (panel: View, words: string) =>
  waitFor(async () => (await panel.texts('status')).some((each) => each.includes(words)), `the words "${words}"`);

async function reply(browser: Awaited<ReturnType<typeof open>>, thread = 'northwind'): Promise<Site> {
  const site = await browser.gmail({ openThread: thread, openAtLoad: [{ kind: 'reply' }] });
  await site.open();
  return site;
}

describe.each(kinds)('Sleep on it in %s', (kind) => {
  let browser: Awaited<ReturnType<typeof open>>;
  /** A page kept open: the tests reach storage through it. */
  let lever: View;
  let site: Site | undefined;

  beforeAll(async () => {
    browser = await open(kind);
    lever = await browser.options();
  });
  afterEach(async () => {
    await site?.page.close();
    site = undefined;
    await lever.evaluate(clear);
  });
  afterAll(() => browser?.close());

  it('asks when, by keyboard too, reminds, and offers the message again in its conversation until it is inserted', async () => {
    site = await reply(browser);
    let { panel } = site;
    await panel.find('radio', 'Pausing my search').click();
    const promised = await preview(panel);
    const start = panel.find('button', 'Sleep on it');
    await start.focus();
    await panel.press('Enter');
    const when = panel.find('combobox', 'Remind me');
    await waitFor(() => when.focused(), 'the focus on the times');
    await panel.press('Escape');
    await waitFor(() => start.focused(), 'the focus back');
    expect(await panel.count('dialog', 'Withdraw gracefully')).toBe(1);
    expect(await lever.evaluate(kept)).toEqual([]);

    await panel.press('Enter');
    await waitFor(() => when.focused(), 'the focus on the times again');
    expect(await when.value()).toMatch(/^(today|tomorrow), 9:00\sAM$/);
    await panel.find('button', 'Keep it').click();
    await says(panel, 'Kept. You will be reminded');
    const [item] = await lever.evaluate(kept);
    expect(item?.text).toBe(promised);
    expect(new Date(item?.at ?? '').getHours()).toBe(9);
    await expectUnseen(site);
    await site.page.close();

    await lever.evaluate(skipTime);
    await waitFor(async () => (await lever.evaluate(badge)) === '1', 'the number on the toolbar button');

    site = await reply(browser, 'brightwater');
    expect(await site.panel.count('combobox', 'Text')).toBe(0);
    await site.page.close();

    site = await reply(browser);
    panel = site.panel;
    expect(await panel.find('combobox', 'Text').value()).toBe('The message I kept');
    expect(await preview(panel)).toBe(promised);
    await panel.find('button', 'Insert').click();
    await inserted(panel);
    await waitFor(async () => (await lever.evaluate(kept)).length === 0, 'the message to be let go');
    await waitFor(async () => (await lever.evaluate(badge)) === '', 'the number to go');
    await panel.find('button', 'Undo').click();
    await waitFor(async () => (await lever.evaluate(kept))[0]?.text === promised, 'the message to be kept again');
    await expectUnseen(site);
    await expectQuiet(browser, site);
  });

  it('takes a time of one’s own', async () => {
    site = await reply(browser);
    const { panel } = site;
    await panel.find('radio', 'Pausing my search').click();
    await panel.find('button', 'Sleep on it').click();
    await panel.find('combobox', 'Remind me').choose('Another time…');
    await panel.find('button', 'Keep it').click();
    await says(panel, 'Kept. You will be reminded');
    expect(await lever.evaluate(kept)).toHaveLength(1);
  });
});

/** With the permission given, as the question for it belongs to the browser and cannot be answered here. */
describe('a notification, once allowed', () => {
  let folder: string;
  let browser: Awaited<ReturnType<typeof open>> | undefined;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'withdraw-notify-'));
    await cp(path.resolve('dist/chrome'), folder, { recursive: true });
    const file = path.join(folder, 'manifest.json');
    const manifest = JSON.parse(await readFile(file, 'utf8'));
    const { optional_permissions: optional, permissions, ...rest } = manifest;
    await writeFile(file, JSON.stringify({ ...rest, permissions: [...permissions, ...optional] }));
    browser = await open('chromium', { extension: folder });
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('is shown when a message is due, and goes with it', async () => {
    if (!browser) throw new Error('There is no browser.');
    const lever = await browser.options();
    expect(await lever.find('switch', 'Also show a notification').checked()).toBe(true);
    const site = await reply(browser);
    await site.panel.find('radio', 'Pausing my search').click();
    await site.panel.find('button', 'Sleep on it').click();
    await site.panel.find('button', 'Keep it').click();
    await says(site.panel, 'Kept.');
    const shown = () =>
      lever.evaluate(async () => Object.keys((await globalThis.chrome?.notifications?.getAll()) ?? {}));
    expect(await shown()).toEqual([]);
    await lever.evaluate(skipTime);
    const [item] = await lever.evaluate(kept);
    await waitFor(async () => (await shown()).join() === `later:${item?.id}`, 'the notification');
    await lever.evaluate(clear);
    await waitFor(async () => (await shown()).length === 0, 'the notification to go');
    expect(browser.troubles).toEqual([]);
  });
});
