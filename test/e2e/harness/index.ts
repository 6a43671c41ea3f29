/**
 * Real browsers with the built extension, on the practice pages. Works the same in both kinds:
 *
 *   const browser = await open('firefox');
 *   const site = await browser.gmail({ openThread: 'northwind', openAtLoad: [{ kind: 'reply' }] });
 *   await site.open();
 *   await site.panel.find('radio', 'Accepted another offer').click();
 *   await site.panel.find('button', 'Insert').click();
 *   await site.panel.find('status').appears();
 *   expect(await browser.leaks()).toEqual([]);
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { gmailResponse } from '../../pages/gmail/serve.ts';
import { linkedinResponse } from '../../pages/linkedin/serve.ts';
import { defaultScenario, type Scenario } from '../../pages/shared/scenario.ts';
import { find, type Kind, variableOf } from '../../tools/browsers.ts';
import { machine } from '../../tools/machine.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import { type Recorder, startRecorder } from './recorder.ts';
import { FrameView, Site, type Traffic } from './site.ts';
import type { Driver, Trouble } from './surface.ts';
import { View } from './view.ts';

export type { Kind } from '../../tools/browsers.ts';
export type { FrameView, Site } from './site.ts';
export type { View } from './view.ts';
export { waitFor } from './wait.ts';

export const kinds: Kind[] = ['chromium', 'firefox'];

interface OpenOptions {
  /** A window is shown; needs a display. */
  headed?: boolean;
  /** Pages and panel in dark colours. */
  dark?: boolean;
  /** Folder of the extension to load instead of the built one. */
  extension?: string;
  /** Lets everything but the practice pages through to the network. */
  network?: boolean;
  /** Folder of a profile to keep. */
  profile?: string;
  /** BCP 47, of the browser's interface and so of ours; Chromium only. */
  language?: string;
  /** Leaves the page open that shows itself after the installation; without it, it is closed unless a window is shown. */
  firstRun?: boolean;
}

/** What opens by itself after an installation. */
const firstPage = 'welcome/index.html';

/** Starts a browser with the extension in a fresh profile. */
export async function open(kind: Kind, options: OpenOptions = {}): Promise<TestBrowser> {
  const executable = find(kind, machine);
  if (executable === null) {
    throw new Error(`There is no ${kind} to test in. Install one, or name its program in ${variableOf(kind)}.`);
  }
  const recorder = options.network ? null : await startRecorder();
  const extension = options.extension ?? path.resolve('dist', kind === 'chromium' ? 'chrome' : 'firefox');
  const launch = kind === 'chromium' ? launchChromium : launchFirefox;
  const driver = await launch({
    executable,
    extension,
    headless: !options.headed,
    proxy: recorder?.port,
    profile: options.profile,
    dark: options.dark ?? false,
    language: options.language ?? 'en-US',
  });
  const browser = new TestBrowser(driver, recorder);
  const isLeftOpen = options.firstRun || options.headed || !existsSync(path.join(extension, firstPage));
  if (!isLeftOpen) await browser.closeFirstRun();
  return browser;
}

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array;
}
export type Respond = (url: URL) => Answer | null | Promise<Answer | null>;

/** What is done with a tab before it goes anywhere. */
type Prepare = (page: Page) => Promise<void>;

const homes = {
  gmail: { host: 'mail.google.com', start: 'https://mail.google.com/mail/u/0/', respond: gmailResponse },
  linkedin: {
    host: 'www.linkedin.com',
    start: 'https://www.linkedin.com/messaging/',
    respond: linkedinResponse,
  },
};

export class TestBrowser {
  readonly #sites: Site[] = [];
  readonly #hosts = new Set<string>();

  constructor(
    readonly driver: Driver,
    readonly recorder: Recorder | null,
  ) {}

  get kind(): Kind {
    return this.driver.kind;
  }

  /** A tab with the practice Gmail. What is left out of the scenario is the default's. */
  gmail(scenario: Partial<Scenario> = {}, url = homes.gmail.start, prepare?: Prepare): Promise<Site> {
    return this.#visit('gmail', scenario, url, prepare);
  }

  /** A tab with the practice LinkedIn. */
  linkedin(scenario: Partial<Scenario> = {}, url = homes.linkedin.start): Promise<Site> {
    return this.#visit('linkedin', scenario, url);
  }

  /** A tab with an empty page that is nobody's. */
  async blank(): Promise<Site> {
    return new Site(this.driver, await this.driver.puppeteer.newPage(), { served: [], foreign: [] });
  }

  /** A tab with a page at an address that is no site of ours. `respond` answers for every host it knows; null: 404. */
  page(url: string, hosts: string[], respond: Respond): Promise<Site> {
    return this.#open(url, hosts, respond);
  }

  /**
   * The toolbar popup, the real one, over this tab; left out: over the one in front. Opened over a tab it comes with the
   * permission for that page that a person's click gives.
   */
  async popup(tab?: Pick<Site, 'bringToFront'> & { page?: Page }): Promise<View> {
    await tab?.bringToFront();
    return new View(await this.driver.popup(tab?.page));
  }

  /** The page that opened by itself after an installation; waits for it. */
  async firstRun(): Promise<View> {
    return new View(await this.driver.openedPage(firstPage));
  }

  /** To be called after each installation: what comes in front by itself would be in the way. */
  async closeFirstRun(): Promise<void> {
    const page = await this.firstRun();
    await page.close();
  }

  /** How many tabs show it now. */
  countFirstRuns(): Promise<number> {
    return this.driver.countPages(firstPage);
  }

  /** The options page in a tab. */
  options(): Promise<View> {
    return this.extensionPage('options/index.html');
  }

  /** The planner in a tab, open on one of its own. */
  planner(place: 'decide' | 'record'): Promise<View> {
    return this.extensionPage(`planner/index.html#${place}`);
  }

  /** The practice page that comes with the extension, in a tab. */
  async practice(): Promise<FrameView> {
    const page = await this.driver.extensionPage('practice/index.html');
    return new FrameView(this.driver, page, page.mainFrame());
  }

  async extensionPage(file: string): Promise<View> {
    const page = await this.driver.extensionPage(file);
    return new View(this.driver.page(page, page.mainFrame()));
  }

  /** Errors thrown or logged in the pages and in the extension since the start. */
  get troubles(): Trouble[] {
    return this.driver.troubles;
  }

  /**
   * Requests that must not be: by the extension to anywhere, by a page to anywhere but its own site, by anyone to a
   * host that is no browser's home, and addresses of ours that a page can see.
   */
  async leaks(): Promise<string[]> {
    const byPages = this.#sites.flatMap(({ traffic }) => traffic.foreign);
    const open = this.#sites.filter(({ page }) => !page.isClosed());
    const traces = await Promise.all(open.map((site) => site.traces()));
    return [
      ...(await this.driver.extensionRequests()),
      ...byPages,
      // A browser may knock at a host before it learns that somebody else answers for it.
      ...(this.recorder?.strangers() ?? []).filter((host) => !this.#hosts.has(host)),
      ...traces.flat(),
    ];
  }

  /** Resolves when somebody closes the browser. */
  async closed(): Promise<void> {
    await new Promise((resolve) => this.driver.puppeteer.once('disconnected', resolve));
    this.recorder?.close();
  }

  async close(): Promise<void> {
    await this.driver.close();
    this.recorder?.close();
  }

  #visit(name: keyof typeof homes, changes: Partial<Scenario>, url: string, prepare?: Prepare): Promise<Site> {
    const { host, respond } = homes[name];
    const scenario = defaultScenario(new Date(), changes);
    return this.#open(url, [host], (asked) => respond(asked, scenario), prepare);
  }

  async #open(url: string, hosts: string[], respond: Respond, prepare?: Prepare): Promise<Site> {
    const page = await this.driver.puppeteer.newPage();
    const traffic: Traffic = { served: [], foreign: [] };
    for (const host of hosts) this.#hosts.add(host);
    await this.driver.watch(page);
    await page.setRequestInterception(true);
    page.on('request', (request) => void answer(request, { hosts, respond, traffic }));
    const site = new Site(this.driver, page, traffic);
    this.#sites.push(site);
    await prepare?.(page);
    await page.goto(url);
    return site;
  }
}

/** A tab that is closed meanwhile needs no answer. */
async function answer(
  request: HTTPRequest,
  { hosts, respond, traffic }: { hosts: string[]; respond: Respond; traffic: Traffic },
): Promise<void> {
  const url = new URL(request.url());
  try {
    if (url.protocol === 'data:' || url.protocol === 'blob:') return await request.continue();
    if (!hosts.includes(url.host)) {
      traffic.foreign.push(url.href);
      return await request.abort();
    }
    traffic.served.push(url.href);
    const { status, headers, body } = (await respond(url)) ?? { status: 404, headers: {}, body: '' };
    await request.respond({ status, headers, body });
  } catch (error) {
    if (!request.frame()?.detached) throw error;
  }
}
