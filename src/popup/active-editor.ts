/** The editor that was used last in the active tab, seen from the popup. */
import type { Message } from '../message/index.ts';
import { activeTab, loadPanel, runInFrames } from '../platform/frames.ts';
import type { FrameReading, Refused, Remote } from '../ui/remote.ts';
import type { InsertMode, InsertOutcome, Made } from '../ui/types.ts';

export interface ActiveEditor {
  reading: FrameReading;
  insert(message: Message, mode: InsertMode, made: Made): Promise<InsertOutcome>;
  undo(): Promise<boolean>;
}

const gone: InsertOutcome = { ok: false, reason: 'editor-gone', retry: false };
/** Each tab's outermost frame has this number. */
const outermost = 0;

/** Null where there is none, or where we may not look. Among several that nobody used, none is guessed. */
export async function findActiveEditor(): Promise<ActiveEditor | Refused | null> {
  const tabId = await activeTab();
  if (tabId === null) return null;
  try {
    const frames = await framesOfOurs(tabId);
    await loadPanel(tabId, frames);
    const answers = await runInFrames(tabId, describe, [], frames);
    const found = answers.flatMap(({ frameId, answer }) =>
      answer && 'at' in answer ? [{ frameId, reading: answer }] : [],
    );
    const chosen = newest(found);
    return chosen ? reach(tabId, chosen) : (answers.map(({ answer }) => answer).find(isRefused) ?? null);
  } catch {
    return null;
  }
}

/** How the page in the active tab is built, frame by frame, without a word of it. Rejects where we may not look. */
export async function pageReport(): Promise<string> {
  const tabId = await activeTab();
  if (tabId === null) throw new Error('There is no tab to look at.');
  const frames = await framesOfOurs(tabId);
  await loadPanel(tabId, frames);
  const answers = await runInFrames(tabId, report, [], frames);
  return answers.flatMap(({ answer }) => answer ?? []).join('\n\n');
}

type FoundReading = { frameId: number; reading: FrameReading };

/** The frames that have a boot script; where none has one, the page as a whole. */
async function framesOfOurs(tabId: number): Promise<number[]> {
  const answers = await runInFrames(tabId, hasBoot, []);
  const frames = answers.filter(({ answer }) => answer).map(({ frameId }) => frameId);
  return frames.length > 0 ? frames : [outermost];
}

/** Editors of a site we know come first: the rest is only where the focus happens to be. */
function newest(found: FoundReading[]): FoundReading | undefined {
  const known = found.filter(({ reading }) => reading.place === 'site');
  const [first, ...others] = (known.length > 0 ? known : found).sort((a, b) => b.reading.at - a.reading.at);
  return first && (first.reading.at > 0 || others.length === 0) ? first : undefined;
}

function reach(tabId: number, { frameId, reading }: FoundReading): ActiveEditor {
  return {
    reading,
    insert: async (message, mode, made) =>
      (await runInFrames(tabId, insert, [message, mode, made], [frameId]))[0]?.answer ?? gone,
    undo: async () => (await runInFrames(tabId, undo, [], [frameId]))[0]?.answer ?? false,
  };
}

const isRefused = (answer: FrameReading | Refused | null): answer is Refused => answer !== null && 'refused' in answer;

// These five run in the frame and may use nothing from this file: only their own text travels.
type World = Record<symbol, { isOn?(): boolean; panel?: { remote: Remote } } | undefined>;

function hasBoot(): boolean {
  return Boolean((globalThis as unknown as World)[Symbol.for('withdraw-gracefully')]?.isOn);
}

function describe(): Promise<FrameReading | Refused | null> | null {
  return (globalThis as unknown as World)[Symbol.for('withdraw-gracefully')]?.panel?.remote.describe() ?? null;
}

function insert(message: Message, mode: InsertMode, made: Made): Promise<InsertOutcome> | null {
  return (
    (globalThis as unknown as World)[Symbol.for('withdraw-gracefully')]?.panel?.remote.insert(message, mode, made) ??
    null
  );
}

function report(): string | null {
  return (globalThis as unknown as World)[Symbol.for('withdraw-gracefully')]?.panel?.remote.report() ?? null;
}

function undo(): Promise<boolean> | null {
  return (globalThis as unknown as World)[Symbol.for('withdraw-gracefully')]?.panel?.remote.undo() ?? null;
}
