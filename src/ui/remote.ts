/** What passes between the toolbar popup and the frame that holds the editor used last. */
import type { Message } from '../message/index.ts';
import type { Facts, Person } from '../thread/index.ts';
import type { InsertMode, InsertOutcome, Made } from './types.ts';

/** What a frame tells of its editor. */
export interface FrameReading {
  /** When it was used, in milliseconds since 1970; 0: never, but it is the only one there. */
  at: number;
  /** `anywhere`: a page we know nothing about, of which nothing was read; `one-line`: and its field has one line. */
  place: 'site' | 'anywhere' | 'one-line';
  channel: 'email' | 'linkedin';
  recipients: Person[];
  facts: Facts;
  hasDraft: boolean;
  /** What the person has typed. */
  draft: string;
  subject: boolean;
  /** Characters the editor takes; absent: as many as one likes. */
  limit?: number;
  /** The page keeps removing the button. */
  trouble?: 'button-removed';
}

/** Why nothing can be inserted on a page we know nothing about. */
export interface Refused {
  refused: 'no-field' | 'one-line' | 'not-for-messages' | 'read-only' | 'other-frame';
}

/** What a frame answers to. */
export interface Remote {
  /** Null: no editor is open there, or several and none was used. */
  describe(): Promise<FrameReading | Refused | null>;
  insert(message: Message, mode: InsertMode, made: Made): Promise<InsertOutcome>;
  /** How the page is built, without a word of it. */
  report(): string;
  /** False when the text was changed since, or the editor does not take it back. */
  undo(): Promise<boolean>;
}
