import { ClassicEditor, Essentials, Paragraph } from 'ckeditor5';
import style from 'ckeditor5/ckeditor5.css';
import { addStyle, type Mount } from './mounted.ts';

/** CKEditor 5: a model of its own, drawn into a contenteditable. Its own undo stack. */
export const mount: Mount = async (parent) => {
  addStyle(parent, style);
  const editor = await ClassicEditor.create(parent, { licenseKey: 'GPL', plugins: [Essentials, Paragraph] });
  const root = editor.model.document.getRoot();
  if (!root) throw new Error('CKEditor has no root.');
  return {
    body: editor.ui.getEditableElement() as HTMLElement,
    lines: () =>
      [...root.getChildren()].flatMap((block) =>
        block.is('element')
          ? [...block.getChildren()]
              .map((child) => (child.is('$text') ? child.data : '\n'))
              .join('')
              .split('\n')
          : [],
      ),
    load(lines) {
      editor.setData(lines.map((line) => `<p>${line || '&nbsp;'}</p>`).join(''));
      const undo = editor.commands.get('undo') as unknown as { clearStack(): void };
      undo.clearStack();
    },
  };
};
