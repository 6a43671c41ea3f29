/** The conversation around a form: its own header and messages, and nobody else's. */
import { formOf } from './find.ts';
import { shown } from './place.ts';
import {
  BUBBLE,
  CONVERSATION_LIST,
  EDITOR,
  HEADING,
  MAIN,
  MESSAGE,
  MESSAGE_ROW,
  RECIPIENT_FIELD,
} from './selectors.ts';

/** Whether something around the form belongs to other conversations too. */
function holdsOthers(element: Element, form: Element): boolean {
  if (element.querySelector(CONVERSATION_LIST)) return true;
  return [...element.querySelectorAll(EDITOR)].some((body) => {
    const other = formOf(body);
    return other !== null && other !== form;
  });
}

/** By names: the bubble, else the widest element around the form that holds no list of conversations. */
function paneByName(form: HTMLElement): Element | null {
  const bubble = form.closest(BUBBLE);
  if (bubble && !holdsOthers(bubble, form)) return bubble;
  const root = form.getRootNode() as Document | ShadowRoot;
  if (!root.querySelector(CONVERSATION_LIST)) return null;
  return widest(form, () => false);
}

/** By structure: the nearest element around the form that has a heading, or a field for names, beside it. */
function paneByStructure(form: HTMLElement): Element {
  return widest(form, (pane) =>
    [...pane.querySelectorAll(`${HEADING}, ${RECIPIENT_FIELD}`)].some((sign) => !form.contains(sign)),
  );
}

/** The widest element around the form that holds no other conversation and is not yet `enough`. */
function widest(form: HTMLElement, enough: (pane: Element) => boolean): Element {
  let pane: Element = form;
  for (let next = pane.parentElement; next && !holdsOthers(next, form); next = next.parentElement) {
    if (next.localName === 'body' || enough(pane)) break;
    pane = next;
    if (pane.matches(MAIN)) break;
  }
  return pane;
}

/** The part of the page that is this conversation's alone. */
export function paneOf(form: HTMLElement): Element {
  return paneByName(form) ?? paneByStructure(form);
}

/**
 * All shown elements that match, without those of the form. A thread that was left stays in the page, hidden
 * (LinkedIn facts §2k).
 */
export function allIn<E extends Element = Element>(pane: Element, form: Element, selector: string): E[] {
  return [...pane.querySelectorAll<E>(selector)].filter((element) => !form.contains(element) && shown(element));
}

/** The outermost element of each message, by names: one message may match at several depths. */
export function messagesByName(pane: Element, form: Element): Element[] {
  return allIn(pane, form, MESSAGE).filter((item) => !item.parentElement?.closest(MESSAGE));
}

/** Second way: rows with a paragraph of text. */
export function messagesByStructure(pane: Element, form: Element): Element[] {
  return allIn(pane, form, MESSAGE_ROW).filter(
    (row) => row.querySelector('p') && !row.parentElement?.closest(MESSAGE_ROW),
  );
}

/** The messages of the conversation. */
export function itemsIn(pane: Element, form: Element): Element[] {
  const named = messagesByName(pane, form);
  return named.length > 0 ? named : messagesByStructure(pane, form);
}

/** Whether an element is part of a message: a shared post in one names others (LinkedIn facts §2i). */
export function isInMessage(pane: Element, element: Element): boolean {
  if (pane.querySelector(MESSAGE)) return element.closest(MESSAGE) !== null;
  const row = element.closest(MESSAGE_ROW);
  return row !== null && pane.contains(row) && row.querySelector('p') !== null;
}
