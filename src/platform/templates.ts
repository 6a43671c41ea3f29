/** Texts of the person's own, in this browser's storage: too large for the area that follows the person. */
import type { Template } from '../message/index.ts';
import {
  type ParsedTemplates,
  parseTemplate,
  parseTemplates,
  serialiseTemplates,
  templateLimits,
} from '../settings/index.ts';
import { browser } from './browser.ts';
import { attempt, type Saved } from './storage.ts';

const KEY = 'templates';
/** Where lists that could not be read whole wait, as found, until the person has fetched or erased them. */
const ASIDE = 'templates-aside';
/** More than this is not worth keeping: the oldest goes. */
const MOST_ASIDES = 3;

interface Aside {
  data: unknown[];
  /** The person has put the notice away. */
  seen: boolean;
}

interface Found extends ParsedTemplates {
  /** As it is in storage. */
  stored: unknown;
  aside: Aside;
}

export interface StoredTemplates {
  templates: Template[];
  /** Something could not be read, and the person has not put the notice away. */
  unread: boolean;
}

export type TemplatesChanged =
  | { ok: true; templates: Template[] }
  | Extract<Saved, { ok: false }>
  | { ok: false; reason: 'too-many'; retry: false };

/** Never rejects: what cannot be read is left out here, and stays where it is. */
export async function loadTemplates(): Promise<Template[]> {
  return (await readTemplates()).templates;
}

/** The same, and whether that was all. */
export async function readTemplates(): Promise<StoredTemplates> {
  try {
    const { templates, whole, aside } = await find();
    return { templates, unread: !whole || (aside.data.length > 0 && !aside.seen) };
  } catch {
    return { templates: [], unread: false };
  }
}

/**
 * Keeps what `step` makes of the texts that are stored by now: another page may have changed them. What could not be
 * read of them is set aside in the same write, so that it is never overwritten.
 */
export async function changeTemplates(step: (now: readonly Template[]) => Template[]): Promise<TemplatesChanged> {
  let templates: Template[] = [];
  const saved = await attempt(async () => {
    const found = await find();
    templates = step(found.templates).flatMap((template) => parseTemplate(template) ?? []);
    if (templates.length <= templateLimits.count) await write(templates, asideOf(found));
  });
  if (!saved.ok) return saved;
  return templates.length > templateLimits.count
    ? { ok: false, reason: 'too-many', retry: false }
    : { ok: true, templates };
}

/** The text of a file with everything that could not be read; null: there is nothing. */
export async function unreadText(): Promise<string | null> {
  let data: unknown[] = [];
  await attempt(async () => {
    data = asideOf(await find()).data;
  });
  return data.length > 0 ? `${JSON.stringify(data, null, 2)}\n` : null;
}

/** The notice has been read: it is not repeated. The data stays. */
export async function dismissUnread(): Promise<void> {
  await attempt(async () => {
    const found = await find();
    await write(found.templates, { ...asideOf(found), seen: true });
  });
}

async function find(): Promise<Found> {
  const [{ [KEY]: stored }, { [ASIDE]: aside }] = await Promise.all([
    browser.storage.local.get(KEY),
    browser.storage.local.get(ASIDE),
  ]);
  return { ...parseTemplates(stored), stored, aside: isAside(aside) ? aside : { data: [], seen: true } };
}

/** What is set aside once the texts are written. */
function asideOf({ whole, stored, aside }: Found): Aside {
  return whole ? aside : { data: [...aside.data, stored].slice(-MOST_ASIDES), seen: false };
}

/** Both or none. */
async function write(templates: readonly Template[], aside: Aside): Promise<void> {
  await browser.storage.local.set({
    [KEY]: serialiseTemplates(templates),
    ...(aside.data.length > 0 && { [ASIDE]: aside }),
  });
}

function isAside(value: unknown): value is Aside {
  return typeof value === 'object' && value !== null && Array.isArray((value as Partial<Aside>).data);
}
