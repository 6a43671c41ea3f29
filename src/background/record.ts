/** Writes the record for everybody else, and wakes when something in it becomes due. */
import { browser } from '../platform/browser.ts';
import { onMessage } from '../platform/messages.ts';
import {
  applyWrite,
  type RecordWrite,
  type RecordWritten,
  readRecord,
  storeInsertion,
  storeSent,
  storeUndone,
} from '../platform/record.ts';
import { nextAfter } from '../record/index.ts';
import { showDue } from './badge.ts';

const ALARM = 'record';
/** A browser may ring a moment early, and rings once: milliseconds by which something then counts as due already. */
const tolerance = 1000;
/**
 * Longest wait in milliseconds. Looking once a day keeps the days right when the clock or the time zone is changed, and
 * no browser has to count to half a year.
 */
const longest = 24 * 3_600_000;

export function registerRecord(): void {
  onMessage('record.inserted', ({ data }) => inserted(data));
  onMessage('record.sent', ({ data }) => followed(storeSent(String(data), new Date().toISOString())));
  onMessage('record.undone', ({ data }) => followed(storeUndone(String(data))));
  onMessage('record.write', ({ data, sender }) => write(data, sender.url));
  browser.alarms.onAlarm.addListener(({ name }) => void (name === ALARM && follow(tolerance)));
  // Alarms that were missed while the browser was closed, or lost with an update.
  browser.runtime.onStartup.addListener(() => void follow());
  browser.runtime.onInstalled.addListener(() => void follow());
}

function inserted(data: unknown): Promise<string | null> {
  return followed(storeInsertion(data, { id: crypto.randomUUID(), at: new Date().toISOString() }));
}

/** Pages of ours alone: a script in a page of somebody else's has no business here. */
async function write(data: RecordWrite, from = ''): Promise<RecordWritten> {
  if (!from.startsWith(browser.runtime.getURL(''))) return { ok: false, reason: 'denied', retry: false };
  return followed(applyWrite(data));
}

async function followed<T>(written: Promise<T>): Promise<T> {
  const outcome = await written;
  await follow();
  return outcome;
}

/** One look after the other: two at once could bring back an alarm that is not wanted any more. */
let last: Promise<void> = Promise.resolve();

/** Makes the alarm and the number equal to what is recorded. Never rejects: the next change tries again. */
function follow(early = 0): Promise<void> {
  last = last.then(() => adjust(early)).catch(() => {});
  return last;
}

async function adjust(early: number): Promise<void> {
  const now = Date.now();
  const { entries } = await readRecord();
  const next = nextAfter(entries, new Date(now + early));
  if (next) browser.alarms.create(ALARM, { when: Math.min(next.getTime(), now + longest) });
  else await browser.alarms.clear(ALARM);
  await showDue(early);
}
