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

/**
 * Returns a check that what must stay is still the same nodes, in the same places, byte for byte: everything from
 * `keepFrom` on, and what follows its box up to the end of `body`.
 */
export function sealKept({ box, keepFrom }: Zone, body: HTMLElement): () => boolean {
  const kept = [...following(keepFrom)];
  for (let at: HTMLElement | null = box; at && at !== body; at = at.parentElement)
    kept.push(...following(at.nextSibling));
  const sealed = kept.map((node) => ({
    node,
    parent: node.parentNode,
    next: node.nextSibling,
    source: sourceOf(node),
  }));
  return () =>
    sealed.every(
      ({ node, parent, next, source }) =>
        node.parentNode === parent && node.nextSibling === next && sourceOf(node) === source,
    );
}

function* following(first: ChildNode | null): Generator<ChildNode> {
  for (let node = first; node; node = node.nextSibling) yield node;
}

const sourceOf = (node: ChildNode) => ('outerHTML' in node ? (node as Element).outerHTML : (node.nodeValue ?? ''));
