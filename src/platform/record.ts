/**
 * The record in this browser. Pages read it here and ask the background to write; the background is the one writer.
 * Every write is one transaction over all of it, and is told as done only once it is on the disk.
 */
import type { Intent } from '../message/index.ts';
import {
  type Entry,
  limits,
  parseEntry,
  parseInsertion,
  parseRows,
  type Row,
  rebase,
  withInsertion,
  withoutInsertion,
  withSent,
} from '../record/index.ts';
import { browser } from './browser.ts';
import { sendMessage } from './messages.ts';
import { changeRows, type RowChange, readRows } from './record-rows.ts';
import { type Erased, eraseEverything, type Saved } from './storage.ts';

/** Beside the entries, whose ids hold no colon. */
const OPTIONS = ':options';

export interface StoredRecord {
  entries: Entry[];
  /** Rows that could not be read, and of a later version: they stay as they are. */
  unread: Row[];
  /** Whether the texts of messages are kept as well. */
  keepsTexts: boolean;
  /** `newer`: all of it was written by a later version; `unavailable`: the browser gives no access to it. */
  problem?: 'newer' | 'unavailable';
}

/** `gone`: the entry was erased meanwhile, in another tab; `too-many`: there is no room for that many entries. */
export type RecordWritten =
  | { ok: true }
  | { ok: false; reason: 'full' | 'denied' | 'newer' | 'gone' | 'too-many'; retry: boolean };

/** What a page of ours may ask for. */
export type RecordWrite =
  /** Puts entries in, in place of those with the same id. */
  | { does: 'put'; entries: readonly Entry[] }
  /** Lays what was changed over what is there by now. */
  | { does: 'edit'; before: Entry; after: Entry }
  | { does: 'remove'; ids: readonly string[] }
  /** Removes everything, also what could not be read. */
  | { does: 'clear' }
  /** Puts everything back as it was before `clear`, but over nothing that came since. */
  | { does: 'restore'; rows: readonly Row[] }
  /** Without `keepsTexts` the texts that were kept go as well. */
  | { does: 'keep-texts'; keepsTexts: boolean };

/** Never rejects. */
export async function readRecord(): Promise<StoredRecord> {
  try {
    return recordIn(await readRows());
  } catch (error) {
    const problem = nameOf(error) === 'VersionError' ? 'newer' : 'unavailable';
    return { entries: [], unread: [], keepsTexts: false, problem };
  }
}

/** Null: there is none, or none that can be read. */
export async function entryById(id: string): Promise<Entry | null> {
  return (await readRecord()).entries.find((entry) => entry.id === id) ?? null;
}

/** The page that writes a message about an entry: the popup's, in a tab. It finds the entry with {@link entryById}. */
export function writingPage(id: string, intent: Intent): string {
  return browser.runtime.getURL(`popup/index.html?entry=${encodeURIComponent(id)}&intent=${intent}`);
}

/** All rows as they are, to be put back. Empty when they cannot be had. */
export function allRows(): Promise<Row[]> {
  return readRows().catch(() => []);
}

/** From a page of ours. */
export async function writeRecord(write: RecordWrite): Promise<RecordWritten> {
  try {
    return await sendMessage('record.write', write);
  } catch {
    // The background did not answer: it is being updated, or was ended in the middle.
    return { ok: false, reason: 'denied', retry: true };
  }
}

/** Erases the record together with everything else; all or nothing. `undo` puts it all back. */
export async function eraseAll(): Promise<Erased> {
  const rows = await allRows();
  const rest = await eraseEverything();
  if (!rest.ok) return rest;
  const cleared = await writeRecord({ does: 'clear' });
  if (!cleared.ok) {
    await rest.undo();
    return savedAs(cleared);
  }
  const undo = async () => {
    const [others, own] = await Promise.all([rest.undo(), writeRecord({ does: 'restore', rows })]);
    return others.ok && !own.ok ? savedAs(own) : others;
  };
  return { ok: true, undo };
}

/** In the words in which saving other things fails. */
function savedAs({ reason, retry }: Extract<RecordWritten, { ok: false }>): Extract<Saved, { ok: false }> {
  return { ok: false, reason: reason === 'full' ? 'full' : 'denied', retry };
}

/** Calls back after each change in any page, until `signal` aborts. */
export function onRecord(callback: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel('record');
  channel.onmessage = callback;
  signal.addEventListener('abort', () => channel.close(), { once: true });
}

/**
 * Asks the browser to hold on to it when the disk gets full. Only Chromium grants it without a question to the person;
 * Firefox would ask, and treats this like `storage.local` anyway.
 */
export async function askToStay(): Promise<void> {
  if (browser.runtime.getURL('').startsWith('chrome-extension:')) await navigator.storage.persist().catch(() => false);
}

/** For the background alone: what a page of ours asks for. */
export function applyWrite(write: RecordWrite): Promise<RecordWritten> {
  return change((rows) => rowsAfter(write, rows));
}

/** For the background alone. The id of the insertion; null: it is none, or it could not be kept. */
export async function storeInsertion(told: unknown, fresh: { id: string; at: string }): Promise<string | null> {
  const insertion = parseInsertion(told);
  if (!insertion) return null;
  const id = insertion.id ?? fresh.id;
  const written = await change((rows) => {
    const { entries, keepsTexts } = recordIn(rows);
    return { put: [rowOf(withInsertion(entries, insertion, { id, at: fresh.at }, keepsTexts))] };
  });
  return written.ok ? id : null;
}

/** For the background alone. False: that insertion is not there, or it could not be kept. */
export async function storeSent(id: string, at: string): Promise<boolean> {
  return settle((entries) => {
    const entry = withSent(entries, { id, at });
    return entry && { put: [rowOf(entry)] };
  });
}

/** For the background alone. False: that insertion is not there, was sent, or could not be removed. */
export async function storeUndone(id: string): Promise<boolean> {
  return settle((entries) => {
    const left = withoutInsertion(entries, id);
    if (!left) return null;
    return left.gone ? { remove: [left.entry.id] } : { put: [rowOf(left.entry)] };
  });
}

async function settle(step: (entries: Entry[]) => RowChange | null): Promise<boolean> {
  let isThere = false;
  const written = await change((rows) => {
    const wanted = step(recordIn(rows).entries);
    isThere = wanted !== null;
    return wanted ?? {};
  });
  return written.ok && isThere;
}

function recordIn(rows: readonly Row[]): StoredRecord {
  const { entries, damaged, newer } = parseRows(rows.filter(([id]) => id !== OPTIONS));
  const [, options] = rows.find(([id]) => id === OPTIONS) ?? [];
  const keepsTexts = (options as { keepsTexts?: unknown } | undefined)?.keepsTexts === true;
  return { entries, unread: [...damaged, ...newer], keepsTexts };
}

const rowOf = (entry: Entry): Row => [entry.id, entry];

/** Why nothing was written, thrown out of the transaction. */
class Refused extends Error {
  constructor(readonly why: 'gone' | 'too-many') {
    super(why);
  }
}

function rowsAfter(write: RecordWrite, rows: Row[]): RowChange {
  const { entries } = recordIn(rows);
  switch (write.does) {
    case 'put':
      return { put: write.entries.flatMap(whole) };
    case 'edit': {
      const now = entries.find(({ id }) => id === write.after.id);
      if (!now) throw new Refused('gone');
      return { put: whole(rebase(write.before, write.after, now)) };
    }
    case 'remove':
      return { remove: write.ids };
    case 'clear':
      return { clear: true };
    case 'restore': {
      const there = new Set(rows.map(([id]) => id));
      return { put: write.rows.filter(([id]) => !there.has(id)) };
    }
    case 'keep-texts': {
      const { keepsTexts } = write;
      const bare = entries.filter(({ message }) => message).map(({ message: _, ...entry }) => rowOf(entry));
      return { put: [[OPTIONS, { keepsTexts }], ...(keepsTexts ? [] : bare)] };
    }
  }
}

/** Nothing that could not be read back is ever written. */
function whole(value: unknown): Row[] {
  const read = parseEntry(value);
  return read.ok ? [rowOf(read.entry)] : [];
}

async function change(step: (rows: Row[]) => RowChange): Promise<RecordWritten> {
  try {
    await changeRows((rows) => {
      const wanted = step(rows);
      const there = new Set(rows.map(([id]) => id));
      const more = (wanted.put ?? []).filter(([id]) => !there.has(id)).length;
      if (more > 0 && rows.length + more > limits.entries) throw new Refused('too-many');
      return wanted;
    });
    tell();
    return { ok: true };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, reason: error.why, retry: false };
    return failure(nameOf(error));
  }
}

function failure(name: string): RecordWritten {
  if (name === 'QuotaExceededError') return { ok: false, reason: 'full', retry: true };
  if (name === 'VersionError') return { ok: false, reason: 'newer', retry: false };
  return { ok: false, reason: 'denied', retry: true };
}

const nameOf = (error: unknown) => (error as { name?: string } | null)?.name ?? '';

/** Tells every page that shows it, this one too. */
function tell(): void {
  const channel = new BroadcastChannel('record');
  channel.postMessage(null);
  channel.close();
}
