/** Focus inside our surface, and back to where the person was. */

const focusable = 'button, input, select, textarea, a[href], [tabindex]';

function stops(layer: HTMLElement): HTMLElement[] {
  return [...layer.querySelectorAll<HTMLElement>(focusable)].filter(
    (element) => element.tabIndex >= 0 && !element.matches(':disabled') && element.getClientRects().length > 0,
  );
}

/** Tab goes round inside the dialog; the page behind is one Escape away. */
export function keepTabInside(layer: HTMLElement, event: KeyboardEvent): void {
  if (event.key !== 'Tab' || event.ctrlKey || event.altKey || event.metaKey) return;
  const all = stops(layer);
  const edge = event.shiftKey ? all[0] : all.at(-1);
  const current = (layer.getRootNode() as ShadowRoot).activeElement;
  if (!edge || (current !== edge && !sameRadioGroup(current, edge))) return;
  event.preventDefault();
  (event.shiftKey ? all.at(-1) : all[0])?.focus();
}

/** A radio group is one stop, on whichever of its buttons is chosen. */
function sameRadioGroup(current: Element | null, edge: Element): boolean {
  const [a, b] = [current, edge] as HTMLInputElement[];
  return a?.type === 'radio' && b?.type === 'radio' && a.name === b.name;
}

/** Remembers focus and caret in the page; the returned function puts both back if they still exist. */
export function rememberFocus(body: HTMLElement): () => void {
  const root = body.getRootNode() as { getSelection?: () => Selection | null };
  const selection = root.getSelection ? root.getSelection() : body.ownerDocument.getSelection();
  const inside = selection?.anchorNode && body.contains(selection.anchorNode) ? selection : null;
  const saved = inside && {
    anchor: inside.anchorNode as Node,
    anchorOffset: inside.anchorOffset,
    focus: inside.focusNode as Node,
    focusOffset: inside.focusOffset,
  };
  return () => {
    if (!body.isConnected) return;
    body.focus();
    if (!saved || !body.contains(saved.anchor) || !body.contains(saved.focus)) return;
    const length = (node: Node) => node.nodeValue?.length ?? node.childNodes.length;
    body.ownerDocument
      .getSelection()
      ?.setBaseAndExtent(
        saved.anchor,
        Math.min(saved.anchorOffset, length(saved.anchor)),
        saved.focus,
        Math.min(saved.focusOffset, length(saved.focus)),
      );
  };
}
