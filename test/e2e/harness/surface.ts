/** What each browser's driver must be able to do. `chromium.ts` and `firefox.ts` implement it; `view.ts` is built on it. */
import type { Browser, Frame, Page } from 'puppeteer-core';
import type { Kind } from '../../tools/browsers.ts';

/** Runs in the page: it may use its arguments and the page's globals, nothing from around it. What it gives is JSON. */
export type InPage<Subject, Args extends unknown[], Result> = (
  subject: Subject,
  ...args: Args
) => Result | Promise<Result>;

/** One element, wherever it lives: in the page, or in a closed shadow root of ours. */
export interface Spot {
  evaluate<Args extends unknown[], Result>(run: InPage<HTMLElement, Args, Result>, ...args: Args): Promise<Result>;
  /** A real click of the mouse at its middle. */
  click(): Promise<void>;
  hover(): Promise<void>;
}

/** A document one can look at and type into. */
export interface Surface {
  /** What has this role and accessible name, as the browser's own accessibility sees it; any name when left out. */
  locate(role: string, name?: string): Promise<Spot[]>;
  evaluate<Args extends unknown[], Result>(run: InPage<Document, Args, Result>, ...args: Args): Promise<Result>;
  /** Real keys, to whatever has the focus: "Tab", "Shift+Tab", "Control+z", "a". */
  press(keys: string): Promise<void>;
  type(text: string): Promise<void>;
  /** PNG. */
  screenshot(): Promise<Uint8Array>;
  /** Gives its window another size, in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** Puts the tab in front: what Chromium does not draw has no accessibility to be found by, and no place to click on. */
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}

/** Something that should not have happened. */
export interface Trouble {
  where: 'page' | 'extension';
  text: string;
}

export interface Driver {
  readonly kind: Kind;
  readonly puppeteer: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at its end. */
  readonly origin: string;
  /** The page's own elements in one frame. */
  page(page: Page, frame: Frame): Surface;
  /** Only what lives in closed shadow roots in one frame: that is ours. */
  ours(page: Page, frame: Frame): Surface;
  /** Called once for each new tab, before it goes anywhere. */
  watch(page: Page): Promise<void>;
  /** Opens the toolbar popup itself, over the tab that is in front; `over` names it, where it is a page of the web. */
  popup(over?: Page): Promise<Surface>;
  /** Opens a page of the extension in a tab. */
  extensionPage(path: string): Promise<Page>;
  /** A page of the extension that opens by itself, in a tab; waits for it. */
  openedPage(path: string): Promise<Surface>;
  /** How many tabs show this page of the extension now. */
  countPages(path: string): Promise<number>;
  /** Errors thrown or logged so far, in pages and in the extension. */
  readonly troubles: Trouble[];
  /** Addresses the extension itself asked for so far (background, popup, content scripts), its own files left out. */
  extensionRequests(): Promise<string[]>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  executable: string;
  /** Folder of the built extension. */
  extension: string;
  headless: boolean;
  /** Port of the proxy all traffic goes through; undefined: straight to the network. */
  proxy: number | undefined;
  /** Folder of a profile to keep; undefined: a fresh one, thrown away afterwards. */
  profile: string | undefined;
  dark: boolean;
  /** BCP 47, of the browser's interface. */
  language: string;
}
