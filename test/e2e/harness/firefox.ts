/**
 * Firefox, over WebDriver BiDi: puppeteer for launching, tabs and interception, the plain protocol for what is inside
 * closed shadow roots. `script.callFunction` with `includeShadowTree: 'all'` tells them, `locateNodes` looks below them.
 */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { chordActions, typingActions } from './keys.ts';
import type { Driver, InPage, LaunchOptions, Spot, Surface, Trouble } from './surface.ts';
import { waitFor } from './wait.ts';

export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const manifest = JSON.parse(await readFile(path.join(options.extension, 'manifest.json'), 'utf8'));
  const id: string = manifest.browser_specific_settings.gecko.id;
  const uuid = randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executable,
    headless: options.headless,
    defaultViewport: options.headless ? { width: 1280, height: 720 } : null,
    // The only way to the toolbar popup and to pages of an extension.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(options, { [id]: uuid }),
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
  });
  await browser.installExtension(options.extension);
  const driver = new Firefox(browser, id, `moz-extension://${uuid}`);
  await driver.observeRequests();
  return driver;
}

function preferences({ proxy, dark }: LaunchOptions, uuids: Record<string, string>): Record<string, unknown> {
  const host = '127.0.0.1';
  const walled = {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': proxy,
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': proxy,
    'network.proxy.no_proxies_on': '',
  };
  return {
    'extensions.webextensions.uuids': JSON.stringify(uuids),
    'intl.locale.requested': 'en-US',
    // Firefox's own studies: without a network they only log errors.
    'app.normandy.enabled': false,
    'messaging-system.rsexperimentloader.enabled': false,
    'nimbus.rollouts.enabled': false,
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    'ui.systemUsesDarkTheme': dark ? 1 : 0,
    // What background scripts log is told on standard output, what they throw on standard error.
    'devtools.console.stdout.content': true,
    ...(proxy === undefined ? {} : walled),
  };
}

/** puppeteer keeps these to itself: its connection, and the protocol's name of a frame. */
interface Connection {
  send(method: string, params: unknown): Promise<{ result: Answer }>;
  on(event: 'log.entryAdded', listener: (entry: LogEntry) => void): void;
}
interface Answer {
  contexts?: { context: string; url: string }[];
  nodes?: Node[];
  data?: string;
  type?: 'success' | 'exception';
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
}
interface LogEntry {
  level: string;
  text: string | null;
  stackTrace?: { callFrames: { url: string }[] };
}
interface Node {
  sharedId: string;
  value?: { mode?: 'open' | 'closed'; shadowRoot?: Node | null };
}

const connectionOf = (browser: Browser) => (browser as unknown as { connection: Connection }).connection;
const contextOf = (frame: Frame) => (frame as unknown as { _id: string })._id;

class Firefox implements Driver {
  readonly kind = 'firefox';
  readonly troubles: Trouble[] = [];
  readonly #connection: Connection;

  constructor(
    readonly puppeteer: Browser,
    readonly id: string,
    readonly origin: string,
  ) {
    this.#connection = connectionOf(puppeteer);
    this.#connection.on('log.entryAdded', ({ level, text, stackTrace }) => {
      if (level !== 'error') return;
      const isOurs = stackTrace?.callFrames[0]?.url.startsWith(origin);
      this.troubles.push({ where: isOurs ? 'extension' : 'page', text: text ?? '' });
    });
    const child = puppeteer.process();
    for (const stream of [child?.stdout, child?.stderr]) stream?.on('data', (data) => this.#overhear(String(data)));
  }

  /**
   * Only what names a file of ours, and what is logged without the name of a part of Firefox in front: it talks to
   * itself a lot. Content scripts are heard twice.
   */
  #overhear(output: string): void {
    for (const line of output.split('\n')) {
      const isThrown = line.startsWith('JavaScript error:') && line.includes(this.origin);
      const isLogged = /^console\.error: (?![\w. -]+: *$)/.test(line);
      if (isThrown || isLogged) this.troubles.push({ where: 'extension', text: line });
    }
  }

  page(page: Page, frame: Frame): Surface {
    return new FirefoxSurface(this.#connection, contextOf(frame), { onlyOurs: false, close: () => page.close() });
  }

  ours(page: Page, frame: Frame): Surface {
    return new FirefoxSurface(this.#connection, contextOf(frame), { onlyOurs: true, close: () => page.close() });
  }

  async watch(): Promise<void> {}

  async popup(): Promise<Surface> {
    const context = await this.#privileged<string>(openPopup, this.id);
    const surface = new FirefoxSurface(this.#connection, context, {
      onlyOurs: false,
      close: () => this.#privileged(closePopup),
    });
    return this.#ready(surface);
  }

  async extensionPage(file: string): Promise<Page> {
    const page = await this.puppeteer.newPage();
    const context = contextOf(page.mainFrame());
    // puppeteer's `goto` does not notice that a page of an extension has arrived.
    await this.#connection.send('browsingContext.navigate', { context, url: `${this.origin}/${file}`, wait: 'none' });
    await this.#ready(this.page(page, page.mainFrame()));
    return page;
  }

  async openedPage(path: string): Promise<Surface> {
    const [context = ''] = await waitFor(async () => {
      const found = await this.#tabs(path);
      return found.length > 0 && found;
    }, `the page ${path} to open`);
    const close = async () => {
      await this.#connection.send('browsingContext.close', { context });
    };
    return this.#ready(new FirefoxSurface(this.#connection, context, { onlyOurs: false, close }));
  }

  async countPages(path: string): Promise<number> {
    return (await this.#tabs(path)).length;
  }

  async #tabs(path: string): Promise<string[]> {
    const { result } = await this.#connection.send('browsingContext.getTree', {});
    // Installed anew after it was removed, it has another origin.
    const isOurs = ({ url }: { url: string }) => url.startsWith('moz-extension://') && url.endsWith(`/${path}`);
    return (result.contexts ?? []).filter(isOurs).map(({ context }) => context);
  }

  async #ready(surface: Surface): Promise<Surface> {
    const loaded = (document: Document) =>
      document.URL.startsWith('moz-extension://') && document.readyState === 'complete';
    await waitFor(() => surface.evaluate(loaded), 'the page of the extension');
    return surface;
  }

  async observeRequests(): Promise<void> {
    await this.#privileged(noteRequests, this.id);
  }

  async extensionRequests(): Promise<string[]> {
    const urls = await this.#privileged<string[]>(notedRequests);
    return urls.filter((url) => !url.startsWith(this.origin));
  }

  /** Runs in the browser's own window, with the browser's own rights. */
  async #privileged<Result>(run: (...args: never[]) => unknown, ...args: unknown[]): Promise<Result> {
    const { result } = await this.#connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const window = result.contexts?.find(({ url }) => url.endsWith('/browser.xhtml'));
    if (!window) throw new Error('Firefox has no window.');
    return call<Result>(this.#connection, window.context, `(${run})(...${JSON.stringify(args)})`, undefined);
  }

  close(): Promise<void> {
    return this.puppeteer.close();
  }
}

class FirefoxSurface implements Surface {
  constructor(
    readonly connection: Connection,
    readonly context: string,
    readonly options: { onlyOurs: boolean; close(): Promise<void> },
  ) {}

  async locate(role: string, name?: string): Promise<Spot[]> {
    const startNodes = this.options.onlyOurs ? await this.#closedRoots() : undefined;
    if (startNodes?.length === 0) return [];
    const { result } = await this.connection.send('browsingContext.locateNodes', {
      context: this.context,
      locator: { type: 'accessibility', value: name === undefined ? { role } : { role, name } },
      ...(startNodes === undefined ? {} : { startNodes }),
    });
    return (result.nodes ?? []).map(({ sharedId }) => new FirefoxSpot(this.connection, this.context, sharedId));
  }

  /** Hosts of ours have no children of their own, and live in the document or in an open shadow root of the page's. */
  async #closedRoots(): Promise<{ sharedId: string }[]> {
    const { result } = await this.connection.send('script.callFunction', {
      functionDeclaration: String(possibleHosts),
      awaitPromise: false,
      target: { context: this.context, sandbox: 'harness' },
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1, maxObjectDepth: 1 },
    });
    const nodes = (result.result?.value ?? []) as Node[];
    const roots = nodes.map(({ value }) => value?.shadowRoot).filter((root) => root?.value?.mode === 'closed');
    return roots.map((root) => ({ sharedId: root?.sharedId ?? '' }));
  }

  evaluate<Args extends unknown[], Result>(run: InPage<Document, Args, Result>, ...args: Args): Promise<Result> {
    return call(this.connection, this.context, `(${run})(document, ...${JSON.stringify(args)})`, undefined);
  }

  press(keys: string): Promise<void> {
    return this.#keys(chordActions(keys));
  }

  type(text: string): Promise<void> {
    return this.#keys(typingActions(text));
  }

  async #keys(actions: unknown[]): Promise<void> {
    await this.connection.send('input.performActions', {
      context: this.context,
      actions: [{ type: 'key', id: 'keyboard', actions }],
    });
  }

  async screenshot(): Promise<Uint8Array> {
    const { result } = await this.connection.send('browsingContext.captureScreenshot', { context: this.context });
    return Buffer.from(result.data ?? '', 'base64');
  }

  async resize(width: number, height: number): Promise<void> {
    await this.connection.send('browsingContext.setViewport', { context: this.context, viewport: { width, height } });
  }

  async bringToFront(): Promise<void> {
    await this.connection.send('browsingContext.activate', { context: this.context });
  }

  close(): Promise<void> {
    return this.options.close();
  }
}

class FirefoxSpot implements Spot {
  constructor(
    readonly connection: Connection,
    readonly context: string,
    readonly sharedId: string,
  ) {}

  evaluate<Args extends unknown[], Result>(run: InPage<HTMLElement, Args, Result>, ...args: Args): Promise<Result> {
    return call(this.connection, this.context, `(${run})(subject, ...${JSON.stringify(args)})`, this.sharedId);
  }

  async click(): Promise<void> {
    await this.#point([
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  hover(): Promise<void> {
    return this.#point([]);
  }

  async #point(then: unknown[]): Promise<void> {
    await this.evaluate((element) => element.scrollIntoView({ block: 'nearest', inline: 'nearest' }));
    const origin = { type: 'element', element: { sharedId: this.sharedId } };
    await this.connection.send('input.performActions', {
      context: this.context,
      actions: [{ type: 'pointer', id: 'mouse', actions: [{ type: 'pointerMove', x: 0, y: 0, origin }, ...then] }],
    });
  }
}

/** Evaluates an expression in the page's own realm; `subject` in it is the given node. */
async function call<Result>(
  connection: Connection,
  context: string,
  expression: string,
  sharedId: string | undefined,
): Promise<Result> {
  const { result } = await connection.send('script.callFunction', {
    functionDeclaration: `async (subject) => JSON.stringify([await ${expression}])`,
    awaitPromise: true,
    target: { context },
    arguments: sharedId === undefined ? [] : [{ sharedId }],
    userActivation: false,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails?.text ?? 'It threw.');
  return JSON.parse(String(result.result?.value))[0] as Result;
}

/** Runs in the page. */
function possibleHosts(): Element[] {
  const found: Element[] = [];
  const look = (scope: ParentNode) => {
    for (const element of scope.querySelectorAll('*')) {
      if (element.shadowRoot) look(element.shadowRoot);
      else if (element.childElementCount === 0) found.push(element);
    }
  };
  look(document);
  return found;
}

// The rest runs in the browser's own window. Its objects are Firefox's own and have no public types.
// biome-ignore-start lint/suspicious/noExplicitAny: see above
declare const ChromeUtils: any;
declare const WebExtensionPolicy: any;
declare const Services: any;

/**
 * Opens the popup as a click on the toolbar would, and lets the protocol see it: by itself it only knows tabs. The
 * element that shows the popup may be another one from moment to moment, its key makes it the same for the protocol.
 */
async function openPopup(id: string): Promise<string> {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  const permanentKey = {};
  const shown = () => {
    const browsers: any[] = [...document.querySelectorAll('browser[webextension-view-type="popup"]')];
    const open = browsers.find((browser) => browser.closest('panel')?.state === 'open');
    return open ? Object.assign(open, { permanentKey }) : null;
  };
  await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window);
  while (!shown()) await new Promise((resolve) => setTimeout(resolve, 10));
  const context: string = NavigableManager.getIdForBrowser(shown());
  const known = NavigableManager.getBrowserById.bind(NavigableManager);
  NavigableManager.getBrowserById = (asked: string) => (asked === context ? shown() : known(asked));
  return context;
}

function closePopup(): void {
  const browser: any = document.querySelector('browser[webextension-view-type="popup"]');
  browser?.closest('panel')?.hidePopup();
}

function noteRequests(id: string): void {
  const noted: string[] = [];
  (window as any).notedRequests = noted;
  const observer = {
    observe(subject: any) {
      const channel = subject.QueryInterface((globalThis as any).Ci.nsIChannel);
      const { loadingPrincipal, triggeringPrincipal } = channel.loadInfo ?? {};
      const from = [loadingPrincipal, triggeringPrincipal].flatMap((by) => [by?.addonId, by?.contentScriptAddonId]);
      if (from.includes(id)) noted.push(channel.URI.spec);
    },
  };
  (window as any).requestObserver = observer;
  Services.obs.addObserver(observer, 'http-on-modify-request');
}

function notedRequests(): string[] {
  return (window as any).notedRequests;
}
// biome-ignore-end lint/suspicious/noExplicitAny: see above
