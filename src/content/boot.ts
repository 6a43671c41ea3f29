/** The boot script: runs in every frame of the two sites before the page does, and puts the button beside each editor. */
import { gmail } from '../sites/gmail/index.ts';
import { linkedin } from '../sites/linkedin/index.ts';
import type { Finder } from '../sites/site.ts';
import { api } from './api.ts';
import { start } from './start.ts';

const finders: Record<string, Finder> = { 'mail.google.com': gmail, 'www.linkedin.com': linkedin };

type Stored = { settings?: { sites?: Record<string, unknown> } };

/** What `sync` refused to take stands in `local` and is the later one (`platform/storage.ts`). */
async function switchedOn(name: Finder['name']): Promise<boolean> {
  const areas = await Promise.allSettled([api.storage.local.get('settings'), api.storage.sync.get('settings')]);
  // Storage that cannot be read is reported by the pages that show settings; the button works without it.
  const stored = areas.map((area) => (area.status === 'fulfilled' ? (area.value as Stored).settings : undefined));
  return (stored[0] ?? stored[1])?.sites?.[name] !== false;
}

const finder = finders[location.hostname];
if (finder) start(finder, { isWanted: () => switchedOn(finder.name) });
