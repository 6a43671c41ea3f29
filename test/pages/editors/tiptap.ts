import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import type { Mount } from './mounted.ts';

/** TipTap, that is ProseMirror. Its own undo stack. */
export const mount: Mount = (parent) => {
  const editor = make(parent, ['']);
  let current = editor;
  return {
    get body() {
      return current.view.dom as HTMLElement;
    },
    lines: () => current.getText({ blockSeparator: '\n' }).split('\n'),
    load(lines) {
      current.destroy();
      current = make(parent, lines);
    },
  };
};

function make(element: HTMLElement, lines: string[]): Editor {
  const content = lines.map((text) => ({ type: 'paragraph', ...(text ? { content: [{ type: 'text', text }] } : {}) }));
  return new Editor({ element, extensions: [StarterKit], content: { type: 'doc', content } });
}
