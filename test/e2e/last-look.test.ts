/** A last look at Send: held back once for what nobody would want to send, and never in the way of anything else. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Scenario } from '../pages/shared/scenario.ts';
import { kinds, open, type Site, type View, waitFor } from './harness/index.ts';
import { insertByMouse } from './steps.ts';

const profile = 'https://www.linkedin.com/in/maya-lindqvist/';
type Practice = { practice: { sent: unknown[] } };
const sent = (site: Site) => site.evaluate(() => (window as unknown as Practice).practice.sent.length);

// These run in the page.
const focusBody = () =>
  (window as unknown as { practice: { bodyOf(compose: number): HTMLElement } }).practice.bodyOf(0).focus();
/** A piece of text is these words, no more and no less. */
const holds = (document: Document, words: string) =>
  [...document.querySelectorAll('*')].some(({ childNodes }) =>
    [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() === words),
  );

describe.each(kinds)('Send in %s', (kind) => {
  let browser: Awaited<ReturnType<typeof open>>;
  let site: Site;
  beforeAll(async () => {
    browser = await open(kind);
  });
  afterEach(() => site?.page.close());
  afterAll(() => browser?.close());

  const gmail = async () => {
    site = await browser.gmail({ openThread: 'northwind', openAtLoad: [{ kind: 'reply' }], signature: true });
  };
  const linkedin = async (linkedin: Scenario['linkedin']) => {
    const openAtLoad = [{ kind: 'reply' as const, thread: 'northwind' }];
    site = await browser.linkedin({ openThread: 'northwind', openAtLoad, linkedin }, profile);
  };
  const pressSend = () => site.find('button', 'Send ‪(Ctrl-Enter)‬').click();
  const isSent = () => waitFor(async () => (await sent(site)) === 1, 'the message to be sent');
  /** With the keyboard, as a person would who forgot a slot. */
  const typeSlot = async () => {
    await site.type(' [Name] ');
    await waitFor(() => site.evaluate(() => document.activeElement !== document.body), 'the words');
  };
  const recordSays = (record: View, words: string) =>
    waitFor(() => record.evaluate(holds, words), `"${words}" in the record`);
  const held = async () => {
    await site.panel.find('alert').appears();
    return site.panel.find('alert').text();
  };

  it('goes through with a clean message, at once, and the record knows', async () => {
    await gmail();
    await insertByMouse(site);
    const record = await browser.planner('record');
    await recordSays(record, 'Written, not seen as sent');
    await site.bringToFront();
    await pressSend();
    await isSent();
    await recordSays(record, 'Told');
    await recordSays(record, 'Northwind, Data Engineer');
    await record.close();
  });

  it.each(['gmail', 'linkedin'] as const)('leaves no Undo behind on %s: what was sent is sent', async (where) => {
    if (where === 'gmail') await gmail();
    else await linkedin({ home: 'page' });
    await insertByMouse(site);
    await (where === 'gmail' ? pressSend() : site.find('button', 'Send').click());
    await isSent();
    await site.panel.find('button', 'Undo').disappears();
  });

  it('has nothing to do with a message that was taken back, and neither has the record', async () => {
    await gmail();
    await insertByMouse(site);
    await site.panel.find('button', 'Undo').click();
    const record = await browser.planner('record');
    await recordSays(record, 'Applications shown: 1');
    await recordSays(record, 'Told');
    await record.close();
  });

  it('is held back once for an open slot, says why, shows it, and is the person’s own the second time', async () => {
    await gmail();
    await insertByMouse(site);
    await typeSlot();
    await pressSend();
    expect(await held()).toMatch(/^Not sent yet\. .*Press Send again to send it as it is\./);
    expect(await sent(site)).toBe(0);
    await site.panel.find('button', 'Show me').click();
    expect(await site.evaluate(() => String(getSelection()))).toBe('[Name]');
    await pressSend();
    await isSent();
  });

  it('is held back with its keys, too', async () => {
    await gmail();
    await insertByMouse(site);
    await typeSlot();
    await site.press('Mod+Enter');
    await held();
    expect(await sent(site)).toBe(0);
    await site.press('Mod+Enter');
    await isSent();
  });

  it('is held back for a draft of their own that was checked here', async () => {
    await gmail();
    await site.button().appears();
    await site.evaluate(focusBody);
    await typeSlot();
    await site.open();
    await site.panel.find('button', 'Check my draft').click();
    await site.panel.find('textbox', 'My draft, text').appears();
    await site.panel.find('button', 'Close').click();
    await pressSend();
    await held();
    expect(await sent(site)).toBe(0);
  });

  it('is never held back for a message that is none of ours', async () => {
    await gmail();
    await site.button().appears();
    await site.evaluate(focusBody);
    await typeSlot();
    await pressSend();
    await isSent();
  });

  it('is held back where Enter sends', async () => {
    await linkedin({ home: 'shadow', enterSends: true });
    await insertByMouse(site);
    await typeSlot();
    await site.press('Enter');
    await held();
    expect(await sent(site)).toBe(0);
    await site.press('Enter');
    await isSent();
  });

  it('is left alone where the person switched it off', async () => {
    const options = await browser.options();
    await options.find('switch', 'A last look at Send').click();
    await options.find('status').appears();
    await options.close();
    await gmail();
    await insertByMouse(site);
    await typeSlot();
    await pressSend();
    await isSent();
  });
});
