/**
 * Ways to hand text to an editor of which nothing is known, in the order in which they are tried. How the usual editors
 * answer was measured (docs/decisions/009-any-editor.md).
 */

export interface Way {
  /** Hands `text` to the focused editor, in place of its selection. @returns how long it may take to show, in milliseconds */
  offer(body: HTMLElement, text: string): number;
}

/** An editor that took the paste for its own may still be thinking. */
const taken = 400;
/** One that did not prevent it may read the clipboard a moment later all the same. */
const ignored = 80;

/**
 * As a paste of plain text. Every editor with a model of its own knows what to do with that: it keeps the lines and makes
 * one step of undo. The browser itself does nothing about it, so plain editors stay as they are.
 */
const pasted: Way = {
  offer(body, text) {
    const paste = pasteOf(text);
    return body.dispatchEvent(paste) ? ignored : taken;
  },
};

function pasteOf(text: string): ClipboardEvent {
  const options = { bubbles: true, cancelable: true, composed: true };
  // In Firefox a page cannot read a `DataTransfer` that an extension has filled, but one filled by the event itself.
  const direct = new ClipboardEvent('paste', { ...options, data: text, dataType: 'text/plain' } as ClipboardEventInit);
  if (direct.clipboardData?.getData('text/plain') === text) return direct;
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  return new ClipboardEvent('paste', { ...options, clipboardData });
}

/** As if typed: the browser's own editing, one step of its undo. */
const typed: Way = {
  offer(body, text) {
    body.ownerDocument.execCommand('insertText', false, text);
    return ignored;
  },
};

export const ways: readonly Way[] = [pasted, typed];
