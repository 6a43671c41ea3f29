/**
 * What somebody weighs, in this browser's storage alone. Erased 30 days after the last change unless kept: looked after
 * when it is opened, and by the background. For pages of ours: a website's frame is never told of it.
 */
import * as v from 'valibot';
import { type Decision, expiry, isExpired, parseDecision } from '../decide/index.ts';
import { browser } from './browser.ts';
import { attempt, type Saved } from './storage.ts';

const KEY = 'decide';
/** Where what could not be read waits, as found, for as long as a decision would. */
const ASIDE = 'decide-aside';

const Aside = v.object({ changed: v.pipe(v.string(), v.isoTimestamp()), data: v.unknown() });
type Aside = v.InferOutput<typeof Aside>;

export interface FoundDecision {
  decision: Decision;
  /** `damaged`: something could not be read and is set aside; `unavailable`: storage does not answer. */
  notice?: 'damaged' | 'unavailable';
}

/** Never rejects: blank where there is nothing, or nothing any more. */
export async function readDecision(now: Date): Promise<FoundDecision> {
  try {
    const { decision, aside } = await tidy(now);
    return aside ? { decision, notice: 'damaged' } : { decision };
  } catch {
    return { decision: parseDecision(undefined).decision, notice: 'unavailable' };
  }
}

/** Keeps it until 30 days after what it says of its last change. */
export function saveDecision(decision: Decision): Promise<Saved> {
  return attempt(() => browser.storage.local.set({ [KEY]: decision }));
}

/** Removes all of it, what was set aside included. */
export function eraseDecision(): Promise<Saved> {
  return attempt(() => remove(KEY, ASIDE));
}

/** Calls back with the decision after each change made in any page, until `signal` aborts. */
export function onDecision(callback: (decision: Decision) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && Object.hasOwn(changes, KEY)) callback(parseDecision(changes[KEY]?.newValue).decision);
  };
  browser.storage.onChanged.addListener(listener);
  // In a page that outlived its extension the event is gone, and there is nothing left to remove.
  const stop = () => attempt(async () => browser.storage.onChanged.removeListener(listener));
  signal.addEventListener('abort', stop, { once: true });
}

/** What could not be read, as text; null: there is nothing. */
export async function unreadDecision(): Promise<string | null> {
  const { [ASIDE]: stored } = await browser.storage.local.get(ASIDE);
  return v.is(Aside, stored) ? JSON.stringify(stored.data, null, 2) : null;
}

/** Lets go of what could not be read. */
export function dropUnread(): Promise<Saved> {
  return attempt(() => remove(ASIDE));
}

/** Erases what is due at `now`, and says when to look again; null: nothing is waiting. Rejects when storage refuses. */
export async function eraseDue(now: Date): Promise<Date | null> {
  const { decision, aside } = await tidy(now);
  const times = [expiry(decision), aside && expiry({ changed: aside.changed, keep: false })];
  const [soonest] = times.filter((at) => at !== null).sort((a, b) => a.getTime() - b.getTime());
  return soonest ?? null;
}

export const isDecisionKey = (key: string): boolean => key === KEY || key === ASIDE;

/** Erases what is due. What cannot be read is set aside in the same write that puts there what can be. */
async function tidy(now: Date): Promise<{ decision: Decision; aside: Aside | null }> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  const parsed = parseDecision(stored);
  const changed = now.toISOString();
  if (isExpired(parsed.decision, now)) await remove(KEY);
  else if (!parsed.whole) {
    // One without a time to go by would never be erased.
    const decision = { ...parsed.decision, changed: parsed.decision.changed ?? changed };
    await browser.storage.local.set({ [KEY]: decision, [ASIDE]: { changed, data: stored } });
  }
  return { decision: await current(), aside: await setAside(now) };
}

async function current(): Promise<Decision> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  return parseDecision(stored).decision;
}

async function setAside(now: Date): Promise<Aside | null> {
  const { [ASIDE]: stored } = await browser.storage.local.get(ASIDE);
  if (stored === undefined) return null;
  if (v.is(Aside, stored) && !isExpired({ changed: stored.changed, keep: false }, now)) return stored;
  await remove(ASIDE);
  return null;
}

async function remove(...keys: string[]): Promise<void> {
  for (const key of keys) await browser.storage.local.remove(key);
}
