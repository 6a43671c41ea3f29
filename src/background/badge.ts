/** The number on the toolbar button: everything that waits for the person. The one place that sets it. */
import { browser } from '../platform/browser.ts';
import { keptMessages } from '../platform/later.ts';
import { readRecord } from '../platform/record.ts';
import { dueBy } from '../record/index.ts';

/** One look after the other: an earlier one may not have the last word. */
let last: Promise<void> = Promise.resolve();

/** @param early Milliseconds by which what is not due yet counts as due already. */
export function showDue(early = 0): Promise<void> {
  const shown = last.then(() => show(early));
  last = shown.catch(() => {});
  return shown;
}

async function show(early: number): Promise<void> {
  const [kept, { entries }] = await Promise.all([keptMessages(), readRecord()]);
  const now = new Date(Date.now() + early);
  const count = kept.filter(({ at }) => Date.parse(at) <= now.getTime()).length + dueBy(entries, now).length;
  await browser.action.setBadgeText({ text: count > 0 ? String(count) : '' });
  await browser.action.setBadgeBackgroundColor({ color: '#0b5a55' });
}
