import type { Decision } from '../../decide/index.ts';
import type { FoundDecision } from '../../platform/decide.ts';
import type { Saved } from '../../platform/storage.ts';

/** What the Decide tab keeps and asks for; `store.ts` gives it the browser, tests give their own. */
export interface DecideStore {
  /** As it was when the page was opened. */
  found: FoundDecision;
  save(decision: Decision): Promise<Saved>;
  erase(): Promise<Saved>;
  /** Calls back when another page has changed it, until `signal` aborts. */
  watch(callback: (decision: Decision) => void, signal: AbortSignal): void;
  /** True when the text is on the clipboard. */
  copy(text: string): Promise<boolean>;
  /** What could not be read, as text; null: there is nothing. */
  unread(): Promise<string | null>;
  dropUnread(): Promise<Saved>;
}
