/**
 * The main job without eyes and without a mouse, and every word that is said on the way, compared with the tables in
 * docs/ACCESSIBILITY.md. `WRITE=1` writes them anew; then read them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { between } from '../../tools/sites.ts';
import { open, type TestBrowser, type View, waitFor } from '../harness/index.ts';
import { Listener, type Said } from './spoken.ts';
import '../../pages/gmail/api.ts';

const file = 'docs/ACCESSIBILITY.md';
let browser: TestBrowser;
beforeAll(async () => {
  browser = await open('chromium');
});
afterAll(() => browser?.close());

const at = (words: string) => (said: Said) => said.focus.includes(words);
const says = (words: string) => (said: Said) => said.live.some((each) => each.includes(words));

function tableOf(steps: Said[]): string {
  const cells = (...words: string[]) => `| ${words.map((each) => each.replaceAll('|', '\\|')).join(' | ')} |`;
  return [
    cells('key', 'the focus is then on', 'said besides'),
    cells('---', '---', '---'),
    ...steps.map(({ key, focus, live }) => cells(key, focus, live.join('; '))),
  ].join('\n');
}

/** As Biome sets tables, so that the page stays as it is written. */
const withoutPadding = (text: string) => text.replace(/ +\|/g, ' |').replace(/-+/g, '---');

function expectWritten(name: string, steps: Said[]): void {
  const old = readFileSync(file, 'utf8');
  const fresh = between(old, name, tableOf(steps));
  if (process.env.WRITE) writeFileSync(file, fresh);
  else expect(withoutPadding(fresh)).toBe(withoutPadding(old));
}

it('a reply in Gmail, from the message and back into it', async () => {
  const site = await browser.gmail({ openThread: 'northwind', openAtLoad: [{ kind: 'reply' }] });
  await site.button().appears();
  await site.evaluate(() => window.practice.bodyOf(0).focus());
  const ear = await Listener.to(site);
  const steps = [
    await ear.press('Tab', at('button “Withdraw gracefully”')),
    await ear.press('Enter', at('Accepted another offer')),
    await ear.press('ArrowDown', at('Not the right fit')),
    await ear.press('Tab', at('combo box “Tone”')),
    await ear.press('Tab', at('Preview')),
    await ear.press('Tab', at('Another wording')),
    await ear.press('Enter', says('Wording 2')),
    await ear.press('Tab', at('button “Copy”')),
    await ear.press('Enter', says('Copied')),
    await ear.press('Shift+Tab', at('button “Insert”')),
    await ear.press('Enter', says('Inserted')),
    await ear.press('Tab', at('button “Undo”')),
    await ear.press('Enter', says('Taken out again')),
  ];
  expectWritten('gmail', steps);
  await site.close();
});

it('the popup, where there is nothing to write into', async () => {
  const site = await browser.blank();
  const popup = await browser.popup(site);
  await popup.find('radiogroup', 'Reason').appears();
  const ear = await Listener.to(popup);
  const steps = [
    await ear.press('Tab', at('Accepted another offer')),
    await ear.press('Space', says('Things to check')),
    await ear.press('Tab', at('Preview')),
    await ear.press('Tab', at('button “Copy”')),
    await ear.press('Enter', says('Copied')),
  ];
  expectWritten('popup', steps);
  await popup.close();
  await site.close();
});

/** Runs in the page: from now on it is written down what each live region that is there already says. */
function listen(element: Element): void {
  const root = element.getRootNode() as ShadowRoot;
  const heard: string[] = [];
  (globalThis as unknown as { heard: string[] }).heard = heard;
  for (const region of root.querySelectorAll('[role=status], [role=alert], [aria-live]')) {
    const manner = region.role === 'alert' ? 'assertive' : 'polite';
    let last = region.textContent.trim();
    const look = () => {
      const now = region.textContent.trim();
      if (now !== last && now !== '') heard.push(`${now} (${region.ariaLive ?? manner})`);
      last = now;
    };
    new MutationObserver(look).observe(region, { childList: true, characterData: true, subtree: true });
  }
}

it('what changes is said once and politely, in regions that were there before', async () => {
  const site = await browser.gmail({ openThread: 'northwind', openAtLoad: [{ kind: 'reply' }] });
  await site.open();
  const panel: View = site.panel;
  const dialog = panel.find('dialog');
  await dialog.evaluate(listen);
  const heard = (count: number) =>
    waitFor(async () => {
      const all = await dialog.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
      return all.length >= count && all;
    }, `${count} things to be said`);
  await panel.find('radio', 'Pausing my search').click();
  await heard(1);
  await panel.find('button', 'Another wording').click();
  await heard(2);
  await panel.find('textbox', 'Your name').fill(' ');
  await heard(3);
  await panel.find('button', 'Copy').click();
  expect(await heard(4)).toEqual([
    'Things to check: 0 (polite)',
    'Wording 2 is shown. (polite)',
    'Things to check: 1 (polite)',
    'Copied. (polite)',
  ]);
  await site.close();
});
