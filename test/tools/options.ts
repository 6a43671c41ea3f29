/** What `npm start` was asked to do. */
import { parseArgs } from 'node:util';
import type { Kind } from './browsers.ts';

export type SiteName = 'gmail' | 'linkedin';

export interface StartOptions {
  /** The real sites instead of the practice pages. */
  live: boolean;
  headless: boolean;
  /** Undefined: whichever is here. */
  browser: Kind | undefined;
  /** Undefined: both, or the one the conversation belongs to. */
  site: SiteName | undefined;
  /** A file with the conversation to show. */
  conversation: string | undefined;
  /** Which line, when the file holds one conversation a line. */
  id: string | undefined;
}

export const usage = `npm start -- [options]

Builds the extension and opens a browser with it on the practice Gmail and the practice LinkedIn.
Where there is no display it performs the main job by itself and prints what came of it.

  --browser chromium|firefox   which browser (chromium: Chrome, Chromium or Edge)
  --site gmail|linkedin        only this site
  --conversation FILE          show this conversation (JSON, or one JSON a line)
  --id ID                      which conversation of a file with one a line; left out: the first
  --headless                   perform the main job without a window
  --live                       the real sites, with a profile of its own that is kept
  --help                       this text`;

/** Either the options, or a sentence about what is wrong with them; null when help was asked for. */
export function readOptions(
  args: string[],
): { ok: true; options: StartOptions } | { ok: false; sentence: string } | null {
  try {
    const { values } = parseArgs({
      args,
      options: {
        live: { type: 'boolean', default: false },
        headless: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
        browser: { type: 'string' },
        site: { type: 'string' },
        conversation: { type: 'string' },
        id: { type: 'string' },
      },
    });
    if (values.help) return null;
    const { live, headless, conversation, id } = values;
    if (live && headless) throw new Error('--live needs a window: leave out --headless.');
    if (live && conversation !== undefined)
      throw new Error('--live shows your own conversations: leave out --conversation.');
    if (id !== undefined && conversation === undefined) throw new Error('--id needs --conversation FILE.');
    const browser = oneOf('--browser', values.browser, ['chromium', 'firefox'] as const);
    const site = oneOf('--site', values.site, ['gmail', 'linkedin'] as const);
    return { ok: true, options: { live, headless, browser, site, conversation, id } };
  } catch (error) {
    return { ok: false, sentence: error instanceof Error ? error.message : String(error) };
  }
}

function oneOf<Choice extends string>(name: string, value: string | undefined, choices: readonly Choice[]) {
  if (value === undefined) return undefined;
  const choice = choices.find((each) => each === value);
  if (choice === undefined) throw new Error(`${name} is one of ${choices.join(', ')}, not "${value}".`);
  return choice;
}

/** Whether a window can be shown. CI machines that have a display show nobody anything. */
export function hasDisplay(platform: NodeJS.Platform, env: Record<string, string | undefined>): boolean {
  if (env.CI) return false;
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/**
 * The JSON in the text of a file: one document, or one a line.
 *
 * @throws Error with a sentence when there is none, or none with this id
 */
export function pickConversation(text: string, id: string | undefined): unknown {
  const whole = parsed(text);
  if (whole !== undefined && id === undefined) return whole;
  const lines = whole !== undefined ? [whole] : text.split('\n').map(parsed);
  const found = lines.filter((line) => typeof line === 'object' && line !== null) as { id?: unknown }[];
  if (found.length === 0) throw new Error('The file is neither JSON nor one JSON a line.');
  const picked = id === undefined ? found[0] : found.find((each) => each.id === id);
  if (picked === undefined) throw new Error(`The file has no conversation with the id "${id}".`);
  return picked;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
