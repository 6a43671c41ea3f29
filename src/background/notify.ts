/** A notification for each message that is due, where the person allowed them; a click on it leads to the conversation. */
import { browser } from '../platform/browser.ts';
import { type KeptMessage, keptMessages, threadOf } from '../platform/later.ts';
import { notificationsAllowed } from '../platform/notify.ts';
import { t } from '../platform/text.ts';

const prefix = 'later:';

/** The interface is there only once it is allowed, so we listen from then on; at the start, if it is allowed already. */
export function registerNotifications(): void {
  listen();
  browser.permissions.onAdded.addListener(listen);
}

/** Listening twice is the same as once. */
function listen(): void {
  browser.notifications?.onClicked.addListener(opened);
}

/** Nothing of the message is in it: somebody else may look at the screen. Never rejects. */
export async function notifyOf(due: readonly KeptMessage[]): Promise<void> {
  if (due.length === 0 || !(await notificationsAllowed())) return;
  const words = { title: t('notifyTitle'), message: t('notifyText') };
  const iconUrl = browser.runtime.getURL('icons/128.png');
  for (const { id } of due)
    await browser.notifications.create(prefix + id, { type: 'basic', iconUrl, ...words }).catch(() => {});
}

/** Of messages that are not kept any more. Never rejects. */
export async function withdrawNotifications(kept: readonly KeptMessage[]): Promise<void> {
  if (!(await notificationsAllowed())) return;
  const shown = Object.keys(await browser.notifications.getAll().catch(() => ({})));
  const wanted = new Set(kept.map(({ id }) => prefix + id));
  for (const name of shown)
    if (name.startsWith(prefix) && !wanted.has(name)) await browser.notifications.clear(name).catch(() => {});
}

function opened(name: string): void {
  if (name.startsWith(prefix)) void openKept(name.slice(prefix.length)).catch(() => {});
}

/** The tab that shows the conversation, else a new one with it; where none is known, the kept messages themselves. */
async function openKept(id: string): Promise<void> {
  const item = (await keptMessages()).find((one) => one.id === id);
  await browser.notifications.clear(prefix + id);
  const url = item?.url ?? browser.runtime.getURL('popup/index.html');
  const tab = await tabShowing(url);
  if (tab?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(tab.id, { active: true });
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}

/** Without a permission for tabs, we see the addresses of our two sites alone. */
async function tabShowing(url: string) {
  const thread = threadOf(url);
  const tabs = await browser.tabs.query({});
  return tabs.find((tab) => tab.url === url || (thread !== null && threadOf(tab.url) === thread));
}
