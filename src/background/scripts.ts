/** Getting our scripts into frames: the panel when it is asked for, the boot script into tabs that are open already. */
import { browser } from '../platform/browser.ts';
import { loadPanel } from '../platform/frames.ts';
import type { LoadOutcome } from '../platform/messages.ts';
import { loadWordsInto } from '../platform/words.ts';

interface Sender {
  tab?: { id?: number | undefined } | undefined;
  frameId?: number | undefined;
}

/** Loads the panel into the very frame that asks, nowhere else. */
export function loadPanelInto(sender: Sender): Promise<LoadOutcome> {
  return loadInto(sender, (tabId, frameId) => loadPanel(tabId, [frameId]));
}

/** Loads the words of a message language into the very frame that asks. */
export function loadWordsFor(sender: Sender, language: string): Promise<LoadOutcome> {
  return loadInto(sender, (tabId, frameId) => loadWordsInto(tabId, frameId, language));
}

async function loadInto(
  { tab, frameId }: Sender,
  load: (tabId: number, frameId: number) => Promise<void>,
): Promise<LoadOutcome> {
  if (tab?.id === undefined || frameId === undefined) return { ok: false, reason: 'no-frame' };
  try {
    await load(tab.id, frameId);
    return { ok: true };
  } catch {
    // The frame went away between the click and now.
    return { ok: false, reason: 'refused' };
  }
}

/**
 * After an installation or an update, so that nobody has to reload a page: Chromium leaves open tabs with the old
 * script, or with none. Firefox does this by itself.
 */
export async function refreshOpenTabs(): Promise<void> {
  const { content_scripts: scripts = [], background } = browser.runtime.getManifest();
  if (background && 'scripts' in background) return;
  for (const { matches, js } of scripts) {
    if (!js) continue;
    for (const { id } of await browser.tabs.query({ url: matches })) {
      if (id === undefined) continue;
      // A tab that is asleep or shows an error page refuses; it gets the script when it loads.
      await browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: js }).catch(() => {});
    }
  }
}
