/** Messages that somebody wants to sleep on: kept on this computer, with the time to remind of them. */
import * as v from 'valibot';
import { browser } from './browser.ts';
import { sendMessage } from './messages.ts';

const KEY = 'later';
/** Ids of those that were due when we last looked. */
const REMINDED = 'later-reminded';
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
  /** BCP 47, of the text. */
  language: v.optional(v.pipe(v.string(), v.maxLength(35))),
  /** Names the conversation without saying whom it is about (`content/corrections.ts`); absent where none was read. */
  conversation: v.optional(v.pipe(v.string(), v.maxLength(64))),
});
export type KeptMessage = v.InferOutput<typeof Kept>;

/** From the popup, which leaves storing to the background. False: it could not be kept. */
export async function keepForLater(
  message: { subject?: string; text: string },
  at: Date,
  about: { language?: string; kept?: string } = {},
): Promise<boolean> {
  const { subject, text } = message;
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    const known = { subject, url: tab?.url, language: about.language, id: about.kept };
    const given = Object.fromEntries(Object.entries(known).filter(([, value]) => value));
    const item = { text, at: at.toISOString(), ...given };
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

/** Where somebody is: the page, and the conversation if it could be read. */
export interface Whereabouts {
  url?: string | undefined;
  conversation?: string | undefined;
}

/** What was kept in this conversation, soonest first. One kept without having read it is known by its page. */
export async function keptIn(place: Whereabouts): Promise<KeptMessage[]> {
  return (await keptMessages()).filter((item) => isKeptIn(item, place));
}

function isKeptIn(item: KeptMessage, { url, conversation }: Whereabouts): boolean {
  if (item.conversation !== undefined) return item.conversation === conversation;
  const thread = threadOf(item.url);
  return thread !== null && thread === threadOf(url);
}

/**
 * What names the thread in an address, whatever list it was opened from. Null: the page shows none, or may show any, such
 * as a list with a new message on top.
 */
export function threadOf(url: string | undefined): string | null {
  if (url === undefined || !isOurs(url)) return null;
  const { host, pathname, hash } = new URL(url);
  const [, name] =
    host === 'mail.google.com'
      ? (/\/([A-Za-z0-9]{16,})$/.exec(hash.split('?')[0] ?? '') ?? [])
      : (/^\/messaging\/thread\/([^/]+)/.exec(pathname) ?? []);
  return name ? `${host} ${name}` : null;
}

/** For the background alone; takes the place of one with the same id. False: there is no room, or storage refused. */
export function storeKept(item: KeptMessage): Promise<boolean> {
  const parsed = v.safeParse(Kept, item);
  if (!parsed.success) return Promise.resolve(false);
  return change((items) => {
    const others = items.filter((other) => idOf(other) !== item.id);
    return others.length < mostKept ? [...others, parsed.output] : null;
  });
}

/**
 * For the background alone. Of these, which are due, those that were not due the last time: each is reminded of once.
 * Rejects where storage refuses.
 */
export async function newlyDue(due: readonly KeptMessage[]): Promise<KeptMessage[]> {
  const { [REMINDED]: stored } = await browser.storage.local.get(REMINDED);
  const before: unknown[] = Array.isArray(stored) ? stored : [];
  const now = due.map(({ id }) => id);
  if (now.join() !== before.join()) await browser.storage.local.set({ [REMINDED]: now });
  return due.filter(({ id }) => !before.includes(id));
}

/** For the background alone. False: storage refused. */
export function removeKept(id: string): Promise<boolean> {
  return change((items) => items.filter((item) => idOf(item) !== id));
}

/** Of what is stored, which may be anything. */
const idOf = (item: unknown): string | undefined => (item as Partial<KeptMessage> | null)?.id;

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
