import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_EDITOR,
  createEditor,
  type EditorState,
  type LexicalEditor,
  REDO_COMMAND,
  UNDO_COMMAND,
} from 'lexical';
import type { Mount } from './mounted.ts';

/** Lexical with its rich text. It undoes only what a history records; the usual one is not a dependency, so here is a small one. */
export const mount: Mount = (parent) => {
  const body = document.createElement('div');
  body.contentEditable = 'true';
  parent.append(body);
  const editor = createEditor({
    namespace: 'practice',
    onError(error) {
      throw error;
    },
  });
  editor.setRootElement(body);
  registerRichText(editor);
  const history = remember(editor);
  const load = (lines: string[]) => {
    editor.update(
      () => {
        const paragraphs = lines.map((line) => $createParagraphNode().append(...(line ? [$createTextNode(line)] : [])));
        $getRoot()
          .clear()
          .append(...paragraphs);
      },
      { discrete: true },
    );
    history.clear();
  };
  load(['']);
  return {
    body,
    load,
    lines: () =>
      editor.getEditorState().read(() =>
        $getRoot()
          .getChildren()
          .flatMap((block) => block.getTextContent().split('\n')),
      ),
  };
};

/** Typing within this time is one step, in milliseconds. */
const pause = 300;

/** Keeps the states before each change, as Lexical's own history plugin does. */
function remember(editor: LexicalEditor): { clear(): void } {
  let past: EditorState[] = [];
  let future: EditorState[] = [];
  let present = editor.getEditorState();
  let changedAt = 0;
  editor.registerUpdateListener(({ editorState, dirtyElements, dirtyLeaves, tags }) => {
    if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return;
    if (!tags.has('historic')) {
      if (Date.now() - changedAt > pause) past.push(present);
      future = [];
      changedAt = Date.now();
    }
    present = editorState;
  });
  const step = (from: EditorState[], onto: EditorState[]) => {
    const next = from.pop();
    if (!next) return true;
    onto.push(present);
    changedAt = 0;
    editor.setEditorState(next, { tag: 'historic' });
    return true;
  };
  editor.registerCommand(UNDO_COMMAND, () => step(past, future), COMMAND_PRIORITY_EDITOR);
  editor.registerCommand(REDO_COMMAND, () => step(future, past), COMMAND_PRIORITY_EDITOR);
  return {
    clear() {
      past = [];
      future = [];
      changedAt = 0;
      present = editor.getEditorState();
    },
  };
}
