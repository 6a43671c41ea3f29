/**
 * What the boot script and the panel share. Both run in the same isolated world of the same frame, where the page's
 * scripts cannot see this object.
 */
import type { Editor, Finder } from '../sites/site.ts';
import type { Remote } from '../ui/remote.ts';
import type { Ask } from './api.ts';
import type { Dress } from './dress.ts';
import type { Guard } from './guard.ts';

/** What the panel script adds when it is loaded. */
interface PanelFace {
  /** The button of `editor` may be pressed soon: what does not depend on the conversation is asked for. */
  expect(editor: Editor): void;
  /** Something in storage was changed: what was asked for ahead may be old. */
  forget(): void;
  /**
   * Opens beside `anchor`, for `editor` alone; opened twice for one editor, it takes the focus. `closed` is called once
   * it is closed, however that came.
   */
  open(editor: Editor, anchor: HTMLElement, closed: (failed: boolean) => void): void;
  /** Called after the page changed: the panel looks whether its editor is still there. */
  pageChanged(): void;
  /** Says that a newer version took over and closed an open panel. */
  sayUpdated(): void;
  /** For the toolbar popup. */
  remote: Remote;
}

export interface Link {
  finder: Finder;
  guard: Guard;
  /** Ends with the extension, or when a newer copy takes over. */
  signal: AbortSignal;
  stop(): void;
  /** Of the copy that made this link, not of the one that asks. */
  isAlive(): boolean;
  panel?: PanelFace;
  /** The editor that last had the focus or whose button was pressed, for the toolbar popup. */
  last?: { editor: Editor; at: number };
  /** Every editor that has a button now. */
  editors(): Editor[];
  /** What the panel is placed beside; undefined while the editor has no button. */
  anchorOf(body: HTMLElement): HTMLElement | undefined;
  /** False where the person has switched the site off; absent where there is no switch. */
  isOn?(): boolean;
  /** On our own practice page: answers for the background, so that nothing done there is kept anywhere; and its style. */
  practice?: { ask: Ask; dress: Dress } | undefined;
  /** Something the popup should tell: the page keeps removing the button. */
  trouble?: 'button-removed';
}

const key = Symbol.for('withdraw-gracefully');
type World = { [key]?: Link };

export const currentLink = (): Link | undefined => (globalThis as World)[key];

export function setLink(link: Link): void {
  (globalThis as World)[key] = link;
}
