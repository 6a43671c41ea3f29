/** Reminds of messages somebody wanted to sleep on: a badge on the toolbar button; the popup shows the message. */
import { browser } from '../platform/browser.ts';
import { isOurs, type KeptMessage, keptMessages, storeKept } from '../platform/later.ts';
import { onMessage } from '../platform/messages.ts';

const prefix = 'later:';

export function registerLater(): void {
  onMessage('later.keep', ({ data, sender }) => keep(data, sender.tab?.url));
  browser.alarms.onAlarm.addListener(({ name }) => void (name.startsWith(prefix) && showDue()));
  // Alarms that were missed while the browser was closed, or lost with an update.
  browser.runtime.onStartup.addListener(() => void setAlarms());
  browser.runtime.onInstalled.addListener(() => void setAlarms());
  browser.storage.onChanged.addListener((changes, area) => void (area === 'local' && 'later' in changes && showDue()));
}

async function keep({ url = '', ...message }: Omit<KeptMessage, 'id'>, senderUrl = url): Promise<boolean> {
  const item: KeptMessage = { id: crypto.randomUUID(), ...message, ...(isOurs(senderUrl) ? { url: senderUrl } : {}) };
  const kept = await storeKept(item);
  if (kept) remind(item);
  return kept;
}

function remind({ id, at }: KeptMessage): void {
  browser.alarms.create(prefix + id, { when: Math.max(Date.parse(at), Date.now()) });
}

async function setAlarms(): Promise<void> {
  for (const item of await keptMessages()) remind(item);
  await showDue();
}

async function showDue(): Promise<void> {
  const due = (await keptMessages()).filter(({ at }) => Date.parse(at) <= Date.now());
  await browser.action.setBadgeText({ text: due.length > 0 ? String(due.length) : '' });
  await browser.action.setBadgeBackgroundColor({ color: '#0b5a55' });
}
