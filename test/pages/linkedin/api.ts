/** What a test (or a person at the console) finds at `window.practice`, in the page and in its frame. Types only. */
import type { Opening, PagePerson } from '../shared/scenario.ts';

export interface SentMessage {
  form: number;
  /** Null for a new message to somebody without a conversation. */
  thread: string | null;
  to: PagePerson[];
  subject: string;
  /** What the page's own model held: text the page was never told of by a trusted `input` is not in it. */
  text: string;
  /** `submit`: the form was submitted by something other than the Send button, such as an untyped button in it. */
  by: 'click' | 'enter' | 'mod-enter' | 'submit';
  /** Whether the click or key came from a person (or a driver), not from a script. */
  trusted: boolean;
}

/** What stands in an open form, as far as the page was told. */
export interface Draft {
  form: number;
  thread: string | null;
  text: string;
}

type Phase = 'capture' | 'bubble';
/** `root`: the shadow root of the overlay. `form`: a message form. */
type Listener = 'window' | 'document' | 'body' | 'root' | 'form';

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
  /** Every `submit` of a message form, sent or not; `foreign`: by an element the page did not build. */
  submits: { form: number; foreign: boolean; sent: boolean }[];
  /** Drafts lost because their bubble was closed. */
  deleted: Draft[];
  /** Modals closed by the page itself: by Escape. */
  closedModals: number;
  errors: string[];
  /** Violations of the page's Content Security Policy, Trusted Types included. */
  csp: { directive: string; blocked: string; sample: string }[];
}

/** Forms are numbered in the order they were opened, from 0, and keep their number; a closed one is unknown. */
export interface Practice {
  /** Shows a conversation on the message page; the one before stays mounted, hidden. */
  switchThread(id: string): void;
  /** Opens a bubble, or expands the one that is there; returns the number of its form. */
  openBubble(opening: string | Opening): number;
  /** Its draft is deleted with it. */
  closeBubble(form: number): void;
  minimise(form: number): void;
  expand(form: number): void;
  /** A modal that holds the focus, with a message form in it when `opening` is given (its number, else -1). */
  openModal(opening?: Opening): number;
  closeModal(): void;
  /** The dialog for a note to an invitation; returns its number. */
  openNote(): number;
  /** Changes the address without a reload; bubbles stay. `/messaging/…` then appears in the frame. */
  go(path: string): void;

  /**
   * Numbers of all forms in the document, hidden ones included; of notes, Sales Navigator's and Recruiter's too. Of those
   * there are `formOf`, `editorOf`, `sendOf`, `subjectOf`, `textOf` and `foreignOf`.
   */
  forms(): number[];
  formOf(form: number): HTMLElement;
  editorOf(form: number): HTMLElement;
  leftActionsOf(form: number): HTMLElement;
  /** Null while "Press Enter to Send" is on. */
  sendOf(form: number): HTMLButtonElement | null;
  recipientsOf(form: number): PagePerson[];
  /** Empty without a subject field. */
  subjectOf(form: number): string;
  /** What would be sent now. */
  textOf(form: number): string;

  /** Replaces the content as if it had been typed and reopened: the model knows it, the undo stack does not. */
  setDraft(form: number, text: string): void;
  setEnterSends(on: boolean): void;
  setTheme(theme: 'light' | 'dark'): void;
  /** Replaces the editor element by a fresh one with the same content. */
  rebuildEditor(form: number): void;
  /** Replaces the footer by a freshly built one. */
  rebuildFooter(form: number): void;
  /** The outermost elements in the form that the page did not build, the editor left out. */
  foreignOf(form: number): HTMLElement[];
  /** Removes from the form whatever the page did not build, editor left alone; returns how many nodes. */
  removeForeign(form: number): number;
  /** Takes the form's whole pane or bubble out of the document and puts it back at the end of its container. */
  moveForm(form: number): void;
  /** Attaches the overlay's shadow root, if it is still to come. */
  attachRoot(): void;
  /** Adds the messaging frame, if it is still to come. */
  addFrame(): void;

  sent: SentMessage[];
  readonly drafts: Draft[];
  log: Log;
}

/** The window of the page or of its frame. `window.practice` is declared globally as the practice Gmail's. */
export type PracticeWindow = Omit<Window & typeof globalThis, 'practice'> & { practice: Practice };
