/** Shows how it works, once: after it was installed, not after an update. */
import { browser } from '../platform/browser.ts';
import { openWelcome } from '../platform/pages.ts';

export function registerWelcome(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => void (reason === 'install' && openWelcome()));
}
