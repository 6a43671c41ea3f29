/** Texts of the person's own, in this browser's storage: too large for the area that follows the person. */
import type { Template } from '../message/index.ts';
import { parseTemplates, serialiseTemplates } from '../settings/index.ts';
import { browser } from './browser.ts';
import type { Saved } from './storage.ts';

const KEY = 'templates';

/** Never rejects: what cannot be read is left out here, and stays where it is. */
export async function loadTemplates(): Promise<Template[]> {
  try {
    const { [KEY]: stored } = await browser.storage.local.get(KEY);
    return parseTemplates(stored).templates;
  } catch {
    return [];
  }
}

/** Keeps these in place of those before. */
export async function saveTemplates(templates: readonly Template[]): Promise<Saved> {
  try {
    await browser.storage.local.set({ [KEY]: serialiseTemplates(templates) });
    return { ok: true };
  } catch (error) {
    const isFull = /quota|full|space/i.test(String(error));
    return { ok: false, reason: isFull ? 'full' : 'denied', retry: !isFull };
  }
}
