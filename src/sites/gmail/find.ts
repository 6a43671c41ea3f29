import type { Editor } from '../site.ts';
import { BODY, BODY_UNMARKED, COMPOSE_ID, ROOTS } from './selectors.ts';

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

/**
 * The compose around a body. Null for an editor that is no compose, such as the signature field in Gmail's settings,
 * and while Gmail is still putting the compose together.
 */
function rootOf(body: Element): HTMLElement | null {
  for (const selector of ROOTS) {
    const root = body.closest<HTMLElement>(selector);
    if (root && holdsOneBody(root, BODY)) return root;
  }
  return rootByState(body, BODY);
}

/** Second way: the nearest ancestor with a compose's hidden state. */
function rootByState(body: Element, selector: string): HTMLElement | null {
  let element = body.parentElement;
  while (element && !element.querySelector(COMPOSE_ID)) element = element.parentElement;
  return element && holdsOneBody(element, selector) ? element : null;
}

/** Every compose below `scope`, in document order. Reads no layout: it may run after each change of the page. */
export function find(scope: ParentNode): Editor[] {
  const marked = scope.querySelectorAll<HTMLElement>(BODY);
  const bodies = marked.length > 0 ? marked : scope.querySelectorAll<HTMLElement>(BODY_UNMARKED);
  return [...bodies].flatMap((body) => {
    const root = marked.length > 0 ? rootOf(body) : rootByState(body, BODY_UNMARKED);
    return root ? [{ body, root }] : [];
  });
}
