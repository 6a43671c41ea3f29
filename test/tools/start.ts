/** `npm start`: build, find a browser, open it on the practice pages; without a display, do the main job and tell. */
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { open, type Site } from '../e2e/harness/index.ts';
import { fromConversation } from '../pages/shared/conversation.ts';
import type { Scenario } from '../pages/shared/scenario.ts';
import { find, type Kind, provide, variableOf } from './browsers.ts';
import { node } from './commands.ts';
import { doMainJob } from './job.ts';
import { machine } from './machine.ts';
import { hasDisplay, pickConversation, readOptions, type SiteName, type StartOptions, usage } from './options.ts';

const folder = path.join('dist', 'start');
const titles: Record<SiteName, string> = { gmail: 'Gmail', linkedin: 'LinkedIn' };
const live: Record<SiteName, string> = {
  gmail: 'https://mail.google.com/',
  linkedin: 'https://www.linkedin.com/messaging/',
};

/** Something the person at the keyboard must know and can do something about. */
class Sentence extends Error {}

async function main(): Promise<void> {
  const read = readOptions(process.argv.slice(2));
  if (read === null) return console.log(usage);
  if (!read.ok) throw new Sentence(`${read.sentence}\n\n${usage}`);
  const { options } = read;
  const window = hasDisplay(process.platform, process.env) && !options.headless;
  if (options.live && !window) throw new Sentence('--live needs a display, and there is none here.');
  const shown = await whatToShow(options);
  if (!(await node(['build.mjs']))) throw new Sentence('The build failed; see above.');
  const kind = await chooseBrowser(options.browser);
  if (options.live) await openLive(kind, shown.sites);
  else if (window) await openPractice(kind, shown);
  else await doEverywhere(kind, shown);
}

interface Shown {
  sites: SiteName[];
  scenario: Partial<Scenario>;
}

/** The conversation asked for, or the default one, with a reply begun. */
async function whatToShow({ conversation, id, site }: StartOptions): Promise<Shown> {
  const scenario: Partial<Scenario> = { openThread: 'northwind', openAtLoad: [{ kind: 'reply' }] };
  if (conversation === undefined) return { sites: site ? [site] : ['gmail', 'linkedin'], scenario };
  try {
    const json = pickConversation(await readFile(conversation, 'utf8'), id);
    const { channel } = json as { channel?: unknown };
    const own: SiteName[] =
      channel === 'email' ? ['gmail'] : channel === 'linkedin' ? ['linkedin'] : ['gmail', 'linkedin'];
    return {
      sites: site ? [site] : own,
      scenario: { ...fromConversation(json, new Date()), openAtLoad: [{ kind: 'reply' }] },
    };
  } catch (error) {
    throw new Sentence(`${conversation} cannot be shown: ${error instanceof Error ? error.message : error}`);
  }
}

/** The one asked for, else whichever is here, else one that is got. */
async function chooseBrowser(wanted: Kind | undefined): Promise<Kind> {
  const here = (['chromium', 'firefox'] as const).find((kind) => find(kind, machine) !== null);
  const kind = wanted ?? here ?? 'chromium';
  const provided = await provide(kind, machine, console.log);
  if (provided.path === null) throw new Sentence(provided.missing);
  console.log(`\nBrowser: ${provided.path} (${provided.how})`);
  process.env[variableOf(kind)] = provided.path;
  return kind;
}

async function openLive(kind: Kind, sites: SiteName[]): Promise<void> {
  const profile = path.resolve('node_modules/.cache/withdraw-gracefully', `live-${kind}`);
  await mkdir(profile, { recursive: true });
  const browser = await open(kind, { headed: true, network: true, profile });
  for (const site of sites) {
    const page = await browser.driver.puppeteer.newPage();
    await page.goto(live[site], { waitUntil: 'domcontentloaded' });
  }
  console.log(
    `The real sites are open, with the extension loaded. Your sign-in stays in ${profile}; delete it to forget.`,
  );
  console.log('Google may refuse to sign in a browser that is driven by a program. Close the browser to end.');
  await browser.closed();
}

async function openPractice(kind: Kind, { sites, scenario }: Shown): Promise<void> {
  const browser = await open(kind, { headed: true });
  for (const site of sites) await browser[site](scenario);
  console.log('The practice pages are open, with the extension loaded. Press "Withdraw gracefully" beside Send.');
  console.log('Nothing you do there leaves this computer. Close the browser to end.');
  await browser.closed();
}

async function doEverywhere(kind: Kind, { sites, scenario }: Shown): Promise<void> {
  console.log('There is no window to show: doing the main job here.');
  await mkdir(folder, { recursive: true });
  const browser = await open(kind);
  try {
    for (const site of sites) {
      console.log(`\n── ${titles[site]} ${'─'.repeat(60)}\n`);
      await tell(site, await browser[site](scenario));
    }
    for (const { text } of browser.troubles) fail(`An error came up: ${text}`);
    for (const leak of await browser.leaks()) fail(`A request was made that should not be: ${leak}`);
  } finally {
    await browser.close();
  }
}

async function tell(site: SiteName, practice: Site): Promise<void> {
  try {
    const { facts, message, screenshots } = await doMainJob(practice, site, folder);
    for (const [name, value] of facts) console.log(`${`${name}:`.padEnd(16)}${value || '(unknown)'}`);
    console.log(`\n${message.replace(/^/gm, '  │ ')}\n`);
    console.log(`Inserted, exactly as previewed. Screenshots: ${screenshots.join(', ')}`);
  } catch (error) {
    fail(`${titles[site]}: ${error instanceof Error ? error.message : error}`);
  }
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

try {
  await main();
} catch (error) {
  if (!(error instanceof Sentence)) throw error;
  fail(error.message);
}
