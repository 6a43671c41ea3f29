/** Where the caret is on a page we know nothing about, and whether a message belongs there. */
import { isTiny } from './layout.ts';

/** Why there is nothing to write into. */
export type Refusal = 'no-field' | 'one-line' | 'not-for-messages' | 'read-only' | 'other-frame';

export type Focused = { body: HTMLElement } | { refused: Refusal };

/** The field with the focus, in this document, its open shadow roots and the frames of the same origin. */
export function focusedField(document: Document): Focused {
  const active = activeElement(document);
  if (!active || active === 'other-frame') return { refused: active ?? 'no-field' };
  const body = fieldOf(active);
  if (!body) return { refused: 'no-field' };
  const refused = refusalOf(body);
  return refused ? { refused } : { body };
}

function activeElement(document: Document): HTMLElement | 'other-frame' | null {
  let active = document.activeElement as HTMLElement | null;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement as HTMLElement;
  if (active?.localName !== 'iframe' && active?.localName !== 'frame') return active;
  const inner = (active as HTMLIFrameElement).contentDocument;
  return inner ? activeElement(inner) : 'other-frame';
}

/** Whether the page has anything to write a message in, had the person clicked into it. */
export function hasMessageField(document: Document): boolean {
  return [...document.querySelectorAll<HTMLElement>(messageFields)].some((field) => !refusalOf(field));
}

const messageFields = 'textarea, [contenteditable=""], [contenteditable=true], [contenteditable=plaintext-only]';

/** The text field, or the outermost element around it that is edited as a whole. */
function fieldOf(active: HTMLElement): HTMLElement | null {
  if (isField(active)) return active;
  if (active.ownerDocument.designMode === 'on') return active.ownerDocument.body;
  if (!active.isContentEditable) return null;
  let host = active;
  while (host.parentElement?.isContentEditable) host = host.parentElement;
  return host;
}

const isField = ({ localName }: Element) => localName === 'textarea' || localName === 'input';

/** What people search in, choose from, and count with. */
const otherRoles = ['searchbox', 'combobox', 'spinbutton', 'listbox', 'slider'];

function refusalOf(body: HTMLElement): Refusal | null {
  const isOther = otherRoles.includes(body.getAttribute('role') ?? '') || body.closest('[role=search], search');
  // Editors of code and of documents drawn on a canvas listen to a field too small to be seen.
  if (isOther || (isField(body) && isTiny(body))) return 'not-for-messages';
  if (body.matches('[readonly], [aria-readonly=true], :disabled, [aria-disabled=true]')) return 'read-only';
  if (body.localName === 'input') return inputRefusal(body as HTMLInputElement);
  return body.getAttribute('aria-multiline') === 'false' ? 'one-line' : null;
}

/** A field of one line takes a message only where there is nothing else to write in, as in a small chat. */
function inputRefusal(input: HTMLInputElement): Refusal | null {
  if (input.type !== 'text') return 'not-for-messages';
  const isForFacts = input.list || input.pattern || input.maxLength >= 0 || !/^(on|off)?$/.test(input.autocomplete);
  return isForFacts || hasOtherFields(input) ? 'one-line' : null;
}

const fields = `${messageFields}, input:not([type=hidden], [type=button], [type=submit], [type=checkbox], [type=radio])`;

function hasOtherFields(input: HTMLInputElement): boolean {
  const scope = input.getRootNode() as ParentNode;
  return [...scope.querySelectorAll<HTMLElement>(fields)].some((field) => field !== input && !isTiny(field));
}
