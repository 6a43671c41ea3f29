/** A script of its own: the real Quill, for the one page that has it. */
import Quill from 'quill';

interface PolicyFactory {
  createPolicy(name: string, rules: { createHTML(html: string): string }): unknown;
}
// The policy LinkedIn's header names first. Quill sets markup from strings.
(window as { trustedTypes?: PolicyFactory }).trustedTypes?.createPolicy('default', { createHTML: (html) => html });

Object.assign(window, {
  makeQuill(holder: HTMLElement, changed: (text: string) => void): HTMLElement {
    const quill = new Quill(holder, { modules: { toolbar: false } });
    quill.root.setAttribute('role', 'textbox');
    quill.root.setAttribute('aria-multiline', 'true');
    quill.on('text-change', () => changed(quill.getText().replace(/\n$/, '')));
    return quill.root;
  },
});
