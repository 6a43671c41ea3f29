import type { Editor } from '../site.ts';
import { CONVERSATION, EDITOR, FORM_NAMED, OTHER_EDITOR, OUTLET, SEND } from './selectors.ts';

/** The message form around a text box; null for comments, posts, search and whatever else is typed into. */
export function formOf(body: Element): HTMLElement | null {
  if (body.matches(OTHER_EDITOR)) return null;
  const form = body.closest('form');
  if (!form) return null;
  return form.matches(FORM_NAMED) || (form.closest(CONVERSATION) && form.querySelector(SEND)) ? form : null;
}

/**
 * Every message form's editor below `scope`, in document order, hidden ones too: the form of a minimised bubble or of
 * the thread left before keeps its button until it is shown again. Reads no layout.
 */
export function find(scope: ParentNode): Editor[] {
  const taken = new Set<Element>();
  return [...scope.querySelectorAll<HTMLElement>(EDITOR)].flatMap((body) => {
    const root = formOf(body);
    if (!root || taken.has(root)) return [];
    taken.add(root);
    return [{ body, root }];
  });
}

const outlet = (document: Document): Element | null => document.querySelector(OUTLET);

/** The shadow root with the bubbles; empty where pages of the old kind have none, and until it is attached. */
export function shadowRoots(document: Document): ShadowRoot[] {
  const root = outlet(document)?.shadowRoot;
  return root ? [root] : [];
}

/** The host stands in the page before its root is attached, and attaching is no mutation. */
export function expectsRoots(document: Document): boolean {
  const host = outlet(document);
  return host !== null && !host.shadowRoot;
}
