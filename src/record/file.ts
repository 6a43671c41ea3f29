/** The record as a table of texts, which a spreadsheet can show and {@link fromTable} reads back whole. */
import type { Entry } from './index.ts';
import { limits } from './limits.ts';
import { type ParsedEntry, parseEntry } from './parse.ts';
import { lastStep, toldAt } from './status.ts';

/** In the order of the table. What only people read is worked out again when it is read back. */
const columns: Record<string, (entry: Entry) => string> = {
  version: ({ version }) => String(version),
  id: ({ id }) => id,
  company: ({ company }) => company,
  role: ({ role }) => role,
  person: ({ person }) => person,
  channel: ({ channel }) => channel,
  stage: ({ stage }) => stage,
  language: ({ language }) => language,
  reason: ({ reason }) => reason ?? '',
  decidedAt: (entry) => lastStep(entry, 'decided')?.at ?? '',
  insertedAt: (entry) => lastStep(entry, 'inserted')?.at ?? '',
  toldAt: (entry) => toldAt(entry) ?? '',
  contact: ({ contact }) => contact,
  note: ({ note }) => note,
  archived: ({ archived }) => (archived ? 'yes' : 'no'),
  url: ({ url }) => url ?? '',
  subject: ({ message }) => message?.subject ?? '',
  text: ({ message }) => message?.text ?? '',
  hasText: ({ message }) => (message ? 'yes' : 'no'),
  steps: ({ steps }) => JSON.stringify(steps),
  followUps: ({ followUps }) => JSON.stringify(followUps),
  done: ({ done }) => JSON.stringify(done),
  dismissed: ({ dismissed }) => JSON.stringify(dismissed),
};
const needed = ['version', 'id', 'company', 'steps'];

export function toTable(entries: readonly Entry[]): string[][] {
  const write = Object.values(columns);
  return [Object.keys(columns), ...entries.map((entry) => write.map((column) => shield(column(entry))))];
}

/** `newer`: all of it is of a later version; `damaged`: it is ours, but not one row could be read. */
export type FileProblem = 'too-big' | 'not-ours' | 'newer' | 'damaged' | 'empty';

export type Imported =
  | {
      ok: true;
      entries: Entry[];
      /** Rows that could not be read, and rows of a later version. */
      left: number;
    }
  | { ok: false; reason: FileProblem };

/** Reads a table from anywhere. Never throws. Of rows with one id that differ, the later ones get an id of their own. */
export function fromTable(rows: readonly (readonly string[])[]): Imported {
  const [head = [], ...body] = rows.map((cells) => cells.map(unshield));
  const names = head.map((name) => name.trim());
  if (needed.some((name) => !names.includes(name))) return { ok: false, reason: 'not-ours' };
  const filled = body.filter((cells) => cells.some((cell) => cell.trim() !== ''));
  if (filled.length === 0) return { ok: false, reason: 'empty' };
  if (filled.length > limits.entries) return { ok: false, reason: 'too-big' };
  const read = filled.map((cells): ParsedEntry => {
    // A row that was cut off could pass for one without steps.
    if (cells.length < names.length) return { ok: false, reason: 'damaged' };
    return parseEntry(entryOf(Object.fromEntries(names.map((name, place) => [name, cells[place] ?? '']))));
  });
  const entries = withOwnIds(read.flatMap((each) => (each.ok ? [each.entry] : [])));
  if (entries.length > 0) return { ok: true, entries, left: read.filter((each) => !each.ok).length };
  return { ok: false, reason: read.every((each) => !each.ok && each.reason === 'newer') ? 'newer' : 'damaged' };
}

/** What an import would do: entries that are new, those that would replace one that differs, and how many are the same. */
export interface Preview {
  added: Entry[];
  changed: Entry[];
  same: number;
}

export function preview(here: readonly Entry[], file: readonly Entry[]): Preview {
  const known = new Map(here.map((entry) => [entry.id, JSON.stringify(entry)]));
  return {
    added: file.filter(({ id }) => !known.has(id)),
    changed: file.filter((entry) => known.has(entry.id) && known.get(entry.id) !== JSON.stringify(entry)),
    same: file.filter((entry) => known.get(entry.id) === JSON.stringify(entry)).length,
  };
}

/** A spreadsheet takes a cell that begins like this for a formula, full-width signs included. */
const formula = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** An apostrophe in front makes it text; one that was there already stays, so that nothing is lost on the way back. */
const shield = (cell: string) => (formula.test(cell) ? `'${cell}` : cell);
const unshield = (cell: string) => (cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell);

function entryOf(cells: Record<string, string>): unknown {
  const { url = '', reason = '', subject = '', text = '', ...rest } = cells;
  return {
    ...rest,
    version: Number(cells.version),
    language: cells.language || 'en',
    contact: cells.contact || 'open',
    note: cells.note ?? '',
    role: cells.role ?? '',
    person: cells.person ?? '',
    reason: reason === '' ? null : reason,
    archived: cells.archived === 'yes',
    steps: json(cells.steps),
    followUps: json(cells.followUps),
    done: json(cells.done),
    dismissed: json(cells.dismissed),
    ...(url === '' ? {} : { url }),
    ...(cells.hasText === 'yes' ? { message: { subject, text } } : {}),
  };
}

/** Undefined, which is no list, for what cannot be read. */
function json(cell: string | undefined): unknown {
  if (!cell) return [];
  try {
    return JSON.parse(cell);
  } catch {
    return undefined;
  }
}

function withOwnIds(entries: Entry[]): Entry[] {
  const taken = new Map<string, string>();
  return entries.flatMap((entry) => {
    const text = JSON.stringify(entry);
    let { id } = entry;
    for (let number = 2; taken.has(id) && taken.get(id) !== text; number++) id = `${entry.id.slice(0, 50)}-${number}`;
    if (taken.has(id)) return [];
    taken.set(id, text);
    return [{ ...entry, id }];
  });
}
