import { browser } from './browser.ts';

/** Opens the options page, or brings it to the front. */
export function openOptions(): void {
  void browser.runtime.openOptionsPage();
}
