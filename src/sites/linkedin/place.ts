import type { Editor, Place } from '../site.ts';
import { lastButton } from './find.ts';
import { EDITOR, FOOTER, LEFT_ACTIONS, OTHER_EDITOR, PETITE, SEND } from './selectors.ts';

/** Below this width of the form, in CSS pixels, a label would not fit beside four icons and Send (LinkedIn facts §2h). */
const NARROW = 480;

/** False for what is not displayed; where a browser cannot tell (before 2022), everything counts as shown. */
export function shown(element: Element): boolean {
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true;
}

/** The `/preload/` frame is alive while it cannot be seen: transparent and behind the page (LinkedIn facts §1). */
function frameShown(view: Window): boolean {
  const frame = view.frameElement;
  const style = frame?.ownerDocument.defaultView?.getComputedStyle(frame);
  return !frame || !style || (style.opacity !== '0' && !(Number(style.zIndex) < 0) && shown(frame));
}

/** The row of small buttons: by its class, else the first part of the form's footer that does not hold Send. */
function actions(form: Element): Element | null {
  const named = form.querySelector(LEFT_ACTIONS);
  if (named) return named;
  const send = form.querySelector(SEND);
  const parts = [...(form.querySelector(FOOTER)?.children ?? [])];
  return parts.find((part) => !part.contains(send) && part.querySelector('button')) ?? null;
}

/**
 * At the end of the small buttons, else straight before Send. Null while the form or its frame is not shown, and while
 * the row is not there. Reads layout.
 */
export function place({ root, body }: Editor): Place | null {
  const view = body.ownerDocument.defaultView;
  if (!view || !shown(root) || !frameShown(view)) return null;
  const isMessage = body.matches(EDITOR) && !body.matches(OTHER_EDITOR);
  const row = isMessage ? actions(root) : null;
  const send = (isMessage && root.querySelector(SEND)) || lastButton(root, body);
  const parent = row ?? send?.parentElement;
  if (!parent) return null;
  const width = root.getBoundingClientRect().width;
  const compact = root.closest(PETITE) !== null || (width > 0 && width < NARROW);
  return { parent, before: row ? null : send, compact };
}

/** How light a computed colour is, 0 to 1; null for transparent ones and notations other than rgb. */
function lightness(color: string): number | null {
  const [red = 0, green = 0, blue = 0, alpha = 1] = color.startsWith('rgb')
    ? (color.match(/[\d.]+/g) ?? []).map(Number)
    : [0, 0, 0, 0];
  return alpha < 0.5 ? null : (red * 0.3 + green * 0.59 + blue * 0.11) / 255;
}

/** The element around, through the shadow root's edge. */
const around = (element: Element): Element | null =>
  element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** Whether the ground under the form is dark; where no ground has a colour, whether the letters are light. */
export function dark({ root }: Editor): boolean {
  const view = root.ownerDocument.defaultView;
  if (!view) return false;
  for (let element: Element | null = root; element; element = around(element)) {
    const ground = lightness(view.getComputedStyle(element).backgroundColor);
    if (ground !== null) return ground < 0.5;
  }
  return (lightness(view.getComputedStyle(root).color) ?? 0) > 0.5;
}
