import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepSelectionOut } from '../../src/content/selection.ts';

let root: ShadowRoot;
const removeAllRanges = vi.fn();
const add = (parent: Node, tag: string, className = '') =>
  parent.appendChild(Object.assign(document.createElement(tag), { className }));
/** As Firefox tells it: the node itself, also one in a closed root. */
const select = (anchorNode: Node | null) =>
  vi.spyOn(document, 'getSelection').mockReturnValue({ anchorNode, removeAllRanges } as unknown as Selection);

beforeEach(() => {
  document.body.replaceChildren();
  removeAllRanges.mockClear();
  root = add(document.body, 'div').attachShadow({ mode: 'closed' });
});
afterEach(() => vi.restoreAllMocks());

it('takes the selection out of our root', () => {
  select(add(root, 'label'));
  keepSelectionOut(root);
  expect(removeAllRanges).toHaveBeenCalledOnce();
});

it.each([
  ['elsewhere', () => document.body],
  ['nowhere', () => null],
])('leaves a selection %s alone', (_where, node) => {
  select(node());
  keepSelectionOut(root);
  expect(removeAllRanges).not.toHaveBeenCalled();
});

it('takes it out too where anything but copying failed', () => {
  add(root, 'p', 'failed');
  select(add(root, 'section'));
  keepSelectionOut(root);
  expect(removeAllRanges).toHaveBeenCalledOnce();
});

it('lets the text be marked where the browser refused to copy it', () => {
  add(root, 'p', 'failed uncopied');
  select(add(root, 'section'));
  keepSelectionOut(root);
  expect(removeAllRanges).not.toHaveBeenCalled();
});
