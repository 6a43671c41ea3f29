/** What a test (or a person at the console) finds at `window.practice`. Types only: import them from anywhere. */
import type { Opening, PagePerson } from '../shared/scenario.ts';

export interface SentMail {
  compose: number;
  to: PagePerson[];
  cc: PagePerson[];
  subject: string;
  /** The body as it stood, and the quoted mail when it was still trimmed away. */
  html: string;
  text: string;
  trimmedQuote: string;
  by: 'click' | 'key' | 'schedule';
  /** Whether the click or key came from a person (or a driver), not from a script. */
  trusted: boolean;
}

export interface Draft {
  compose: number;
  to: PagePerson[];
  subject: string;
  html: string;
  text: string;
  /** How many times it was stored. */
  saves: number;
}

type Phase = 'capture' | 'bubble';
type Listener = 'window' | 'document' | 'body';

/** A key event that reached the page. */
export interface SeenKey {
  type: string;
  key: string;
  phase: Phase;
  on: Listener;
  target: string;
  /** The target was not built by the page. */
  foreign: boolean;
  /** The target is a field of the page's own, in which keys are letters and never shortcuts. */
  own: boolean;
}

/** An `input` or `beforeinput` that reached the page from an element it did not build. */
export interface SeenInput {
  type: string;
  data: string | null;
  phase: Phase;
  on: Listener;
  target: string;
}

export interface Log {
  keys: SeenKey[];
  inputs: SeenInput[];
  /** Single-key shortcuts that were acted upon. */
  shortcuts: string[];
  errors: string[];
  /** Violations of the page's Content Security Policy, Trusted Types included. */
  csp: { directive: string; blocked: string; sample: string }[];
}

/** Composes are numbered in the order they were opened, from 0, and keep their number; a closed one is unknown. */
export interface Practice {
  openThread(id: string): void;
  showInbox(): void;
  /** Each returns the number of the compose it opened. */
  openNew(opening?: Omit<Opening, 'kind'>): number;
  openReply(opening?: Partial<Opening>): number;
  open(): number[];

  bodyOf(compose: number): HTMLElement;
  /** `.M9`. */
  rootOf(compose: number): HTMLElement;
  /** `tr.btC`. */
  sendRowOf(compose: number): HTMLElement;
  /** Null while the Send row is not there yet. */
  sendOf(compose: number): HTMLElement | null;
  recipientsOf(compose: number): PagePerson[];
  subjectOf(compose: number): string;

  /** Replaces the body as if the draft had been opened like this: forgets the undo stack, saves nothing. */
  setBody(compose: number, html: string): void;
  setSubject(compose: number, subject: string): void;
  setRecipients(compose: number, to: PagePerson[]): void;
  expandQuote(compose: number): void;
  chooseFrom(compose: number, address: string): void;
  /** Reply, reply to all and forward: the same compose becomes another kind. */
  switchKind(compose: number, kind: 'reply' | 'reply-all' | 'forward'): void;
  toggleConfidential(compose: number): void;
  undo(compose: number): void;
  redo(compose: number): void;
  /** Takes the pending undo snapshot and stores the pending draft now instead of when their time comes. */
  flush(compose: number): void;

  minimise(compose: number): void;
  restore(compose: number): void;
  /** Moves the same dialog node to `.aSs > .aSt`; once more moves it back. */
  toggleFullScreen(compose: number): void;
  /** An inline reply becomes a new compose in a pop-up; returns its number. */
  popOut(compose: number): number;
  close(compose: number): void;
  discard(compose: number): void;

  /** Takes the compose out of the document and puts it into another container. */
  moveCompose(compose: number): void;
  /** Replaces the Send row by a freshly built one. */
  rebuildSendRow(compose: number): void;
  /** Replaces the body by a freshly built one with the same content. */
  rebuildEditor(compose: number): void;
  /** The outermost elements in the compose that the page did not build, the body left out. */
  foreignOf(compose: number): HTMLElement[];
  /** Removes from the compose's form, Send row included, whatever the page did not build; returns how many nodes. Bodies are left alone. */
  removeForeign(compose: number): number;

  sent: SentMail[];
  drafts: Draft[];
  log: Log;
}

declare global {
  interface Window {
    practice: Practice;
  }
}
