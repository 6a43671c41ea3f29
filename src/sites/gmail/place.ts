import type { Editor, Place } from '../site.ts';
import { allInside, inside } from './find.ts';
import { width } from './layout.ts';
import { ANY_BUTTON, SEND_BUTTON, SEND_CELL, STRIP } from './selectors.ts';

/** Below this width of the compose, in CSS pixels, a label would push Gmail's own buttons away (Gmail facts §3). */
const NARROW = 480;

/** Fewer buttons make no row. */
const ROW = 3;

/** The cell of Send; the last one where "Send & archive" has one too. Null while the row is not built. */
function sendCell(editor: Editor): Element | null {
  return allInside(editor, SEND_CELL).at(-1) ?? inside(editor, SEND_BUTTON)?.closest('td') ?? null;
}

/** The first class that all cells of the row share; each of Gmail's own has a further one, a cell of ours has not. */
function cellClass(row: Element): string {
  const cells = [...row.children];
  return [...(cells[0]?.classList ?? [])].find((name) => cells.every((cell) => cell.classList.contains(name))) ?? '';
}

/** What follows Send in Gmail's own row: the same with and without our cell in between. */
function nextCell(cell: Element, className: string): Element | null {
  let next = cell.nextElementSibling;
  while (className && next?.className === className) next = next.nextElementSibling;
  return next;
}

/** The strip around the buttons below the text; null while they are not there. */
function strip(editor: Editor): Element | null {
  const known = inside(editor, STRIP);
  if (known) return known.querySelector(ANY_BUTTON) && known;
  const isBelow = (button: Element) =>
    (editor.body.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  let row = allInside(editor, ANY_BUTTON).filter(isBelow).at(-1)?.parentElement ?? null;
  while (row && row !== editor.root && row.querySelectorAll(ANY_BUTTON).length < ROW) row = row.parentElement;
  return row === editor.root ? null : row;
}

/**
 * A cell of its own straight after Send, else a row of its own below the Send row. Null while neither is there, as
 * Gmail mounts the text before the row. Reads layout.
 */
export function place(editor: Editor): Place | null {
  const rootWidth = width(editor.root);
  // Not shown at all (minimised) says nothing about the width it will have.
  const shared = { compact: rootWidth > 0 && rootWidth < NARROW, tabIndex: 1 };
  const cell = sendCell(editor);
  if (cell?.parentElement) {
    const className = cellClass(cell.parentElement);
    return { parent: cell.parentElement, before: nextCell(cell, className), wrap: { tag: 'td', className }, ...shared };
  }
  const below = strip(editor);
  return below && { parent: below, before: null, wrap: { tag: 'div', className: below.className }, ...shared };
}

/** How light a computed colour is, 0 to 255; null for transparent ones and notations other than rgb. */
function lightness(color: string): number | null {
  if (!color.startsWith('rgb')) return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return alpha < 0.5 ? null : 0.3 * red + 0.59 * green + 0.11 * blue;
}

/** Whether the ground under the Send row is dark; where no ground has a colour, whether the letters are light. */
export function dark(editor: Editor): boolean {
  const view = editor.body.ownerDocument.defaultView;
  if (!view) return false;
  let element: Element | null = sendCell(editor) ?? editor.body;
  for (; element; element = element.parentElement) {
    const ground = lightness(view.getComputedStyle(element).backgroundColor);
    if (ground !== null) return ground < 128;
  }
  return (lightness(view.getComputedStyle(editor.body).color) ?? 0) > 127;
}
