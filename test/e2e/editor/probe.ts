/** Runs in a page: puts a content into an editor, inserts, takes back, and reports what happened. */
import { insertMessage } from '../../../src/editor/insert.ts';
import type { Content } from './contents.ts';

export interface Outcome {
  result: string;
  after: string;
  /** Same bytes as before: after one native undo, and after Undo in the toast. */
  undone: boolean;
  undoneByToast: boolean;
  keptInPlace: boolean;
  untrusted: number;
  callbacks: number;
}

async function tryOnce(content: Content, tag: string): Promise<Outcome> {
  document.querySelector('[data-editor]')?.remove();
  const body = document.createElement(tag);
  body.dataset.editor = '';
  body.contentEditable = 'true';
  document.body.append(body);
  body.innerHTML = content.html;
  const before = body.innerHTML;
  const keptNodes = [...body.childNodes].slice(body.childNodes.length - content.kept);
  let controller = new AbortController();
  let untrusted = 0;
  let callbacks = 0;
  body.addEventListener('input', (event) => {
    if (!event.isTrusted) untrusted++;
  });
  const insert = () => {
    controller.abort();
    controller = new AbortController();
    return insertMessage(
      { body, keepFrom: keptNodes[0] ?? null, hasDraft: content.hasDraft },
      { text: content.text, mode: content.mode, signal: controller.signal, undone: () => callbacks++ },
    );
  };
  const first = insert();
  const after = body.innerHTML;
  const keptInPlace = keptNodes.every((node) => node.parentNode === body);
  let undone = false;
  let undoneByToast = false;
  if (first.ok) {
    document.execCommand('undo');
    await Promise.resolve();
    undone = body.innerHTML === before;
    if (undone) {
      const second = insert();
      undoneByToast = second.ok && second.undo() && body.innerHTML === before;
    }
  } else undone = after === before;
  controller.abort();
  return { result: first.ok ? 'ok' : first.reason, after, undone, undoneByToast, keptInPlace, untrusted, callbacks };
}

Object.assign(window, { tryAll: (contents: Content[], tag: string) => inTurn(contents, tag) });

async function inTurn(contents: Content[], tag: string): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const content of contents) outcomes.push(await tryOnce(content, tag));
  return outcomes;
}
