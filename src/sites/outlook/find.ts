import type { Editor } from '../site.ts';
import { BODY, BODY_IN_PARENT, field, SUBJECT, SUBJECT_BY_LENGTH } from './selectors.ts';

/** Every compose below `scope`; the one with the focus alone, if any has it. */
export function find(scope: ParentNode): Editor[] {
  const editors = bodiesIn(scope).map((body) => ({ body, root: rootOf(body) }));
  const active = ((scope as Node).ownerDocument ?? (scope as Document)).activeElement;
  const focused = editors.filter(({ root }) => root.contains(active));
  return focused.length > 0 ? focused : editors;
}

function bodiesIn(scope: ParentNode): HTMLElement[] {
  const bodies = scope.querySelectorAll<HTMLElement>(BODY);
  return [...(bodies.length > 0 ? bodies : scope.querySelectorAll<HTMLElement>(BODY_IN_PARENT))];
}

/** The nearest ancestor with a compose's fields, as long as it holds this one body; else the body itself. */
function rootOf(body: HTMLElement): HTMLElement {
  const head = [field('TO'), SUBJECT, SUBJECT_BY_LENGTH].join();
  let root = body.parentElement;
  while (root && !root.querySelector(head)) root = root.parentElement;
  return root && bodiesIn(root).length === 1 ? root : body;
}
