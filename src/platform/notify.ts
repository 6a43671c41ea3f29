/** Notifications of the browser: allowed by the person in the options, and taken back there. */
import { browser } from './browser.ts';

const permission = { permissions: ['notifications' as const] };

export function notificationsAllowed(): Promise<boolean> {
  return browser.permissions.contains(permission).catch(() => false);
}

/** To be called right from a click, as the browser asks the person then. False: not allowed. */
export function allowNotifications(): Promise<boolean> {
  return browser.permissions.request(permission).catch(() => false);
}

/** False: the browser did not take it back. */
export function forbidNotifications(): Promise<boolean> {
  return browser.permissions.remove(permission).catch(() => false);
}

/** Calls back after each change made anywhere, until `signal` aborts. */
export function onNotificationsAllowed(callback: (allowed: boolean) => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  const look = () => void notificationsAllowed().then((allowed) => signal.aborted || callback(allowed));
  onAdded.addListener(look);
  onRemoved.addListener(look);
  signal.addEventListener('abort', () => {
    onAdded.removeListener(look);
    onRemoved.removeListener(look);
  });
}
