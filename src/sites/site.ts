/**
 * What a site must be able to do. One folder per site implements it; nobody else knows the site's page.
 *
 * `Finder` is all the boot script needs (kept small); `Reader` comes with the panel.
 */
import type { Conversation } from '../thread/index.ts';
import type { Tell } from './doubt.ts';

/** `anywhere`: a page we know nothing about, reached by the toolbar popup alone. */
type SiteName = 'gmail' | 'linkedin' | 'outlook' | 'anywhere';

/** One place where a message is being written. */
export interface Editor {
  /** The element that takes the text: contenteditable, or a textarea. */
  body: HTMLElement;
  /** The compose or form that belongs to this body alone: recipients, subject and Send row are inside. */
  root: HTMLElement;
}

/** Where the button goes: it is put into `parent` before `before` (null: at its end). */
export interface Place {
  parent: Element;
  before: Node | null;
  /** The element name to wrap the button in (`td` in Gmail's Send row), with classes of the site's own. */
  wrap?: { tag: 'td' | 'div' | 'li'; className: string };
  /** Show the icon alone: the row is narrow. */
  compact: boolean;
  /** `tabindex` that keeps the button next to Send in the site's own tab order; undefined: natural order. */
  tabIndex?: number;
}

export interface Finder {
  readonly name: SiteName;
  /** Open shadow roots of this document in which editors live, besides the document itself. They may appear late. */
  shadowRoots(document: Document): ShadowRoot[];
  /** True while a shadow root is known to come but is not attached yet; absent where there never is one. */
  expectsRoots?(document: Document): boolean;
  /** Every message editor below `scope`, in document order; empty when there is none. Never a chat box, comment, post or search. */
  find(scope: ParentNode): Editor[];
  /** Where this editor's button goes now; null while its row is not there (yet): ask again after the next change. */
  place(editor: Editor): Place | null;
  /** Whether the page around the editor is dark. */
  dark(editor: Editor): boolean;
}

/** The parts of an editor's content that must stay as they are. */
export interface Parts {
  /**
   * First of signature prefix, signature, quote; null when there is none. A direct child of the body, or of the one
   * wrapper that Gmail puts around a reopened draft together with its signature.
   */
  keepFrom: ChildNode | null;
  /** Whether the person has typed anything before it. */
  hasDraft: boolean;
}

export interface Reader {
  readonly name: SiteName;
  /**
   * The conversation this editor belongs to, read afresh. Parts that cannot be read stay empty; never throws for a
   * missing part. `tell` hears which of the two ways to an essential thing failed, or that they differ.
   */
  read(editor: Editor, tell?: Tell): Conversation;
  /** Which part of the body is the person's, and which must not be touched. */
  parts(body: HTMLElement): Parts;
  /** The subject field, only when it is visible and belongs to a new mail; null in replies and where there is none. */
  subjectField(editor: Editor): HTMLInputElement | null;
  /**
   * Whether this event, once the page gets it, sends the message in `editor`. Absent: not known of this site. Only looked
   * at: nothing of ours is ever pressed.
   */
  sends?(editor: Editor, event: MouseEvent | KeyboardEvent): boolean;
  /** How many characters the editor takes, by its own counter or attribute; null or absent: no limit that matters. */
  limit?(editor: Editor): number | null;
  /** Names of the site's that a report may tell: those we look for. */
  readonly names?: ReadonlySet<string>;
}
