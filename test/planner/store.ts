/** A record of the size these tests need: it writes as the background does, on rows in memory. */
import { vi } from 'vitest';
import type { RecordStore } from '../../src/planner/record/types.ts';
import type { RecordWrite, RecordWritten } from '../../src/platform/record.ts';
import { type Entry, newEntry, parseRows, type Row, rebase } from '../../src/record/index.ts';

export const now = new Date('2026-12-01T10:00:00.000Z');

export const northwind: Entry = {
  ...newEntry('one', 'en'),
  company: 'Northwind',
  role: 'Data Engineer',
  person: 'Maya Lindqvist',
  stage: 'final',
  reason: 'felt-off',
  note: 'Odd questions on 12 November',
  steps: [
    { id: 'a', what: 'inserted', intent: 'withdraw', at: '2026-11-30T09:00:00.000Z' },
    { id: 'a-sent', what: 'sent', intent: 'withdraw', at: '2026-11-30T09:01:00.000Z' },
  ],
};
export const brightwater: Entry = {
  ...newEntry('two', 'en'),
  company: 'Brightwater',
  steps: [{ id: 'b', what: 'decided', intent: 'withdraw', at: '2026-11-29T09:00:00.000Z' }],
};

export function fakeStore(entries: Entry[], rest: Row[] = []) {
  const rows = new Map<string, unknown>([...entries.map((one): Row => [one.id, one]), ...rest]);
  const state = { keepsTexts: false, refusal: null as RecordWritten | null };
  let changed = () => {};
  let ids = 0;
  const found = () => {
    const { entries: read, damaged, newer } = parseRows([...rows]);
    return { entries: read, unread: [...damaged, ...newer], keepsTexts: state.keepsTexts };
  };
  const does = (write: RecordWrite): RecordWritten => {
    if (write.does === 'put') for (const one of write.entries) rows.set(one.id, one);
    if (write.does === 'remove') for (const id of write.ids) rows.delete(id);
    if (write.does === 'clear') rows.clear();
    if (write.does === 'restore') for (const [id, value] of write.rows) rows.set(id, value);
    if (write.does === 'keep-texts') state.keepsTexts = write.keepsTexts;
    if (write.does === 'edit') {
      const there = found().entries.find(({ id }) => id === write.after.id);
      if (!there) return { ok: false, reason: 'gone', retry: false };
      rows.set(there.id, rebase(write.before, write.after, there));
    }
    return { ok: true };
  };
  const store = {
    found: found(),
    read: async () => found(),
    watch: (callback: () => void) => {
      changed = callback;
    },
    write: async (write: RecordWrite) => state.refusal ?? does(write),
    rows: async () => [...rows] as Row[],
    now: () => now,
    newId: () => `new-${++ids}`,
    download: vi.fn<RecordStore['download']>(),
    print: vi.fn(),
    linkTo: (id: string, intent: string) => `popup?${id}&${intent}`,
  } satisfies RecordStore;
  return { store, rows, state, entries: () => found().entries, tell: () => changed() };
}
