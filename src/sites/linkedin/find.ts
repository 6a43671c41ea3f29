import type { Editor } from '../site.ts';
import {
  CONVERSATION,
  DIALOG,
  EDITOR,
  FIELD,
  FOOTER,
  FORM_NAMED,
  LINE_FIELD,
  MAIN,
  NOTE,
  OTHER_EDITOR,
  OUTLET,
  PRELOAD_FRAME,
  RICH,
  SALES_FIELD,
  SEND,
  TALENT_EDITOR,
  TALK,
} from './selectors.ts';

/** Characters a note to an invitation may have, free and for paying members (LinkedIn facts §3, limits). */
const NOTE_LIMITS = [200, 300];

/** The path in the person's address bar: that of the page around a frame (LinkedIn facts §1). */
function pathOf({ defaultView: view }: Document): string {
  try {
    return (view?.top ?? view)?.location.pathname ?? '';
  } catch {
    // Inside a page of somebody else's.
    return view?.location.pathname ?? '';
  }
}

/** The last button behind a text box, which is Send where no name tells it; null when there is none. */
export function lastButton(root: Element, body: Element): HTMLElement | null {
  const isBehind = (button: Element) => (body.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return [...root.querySelectorAll<HTMLElement>('button')].filter(isBehind).at(-1) ?? null;
}

/** The smallest part of the page with the text box and a button behind it. */
function composerOf(body: Element): HTMLElement | null {
  let root = body.parentElement;
  while (root && !lastButton(root, body)) root = root.parentElement;
  return root === body.ownerDocument.body ? null : root;
}

/** The form of a conversation, by its names. */
export function formByName(body: Element): HTMLElement | null {
  const form = body.closest('form');
  return form && (form.matches(FORM_NAMED) || (form.closest(CONVERSATION) && form.querySelector(SEND))) ? form : null;
}

/** Second way: a form with a footer, on the message page, or in a dialog that shows a conversation. */
export function formByStructure(body: Element): HTMLElement | null {
  const form = body.closest('form');
  if (!form?.querySelector(FOOTER)) return null;
  const dialog = form.closest(DIALOG);
  const isTalk = [...(dialog?.querySelectorAll(TALK) ?? [])].some((sign) => !form.contains(sign));
  return isTalk || (pathOf(form.ownerDocument).startsWith('/messaging') && form.closest(MAIN)) ? form : null;
}

/** How many characters a plain field takes: by its attribute, or the counter beside it; null: it does not say. */
export function limitOf(field: Element, root: Element): number | null {
  const length = (field as HTMLTextAreaElement).value?.length;
  const counted = [...(root.textContent ?? '').matchAll(/(\d+)\s*\/\s*(\d+)/g)].find(
    ([, now]) => Number(now) === length,
  );
  const limits = [counted?.[2], field.getAttribute('maxlength')].flatMap((one) => (one ? [Number(one)] : []));
  return limits.length > 0 ? Math.min(...limits) : null;
}

function noteOf(field: Element): HTMLElement | null {
  const dialog = field.closest<HTMLElement>(DIALOG);
  if (!dialog || !lastButton(dialog, field)) return null;
  const isAlone = dialog.querySelectorAll(FIELD).length === 1 && !dialog.querySelector(RICH);
  return field.matches(NOTE) || (isAlone && NOTE_LIMITS.includes(limitOf(field, dialog) ?? 0)) ? dialog : null;
}

function salesFormOf(field: Element): HTMLElement | null {
  return field.matches(SALES_FIELD) || field.closest('form')?.querySelector(SEND) ? composerOf(field) : null;
}

function talentComposerOf(body: Element): HTMLElement | null {
  const root = composerOf(body);
  return root && (body.matches(TALENT_EDITOR) || root.querySelector(LINE_FIELD)) ? root : null;
}

/** What belongs to a text box in which a message is written; null for comments, posts, search and whatever else is typed into. */
export function formOf(body: Element): HTMLElement | null {
  const path = pathOf(body.ownerDocument);
  const isField = body.matches(FIELD);
  if (path.startsWith('/sales/')) return isField ? salesFormOf(body) : null;
  if (path.startsWith('/talent/')) return isField ? null : talentComposerOf(body);
  if (isField) return noteOf(body);
  if (!body.matches(EDITOR) || body.matches(OTHER_EDITOR)) return null;
  return formByName(body) ?? formByStructure(body);
}

/**
 * Every message form's editor below `scope`, in document order, hidden ones too: the form of a minimised bubble or of
 * the thread left before keeps its button until it is shown again. Reads no layout.
 */
export function find(scope: ParentNode): Editor[] {
  const taken = new Set<Element>();
  return [...scope.querySelectorAll<HTMLElement>(`${RICH}, ${FIELD}`)].flatMap((body) => {
    const root = formOf(body);
    if (!root || taken.has(root)) return [];
    taken.add(root);
    return [{ body, root }];
  });
}

/** The hosts by their names, else whatever near the top of the page has a root. */
function hosts(document: Document): Element[] {
  const named = [...document.querySelectorAll(OUTLET)];
  if (named.length > 0) return named;
  return [...(document.body?.children ?? [])].flatMap((one) => [one, ...one.children]).filter((one) => one.shadowRoot);
}

/** The shadow root with the bubbles; empty where pages of the old kind have none, and until it is attached. */
export function shadowRoots(document: Document): ShadowRoot[] {
  return hosts(document).flatMap(({ shadowRoot }) => shadowRoot ?? []);
}

/** The host stands in the page before its root is attached, and attaching is no mutation. */
export function expectsRoots(document: Document): boolean {
  const all = hosts(document);
  return all.length === 0 ? document.querySelector(PRELOAD_FRAME) !== null : all.some(({ shadowRoot }) => !shadowRoot);
}
