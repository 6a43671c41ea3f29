/** Plain text fields: textarea and input. The browser's own command keeps undo and the page's listeners right. */
import type { Strategy } from '../strategy.ts';

type Field = HTMLTextAreaElement | HTMLInputElement;

export const textField: Strategy = {
  knows: (body) => body.localName === 'textarea' || body.localName === 'input',
  insert({ body, hasDraft }, { text: asked, mode, undone }) {
    const field = body as Field;
    const before = field.value;
    if (hasDraft && mode === 'insert') return { ok: false, reason: 'has-draft', retry: true };
    const isOneLine = field.localName === 'input';
    const text = isOneLine ? inOneLine(asked) : asked;
    field.focus();
    const keep = mode === 'above' && before !== '';
    const typed = keep ? text + (isOneLine ? ' ' : '\n\n') : text;
    field.setSelectionRange(0, keep ? 0 : before.length);
    field.ownerDocument.execCommand('insertText', false, typed);
    const after = keep ? typed + before : typed;
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

/** A field of one line drops line breaks, and the words on both sides would run together. */
const inOneLine = (text: string) => text.replace(/\s*\n\s*/g, ' ');
