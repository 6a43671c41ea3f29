/** What a person does to send this message. Looked at only: we never press anything. */
import type { Editor } from '../site.ts';
import { lastButton } from './find.ts';
import { SEND } from './selectors.ts';

/** Whether the event, once LinkedIn gets it, sends the message in `editor`: a press on Send, or Enter where that sends. */
export function sends(editor: Editor, event: MouseEvent | KeyboardEvent): boolean {
  const [target] = event.composedPath();
  if (!(target instanceof Element)) return false;
  const button = sendButton(editor);
  const isOnButton = button?.contains(target) ?? false;
  if (!('key' in event)) return isOnButton;
  if (event.key === ' ') return isOnButton;
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return false;
  if (isOnButton || event.ctrlKey || event.metaKey) return isOnButton || editor.body.contains(target);
  // With "Press Enter to Send" the form has no Send button (LinkedIn facts §2l); without it, Enter is a new line.
  return editor.body.contains(target) && !isShown(editor.root.querySelector(SEND));
}

function sendButton({ root, body }: Editor): HTMLElement | null {
  return root.querySelector<HTMLElement>(SEND) ?? lastButton(root, body);
}

function isShown(button: Element | null): boolean {
  return button?.checkVisibility?.() ?? button !== null;
}
