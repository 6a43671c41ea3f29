import 'trix';
import style from 'trix/dist/trix.css';
import { addStyle, type Mount } from './mounted.ts';

interface TrixElement extends HTMLElement {
  editor: { getDocument(): { toString(): string }; loadHTML(html: string): void };
}

/** Trix, as Basecamp and many Rails portals have it. Its own undo stack. */
export const mount: Mount = async (parent) => {
  addStyle(parent, style);
  const element = document.createElement('trix-editor') as TrixElement;
  const ready = new Promise((resolve) => element.addEventListener('trix-initialize', resolve, { once: true }));
  parent.append(element);
  await ready;
  return {
    body: element,
    lines: () => element.editor.getDocument().toString().replace(/\n$/, '').split('\n'),
    load: (lines) => element.editor.loadHTML(`<div>${lines.join('<br>')}</div>`),
  };
};
