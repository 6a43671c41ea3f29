/** The product in its places, ready to be pictured. */
import { open, type Site, type TestBrowser, type View, waitFor } from '../../e2e/harness/index.ts';
import type { Scenario } from '../../pages/shared/scenario.ts';
import { weigh } from './weigh.ts';

type Size = readonly [width: number, height: number];
/** What the stores ask for. */
const shot: Size = [1280, 800];

/** A browser that is closed again, whatever happens in it. */
export async function inBrowser<T>(
  options: { dark?: boolean; language?: string },
  work: (browser: TestBrowser) => Promise<T>,
): Promise<T> {
  const browser = await open('chromium', options);
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/** The panel over a mail, a reason chosen. The words are those on screen. */
export async function gmail(
  browser: TestBrowser,
  scenario: Partial<Scenario>,
  words: { title: string; reason: string; another: string; name: string },
): Promise<Site> {
  const site = await browser.gmail(scenario);
  await site.resize(...shot);
  // The only thing of ours in the page yet, whatever language it speaks where the browser's own is not installed whole.
  await site.panel.find('button').click();
  if (scenario.me) await site.panel.find('textbox', words.name).fill(scenario.me.name);
  await site.panel.find('radio', words.reason).click();
  await site.panel.find('button', words.another).appears();
  await calm(site.panel, words.title);
  return site;
}

/** The panel alone, twice as sharp as on the others. */
export async function panelOf(site: Site): Promise<Uint8Array> {
  const [width, height] = shot;
  await site.page.setViewport({ width, height, deviceScaleFactor: 2 });
  const clip = await site.panel.find('dialog').box();
  return site.page.screenshot({ clip, captureBeyondViewport: false });
}

export async function inserted(site: Site): Promise<Site> {
  await site.panel.find('button', 'Insert').click();
  await site.panel.find('button', 'Undo').appears();
  await scrollToEnd(site);
  return site;
}

/** What was written is in view as far as the foot of the reply. */
export const scrollToEnd = (site: Site) =>
  site.find('button', 'Discard draft').evaluate((button) => button.scrollIntoView({ block: 'end' }));

export async function linkedin(browser: TestBrowser): Promise<Site> {
  const reply: Partial<Scenario> = { openThread: 'northwind', openAtLoad: [{ kind: 'reply' }] };
  const site = await browser.linkedin(
    { ...reply, theme: 'dark', linkedin: { home: 'shadow' } },
    'https://www.linkedin.com/in/maya-lindqvist/',
  );
  await site.resize(...shot);
  await site.open();
  await choose(site.panel);
  return site;
}

/** The toolbar popup over a page that is nobody's, told what it cannot read there. */
export async function popup(browser: TestBrowser): Promise<View> {
  const page = await browser.popup(await browser.blank());
  const told = { To: 'Maya', Role: 'Data Engineer', Company: 'Northwind', 'Your name': 'Sam Rivera' };
  for (const [name, value] of Object.entries(told)) await page.find('textbox', name).fill(value);
  await choose(page);
  return page;
}

export async function phone(page: View): Promise<View> {
  await page.find('radio', 'Phone script').click();
  await page.find('tab', 'On voicemail').appears();
  await calm(page, 'Withdraw gracefully');
  return page;
}

export async function decide(browser: TestBrowser): Promise<View> {
  const lever = await browser.options();
  await lever.evaluate(weigh);
  await lever.close();
  const page = await browser.planner('decide');
  await page.find('radio', 'Like a conflict').appears();
  await page.resize(...shot);
  return page;
}

export async function options(browser: TestBrowser): Promise<View> {
  const page = await browser.options();
  await page.resize(...shot);
  await page.find('textbox', 'Your name').fill('Sam Rivera');
  await page.find('textbox', 'Closing line').fill('Warm wishes');
  return page;
}

async function choose(view: View): Promise<void> {
  await view.find('radio', 'Accepted another offer').click();
  await view.find('button', 'Another wording').appears();
  await calm(view, 'Withdraw gracefully');
}

/** The mouse rests where nothing answers to it, and nothing is on its way to another colour any more. */
async function calm(view: View, title: string): Promise<void> {
  const heading = view.find('heading', title);
  await heading.hover();
  await waitFor(() => heading.evaluate(standsStill), 'everything to stand still');
}

/** Runs in the page. */
export function standsStill(element: HTMLElement): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  return !root.getAnimations().some((each) => each instanceof CSSTransition && each.playState === 'running');
}
