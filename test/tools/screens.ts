/**
 * `npm run screens`: takes the pictures of `docs/screens/` from the built extension on the practice pages, in Chromium.
 * Same names every time; the dates in them are those of the day.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type FrameView, open, type Site, type TestBrowser, type View, waitFor } from '../e2e/harness/index.ts';
import { readingCases, scenarioOf } from '../e2e/threads.ts';
import type { Scenario } from '../pages/shared/scenario.ts';
import { provide, variableOf } from './browsers.ts';
import { node } from './commands.ts';
import { machine } from './machine.ts';
import { takeStates } from './screens-states.ts';
import { weigh } from './store/weigh.ts';

const folder = path.join('docs', 'screens');
const profile = 'https://www.linkedin.com/in/maya-lindqvist/';
const reply: Partial<Scenario> = { openThread: 'northwind', openAtLoad: [{ kind: 'reply' }], signature: true };

type Theme = 'light' | 'dark';
type Size = readonly [width: number, height: number];
const desk: Size = [1280, 800];

async function gmail(browser: TestBrowser, changes: Partial<Scenario>, size: Size = desk): Promise<Site> {
  const site = await browser.gmail({ ...reply, ...changes });
  await site.resize(...size);
  await site.open();
  await choose(site.panel);
  return site;
}

async function linkedin(browser: TestBrowser, theme: Theme, size: Size = desk): Promise<Site> {
  const site = await browser.linkedin({ ...reply, theme, linkedin: { home: 'shadow' } }, profile);
  await site.resize(...size);
  await site.open();
  await choose(site.panel);
  return site;
}

/** The panel over one of the invented conversations, in its language. */
async function conversation(browser: TestBrowser, name: string): Promise<Site> {
  const reading = readingCases.find((one) => one.name === name);
  if (!reading) throw new Error(`There is no conversation "${name}".`);
  const site =
    reading.site === 'gmail'
      ? await browser.gmail(scenarioOf(reading))
      : await browser.linkedin(scenarioOf(reading), `https://www.linkedin.com/messaging/thread/${reading.thread.id}/`);
  await site.resize(...desk);
  await site.open();
  await choose(site.panel);
  return site;
}

async function sentences(browser: TestBrowser, changes: Partial<Scenario>): Promise<Site> {
  const site = await gmail(browser, changes);
  await site.panel.find('button', 'Edit').click();
  await site.panel.find('textbox', 'Greeting, text').appears();
  await calm(site.panel);
  return site;
}

async function phone(browser: TestBrowser, changes: Partial<Scenario>): Promise<Site> {
  const site = await gmail(browser, changes);
  await site.panel.find('button', 'Phone script').click();
  await site.panel.find('button', 'Confirm in writing').appears();
  await calm(site.panel);
  return site;
}

/** A message was inserted in one tab; the record in another tells of it. */
async function record(browser: TestBrowser, size: Size = desk): Promise<View> {
  const site = await gmail(browser, {});
  await site.panel.find('button', 'Insert').click();
  await site.panel.find('button', 'Undo').appears();
  await site.close();
  const page = await browser.planner('record');
  await page.resize(...size);
  await page.find('searchbox', 'Search').appears();
  return page;
}

async function decide(browser: TestBrowser, size: Size = desk): Promise<View> {
  const lever = await browser.options();
  await lever.evaluate(weigh);
  await lever.close();
  const page = await browser.planner('decide');
  await page.find('radio', 'Like a conflict').appears();
  await page.resize(...size);
  return page;
}

async function options(browser: TestBrowser, size: Size = desk): Promise<View> {
  const page = await browser.options();
  await page.resize(...size);
  await page.find('textbox', 'Your name').fill('Sam Rivera');
  return page;
}

async function welcome(browser: TestBrowser, size: Size = desk): Promise<View> {
  const page = await browser.extensionPage('welcome/index.html');
  await page.resize(...size);
  await page.find('switch', 'LinkedIn').appears();
  return page;
}

/** The practice page that comes with the extension; `act`: what is done there. */
async function practice(
  browser: TestBrowser,
  size: Size = desk,
  act: (page: FrameView) => Promise<void> = async () => {},
): Promise<View> {
  const page = await browser.practice();
  await page.resize(...size);
  await page.button().appears();
  await act(page);
  return page;
}

async function openPractice(page: FrameView): Promise<void> {
  await page.open();
  await choose(page.panel);
}

async function sendPractice(page: FrameView): Promise<void> {
  await openPractice(page);
  await page.panel.find('button', 'Insert').click();
  await page.panel.find('button', 'Undo').appears();
  await page.find('button', 'Send').click();
  await page.find('heading', 'Practice page Withdraw Gracefully').hover();
}

async function popup(browser: TestBrowser, site: Site): Promise<View> {
  await site.button().appears();
  const page = await browser.popup(site);
  await choose(page);
  return page;
}

async function choose(view: View): Promise<void> {
  await view.find('radio', 'Accepted another offer').click();
  await view.find('button', 'Another wording').appears();
  await calm(view);
}

/** The mouse rests where nothing answers to it, and nothing is on its way to another colour any more. */
async function calm(view: View): Promise<void> {
  const title = view.find('heading', 'Withdraw gracefully');
  await title.hover();
  const isMoving = (element: HTMLElement) => {
    const root = element.getRootNode() as Document | ShadowRoot;
    return root.getAnimations().some((each) => each instanceof CSSTransition && each.playState === 'running');
  };
  await waitFor(async () => !(await title.evaluate(isMoving)), 'everything to stand still');
}

/** The screen reads from right to left, as the browser's language would have it. */
async function mirror(panel: View): Promise<void> {
  await panel.find('dialog').evaluate((dialog) => {
    dialog.dir = 'rtl';
  });
}

/** Name of the picture → what is to be seen on it. */
const pictures: Record<Theme, Record<string, (browser: TestBrowser) => Promise<View>>> = {
  light: {
    'gmail-panel-light': (browser) => gmail(browser, {}),
    async 'gmail-first-light'(browser) {
      const site = await browser.gmail(reply);
      await site.resize(...desk);
      await site.open();
      await site.panel.find('textbox', 'Role').focus();
      const opacity = (tip: HTMLElement) => getComputedStyle(tip).opacity;
      await waitFor(async () => (await site.panel.find('tooltip').evaluate(opacity)) === '1', 'the evidence');
      return site;
    },
    async 'gmail-inserted-light'(browser) {
      const site = await gmail(browser, {});
      await site.panel.find('button', 'Insert').click();
      await site.panel.find('button', 'Undo').appears();
      return site;
    },
    'gmail-panel-400-light': (browser) => gmail(browser, { narrow: true }, [400, 800]),
    'gmail-panel-320-light': (browser) => gmail(browser, { narrow: true }, [320, 640]),
    async 'gmail-panel-rtl-light'(browser) {
      const site = await gmail(browser, { dir: 'rtl' });
      await mirror(site.panel);
      await calm(site.panel);
      return site;
    },
    'gmail-sentences-light': (browser) => sentences(browser, {}),
    'gmail-german-light': (browser) => conversation(browser, 'a formal German invitation'),
    'linkedin-japanese-light': (browser) => conversation(browser, 'a Japanese invitation'),
    'linkedin-panel-light': (browser) => linkedin(browser, 'light'),
    'popup-gmail-light': async (browser) => popup(browser, await browser.gmail(reply)),
    async 'popup-anywhere-light'(browser) {
      const page = await browser.popup(await browser.blank());
      await choose(page);
      return page;
    },
    'gmail-phone-light': (browser) => phone(browser, {}),
    'planner-decide-light': (browser) => decide(browser),
    'planner-record-light': (browser) => record(browser),
    'planner-record-320-light': (browser) => record(browser, [320, 800]),
    'options-light': (browser) => options(browser),
    'options-320-light': (browser) => options(browser, [320, 800]),
    'welcome-light': (browser) => welcome(browser, [1280, 720]),
    'welcome-320-light': (browser) => welcome(browser, [320, 800]),
    'practice-light': (browser) => practice(browser, [1280, 720]),
    'practice-panel-light': (browser) => practice(browser, [1280, 720], openPractice),
    'practice-sent-light': (browser) => practice(browser, [1280, 720], sendPractice),
    'practice-320-light': (browser) => practice(browser, [320, 800]),
  },
  dark: {
    'gmail-panel-dark': (browser) => gmail(browser, { theme: 'dark' }),
    'gmail-sentences-dark': (browser) => sentences(browser, { theme: 'dark' }),
    'linkedin-panel-dark': (browser) => linkedin(browser, 'dark'),
    'popup-gmail-dark': async (browser) => popup(browser, await browser.gmail({ ...reply, theme: 'dark' })),
    'gmail-phone-dark': (browser) => phone(browser, { theme: 'dark' }),
    'planner-decide-dark': (browser) => decide(browser),
    'planner-record-dark': (browser) => record(browser),
    'options-dark': (browser) => options(browser),
    'welcome-dark': (browser) => welcome(browser, [1280, 720]),
    'practice-panel-dark': (browser) => practice(browser, [1280, 720], openPractice),
  },
};

async function main(): Promise<void> {
  if (!(await node(['build.mjs']))) throw new Error('The build failed; see above.');
  const found = await provide('chromium', machine, console.log);
  if (found.path === null) throw new Error(found.missing);
  process.env[variableOf('chromium')] = found.path;
  await mkdir(folder, { recursive: true });
  for (const old of await readdir(folder)) if (old.endsWith('.png')) await rm(path.join(folder, old));
  for (const theme of ['light', 'dark'] as const) await takeAll(theme);
  for (const language of ['de', 'ja']) await takeOf(language);
  await takeStates();
}

async function takeAll(theme: Theme): Promise<void> {
  const browser = await open('chromium', { dark: theme === 'dark' });
  try {
    for (const [name, show] of Object.entries(pictures[theme])) {
      const view = await show(browser);
      const picture = await view.screenshot();
      await writeFile(path.join(folder, `${name}.png`), picture);
      console.log(`${name.padEnd(24)}${(picture.length / 1024).toFixed(0).padStart(6)} KB`);
      await view.close();
    }
  } finally {
    await browser.close();
  }
}

/** The panel as people see it whose browser speaks another language. */
async function takeOf(language: string): Promise<void> {
  const texts = JSON.parse(await readFile(path.join('assets', '_locales', language, 'messages.json'), 'utf8'));
  const browser = await open('chromium', { language });
  try {
    const site = await browser.gmail(reply);
    await site.resize(...desk);
    await site.panel.find('button', texts.button.message).click();
    await site.panel.find('radio', texts.reasonOtherOffer.message).click();
    await site.panel.find('button', texts.writerAnother.message).appears();
    const picture = await site.screenshot();
    await writeFile(path.join(folder, `gmail-interface-${language}-light.png`), picture);
  } finally {
    await browser.close();
  }
}

await main();
