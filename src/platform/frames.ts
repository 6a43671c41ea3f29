/** Running a function of ours in the frames of the active tab, in the world of our content scripts. */
import { browser } from './browser.ts';

/**
 * Loaded on demand, in this order: the panel needs the reading of a conversation. With a slash, as Firefox looks for
 * relative paths beside the page that asks.
 */
export const panelFiles = ['/core.js', '/panel.js'];

export interface FrameAnswer<T> {
  frameId: number;
  answer: T;
}

/** The tab the person looks at; null when the browser does not tell. */
export async function activeTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/**
 * Runs `func` in every frame we may enter, or in one. It travels as text and may use nothing outside itself.
 * Rejects where no frame may be entered: a page of the browser's own, a shop of extensions, a site without permission.
 */
export async function runInFrames<Args extends unknown[], T>(
  tabId: number,
  func: (...args: Args) => T,
  args: Args,
  frameId?: number,
): Promise<FrameAnswer<Awaited<T>>[]> {
  const target = frameId === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] };
  // The polyfill's types know only functions without arguments and results.
  const results = await browser.scripting.executeScript({ target, func: func as unknown as () => void, args });
  return results.map((result) => ({ frameId: result.frameId, answer: result.result as Awaited<T> }));
}

/** Loads the panel script into every frame of the tab; frames without the boot script ignore it. */
export async function loadPanel(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: panelFiles });
}
