/** What the Record tab keeps and asks for; `store.ts` gives it the browser, tests give their own. */
import type { Intent } from '../../message/index.ts';
import type { RecordWrite, RecordWritten, StoredRecord } from '../../platform/record.ts';
import type { Row } from '../../record/index.ts';
import type { TextKey } from '../../ui/types.ts';

export interface RecordStore {
  /** As read when the page was opened. */
  found: StoredRecord;
  read(): Promise<StoredRecord>;
  /** Calls back after each change, in whatever tab, until `signal` aborts. */
  watch(callback: () => void, signal: AbortSignal): void;
  write(write: RecordWrite): Promise<RecordWritten>;
  /** Everything as it is stored, to be put back. */
  rows(): Promise<Row[]>;
  now(): Date;
  newId(): string;
  /** Hands a file to the person. */
  download(name: string, type: string, text: string): void;
  print(): void;
  /** The address of the page that writes such a message about this entry. */
  linkTo(id: string, intent: Intent): string;
}

/** What was just done, and the way back where there is one. */
export interface Done {
  text: TextKey;
  undo?: readonly RecordWrite[];
}
