/** The record and the files, as the browser gives them. */
import { allRows, askToStay, onRecord, readRecord, writeRecord, writingPage } from '../../platform/record.ts';
import type { RecordStore } from './types.ts';

export async function recordStore(): Promise<RecordStore> {
  void askToStay();
  return {
    found: await readRecord(),
    read: readRecord,
    watch: onRecord,
    write: writeRecord,
    rows: allRows,
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
    download,
    print: () => window.print(),
    linkTo: writingPage,
  };
}

/** By a link that lives for one click. */
function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken hold of it by the next turn.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
