/** The editor that was used last in the active tab, seen from the popup. */
import type { Message } from '../message/index.ts';
import { activeTab, loadPanel, runInFrames } from '../platform/frames.ts';
import type { FrameReading, Remote } from '../ui/remote.ts';
import type { InsertMode, InsertOutcome } from '../ui/types.ts';

export interface ActiveEditor {
  reading: FrameReading;
  insert(message: Message, mode: InsertMode): Promise<InsertOutcome>;
  undo(): Promise<boolean>;
}

const gone: InsertOutcome = { ok: false, reason: 'editor-gone', retry: false };

/** Null where there is none, or where we may not look. Among several that nobody used, none is guessed. */
export async function findActiveEditor(): Promise<ActiveEditor | null> {
  const tabId = await activeTab();
  if (tabId === null) return null;
  try {
    await loadPanel(tabId);
    const answers = await runInFrames(tabId, describe, []);
    const found = answers.flatMap(({ frameId, answer }) => (answer ? [{ frameId, reading: answer }] : []));
    const newest = found.sort((a, b) => b.reading.at - a.reading.at)[0];
    if (!newest || (newest.reading.at === 0 && found.length > 1)) return null;
    const { frameId, reading } = newest;
    return {
      reading,
      insert: async (message, mode) => (await runInFrames(tabId, insert, [message, mode], frameId))[0]?.answer ?? gone,
      undo: async () => (await runInFrames(tabId, undo, [], frameId))[0]?.answer ?? false,
    };
  } catch {
    return null;
  }
}

// These three run in the frame and may use nothing from this file: only their own text travels.
type World = Record<symbol, { panel?: { remote: Remote } } | undefined>;

function describe(): Promise<FrameReading | null> | null {
  return (globalThis as unknown as World)[Symbol.for('withdraw-gracefully')]?.panel?.remote.describe() ?? null;
}

function insert(message: Message, mode: InsertMode): InsertOutcome | null {
  return (
    (globalThis as unknown as World)[Symbol.for('withdraw-gracefully')]?.panel?.remote.insert(message, mode) ?? null
  );
}

function undo(): boolean {
  return (globalThis as unknown as World)[Symbol.for('withdraw-gracefully')]?.panel?.remote.undo() ?? false;
}
