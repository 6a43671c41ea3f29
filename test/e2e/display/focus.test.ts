/** The focus is never lost: when what has it vanishes, something sensible has it, and the next key goes there. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { open, type Site, type TestBrowser, type View, waitFor } from '../harness/index.ts';
import { inserted } from '../steps.ts';
import { damage, entries, inOurs, keep, kept, tell } from './walk.ts';
import '../../pages/gmail/api.ts';

/** Runs in the page, on any element of what is looked at: the name of what has the focus, "nothing" for the page itself. */
function focusOf(element: Element): string {
  const active = (element.getRootNode() as Document | ShadowRoot).activeElement as HTMLInputElement | null;
  if (!active || active === document.body) return 'nothing';
  return active.ariaLabel ?? active.labels?.[0]?.textContent?.trim() ?? active.textContent?.trim() ?? '';
}
const isInCompose = () => document.activeElement === window.practice.bodyOf(0);

let browser: TestBrowser;
beforeAll(async () => {
  browser = await open('chromium');
});
afterAll(() => browser?.close());

/** By keyboard, as a mouse would bring the focus along. */
async function press(view: View, name: string, nth?: number): Promise<void> {
  await view.find('button', name, nth).focus();
  await view.press('Enter');
}

describe('in the panel', () => {
  let site: Site;
  afterEach(() => site.close());

  async function start(draft?: string): Promise<View> {
    const opening = draft === undefined ? {} : { draft };
    site = await browser.gmail({ openThread: 'northwind', openAtLoad: [{ kind: 'reply', ...opening }] });
    await site.open();
    await site.panel.find('radio', 'Pausing my search').click();
    return site.panel;
  }
  const has = async (panel: View, name: string) =>
    expect(await waitFor(() => panel.find('dialog').evaluate(focusOf), 'the focus')).toBe(name);
  const compose = () => waitFor(() => site.evaluate(isInCompose), 'the focus in the compose');

  it('Insert leads into the message, and so do Undo, Dismiss and Escape in the note', async () => {
    const panel = await start();
    await press(panel, 'Insert');
    await inserted(panel);
    await compose();
    await press(panel, 'Undo');
    await compose();
    await press(panel, 'Dismiss');
    await compose();
    await site.open();
    await press(panel, 'Insert');
    await inserted(panel);
    await panel.find('button', 'Undo').focus();
    await panel.press('Escape');
    await compose();
  });

  it.each(['Close'])('%s leads back into the message', async (name) => {
    await press(await start(), name);
    await compose();
  });

  it('Cancel leads to what was pressed', async () => {
    const panel = await start('Dear Maya,');
    await press(panel, 'Insert');
    await press(panel, 'Cancel');
    await has(panel, 'Insert');
    await press(panel, 'Sleep on it');
    await press(panel, 'Cancel');
    await has(panel, 'Sleep on it');
  });

  it('what is cleared, closed or gone back from stays in reach', async () => {
    const panel = await start();
    await press(panel, 'Clear Role');
    await has(panel, 'Role');
    await press(panel, 'Edit');
    await press(panel, 'Done');
    await has(panel, 'Edit');
    await press(panel, 'Phone script');
    await press(panel, 'Back to the message');
    await has(panel, 'Phone script');
  });
});

describe('on the pages', () => {
  let page: View;
  afterEach(() => page.close());
  const anything = /^(?!nothing$)./;
  const has = async (name: string | RegExp) => {
    const said = await waitFor(async () => {
      const now = await page.find('main').evaluate(focusOf);
      return (typeof name === 'string' ? now === name : name.test(now)) && now;
    }, `the focus on ${name}`);
    expect(said).not.toBe('nothing');
  };

  it('of the record', async () => {
    page = await browser.planner('record');
    await page.find('searchbox', 'Search').appears();
    // What was inserted above is recorded, too.
    await page.evaluate(tell, 'record.write', { does: 'clear' });
    await page.evaluate(tell, 'record.write', { does: 'put', entries });
    await page.find('list', 'Your applications').appears();
    await press(page, 'No reminder');
    await has(anything);
    await press(page, 'Dismiss');
    await has(anything);
    await page.evaluate((document) => {
      const heads = [...document.querySelectorAll<HTMLElement>('.entry-head')];
      heads.find(({ textContent }) => textContent.includes('Northwind'))?.click();
    });
    await page.find('button', 'Erase').appears();
    await press(page, 'Remove the reminder: Look at the portal');
    await has(anything);
    await press(page, 'Erase');
    await press(page, 'Yes, erase it');
    await has(anything);
    await press(page, 'Dismiss');
    await has(anything);
    await page.evaluate(tell, 'record.write', { does: 'clear' });
  });

  it('of deciding', async () => {
    page = await browser.planner('decide');
    await page.find('radio', 'Like a conflict').click();
    await press(page, 'Add a job to compare');
    await press(page, 'Add a job to compare');
    await press(page, 'Remove Job 3');
    await has(/Name of job|Remove Job 2|Undo/);
    await press(page, 'Dismiss');
    await has(anything);
    await press(page, 'Erase this');
    await has(anything);
  });

  it('of the options', async () => {
    await inOurs({ browser }, damage);
    page = await browser.options();
    await page.find('textbox', 'Your name').appears();
    await press(page, 'Dismiss');
    await has(anything);
    await press(page, 'Add a text');
    await page.find('textbox', 'What it is called').fill('Kind');
    await page.find('textbox', 'The text').fill('Dear {name}');
    await press(page, 'Keep it');
    await has('Change Kind');
    await press(page, 'Delete Kind');
    await has(anything);
    await press(page, 'Dismiss');
    await has(anything);
  });

  it('of the popup', async () => {
    await inOurs({ browser }, keep, kept);
    page = await browser.extensionPage('popup/index.html');
    await page.find('button', 'Discard', 1).appears();
    await press(page, 'Discard', 0);
    await waitFor(async () => (await page.count('button', 'Discard')) === 1, 'one message less');
    await has(/^(?:Copy|Discard|Open the conversation)$/);
    await press(page, 'Discard');
    await page.find('button', 'Discard').disappears();
    await has(anything);
  });
});
