/**
 * Keeps the page's selection out of our closed roots. Firefox tells a page the node the caret is in, whatever root it
 * is in: focus in a field of ours would hand the page our whole form. A field keeps a caret of its own all the same.
 */
export function keepSelectionOut(root: ShadowRoot): void {
  const selection = root.ownerDocument.getSelection();
  if (selection?.anchorNode && root.contains(selection.anchorNode)) selection.removeAllRanges();
}
