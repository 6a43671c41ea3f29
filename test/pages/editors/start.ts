/** Puts the editor where the address asks for it, and tells the test when it is ready. */
import type { Mount, Mounted } from './mounted.ts';

/** What a test finds in the page. */
export interface EditorWindow {
  editor?: Mounted;
}

export async function start(mount: Mount): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const parent = asked.has('shadow') ? shadowParent() : document.createElement('div');
  if (!asked.has('shadow')) document.body.append(parent);
  const editor = await mount(parent);
  editor.load(asked.getAll('line').length > 0 ? asked.getAll('line') : ['']);
  editor.body.focus();
  (window as EditorWindow).editor = editor;
}

/** Two open shadow roots, one in the other, as component libraries build them. */
function shadowParent(): HTMLElement {
  const outer = document.createElement('section');
  const inner = document.createElement('section');
  const parent = document.createElement('div');
  document.body.append(outer);
  outer.attachShadow({ mode: 'open' }).append(inner);
  inner.attachShadow({ mode: 'open' }).append(parent);
  return parent;
}
