/** Taking back what an editor of unknown kind was given: asks for its own undo first, then for the browser's. */
import { settle } from './settle.ts';

/** Milliseconds in which an editor answers. */
const patience = 80;
/** An insertion may have become several steps. */
const mostSteps = 4;

const askings: ((body: HTMLElement) => void)[] = [
  (body) => body.dispatchEvent(new InputEvent('beforeinput', { inputType: 'historyUndo', ...everywhere })),
  (body) => body.ownerDocument.execCommand('undo'),
  // Some hear only the keys. The browser does nothing about keys that nobody has pressed.
  (body) => {
    const isMac = /Mac/.test(body.ownerDocument.defaultView?.navigator.platform ?? '');
    const key = { key: 'z', code: 'KeyZ', keyCode: 90, ctrlKey: !isMac, metaKey: isMac, ...everywhere };
    body.dispatchEvent(new KeyboardEvent('keydown', key));
    body.dispatchEvent(new KeyboardEvent('keyup', key));
  },
];

const everywhere = { bubbles: true, cancelable: true, composed: true };

/** @returns whether `isBack` holds in the end. */
export async function stepBack(body: HTMLElement, isBack: () => boolean): Promise<boolean> {
  for (const ask of askings) {
    for (let steps = 0; steps < mostSteps && !isBack(); steps++) {
      const before = body.innerHTML;
      ask(body);
      await settle(body, before, patience);
      if (body.innerHTML === before) break;
    }
    if (isBack()) return true;
  }
  return false;
}
