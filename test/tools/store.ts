/**
 * `npm run store`: the pictures of the stores' pages, in `assets/store/`, the animation of the main job, in
 * `docs/screens/`, and the icons, all from the built extension and our own SVG, in Chromium.
 *
 *   npm run store -- icons        only these; so for screens, tiles, animation
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { TestBrowser } from '../e2e/harness/index.ts';
import { provide, variableOf } from './browsers.ts';
import { node } from './commands.ts';
import { languages } from './listing.ts';
import { machine } from './machine.ts';
import { gifOf } from './store/animation.ts';
import { draw } from './store/drawing.ts';
import { mainJob } from './store/main-job.ts';
import { read, written } from './store/picture.ts';
import * as scenes from './store/scenes.ts';
import { mailIn } from './store/threads.ts';

const folder = path.join('assets', 'store');
const drawn = path.join('test', 'tools', 'store', 'drawn');

async function keep(name: string, file: Uint8Array): Promise<void> {
  const to = path.join(name);
  await mkdir(path.dirname(to), { recursive: true });
  await writeFile(to, file);
  console.log(`${to.padEnd(52)}${(file.length / 1024).toFixed(0).padStart(6)} KB`);
}

/** As the stores take it. */
const keepShot = (name: string, png: Uint8Array) => keep(path.join(folder, name), written(read(png)));

async function icons(browser: TestBrowser): Promise<void> {
  const icon = (file: string, size: number, margin = 0) =>
    draw(browser, path.join('assets', 'icons', file), { width: size, height: size, margin, transparent: true });
  for (const size of [16, 32]) await keep(`assets/icons/${size}.png`, await icon('icon-small.svg', size));
  await keep('assets/icons/48.png', await icon('icon.svg', 48));
  // Chrome's store asks for 96 pixels within 128.
  await keep('assets/icons/128.png', await icon('icon.svg', 128, 16));
  await keep(path.join(folder, 'logo-300.png'), await icon('icon.svg', 300));
}

async function tiles(browser: TestBrowser): Promise<void> {
  const site = await scenes.gmail(browser, mailIn('en'), await wordsOf('en'));
  const panel = await scenes.panelOf(site);
  await site.close();
  await keepShot('tile-440x280.png', await draw(browser, path.join(drawn, 'tile.html'), { width: 440, height: 280 }));
  const marquee = { width: 1400, height: 560, pictures: [panel] };
  await keepShot('marquee-1400x560.png', await draw(browser, path.join(drawn, 'marquee.html'), marquee));
}

/** Numbered in the order of the captions (`listing/`); the first one is there in every language. */
async function screens(): Promise<void> {
  await scenes.inBrowser({}, async (browser) => {
    const site = await scenes.gmail(browser, mailIn('en'), await wordsOf('en'));
    await keepShot('en/1-gmail.png', await site.screenshot());
    await keepShot('en/2-inserted.png', await (await scenes.inserted(site)).screenshot());
    await site.close();
    const popup = await scenes.popup(browser);
    const write = await popup.screenshot();
    const phone = await (await scenes.phone(popup)).screenshot();
    const windows = { width: 1280, height: 800, pictures: [write, phone] };
    await keepShot('en/4-popup.png', await draw(browser, path.join(drawn, 'popup.html'), windows));
    await keepShot('en/5-decide.png', await (await scenes.decide(browser)).screenshot());
    await keepShot('en/6-options.png', await (await scenes.options(browser)).screenshot());
  });
  await scenes.inBrowser({ dark: true }, async (browser) => {
    await keepShot('en/3-linkedin.png', await (await scenes.linkedin(browser)).screenshot());
  });
  for (const language of languages.filter((each) => each !== 'en'))
    await scenes.inBrowser({ language: language.replace('_', '-') }, async (browser) => {
      const site = await scenes.gmail(browser, mailIn(language), await wordsOf(language));
      await keepShot(`${language}/1-gmail.png`, await site.screenshot());
    });
}

/** What is on screen in that language. */
async function wordsOf(language: string) {
  const texts = JSON.parse(await readFile(path.join('assets', '_locales', language, 'messages.json'), 'utf8'));
  return {
    title: texts.writerTitle.message,
    reason: texts.reasonOtherOffer.message,
    another: texts.writerAnother.message,
    name: texts.fieldMyName.message,
  };
}

async function animation(browser: TestBrowser): Promise<void> {
  await keep('docs/screens/main-job.gif', gifOf(await mainJob(browser)));
}

const parts: Record<string, () => Promise<void>> = {
  icons: () => scenes.inBrowser({}, icons),
  screens,
  tiles: () => scenes.inBrowser({}, tiles),
  animation: () => scenes.inBrowser({}, animation),
};

async function main(asked: string[]): Promise<void> {
  const unknown = asked.filter((part) => !(part in parts));
  if (unknown.length > 0) throw new Error(`There is no ${unknown.join(', ')}: ${Object.keys(parts).join(', ')}.`);
  if (!(await node(['build.mjs']))) throw new Error('The build failed; see above.');
  const found = await provide('chromium', machine, console.log);
  if (found.path === null) throw new Error(found.missing);
  process.env[variableOf('chromium')] = found.path;
  for (const part of asked.length > 0 ? asked : Object.keys(parts)) await parts[part]?.();
}

await main(process.argv.slice(2));
