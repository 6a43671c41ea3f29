/** What a person does to send this compose. Looked at only: we never press anything. */
import type { Editor } from '../site.ts';
import { allInside, inside } from './find.ts';
import { SEND_BUTTON, SEND_CELL } from './selectors.ts';

/** Whether the event, once Gmail gets it, sends the message in `editor`: a press on Send, or its keys. */
export function sends(editor: Editor, event: MouseEvent | KeyboardEvent): boolean {
  const [target] = event.composedPath();
  if (!(target instanceof Element)) return false;
  if (!('key' in event)) return isSend(editor, target);
  // Gmail's own shortcut works from anywhere in the compose.
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return editor.root.contains(target);
  return (event.key === 'Enter' || event.key === ' ') && isSend(editor, target);
}

/** The buttons of the Send cells but their arrows, which open a menu; else the first button of the row's group. */
function isSend(editor: Editor, target: Element): boolean {
  const button = target.closest('[role="button"]');
  if (!button || button.getAttribute('aria-haspopup') === 'true' || !editor.root.contains(button)) return false;
  const cells = allInside(editor, SEND_CELL);
  return cells.length > 0 ? cells.some((cell) => cell.contains(button)) : inside(editor, SEND_BUTTON) === button;
}
