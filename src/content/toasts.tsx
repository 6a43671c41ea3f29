/** The short note after an insertion, beside the editor: what happened, and Undo. */
import type { ComponentChild } from 'preact';
import type { Insertion } from '../editor/strategy.ts';
import { Note } from '../ui/Note.tsx';
import { Toast } from '../ui/Toast.tsx';
import type { Translate, UndoOutcome } from '../ui/types.ts';
import type { Guard } from './guard.ts';
import type { Look } from './panel-dialog.tsx';
import { createSurface, type Surface } from './surface.ts';

/** Long enough to read and to reach by keyboard; it also goes with the first change of the text. */
const secondsShown = 20;

interface Around {
  document: Document;
  guard: Guard;
  /** Aborts when the extension was updated or removed. */
  signal: AbortSignal;
  look: Look;
  t: Translate;
}

let current: { about: HTMLElement | undefined; remove(): void } | undefined;

/** Takes away what is shown, if anything: it is about something that is over. */
export const removeToast = (): void => current?.remove();

/** Takes it away if it is about this editor, whose message was sent: there is nothing to undo any more. */
export const removeToastAbout = (body: HTMLElement): void => {
  if (current?.about === body) current.remove();
};

/** "Inserted", with Undo, beside `anchor`. */
export function showInserted(
  around: Around,
  anchor: HTMLElement,
  body: HTMLElement,
  insertion: Extract<Insertion, { ok: true }>,
): void {
  let undoing = false;
  const undo = async (): Promise<UndoOutcome> => {
    if (!body.isConnected) return { ok: false, reason: 'editor-gone', retry: false };
    undoing = true;
    const isUndone = insertion.undo();
    // The button pressed goes away: the focus must not fall out into the page.
    body.focus();
    return isUndone ? { ok: true } : { ok: false, reason: 'edited', retry: false };
  };
  const toast = showToast(around, (remove) => <Toast t={around.t} onUndo={undo} onDismiss={remove} />, body);
  toast.surface.placeBeside(anchor);
  const { signal } = toast;
  body.addEventListener('input', () => !undoing && !insertion.fresh() && toast.remove(), { signal });
}

/** Send was held back: why, beside what was pressed. It says so at once, as somebody thinks the message is on its way. */
export function showHeld(around: Around, anchor: HTMLElement, text: string, show: () => void): void {
  const toast = showToast(
    around,
    (remove) => (
      <Note
        t={around.t}
        text={text}
        isUrgent
        action={{
          label: around.t('lastLookShow'),
          run: () => {
            remove();
            show();
          },
        }}
        onDismiss={remove}
      />
    ),
    anchor,
  );
  toast.surface.placeBeside(anchor);
}

/** One sentence at the foot of the window. */
export function showNote(around: Around, text: string): void {
  showToast(around, (remove) => <Note t={around.t} text={text} onDismiss={remove} />);
}

/** `origin`: where the focus goes when it was in what is taken away. */
function showToast(
  around: Around,
  content: (remove: () => void) => ComponentChild,
  origin?: HTMLElement,
): { surface: Surface; signal: AbortSignal; remove(): void } {
  removeToast();
  const { document, guard, look, t, signal } = around;
  const surface = createSurface(document, guard, {
    ...look,
    role: 'group',
    label: t('button'),
    className: 'toast-layer',
  });
  const ended = new AbortController();
  const { root } = surface;
  // Not from under somebody's finger: who is in it may stay.
  const timer = setTimeout(() => {
    if (!root.activeElement) return remove();
    root.addEventListener('focusout', (event) => {
      if (!root.contains((event as FocusEvent).relatedTarget as Node | null)) remove();
    });
  }, secondsShown * 1000);
  const remove = () => {
    clearTimeout(timer);
    ended.abort();
    const hadFocus = root.activeElement !== null;
    surface.remove();
    if (hadFocus) origin?.focus();
    // What it was about may be closed by now: nobody keeps it.
    if (current === shown) current = undefined;
  };
  const shown = { about: origin, remove };
  signal.addEventListener('abort', remove, { once: true, signal: ended.signal });
  root.addEventListener('keydown', (event) => (event as KeyboardEvent).key === 'Escape' && remove());
  surface.show(content(remove));
  current = shown;
  return { surface, signal: ended.signal, remove };
}
