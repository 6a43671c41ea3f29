/** What becomes of an entry. Ids and times are given, as this folder knows neither. */
import type { Intent } from '../message/index.ts';
import type { Entry, Insertion, Step } from './index.ts';
import { parseEntry, VERSION } from './parse.ts';
import { isLeaving, statusOf } from './status.ts';

const day = 86_400_000;
/** Days after which the same company and role are another application. */
const sameFor = 60;
const later: readonly Intent[] = ['reconnect', 'reverse', 'thank-referrer'];

export interface StepIds {
  /** Of the insertion; also of the entry, when it begins one. */
  id: string;
  /** ISO 8601, UTC. */
  at: string;
}

export function newEntry(id: string, language: string): Entry {
  return {
    version: VERSION,
    id,
    company: '',
    role: '',
    person: '',
    channel: 'email',
    stage: 'applied',
    language,
    reason: null,
    steps: [],
    followUps: [],
    done: [],
    dismissed: [],
    contact: 'open',
    note: '',
    archived: false,
  };
}

/**
 * The entry that the insertion belongs to, with it. Told twice under one id it is there once. A second message in the
 * same application joins the first.
 */
export function withInsertion(
  entries: readonly Entry[],
  insertion: Insertion,
  { id, at }: StepIds,
  keepText: boolean,
): Entry {
  const told = entries.find(({ steps }) => steps.some((step) => step.id === id));
  if (told) return told;
  const found = entryFor(entries, insertion, at) ?? begin(entries, insertion, id);
  const step: Step = { id, what: 'inserted', intent: insertion.intent, at };
  const entry: Entry = {
    ...found,
    company: found.company || (insertion.company ?? ''),
    role: found.role || (insertion.role ?? ''),
    person: found.person || (insertion.person ?? ''),
    steps: inOrder([...found.steps, step]),
    archived: false,
  };
  if (isLeaving(step)) {
    Object.assign(entry, { channel: insertion.channel, stage: insertion.stage, reason: insertion.reason ?? null });
  }
  if (insertion.url !== undefined) entry.url = insertion.url;
  if (keepText && insertion.text) entry.message = { subject: insertion.subject ?? '', text: insertion.text };
  return entry;
}

/**
 * The entry with that insertion seen as sent, once; null: there is no such insertion, so it was taken back.
 */
export function withSent(entries: readonly Entry[], { id, at }: StepIds): Entry | null {
  const entry = entries.find(({ steps }) => steps.some((step) => step.id === id && step.what === 'inserted'));
  const inserted = entry?.steps.find((step) => step.id === id);
  if (!entry || !inserted) return null;
  if (entry.steps.some((step) => step.id === sentId(id))) return entry;
  return { ...entry, steps: inOrder([...entry.steps, { ...inserted, id: sentId(id), what: 'sent', at }]) };
}

/** The entry without that insertion, `gone` when nothing is left of it. Null: there is none, or it was sent. */
export function withoutInsertion(entries: readonly Entry[], id: string): { entry: Entry; gone: boolean } | null {
  const found = entries.find(({ steps }) => steps.some((step) => step.id === id && step.what === 'inserted'));
  if (!found || found.steps.some((step) => step.id === sentId(id))) return null;
  const entry = { ...found, steps: found.steps.filter((step) => step.id !== id) };
  const { steps, followUps, done, note, contact } = entry;
  const isTouched = steps.length + followUps.length + done.length > 0 || note !== '' || contact !== 'open';
  return { entry, gone: !isTouched };
}

/** Applications whose people are still waiting to hear, besides this one. */
export function tellable(entries: readonly Entry[], besides: Entry): Entry[] {
  return entries.filter(
    (entry) => entry.id !== besides.id && !entry.archived && ['open', 'decided', 'inserted'].includes(statusOf(entry)),
  );
}

/**
 * What the person changed between `before` and `after`, laid over the entry as it is by now: it may have been changed in
 * another tab, or a message may have gone out. Single things in lists are added and removed, lists are not replaced.
 */
export function rebase(before: Entry, after: Entry, now: Entry): Entry {
  const merged: Record<string, unknown> = { ...now };
  for (const key of Object.keys({ ...before, ...after }) as (keyof Entry)[]) {
    if (isSame(before[key], after[key])) continue;
    merged[key] = Array.isArray(after[key])
      ? mergeLists(before[key] as unknown[], after[key] as unknown[], now[key] as unknown[])
      : after[key];
    if (merged[key] === undefined) delete merged[key];
  }
  const read = parseEntry(merged);
  return read.ok ? read.entry : now;
}

function mergeLists(before: unknown[], after: unknown[], now: unknown[]): unknown[] {
  const [was, is] = [byKey(before), byKey(after)];
  const kept = now
    .filter((item) => !was.has(keyOf(item)) || is.has(keyOf(item)))
    .map((item) => {
      const changed = is.get(keyOf(item));
      return changed === undefined || isSame(changed, was.get(keyOf(item))) ? item : changed;
    });
  const there = byKey(now);
  return [...kept, ...after.filter((item) => !was.has(keyOf(item)) && !there.has(keyOf(item)))];
}

const keyOf = (item: unknown) => (typeof item === 'string' ? item : (item as { id: string }).id);
const byKey = (items: unknown[]) => new Map(items.map((item) => [keyOf(item), item]));
const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
const sentId = (id: string) => `${id.slice(0, 55)}-sent`;
const inOrder = (steps: Step[]) => steps.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));

function entryFor(entries: readonly Entry[], insertion: Insertion, at: string): Entry | undefined {
  const named = entries.find(({ id }) => id === insertion.entry);
  if (named) return named;
  const isRecent = ({ steps }: Entry) => {
    const last = steps.at(-1);
    return !last || Date.parse(at) - Date.parse(last.at) < sameFor * day;
  };
  return entries
    .filter((entry) => isAbout(entry, insertion) && (later.includes(insertion.intent) || isRecent(entry)))
    .sort((a, b) => ((a.steps.at(-1)?.at ?? '') < (b.steps.at(-1)?.at ?? '') ? 1 : -1))[0];
}

/** Two of company, role and person are the same, and the third is not another. */
function isAbout(entry: Entry, insertion: Insertion): boolean {
  const pairs = (['company', 'role', 'person'] as const).map((key) => [entry[key], insertion[key] ?? ''] as const);
  const known = pairs.filter(([here, there]) => here !== '' && there !== '');
  return known.length >= 2 && known.every(([here, there]) => here.toLowerCase() === there.toLowerCase());
}

function begin(entries: readonly Entry[], { channel, stage, language }: Insertion, id: string): Entry {
  const isFree = (candidate: string) => entries.every((entry) => entry.id !== candidate);
  const own = isFree(id) ? id : `${id.slice(0, 50)}-${entries.length}`;
  return { ...newEntry(own, language), channel, stage };
}
