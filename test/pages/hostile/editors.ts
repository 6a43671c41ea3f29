/** Editors that do not do as they are asked. */

import type { Mount, Mounted } from '../editors/mounted.ts';
import { mount as mountPlain, mountTextarea } from '../editors/plain.ts';

const plain = (parent: HTMLElement) => mountPlain(parent) as Mounted;

/** Forbids pasting, as some forms do. */
export const noPaste: Mount = (parent) => {
  const editor = plain(parent);
  editor.body.addEventListener('paste', (event) => event.preventDefault());
  return editor;
};

/** Takes every paste twice: a second handler was forgotten. */
export const doubling: Mount = (parent) => {
  const editor = plain(parent);
  for (let times = 0; times < 2; times++)
    editor.body.addEventListener('paste', (event) => {
      event.preventDefault();
      document.execCommand('insertText', false, event.clipboardData?.getData('text/plain') ?? '');
    });
  return editor;
};

/** Puts back what it thinks it holds, a moment after every change: its value is kept elsewhere. */
export const controlled: Mount = (parent) => {
  const editor = mountTextarea(parent) as Mounted;
  let kept = editor.lines();
  editor.body.addEventListener('input', () => setTimeout(() => editor.load(kept), 0));
  return {
    ...editor,
    load(lines) {
      editor.load(lines);
      kept = lines;
    },
  };
};

/** Takes the first line of a paste, behind the back of every undo, and no typing. */
export const halving: Mount = (parent) => {
  const editor = plain(parent);
  editor.body.addEventListener('paste', (event) => {
    event.preventDefault();
    editor.body.append(event.clipboardData?.getData('text/plain').split('\n')[0] ?? '');
  });
  return editor;
};
