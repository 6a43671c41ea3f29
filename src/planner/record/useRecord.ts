import { useCallback, useEffect, useState } from 'preact/hooks';
import type { RecordWrite, RecordWritten, StoredRecord } from '../../platform/record.ts';
import type { Entry } from '../../record/index.ts';
import type { TextKey } from '../../ui/types.ts';
import type { Done, RecordStore } from './types.ts';

type Failure = Extract<RecordWritten, { ok: false }>;

export interface RecordForm {
  record: StoredRecord;
  now: Date;
  /** Why the last change was not kept, and another try where that may help. */
  failure: (Failure & { again(): void }) | null;
  done: Done | null;
  setDone(done: Done | null): void;
  /** True: it is on the disk. */
  write(writes: readonly RecordWrite[], done?: Done): Promise<boolean>;
  /** Keeps changes to one entry; with a word, it can be taken back. */
  edit(before: Entry, after: Entry, told?: TextKey): Promise<boolean>;
}

/** The record on screen and in storage: what is shown is what is stored. */
export function useRecord(store: RecordStore, opened: Date): RecordForm {
  const [shown, setShown] = useState({ record: store.found, now: opened });
  const [failure, setFailure] = useState<RecordForm['failure']>(null);
  const [done, setDone] = useState<Done | null>(null);

  const refresh = useCallback(async () => {
    const record = await store.read();
    setShown({ record, now: store.now() });
  }, [store]);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    store.watch(() => void refresh(), signal);
    // A page left open overnight: other things are due by then.
    document.addEventListener('visibilitychange', () => void (document.hidden || refresh()), { signal });
    return () => controller.abort();
  }, [store, refresh]);

  const write: RecordForm['write'] = async (writes, told) => {
    for (const [place, one] of writes.entries()) {
      const outcome = await store.write(one);
      if (!outcome.ok) {
        setFailure({ ...outcome, again: () => void write(writes.slice(place), told) });
        await refresh();
        return false;
      }
    }
    setFailure(null);
    await refresh();
    setDone(told ?? null);
    return true;
  };
  const edit: RecordForm['edit'] = (before, after, told) => {
    const undo = [{ does: 'edit', before: after, after: before } as const];
    return write([{ does: 'edit', before, after }], told && { text: told, undo });
  };
  return { ...shown, failure, done, setDone, write, edit };
}
