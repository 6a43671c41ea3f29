/**
 * Keeps the page's selection out of our closed roots. Firefox tells a page the node the caret is in, whatever root it
 * is in: focus in a field of ours would hand the page our whole form. A field keeps a caret of its own all the same.
 * Only where the browser refused to copy, the person has to be able to mark the text.
 */
export function keepSelectionOut(root: ShadowRoot): void {
  const selection = root.ownerDocument.getSelection();
  const isInside = selection?.anchorNode && root.contains(selection.anchorNode);
  if (isInside && !root.querySelector('.uncopied')) selection.removeAllRanges();
}
