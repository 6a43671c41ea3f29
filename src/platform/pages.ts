import { browser } from './browser.ts';

/** Opens the planner on one of its tabs, in a tab of the browser. */
export function openPlanner(place: 'decide' | 'record'): void {
  void browser.tabs.create({ url: browser.runtime.getURL(`planner/index.html#${place}`) });
}

/** Opens the options page, or brings it to the front. */
export function openOptions(): void {
  void browser.runtime.openOptionsPage();
}
