import { browser } from './browser.ts';

/** Opens the planner on one of its tabs, in a tab of the browser. */
export function openPlanner(place: 'decide' | 'record'): void {
  void browser.tabs.create({ url: browser.runtime.getURL(`planner/index.html#${place}`) });
}

/** Opens the options page, or brings it to the front. */
export function openOptions(): void {
  void browser.runtime.openOptionsPage();
}

/** Opens the page that says how it works, in a tab. Never rejects: where there is no window, it waits in the options. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('welcome/index.html') }).catch(() => {});
}
