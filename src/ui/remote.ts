/** What passes between the toolbar popup and the frame that holds the editor used last. */
import type { Message } from '../message/index.ts';
import type { Facts, Person } from '../thread/index.ts';
import type { InsertMode, InsertOutcome } from './types.ts';

/** What a frame tells of its editor. */
export interface FrameReading {
  /** When it was used, in milliseconds since 1970; 0: never, but it is the only one there. */
  at: number;
  channel: 'email' | 'linkedin';
  recipients: Person[];
  facts: Facts;
  hasDraft: boolean;
  subject: boolean;
  /** The page keeps removing the button. */
  trouble?: 'button-removed';
}

/** What a frame answers to. */
export interface Remote {
  /** Null: no editor is open there, or several and none was used. */
  describe(): Promise<FrameReading | null>;
  insert(message: Message, mode: InsertMode): InsertOutcome;
  /** False when the text was changed since. */
  undo(): boolean;
}
