import * as v from 'valibot';
import type { Channel, Intent, Reason } from '../message/index.ts';
import type { Stage } from '../thread/index.ts';
import { checklistItems } from './checklist.ts';
import type { Entry, Insertion, Step } from './index.ts';
import { limits } from './limits.ts';
import type { ReminderKind } from './reminders.ts';
import { line, paragraphs } from './text.ts';

/** Raised with each change of the stored shape, together with a step that leads there in {@link migrations}. */
export const VERSION = 1;

type Raw = Record<string, unknown>;

/** `migrations[0]` makes an entry of version 2 of one of version 1, which it leaves alone; and so on. */
const migrations: ((raw: Raw) => Raw)[] = [];

/** A record instead of an array: the compiler then tells when one is missing here. */
const keysOf = <T extends string>(places: Record<T, true>) => Object.keys(places) as T[];

const channels = keysOf<Channel>({ email: true, linkedin: true, phone: true, voicemail: true });
const stages = keysOf<Stage>({
  applied: true,
  invited: true,
  scheduled: true,
  interviewed: true,
  assignment: true,
  final: true,
  offer: true,
  accepted: true,
});
const reasons = keysOf<Reason>({
  'other-offer': true,
  'not-the-fit': true,
  pausing: true,
  'felt-off': true,
  unsaid: true,
  pay: true,
  location: true,
  staying: true,
  'slow-process': true,
  personal: true,
});
/** Every kind of message there is. */
export const intents = keysOf<Intent>({
  withdraw: true,
  'ask-first': true,
  'confirm-call': true,
  'decline-offer': true,
  'thank-referrer': true,
  'stand-firm': true,
  reconnect: true,
  reverse: true,
});
const kinds = keysOf<ReminderKind>({
  tell: true,
  sent: true,
  'reapply-6': true,
  'reapply-12': true,
  'follow-up': true,
});

const Id = v.pipe(v.string(), v.regex(/^[\w-]{1,60}$/));
const text = (clean: (text: string) => string, most: number) =>
  v.pipe(v.string(), v.maxLength(most * 2), v.transform(clean), v.maxLength(most));
const Name = text(line, limits.name);
const Url = v.pipe(v.string(), v.maxLength(limits.url), v.regex(/^https:\/\/[^\s]+$/));
const Language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/));
/** Any way to write a moment becomes the one we write. */
const Moment = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.check((at) => Number.isFinite(Date.parse(at))),
  v.transform((at) => new Date(at).toISOString()),
);
const Day = v.pipe(
  v.string(),
  v.isoDate(),
  v.check((on) => !Number.isNaN(Date.parse(on)) && new Date(on).toISOString().startsWith(on)),
);

/** An id counts once. */
function unique<T extends { id: string }>(items: T[]): T[] {
  return [...new Map(items.toReversed().map((item) => [item.id, item])).values()].reverse();
}
const list = <S extends v.GenericSchema>(of: S) => v.pipe(v.array(of), v.maxLength(limits.list));
const setOf = <T extends string>(values: T[]) =>
  v.pipe(
    list(v.picklist(values)),
    v.transform((items) => values.filter((value) => items.includes(value))),
  );

const byTime = (a: Step, b: Step) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0);
const Steps = v.pipe(
  list(
    v.object({ id: Id, what: v.picklist(['decided', 'inserted', 'sent']), intent: v.picklist(intents), at: Moment }),
  ),
  v.transform((steps) => unique(steps).sort(byTime)),
);
const FollowUps = v.pipe(
  list(v.object({ id: Id, on: Day, what: Name, done: v.boolean() })),
  v.transform((items) => unique(items)),
);

const Stored = v.object({
  version: v.literal(VERSION),
  id: Id,
  company: Name,
  role: Name,
  person: Name,
  channel: v.picklist(channels),
  stage: v.picklist(stages),
  language: Language,
  reason: v.nullable(v.picklist(reasons)),
  steps: Steps,
  followUps: FollowUps,
  done: setOf([...checklistItems]),
  dismissed: setOf(kinds),
  contact: v.picklist(['open', 'stay-in-touch', 'delete-my-data']),
  note: text(paragraphs, limits.note),
  archived: v.boolean(),
  url: v.exactOptional(Url),
  message: v.exactOptional(v.object({ subject: Name, text: text(paragraphs, limits.text) })),
});

export type ParsedEntry = { ok: true; entry: Entry } | { ok: false; reason: 'damaged' | 'newer' };

/** An entry as it is kept, from anything at all. Never throws. What is not whole is refused, not half taken over. */
export function parseEntry(value: unknown): ParsedEntry {
  try {
    const version = (value as { version?: unknown } | null)?.version;
    if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) {
      return { ok: false, reason: 'damaged' };
    }
    if (version > VERSION) return { ok: false, reason: 'newer' };
    const raw = migrations.slice(version - 1).reduce((data, step) => step(data), value as Raw);
    const read = v.safeParse(Stored, raw);
    return read.success ? { ok: true, entry: read.output } : { ok: false, reason: 'damaged' };
  } catch {
    return { ok: false, reason: 'damaged' };
  }
}

/** Where it is kept, and what is kept there. */
export type Row = readonly [id: string, value: unknown];

export interface ParsedRows {
  entries: Entry[];
  /** Rows that could not be read, as found. */
  damaged: Row[];
  /** Rows of a later version, as found. */
  newer: Row[];
}

/** One row that cannot be read takes no other with it. */
export function parseRows(rows: readonly Row[]): ParsedRows {
  const parsed: ParsedRows = { entries: [], damaged: [], newer: [] };
  for (const row of rows) {
    const read = parseEntry(row[1]);
    if (read.ok && read.entry.id === row[0]) parsed.entries.push(read.entry);
    else parsed[read.ok ? 'damaged' : read.reason].push(row);
  }
  return parsed;
}

/** From a page, where a name can be anything: one that is too long is cut, as it is only a name. */
const cut = (most: number) =>
  v.exactOptional(
    v.pipe(
      v.string(),
      v.transform((words) =>
        line(words.slice(0, most * 2))
          .slice(0, most)
          .trim(),
      ),
    ),
  );
const Told = v.object({
  id: v.exactOptional(Id),
  entry: v.exactOptional(Id),
  company: cut(limits.name),
  role: cut(limits.name),
  person: cut(limits.name),
  channel: v.picklist(channels),
  stage: v.picklist(stages),
  reason: v.exactOptional(v.picklist(reasons)),
  language: Language,
  intent: v.picklist(intents),
  url: v.exactOptional(v.pipe(v.string(), v.maxLength(8000))),
  subject: cut(limits.name),
  text: v.exactOptional(text(paragraphs, limits.text)),
});

/** Null: it is none. An address that cannot be kept falls away alone. */
export function parseInsertion(value: unknown): Insertion | null {
  const read = v.safeParse(Told, value);
  if (!read.success) return null;
  const { url, ...insertion } = read.output;
  return v.is(Url, url) ? { ...insertion, url } : insertion;
}
