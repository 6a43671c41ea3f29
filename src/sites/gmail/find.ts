import type { Editor } from '../site.ts';
import { BODY, BODY_UNMARKED, ROOTS, STATE } from './selectors.ts';

/** All elements of the compose that match, without those inside its text (a quoted mail may look like anything). */
export function allInside<E extends Element>({ root, body }: Editor, selector: string): E[] {
  return [...root.querySelectorAll<E>(selector)].filter((element) => !body.contains(element));
}

/** The first of them, or null. */
export function inside<E extends Element>(editor: Editor, selector: string): E | null {
  return allInside<E>(editor, selector)[0] ?? null;
}

/** Whether this is one compose and not something around several. */
function holdsOneBody(element: Element, selector: string): boolean {
  return element.querySelectorAll(selector).length === 1;
}

/** By the names we know. */
export function rootByName(body: Element): HTMLElement | null {
  for (const selector of ROOTS) {
    const root = body.closest<HTMLElement>(selector);
    if (root && holdsOneBody(root, BODY)) return root;
  }
  return null;
}

/** Second way: the nearest ancestor with a compose's hidden state. */
export function rootByState(body: Element): HTMLElement | null {
  let element = body.parentElement;
  while (element && !element.querySelector(STATE)) element = element.parentElement;
  return element && holdsOneBody(element, BODY_UNMARKED) ? element : null;
}

/**
 * Every compose below `scope`, in document order. Left out are editors that are no compose, such as the signature field
 * in Gmail's settings, and those that Gmail is still putting together. Text boxes without Gmail's mark are believed only
 * where there is none with it. Reads no layout: it may run after each change of the page.
 */
export function find(scope: ParentNode): Editor[] {
  const marked = scope.querySelectorAll<HTMLElement>(BODY);
  const bodies = marked.length > 0 ? marked : scope.querySelectorAll<HTMLElement>(BODY_UNMARKED);
  return [...bodies].flatMap((body) => {
    const root = (marked.length > 0 && rootByName(body)) || rootByState(body);
    return root ? [{ body, root }] : [];
  });
}
