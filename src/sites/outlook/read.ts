import type { Person } from '../../thread/index.ts';
import type { Editor, Parts, Reader } from '../site.ts';
import { ANSWERED, CARD, CHIP, CHIP_TEXT, field, PROTECTED, SUBJECT, SUBJECT_BY_LENGTH } from './selectors.ts';

/** Outlook on the web for the popup: recipients and subject. The mails around the compose are not read. */
export const outlookReader: Reader = {
  name: 'outlook',
  read(editor) {
    const subject = subjectIn(editor)?.value.trim();
    return {
      channel: 'email',
      ...(subject && { subject }),
      to: [...recipients(editor, 'TO'), ...recipients(editor, 'CC')],
      messages: [],
      draft: textBefore(editor.body, firstProtected(editor.body)),
    };
  },
  parts(body): Parts {
    const end = firstProtected(body);
    return { keepFrom: end && boundary(body, end), hasDraft: textBefore(body, end) !== '' || hasThing(body, end) };
  },
  /** A reply has its subject already. */
  subjectField: (editor) => (editor.body.querySelector(ANSWERED) ? null : subjectIn(editor)),
};

const subjectIn = ({ root }: Editor): HTMLInputElement | null =>
  root.querySelector<HTMLInputElement>(SUBJECT) ?? root.querySelector<HTMLInputElement>(SUBJECT_BY_LENGTH);

function recipients({ root }: Editor, name: 'TO' | 'CC'): Person[] {
  const group = root.querySelector(field(name));
  const chips = group?.querySelectorAll(CHIP) ?? [];
  return [...(chips.length > 0 ? chips : (group?.querySelectorAll(CARD) ?? []))].map(personOf);
}

const ADDRESS = /[^\s<>,;"]+@[^\s<>,;"]+\.[^\s<>,;"]+/;

/** The label may be the address alone, or begin with a word about presence: a name is only taken from what is shown. */
function personOf(chip: Element): Person {
  const shown = (chip.querySelector(CHIP_TEXT) ?? chip).textContent?.trim() ?? '';
  const labels = ['aria-label', 'title'].map((attribute) => chip.getAttribute(attribute) ?? '');
  const address = ADDRESS.exec([shown, ...labels].join(' '))?.[0];
  const name = shown.replace(/<[^>]*>/, '').trim();
  return { ...(name && !ADDRESS.test(name) && { name }), ...(address && { address }) };
}

function firstProtected(body: HTMLElement): Element | null {
  const first = body.querySelector(PROTECTED);
  const rule = first?.previousElementSibling;
  return rule?.localName === 'hr' ? rule : first;
}

/**
 * The child of the body that is or holds `node`. Where only empty lines stand before a wrapper, the wrapper's own child,
 * so that the text can be told from the signature in it.
 */
function boundary(body: HTMLElement, node: Element): ChildNode | null {
  for (let box: Element = body; ; ) {
    const child = [...box.childNodes].find((one) => one.contains(node));
    if (!child || child === node || child.nodeName !== 'DIV' || textBefore(box, child) !== '') return child ?? null;
    box = child as Element;
  }
}

function textBefore(box: Element, end: Node | null): string {
  const range = box.ownerDocument.createRange();
  range.selectNodeContents(box);
  if (end) range.setEndBefore(end);
  return range
    .toString()
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .trim();
}

function hasThing(body: HTMLElement, end: Node | null): boolean {
  return [...body.querySelectorAll('img, ul, ol, table, hr')].some(
    (thing) => thing !== end && (!end || (thing.compareDocumentPosition(end) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0),
  );
}
