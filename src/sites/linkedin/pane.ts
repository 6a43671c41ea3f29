/** The conversation around a form: its own header and messages, and nobody else's. */
import { formOf } from './find.ts';
import { shown } from './place.ts';
import { BUBBLE, CONVERSATION_LIST, EDITOR, MAIN } from './selectors.ts';

/** Whether something around the form belongs to other conversations too. */
function holdsOthers(element: Element, form: Element): boolean {
  if (element.querySelector(CONVERSATION_LIST)) return true;
  return [...element.querySelectorAll(EDITOR)].some((body) => {
    const other = formOf(body);
    return other !== null && other !== form;
  });
}

/** The widest element around the form that holds no other conversation; the bubble, where it is in one. */
export function paneOf(form: HTMLElement): Element {
  const bubble = form.closest(BUBBLE);
  if (bubble && !holdsOthers(bubble, form)) return bubble;
  let pane: Element = form;
  for (let next = pane.parentElement; next && !holdsOthers(next, form); next = next.parentElement) {
    if (next.localName === 'body') break;
    pane = next;
    if (pane.matches(MAIN)) break;
  }
  return pane;
}

/**
 * All shown elements that match, without those of the form. A thread that was left stays in the page, hidden
 * (LinkedIn facts §2k).
 */
export function allIn<E extends Element = Element>(pane: Element, form: Element, selector: string): E[] {
  return [...pane.querySelectorAll<E>(selector)].filter((element) => !form.contains(element) && shown(element));
}
