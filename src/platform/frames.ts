/** Running a function of ours in the frames of the active tab, in the world of our content scripts. */
import { browser } from './browser.ts';

/**
 * Loaded on demand, in this order: the panel needs the reading of a conversation. With a slash, as Firefox looks for
 * relative paths beside the page that asks.
 */
const panelFiles = ['/core.js', '/panel.js'];

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
 * Runs `func` in every frame we may enter, or in these. It travels as text and may use nothing outside itself.
 * Rejects where no frame may be entered: a page of the browser's own, a shop of extensions, a site without permission.
 */
export async function runInFrames<Args extends unknown[], T>(
  tabId: number,
  func: (...args: Args) => T,
  args: Args,
  frameIds?: number[],
): Promise<FrameAnswer<Awaited<T>>[]> {
  const target = frameIds === undefined ? { tabId, allFrames: true } : { tabId, frameIds };
  // The polyfill's types know only functions without arguments and results.
  const script = { target, func: func as unknown as () => void, args, injectImmediately: true };
  const results = await browser.scripting.executeScript(script);
  return results.map((result) => ({ frameId: result.frameId, answer: result.result as Awaited<T> }));
}

/** Loads the panel script into these frames of the tab. */
export async function loadPanel(tabId: number, frameIds: number[]): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds }, files: panelFiles, injectImmediately: true });
}
