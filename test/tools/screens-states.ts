/**
 * Pictures of every state, for whoever changes the look: `docs/screens/states/<place>-<state>-<how>.png`, where `how` is
 * the theme, `rtl` for a language that reads from right to left, `contrast` for forced colours, or a width.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page, ScreenshotClip } from 'puppeteer-core';
import { speak } from '../e2e/display/extension.ts';
import { emulate } from '../e2e/display/media.ts';
import { mirrored } from '../e2e/display/pseudo.ts';
import { type Look, walks } from '../e2e/display/walk.ts';
import type { View } from '../e2e/harness/index.ts';
import type { Control } from '../e2e/harness/view.ts';

const folder = path.join('docs', 'screens', 'states');

interface How {
  name: string;
  states: RegExp;
  size: readonly [width: number, height: number];
  theme?: 'light' | 'dark';
  mirrored?: boolean;
  contrast?: boolean;
}

const usual = [1000, 800] as const;
const most =
  /^(?!gmail-(?:button|copied|undone|kept)|linkedin-inserted|popup-(?:chosen|copied)|options-(?:saved|text-kept|erased)|decide-erased|record-(?:list|erased))/;
const some =
  /^(?:gmail-(?:chosen|sentences|later|stop|long|not-taken|inserted)|popup-(?:kept|decide)|options$|options-erase$|decide-full|record-open|welcome$|practice$)$/;
const hows: How[] = [
  { name: 'light', states: most, size: usual },
  { name: 'dark', states: some, size: usual, theme: 'dark' },
  { name: 'rtl', states: some, size: usual, mirrored: true },
  { name: '320', states: /^(?:gmail-(?:first|long|stop)|popup-none|decide-full|record-open)$/, size: [320, 640] },
  {
    name: 'contrast',
    states: /^(?:gmail-(?:chosen|stop|sentences)|popup-decide|options|decide-full|record-open)$/,
    size: usual,
    contrast: true,
  },
];

export async function takeStates(): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const how of hows) await take(how);
}

async function take(how: How): Promise<void> {
  const spoken = await speak(how.mirrored ? mirrored : 'en', { dark: how.theme === 'dark' });
  try {
    const options = { ...(how.theme ? { theme: how.theme } : {}), ...(how.mirrored ? { dir: 'rtl' as const } : {}) };
    const look: Look = async (state, view, anchor) => {
      if (!how.states.test(state)) return;
      await view.resize(...how.size);
      if (how.contrast) await emulate(view, { 'forced-colors': 'active' });
      const picture = await pictureOf(view, anchor);
      if (how.contrast) await emulate(view, {});
      await writeFile(path.join(folder, `${state}-${how.name}.png`), picture);
      await view.resize(1280, 800);
      console.log(`${`${state}-${how.name}`.padEnd(36)}${(picture.length / 1024).toFixed(0).padStart(5)} KB`);
    };
    for (const walk of Object.values(walks)) await walk(spoken, look, options);
  } finally {
    await spoken.close();
  }
}

/** Over a page, only what is ours and a little around it. */
async function pictureOf(view: View, anchor: Control): Promise<Uint8Array> {
  const { page } = view.surface as unknown as { page: Page };
  // The mouse rests where nothing answers to it.
  await page.mouse.move(0, 0);
  const clip = await anchor.evaluate(stillBox);
  return page.screenshot(clip ? { clip } : {});
}

/** Runs in the page, what is told of in sight: where we are drawn, once nothing moves; null where all of the page is ours. */
async function stillBox(element: HTMLElement): Promise<ScreenshotClip | null> {
  const root = element.getRootNode() as Document | ShadowRoot;
  const isMoving = (each: Animation) => each instanceof CSSTransition && each.playState === 'running';
  document.querySelector('.question, [role=alert] .card, .record .entry-form')?.scrollIntoView({ block: 'center' });
  // Drawn, measured, put in its place, drawn again.
  for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
  await Promise.all(
    root
      .getAnimations()
      .filter(isMoving)
      .map((each) => each.finished),
  );
  if (!(root instanceof ShadowRoot)) return null;
  const { left, top, right, bottom } = (root.querySelector('.root') ?? element).getBoundingClientRect();
  const [x, y] = [Math.max(0, left - 24), Math.max(0, top - 24)];
  return { x, y, width: Math.min(innerWidth, right + 24) - x, height: Math.min(innerHeight, bottom + 24) - y };
}
