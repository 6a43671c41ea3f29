/** Plain text fields: textarea and input. The browser's own command keeps undo and the page's listeners right. */
import type { Strategy } from '../strategy.ts';

type Field = HTMLTextAreaElement | HTMLInputElement;

export const textField: Strategy = {
  knows: (body) => body.localName === 'textarea' || body.localName === 'input',
  insert({ body, hasDraft }, { text, mode, undone }) {
    const field = body as Field;
    const before = field.value;
    if (hasDraft && mode === 'insert') return { ok: false, reason: 'has-draft', retry: true };
    field.focus();
    const keep = mode === 'above' && before !== '';
    field.setSelectionRange(0, keep ? 0 : before.length);
    field.ownerDocument.execCommand('insertText', false, keep ? `${text}\n\n` : text);
    const after = keep ? `${text}\n\n${before}` : text;
    if (field.value !== after) {
      if (field.value !== before) field.ownerDocument.execCommand('undo');
      return { ok: false, reason: 'not-taken', retry: false };
    }
    field.setSelectionRange(text.length, text.length);
    const fresh = () => field.isConnected && field.value === after;
    return {
      ok: true,
      fresh,
      undo() {
        if (!fresh()) return false;
        field.focus();
        field.ownerDocument.execCommand('undo');
        if (field.value === before) undone();
        return field.value === before;
      },
    };
  },
};
