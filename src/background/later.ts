/**
 * Reminds of messages somebody wanted to sleep on: a badge on the toolbar button, and a notification if that is allowed;
 * the popup shows the message, and so does the panel in its conversation.
 */
import { browser } from '../platform/browser.ts';
import { isOurs, type KeptMessage, keptIn, keptMessages, newlyDue, removeKept, storeKept } from '../platform/later.ts';
import { onMessage } from '../platform/messages.ts';
import { showDue } from './badge.ts';
import { notifyOf, registerNotifications, withdrawNotifications } from './notify.ts';

const prefix = 'later:';
/** A browser may ring a moment early, and rings once: milliseconds by which a message then counts as due already. */
const tolerance = 1000;

export function registerLater(): void {
  registerNotifications();
  onMessage('later.keep', ({ data, sender }) => keep(data, sender.tab?.url));
  onMessage('later.of', ({ data, sender }) => keptIn({ conversation: data ?? undefined, url: sender.tab?.url }));
  onMessage('later.drop', ({ data }) => drop(data));
  browser.alarms.onAlarm.addListener(({ name }) => void (name.startsWith(prefix) && follow(tolerance)));
  // Alarms that were missed while the browser was closed, or lost with an update.
  browser.runtime.onStartup.addListener(() => void follow());
  browser.runtime.onInstalled.addListener(() => void follow());
  browser.storage.onChanged.addListener((changes, area) => void (area === 'local' && 'later' in changes && follow()));
}

async function keep(
  { url = '', id = crypto.randomUUID(), ...message }: Omit<KeptMessage, 'id'> & { id?: string },
  senderUrl = url,
): Promise<boolean> {
  const item: KeptMessage = { id, ...message, ...(isOurs(senderUrl) ? { url: senderUrl } : {}) };
  const kept = await storeKept(item);
  await follow();
  return kept;
}

async function drop(id: string): Promise<boolean> {
  const dropped = await removeKept(id);
  await follow();
  return dropped;
}

/** One look after the other: two at once could bring back the alarm of a message that is gone. */
let last: Promise<void> = Promise.resolve();

/** Makes the alarms and the badge equal to what is kept. Never rejects: the next change tries again. */
function follow(early = 0): Promise<void> {
  last = last.then(() => adjust(early)).catch(() => {});
  return last;
}

async function adjust(early: number): Promise<void> {
  const kept = await keptMessages();
  const isComing = ({ at }: KeptMessage) => Date.parse(at) > Date.now() + early;
  const coming = kept.filter(isComing);
  await showDue(early);
  const wanted = new Map(coming.map(({ id, at }) => [prefix + id, Date.parse(at)]));
  const set = new Map((await browser.alarms.getAll()).map(({ name, scheduledTime }) => [name, scheduledTime]));
  for (const name of set.keys()) if (name.startsWith(prefix) && !wanted.has(name)) await browser.alarms.clear(name);
  for (const [name, when] of wanted) if (set.get(name) !== when) browser.alarms.create(name, { when });
  await withdrawNotifications(kept);
  await notifyOf(await newlyDue(kept.filter((item) => !isComing(item))));
}
