/** What a person does and sees in the panel, in words that several tests share. */
import { expect } from 'vitest';
import { type FrameView, type Site, type View, waitFor } from './harness/index.ts';
import { chord } from './harness/keys.ts';

/** The text in the preview, letter for letter, once a reason is chosen. */
export function preview(panel: View): Promise<string> {
  const region = panel.find('region', 'Preview');
  return waitFor(async () => {
    const text = await region.evaluate((element) => element.textContent ?? '');
    return !/^(?:Choose a reason|One moment)/.test(text) && text;
  }, 'the preview');
}

/** The five fields as they stand. */
export async function fields(panel: View): Promise<Record<string, string>> {
  const names = ['To', 'Role', 'Company', 'Your name', 'Interview time'];
  const values = await Promise.all(names.map((name) => panel.find('textbox', name).value()));
  return Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']));
}

/** The note after an insertion. */
export async function inserted(panel: View): Promise<void> {
  await waitFor(
    async () => (await panel.texts('status')).some((words) => words.includes('Inserted')),
    'the note "Inserted"',
  );
}

async function chooseReason(panel: View, reason = 'Accepted another offer'): Promise<void> {
  await panel.find('radio', reason).click();
}

/** Opens the panel, chooses a reason, inserts; returns what the preview promised. */
export async function insertByMouse(place: FrameView, nth?: number): Promise<string> {
  await place.open(nth);
  await chooseReason(place.panel);
  const promised = await preview(place.panel);
  await place.panel.find('button', 'Insert').click();
  await inserted(place.panel);
  return promised;
}

/** From the focused button to the inserted message without a mouse. */
export async function insertByKeyboard(place: FrameView, nth?: number): Promise<string> {
  const { panel } = place;
  await place.button(nth).focus();
  await panel.press('Enter');
  await panel.find('dialog', 'Withdraw gracefully').appears();
  const first = panel.find('radio', 'Accepted another offer');
  await waitFor(() => first.focused(), 'the focus in the panel');
  await panel.press('Space');
  expect(await panel.find('radio', 'Accepted another offer').checked()).toBe(true);
  const promised = await preview(panel);
  await tabTo(panel, 'Insert');
  await panel.press('Enter');
  await inserted(panel);
  return promised;
}

async function tabTo(panel: View, name: string): Promise<void> {
  const wanted = panel.find('button', name);
  for (let stops = 0; stops < 30; stops++) {
    if (await wanted.focused()) return;
    await panel.press('Tab');
  }
  throw new Error(`Tab did not reach ${wanted}.`);
}

interface PageLog {
  keys: { type: string; key: string; foreign: boolean; own: boolean; target: string }[];
  inputs: unknown[];
  errors: string[];
  csp: unknown[];
}

/**
 * What the page's own listeners saw of us: nothing.
 *
 * @param typed the keys that the test itself pressed in the page's fields: "Mod+z", "x"; no other may have arrived there
 */
export async function expectUnseen(place: FrameView, ...typed: string[]): Promise<void> {
  const log = await place.evaluate(() => (window as unknown as { practice: { log: PageLog } }).practice.log);
  expect(log.keys.filter(({ foreign, target }) => foreign || target === 'body')).toEqual([]);
  const mine = new Set(typed.map(chord).flatMap(({ held, key }): string[] => [...held, key]));
  const leaked = log.keys.filter(({ own, key }) => own && !mine.has(key));
  expect([...new Set(leaked.map(({ type, key }) => `${type} ${key}`))]).toEqual([]);
  expect(log.inputs).toEqual([]);
  expect(log.errors).toEqual([]);
  expect(log.csp).toEqual([]);
}

/** Nothing was sent, nothing asked of any network, nothing thrown. */
export async function expectQuiet(
  browser: { leaks(): Promise<string[]>; troubles: unknown[] },
  site: Site,
): Promise<void> {
  const sent = await site.evaluate(() => (window as unknown as { practice: { sent: unknown[] } }).practice.sent);
  expect(sent).toEqual([]);
  expect(await browser.leaks()).toEqual([]);
  expect(browser.troubles).toEqual([]);
}
