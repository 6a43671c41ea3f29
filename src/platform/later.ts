/** Messages that somebody wants to sleep on: kept on this computer, with the time to remind of them. */
import * as v from 'valibot';
import { browser } from './browser.ts';
import { sendMessage } from './messages.ts';

const KEY = 'later';
const mostKept = 50;

/** The page of a conversation, on one of the two sites. */
const Address = v.pipe(v.string(), v.maxLength(2000), v.regex(/^https:\/\/(mail\.google|www\.linkedin)\.com\//));
export const isOurs = (url: string): boolean => v.is(Address, url);

const Kept = v.object({
  id: v.pipe(v.string(), v.maxLength(60)),
  subject: v.optional(v.pipe(v.string(), v.maxLength(400))),
  text: v.pipe(v.string(), v.maxLength(10_000)),
  /** When to remind, ISO 8601. */
  at: v.pipe(v.string(), v.isoTimestamp()),
  /** The page it was prepared on, to find the conversation again. */
  url: v.optional(Address),
});
export type KeptMessage = v.InferOutput<typeof Kept>;

/** From the popup, which leaves storing to the background. False: it could not be kept. */
export async function keepForLater(message: { subject?: string; text: string }, at: Date): Promise<boolean> {
  const { subject, text } = message;
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    const item = { text, at: at.toISOString(), ...(subject ? { subject } : {}), ...(tab?.url ? { url: tab.url } : {}) };
    return await sendMessage('later.keep', item);
  } catch {
    return false;
  }
}

/** What is kept, soonest first. What cannot be read is left out, not thrown away. */
export async function keptMessages(): Promise<KeptMessage[]> {
  // Storage that refuses holds nothing that could be shown.
  return (await stored().catch(() => []))
    .flatMap((item) => {
      const parsed = v.safeParse(Kept, item);
      return parsed.success ? [parsed.output] : [];
    })
    .sort((a, b) => a.at.localeCompare(b.at));
}

/** From the popup, which leaves this to the background too. False: it is still kept. */
export async function dropKept(id: string): Promise<boolean> {
  try {
    return await sendMessage('later.drop', id);
  } catch {
    return false;
  }
}

/** For the background alone. False: there is no room, or storage refused. */
export function storeKept(item: KeptMessage): Promise<boolean> {
  const parsed = v.safeParse(Kept, item);
  if (!parsed.success) return Promise.resolve(false);
  return change((items) => (items.length < mostKept ? [...items, parsed.output] : null));
}

/** For the background alone. False: storage refused. */
export function removeKept(id: string): Promise<boolean> {
  return change((items) => items.filter((item) => (item as Partial<KeptMessage> | null)?.id !== id));
}

/** One change after the other: each sees what the one before has written. */
let last: Promise<unknown> = Promise.resolve();

/** `to` gives null where nothing may be changed. */
function change(to: (items: unknown[]) => unknown[] | null): Promise<boolean> {
  const changed = last.then(() => write(to)).catch(() => false);
  last = changed;
  return changed;
}

async function write(to: (items: unknown[]) => unknown[] | null): Promise<boolean> {
  const items = to(await stored());
  if (items) await browser.storage.local.set({ [KEY]: items });
  return items !== null;
}

async function stored(): Promise<unknown[]> {
  const { [KEY]: items } = await browser.storage.local.get(KEY);
  return Array.isArray(items) ? items : [];
}
