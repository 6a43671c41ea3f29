/** Where the caret is and where it goes, in a document, a frame or an open shadow root. */
import { isBlock } from './lines.ts';
import { type Zone, zoneNodes } from './zone.ts';

export interface Spot {
  node: Node;
  offset: number;
  /** An empty line made for the message because no line of the editor could take it. Not known to the undo stack. */
  prepared?: ChildNode;
}

/** The selection that can see inside `element`'s root: in Chromium a shadow root has its own. */
function selectionIn(element: HTMLElement): Selection | null {
  const root = element.getRootNode() as { getSelection?: () => Selection | null };
  return root.getSelection ? root.getSelection() : element.ownerDocument.getSelection();
}

export function putCaret(body: HTMLElement, { node, offset }: Pick<Spot, 'node' | 'offset'>): void {
  body.ownerDocument.getSelection()?.collapse(node, offset);
}

/** The place where a message begins: the first line of the zone, or a line made for it. */
export function firstSpot(zone: Zone): Spot {
  const first = zoneNodes(zone).find((node) => node.nodeType !== 3 || (node as Text).data.trim() !== '');
  if (!first && !zone.keepFrom) return { node: zone.box, offset: 0 };
  if (first?.nodeName === 'BR') return { node: zone.box, offset: [...zone.box.childNodes].indexOf(first) };
  if (first?.nodeType === 3) return { node: first, offset: 0 };
  const line = first && plainLine(first);
  return line ?? prepareLine(zone);
}

/** The start of a plain paragraph whose own first words are in no list, table, link or format; null for others. */
function plainLine(node: ChildNode): Spot | null {
  if (node.nodeName !== 'DIV' && node.nodeName !== 'P') return null;
  const element = node as Element;
  if ([...element.attributes].some(({ name }) => name !== 'dir')) return null;
  const inner = element.firstChild;
  if (inner?.nodeName === 'BR') return { node: element, offset: 0 };
  if (inner?.nodeType === 3) return { node: inner, offset: 0 };
  return inner && isBlock(inner) ? plainLine(inner) : null;
}

function prepareLine(zone: Zone): Spot {
  const { box, keepFrom } = zone;
  const line = makeLine(zone, zoneNodes(zone)[0] ?? keepFrom);
  return line.nodeName === 'P'
    ? { node: line, offset: 0, prepared: line }
    : { node: box, offset: [...box.childNodes].indexOf(line), prepared: line };
}

/** An empty line before `next`, made without the undo stack knowing. */
export function makeLine({ box }: Zone, next: ChildNode | null): ChildNode {
  const document = box.ownerDocument;
  const usesParagraphs = [...box.children].some((child) => child.localName === 'p');
  const line = document.createElement(usesParagraphs ? 'p' : 'br');
  if (usesParagraphs) line.append(document.createElement('br'));
  box.insertBefore(line, next);
  return line;
}

/** Moves the caret back over the empty lines after a message, to the end of its last word. */
export function caretToEndOfText(body: HTMLElement): void {
  const selection = selectionIn(body);
  const at = selection?.anchorNode;
  if (!selection || !at || !body.contains(at)) return;
  if (at.nodeType === 3 && selection.anchorOffset > 0) return;
  const walker = body.ownerDocument.createTreeWalker(body, 4 /* text */);
  walker.currentNode = at.childNodes[selection.anchorOffset] ?? at;
  for (let text = walker.previousNode() as Text | null; text; text = walker.previousNode() as Text | null)
    if (text.data.trim() !== '') {
      putCaret(body, { node: text, offset: text.length });
      return;
    }
}
