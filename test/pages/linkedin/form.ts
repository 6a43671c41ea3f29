/**
 * The message form, the same in all homes (LinkedIn facts §2g, §2h, §2l, §4): an editor of paragraphs, a footer with
 * left actions and Send, and the page's own copy of the text, which is what Send sends.
 */
import { claim, el, foreignBelow, icon, isOwn, onPress, removeForeignBelow } from '../gmail/dom.ts';
import type { PagePerson } from '../shared/scenario.ts';
import type { Log, SentMessage } from './api.ts';
import { icons } from './icons.ts';
import { listen } from './log.ts';
import type { Words } from './words.ts';
import type { Writing } from './writing.ts';

export interface FormSpec {
  number: number;
  thread: string | null;
  to: PagePerson[];
  /** Null: no subject field. */
  subject: string | null;
  draft: string;
}

export interface FormOwner {
  readonly words: Words;
  readonly log: Log;
  readonly enterSends: boolean;
  readonly rebuildOnFocus: boolean;
  sent(form: MessageForm, message: SentMessage): void;
  setEnterSends(on: boolean): void;
}

/** Send follows the text a moment later, never at once (LinkedIn facts §3, recommended sequence). */
const ENABLE_MS = 30;

export class MessageForm implements Writing {
  readonly element: HTMLFormElement;
  readonly spec: FormSpec;
  readonly #owner: FormOwner;
  readonly #editorBox = el('div.msg-form__message-texteditor.relative.flex-grow-1.display-flex');
  readonly #placeholder: HTMLElement;
  #editor: HTMLElement;
  #footer: HTMLElement;
  #text: string;
  #rebuilt = false;
  #clickTrusted = false;

  constructor(spec: FormSpec, owner: FormOwner) {
    this.spec = spec;
    this.#owner = owner;
    this.#text = spec.draft;
    this.#placeholder = el('div.msg-form__placeholder', {
      'aria-hidden': 'true',
      'data-placeholder': owner.words.writeMessage,
    });
    this.#editor = this.#buildEditor();
    this.#footer = this.#buildFooter();
    this.#editorBox.append(this.#editor, this.#placeholder);
    this.element = el(
      'form.msg-form.msg-form--thread-footer-feature',
      { id: `msg-form-ember${400 + spec.number * 13}` },
      spec.subject === null ? null : this.#subject(spec.subject),
      el('div.msg-form__msg-content-container.msg-form__msg-content-container--scrollable', {}, this.#editorBox),
      this.#footer,
    );
    listen(owner.log, 'form', this.element);
    this.element.addEventListener('click', (event) => (this.#clickTrusted = event.isTrusted), true);
    this.element.addEventListener('submit', (event) => this.#submitted(event));
    this.#showState();
  }

  get number(): number {
    return this.spec.number;
  }

  get editor(): HTMLElement {
    return this.#editor;
  }

  get leftActions(): HTMLElement {
    return this.#footer.querySelector('.msg-form__left-actions') as HTMLElement;
  }

  get sendButton(): HTMLButtonElement | null {
    return this.element.querySelector<HTMLButtonElement>('button.msg-form__send-button');
  }

  /** What the page takes for the text. */
  get text(): string {
    return this.#text;
  }

  get subject(): string {
    return this.element.querySelector<HTMLInputElement>('[name=subject]')?.value ?? '';
  }

  setDraft(text: string): void {
    this.#text = text;
    this.#editor.replaceChildren(...paragraphs(text));
    claim(this.#editor);
    this.#showState();
  }

  /** A fresh element showing the page's own copy of the text; keeps the focus when the old one had it. */
  rebuildEditor(): void {
    const old = this.#editor;
    const root = old.getRootNode() as Document | ShadowRoot;
    const focused = root.activeElement === old;
    this.#editor = this.#buildEditor();
    old.replaceWith(this.#editor);
    if (focused) this.#editor.focus();
  }

  rebuildFooter(): void {
    const footer = this.#buildFooter();
    this.#footer.replaceWith(footer);
    this.#footer = footer;
    this.#showState();
  }

  foreign(): HTMLElement[] {
    return foreignBelow(this.element, this.#editor);
  }

  removeForeign(): number {
    return removeForeignBelow(this.element, this.#editor);
  }

  #subject(value: string): HTMLElement {
    const { subject } = this.#owner.words;
    return el(
      'div.msg-form__subject',
      {},
      el('input', { name: 'subject', placeholder: subject, 'aria-label': subject, maxlength: 200, value }),
    );
  }

  #buildEditor(): HTMLElement {
    const editor = el(
      'div.msg-form__contenteditable.t-14.t-black--light.t-normal.flex-grow-1.full-height.notranslate',
      {
        contenteditable: 'true',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': this.#owner.words.writeMessage,
      },
      ...paragraphs(this.#text),
    );
    claim(editor);
    editor.addEventListener('input', (event) => this.#typed(event));
    editor.addEventListener('keydown', (event) => this.#key(event));
    editor.addEventListener('focusin', () => this.#focused());
    return editor;
  }

  #buildFooter(): HTMLElement {
    const { words } = this.#owner;
    return el(
      'footer.msg-form__footer.flex-shrink-0.justify-space-between',
      {},
      el(
        'div.msg-form__left-actions.display-flex',
        {},
        action(words.attachImage, icons.image),
        action(words.attachFile, icons.file),
        action(words.gif, icons.gif),
        action(words.emoji, icons.emoji),
      ),
      el('div.msg-form__right-actions.display-flex.align-items-center', {}, this.#sendControl(), this.#modeToggle()),
    );
  }

  /** With "Press Enter to Send" there is no button (LinkedIn facts §2l). */
  #sendControl(): HTMLElement {
    const { words, enterSends } = this.#owner;
    if (enterSends) return el('span.msg-form__hint-text.t-12', {}, words.pressEnter);
    return el(
      'div',
      {},
      el(
        'button.msg-form__send-button.artdeco-button.artdeco-button--1',
        { type: 'submit', disabled: true },
        words.send,
      ),
    );
  }

  #modeToggle(): HTMLElement {
    const toggle = el(
      'button.msg-form__send-toggle.artdeco-button.artdeco-button--circle.artdeco-button--muted.artdeco-button--1',
      {
        type: 'button',
        'aria-label': this.#owner.words.sendOptions,
        'data-test-msg-ui-send-mode-toggle-presenter__button': true,
      },
      icon(icons.more),
    );
    onPress(toggle, () => this.#owner.setEnterSends(!this.#owner.enterSends));
    return toggle;
  }

  /** Only what the browser itself reports counts: text put there behind the editor's back is never seen. */
  #typed(event: Event): void {
    if (!event.isTrusted) return;
    this.#text = readParagraphs(this.#editor);
    this.#placeholder.classList.toggle('visually-hidden', this.#text !== '');
    window.setTimeout(() => this.#showState(), ENABLE_MS);
  }

  #showState(): void {
    this.#placeholder.classList.toggle('visually-hidden', this.#text !== '');
    const send = this.sendButton;
    if (send) send.disabled = this.#text.trim() === '';
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    const modified = event.ctrlKey || event.metaKey;
    if (!this.#owner.enterSends && !modified) return;
    event.preventDefault();
    this.#send(modified ? 'mod-enter' : 'enter', event.isTrusted);
  }

  /** The overlay's editor is made anew when it is first focused (LinkedIn facts §3, recommended sequence). */
  #focused(): void {
    if (!this.#owner.rebuildOnFocus || this.#rebuilt) return;
    this.#rebuilt = true;
    this.rebuildEditor();
  }

  #submitted(event: SubmitEvent): void {
    event.preventDefault();
    const { submitter } = event;
    const foreign = submitter !== null && !isOwn(submitter);
    const sent = this.#send(submitter === this.sendButton ? 'click' : 'submit', this.#clickTrusted);
    this.#owner.log.submits.push({ form: this.spec.number, foreign, sent });
  }

  #send(by: SentMessage['by'], trusted: boolean): boolean {
    if (this.#text.trim() === '') return false;
    const { number: form, thread, to } = this.spec;
    const { subject } = this;
    this.#owner.sent(this, { form, thread, to, subject, text: this.#text, by, trusted });
    this.setDraft('');
    return true;
  }
}

function action(label: string, path: string): HTMLButtonElement {
  return el(
    'button.msg-form__footer-action.artdeco-button.artdeco-button--tertiary.artdeco-button--circle.artdeco-button--muted.m0.artdeco-button--1',
    { type: 'button', 'aria-label': label, title: label },
    icon(path),
  );
}

/** One `<p>` a line, `<p><br></p>` for an empty one (LinkedIn facts §3). */
function paragraphs(text: string): HTMLElement[] {
  return text.split('\n').map((line) => el('p', {}, line || el('br')));
}

/** The text of the paragraphs; what stands beside them is not text to the page. */
function readParagraphs(editor: HTMLElement): string {
  const own = [...editor.children].filter((child) => child.localName === 'p');
  return own
    .map(lineOf)
    .join('\n')
    .replace(/\u00a0/g, ' ');
}

function lineOf(paragraph: Element): string {
  let line = '';
  for (const node of leaves(paragraph)) {
    if (node.nodeName === 'BR') line += node === paragraph.lastChild ? '' : '\n';
    else line += node.nodeValue ?? '';
  }
  return line;
}

function leaves(node: Node): Node[] {
  return node.childNodes.length === 0 ? [node] : [...node.childNodes].flatMap(leaves);
}
