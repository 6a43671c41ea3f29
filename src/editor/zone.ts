/**
 * An editor's content, cut in two: the zone that is the person's to write in, and the part behind it (signature,
 * quoted mail) that must stay exactly as it is.
 */

export interface Zone {
  /** The element whose children are cut: the body, or the wrapper inside it that holds the protected part. */
  box: HTMLElement;
  keepFrom: ChildNode | null;
}

/** The children that are the person's, afresh: writing changes them. */
export function zoneNodes({ box, keepFrom }: Zone): ChildNode[] {
  const children = [...box.childNodes];
  return keepFrom ? children.slice(0, children.indexOf(keepFrom)) : children;
}

/** Returns a check that the protected part is still the same nodes, in the same place, byte for byte. */
export function sealKept({ box, keepFrom }: Zone): () => boolean {
  const kept: { node: ChildNode; source: string }[] = [];
  for (let node = keepFrom; node; node = node.nextSibling) kept.push({ node, source: sourceOf(node) });
  return () => {
    let expected: ChildNode | null = keepFrom;
    return kept.every(({ node, source }) => {
      const same = node === expected && node.parentNode === box && sourceOf(node) === source;
      expected = node.nextSibling;
      return same;
    });
  };
}

const sourceOf = (node: ChildNode) => ('outerHTML' in node ? (node as Element).outerHTML : (node.nodeValue ?? ''));
