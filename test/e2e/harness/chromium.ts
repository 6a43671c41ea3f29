/** Chromium, Chrome and Edge, over the DevTools protocol. */
import puppeteer, {
  type Browser,
  type CDPSession,
  type ElementHandle,
  type Frame,
  type Page,
  type Target,
} from 'puppeteer-core';
import { chord } from './keys.ts';
import type { Driver, InPage, LaunchOptions, Spot, Surface, Trouble } from './surface.ts';
import { waitFor } from './wait.ts';

export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    executablePath: options.executable,
    headless: options.headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: options.headless ? { width: 1280, height: 720 } : null,
    args: switches(options),
    env: { ...process.env, LANGUAGE: options.language.replace('-', '_') },
    ...(options.profile === undefined
      ? {}
      : { userDataDir: options.profile, ignoreDefaultArgs: ['--enable-automation'] }),
  });
  const id = await browser.installExtension(options.extension);
  return new Chromium(browser, `chrome-extension://${id}`, options.dark);
}

/** Without its sandbox where it has none: as root, and in most CI containers. */
function switches({ proxy, headless, language }: LaunchOptions): string[] {
  const unboxed = process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : [];
  const walled = proxy === undefined ? [] : [`--proxy-server=127.0.0.1:${proxy}`, '--proxy-bypass-list=<-loopback>'];
  const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  // A popup may not be larger than the window and the screen it opens on.
  const roomy = headless ? ['--window-size=1280,900', '--screen-info={1600x1200}'] : [];
  return [...unboxed, ...walled, ...quiet, ...roomy, '--disable-gpu', '--disable-quic', `--lang=${language}`];
}

class Chromium implements Driver {
  readonly kind = 'chromium';
  readonly troubles: Trouble[] = [];
  readonly #requests: string[] = [];

  constructor(
    readonly puppeteer: Browser,
    readonly origin: string,
    readonly dark: boolean,
  ) {
    for (const target of puppeteer.targets()) this.#listen(target);
    puppeteer.on('targetcreated', (target) => this.#listen(target));
  }

  /** Popups, the service worker and our tabs alike. A target may be gone before we get to it; then it said nothing. */
  #listen(target: Target): void {
    const isOurs = target.url().startsWith(this.origin);
    if (target.type() !== 'page' && !isOurs) return;
    target
      .createCDPSession()
      .then((session) => this.#hear(session, isOurs))
      .catch(() => {});
  }

  async #hear(session: CDPSession, isOurs: boolean): Promise<void> {
    const note = (text: string, from: string | undefined) => {
      this.troubles.push({ where: isOurs || from?.startsWith(this.origin) ? 'extension' : 'page', text });
    };
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text, url, stackTrace } }) => {
      note(exception?.description ?? text, url ?? stackTrace?.callFrames[0]?.url);
    });
    session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
      if (type !== 'error' && type !== 'assert') return;
      note(args.map((arg) => arg.description ?? String(arg.value)).join(' '), stackTrace?.callFrames[0]?.url);
    });
    session.on('Log.entryAdded', ({ entry: { level, source, text, url } }) => {
      if (level === 'error' && source !== 'network') note(text, url);
    });
    // A service worker that ended waits for whoever listens when it starts again.
    session.on('Inspector.targetReloadedAfterCrash', () => void session.send('Runtime.runIfWaitingForDebugger'));
    await Promise.all([session.send('Runtime.enable'), session.send('Log.enable'), session.send('Inspector.enable')]);
    if (!isOurs) return;
    session.on('Network.requestWillBeSent', ({ request }) => this.#requests.push(request.url));
    await session.send('Network.enable');
  }

  page(page: Page, frame: Frame): Surface {
    return new ChromiumSurface(page, frame, false);
  }

  ours(page: Page, frame: Frame): Surface {
    return new ChromiumSurface(page, frame, true);
  }

  async watch(page: Page): Promise<void> {
    if (this.dark) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  }

  async popup(over?: Page): Promise<Surface> {
    const isPopup = (target: Target) => target.url().startsWith(`${this.origin}/popup/`);
    const already = new Set(this.puppeteer.targets().filter(isPopup));
    const opened = this.puppeteer.waitForTarget((target) => isPopup(target) && !already.has(target));
    const ours = (await this.puppeteer.extensions()).get(new URL(this.origin).host);
    if (over && ours) await over.triggerExtensionAction(ours);
    else await this.#openByItself();
    const page = await (await opened).asPage();
    return this.#ready(page);
  }

  /** Gives no permission for the page, as the click on our toolbar button does. */
  async #openByItself(): Promise<void> {
    const background = await this.puppeteer.waitForTarget((target) => this.#isBackground(target));
    const worker = await background.worker();
    if (!worker) throw new Error('The service worker of the extension did not start.');
    await worker.evaluate('chrome.action.openPopup()');
  }

  #isBackground(target: Target): boolean {
    return target.type() === 'service_worker' && target.url().startsWith(this.origin);
  }

  async extensionPage(path: string): Promise<Page> {
    const page = await this.puppeteer.newPage();
    await page.goto(`${this.origin}/${path}`);
    await this.#ready(page);
    return page;
  }

  async openedPage(path: string): Promise<Surface> {
    const target = await this.puppeteer.waitForTarget((each) => this.#isTab(each, path));
    return this.#ready(await target.asPage());
  }

  async countPages(path: string): Promise<number> {
    return this.puppeteer.targets().filter((target) => this.#isTab(target, path)).length;
  }

  #isTab(target: Target, path: string): boolean {
    return target.type() === 'page' && target.url() === `${this.origin}/${path}`;
  }

  async #ready(page: Page): Promise<Surface> {
    await this.watch(page);
    const surface = new ChromiumSurface(page, page.mainFrame(), false);
    await waitFor(
      () => surface.evaluate((document) => document.readyState === 'complete'),
      'the page of the extension',
    );
    return surface;
  }

  async extensionRequests(): Promise<string[]> {
    return this.#requests.filter((url) => !url.startsWith(this.origin));
  }

  close(): Promise<void> {
    return this.puppeteer.close();
  }
}

class ChromiumSurface implements Surface {
  constructor(
    readonly page: Page,
    readonly frame: Frame,
    readonly onlyOurs: boolean,
  ) {}

  /** The accessibility tree knows no shadow boundary, open or closed. */
  async locate(role: string, name?: string): Promise<Spot[]> {
    const named = name === undefined ? '' : `[name=${quoted(name)}]`;
    const found = await this.frame.$$(`::-p-aria(${named}[role="${role}"])`);
    const isOurs = await Promise.all(found.map((handle) => handle.evaluate(livesInClosedRoot)));
    return found.filter((_, index) => isOurs[index] === this.onlyOurs).map((handle) => new ChromiumSpot(handle));
  }

  evaluate<Args extends unknown[], Result>(run: InPage<Document, Args, Result>, ...args: Args): Promise<Result> {
    return this.frame.evaluate(`(${run})(document, ...${JSON.stringify(args)})`) as Promise<Result>;
  }

  async press(keys: string): Promise<void> {
    const { held, key } = chord(keys);
    for (const modifier of held) await this.page.keyboard.down(modifier);
    await this.page.keyboard.press(key);
    for (const modifier of held.toReversed()) await this.page.keyboard.up(modifier);
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  screenshot(): Promise<Uint8Array> {
    return this.page.screenshot();
  }

  resize(width: number, height: number): Promise<void> {
    return this.page.setViewport({ width, height });
  }

  bringToFront(): Promise<void> {
    return this.page.bringToFront();
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

class ChromiumSpot implements Spot {
  constructor(readonly handle: ElementHandle) {}

  evaluate<Args extends unknown[], Result>(run: InPage<HTMLElement, Args, Result>, ...args: Args): Promise<Result> {
    return this.handle.evaluate(run as never, ...(args as unknown as never[])) as Promise<Result>;
  }

  click(): Promise<void> {
    return this.handle.click();
  }

  hover(): Promise<void> {
    return this.handle.hover();
  }
}

/** Runs in the page. */
function livesInClosedRoot(element: Element): boolean {
  const root = element.getRootNode();
  return root instanceof ShadowRoot && root.mode === 'closed';
}

/** puppeteer's selectors know no escape: the kind of quote that does not occur inside is taken. */
function quoted(name: string): string {
  return name.includes('"') ? `'${name}'` : `"${name}"`;
}
