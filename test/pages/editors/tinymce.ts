import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/skins/ui/oxide/skin.js';
import 'tinymce/skins/ui/oxide/content.js';
import 'tinymce/skins/content/default/content.js';
import type { Mount } from './mounted.ts';

/** TinyMCE: the editor is the body of an iframe without an address. Its own undo stack. */
export const mount: Mount = async (parent) => {
  const [editor] = await tinymce.init({
    target: parent,
    license_key: 'gpl',
    skin_url: 'default',
    content_css: 'default',
    menubar: false,
    promotion: false,
    branding: false,
  });
  if (!editor) throw new Error('TinyMCE did not start.');
  return {
    body: editor.getBody(),
    lines: () => linesOfHtml(editor.getContent() || '<p></p>'),
    load(lines) {
      editor.setContent(lines.map((line) => `<p>${line || '<br>'}</p>`).join(''));
      editor.undoManager.reset();
    },
  };
};

/** What `getContent` gives, line by line. */
function linesOfHtml(html: string): string[] {
  const { content } = Object.assign(document.createElement('template'), { innerHTML: html });
  return [...content.children].flatMap((block) => {
    for (const br of block.querySelectorAll('br')) br.replaceWith('\n');
    return (block.textContent ?? '').replaceAll('\u00a0', ' ').trimEnd().split('\n');
  });
}
