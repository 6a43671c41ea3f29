/**
 * The rows of the record in a database of the extension's own origin, where no page and no content script can look
 * (docs/decisions/014-record.md). One row for each entry: one that is damaged takes no other with it.
 */
import type { Row } from '../record/index.ts';

const NAME = 'record';
const STORE = 'rows';
/** Of the database; what is in the rows has versions of its own. */
const VERSION = 1;

export interface RowChange {
  put?: readonly Row[];
  remove?: readonly string[];
  /** Everything goes first. */
  clear?: boolean;
}

/** All rows. Rejects with a `VersionError` when a later version of this extension has been here. */
export function readRows(): Promise<Row[]> {
  return inTransaction('readonly', (rows) => rows);
}

/**
 * Changes rows in one transaction: others, of other pages too, come before or after it as a whole. `step` is given what
 * is there and may not wait for anything; when it throws, or the browser stops in the middle, nothing is changed.
 */
export function changeRows(step: (rows: Row[]) => RowChange): Promise<void> {
  return inTransaction('readwrite', (rows, store) => {
    const { put = [], remove = [], clear = false } = step(rows);
    if (clear) store.clear();
    for (const id of remove) store.delete(id);
    for (const [id, value] of put) store.put(value, id);
  });
}

/** Resolves with what `act` returned once everything is on the disk. */
async function inTransaction<T>(mode: IDBTransactionMode, act: (rows: Row[], store: IDBObjectStore) => T): Promise<T> {
  const database = await open();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(STORE, mode, { durability: 'strict' });
      const store = transaction.objectStore(STORE);
      const keys = store.getAllKeys();
      const values = store.getAll();
      let result: T;
      let thrown: unknown;
      values.onsuccess = () => {
        try {
          const rows = keys.result.map((key, place): Row => [String(key), values.result[place]]);
          result = act(rows, store);
        } catch (error) {
          thrown = error;
          transaction.abort();
        }
      };
      transaction.oncomplete = () => resolve(result);
      transaction.onabort = () => reject(thrown ?? transaction.error);
    });
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(NAME, VERSION);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}
