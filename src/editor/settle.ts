/** Editors with a model of their own answer later: they hear of a change, think, and draw anew. */

/** Milliseconds between two looks, and how many must be the same. */
const pause = 16;
const quietLooks = 3;
/** Looks at most, for an editor that never holds still. */
const mostLooks = 60;

/** Waits until `body` differs from `before`, at most `patience` ms, and then until it holds still. */
export async function settle(body: HTMLElement, before: string, patience: number): Promise<void> {
  for (let waited = 0; body.innerHTML === before && waited < patience; waited += pause) await moment();
  let last = body.innerHTML;
  for (let looks = 0, quiet = 0; quiet < quietLooks && looks < mostLooks; looks++) {
    await moment();
    quiet = body.innerHTML === last ? quiet + 1 : 0;
    last = body.innerHTML;
  }
}

/** Milliseconds some editors take until they believe that they have the focus. */
const focusing = 64;

/**
 * While the toolbar popup has the focus, the browser tells the page nothing about it, and an editor that thinks nobody
 * is in it does not look where the caret is.
 */
export async function bringFocus(body: HTMLElement): Promise<void> {
  body.focus();
  if (body.ownerDocument.hasFocus()) return;
  body.dispatchEvent(new FocusEvent('focus', { composed: true }));
  body.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
  await new Promise((resolve) => setTimeout(resolve, focusing));
}

/** Long enough for an editor to hear that the selection has changed. */
export function moment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, pause));
}
