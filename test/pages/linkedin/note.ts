/**
 * The note to an invitation (LinkedIn facts §2f): a dialog with a plain text field, a counter that knows the true limit
 * while the label may name another, and Send, disabled until there is text. How the dialog says to whom the invitation
 * goes is put together by hand: no public markup shows it.
 */
import { el, foreignBelow, icon } from '../gmail/dom.ts';
import type { PagePerson } from '../shared/scenario.ts';
import { icons } from './icons.ts';
import { nameOf } from './people.ts';
import type { Words } from './words.ts';
import type { Writing, WritingOwner } from './writing.ts';

export class Note implements Writing {
  readonly element: HTMLElement;
  readonly editor: HTMLTextAreaElement;
  readonly sendButton: HTMLButtonElement;
  readonly subject = '';
  readonly #counter = el('div.artdeco-modal__counter.t-14', { 'aria-live': 'polite' });
  #text = '';

  constructor(
    readonly number: number,
    person: PagePerson,
    readonly limit: number,
    words: Words,
    owner: WritingOwner & { closed(note: Note): void },
  ) {
    this.editor = el('textarea.ember-text-area.connect-button-send-invite__custom-message', {
      id: 'custom-message',
      name: 'message',
      maxlength: limit,
      minlength: 1,
      rows: 6,
      'aria-label': words.notePlaceholder,
      placeholder: words.notePlaceholder,
    });
    this.sendButton = el(
      'button.artdeco-button.artdeco-button--2.artdeco-button--primary.practice-primary',
      { type: 'button', 'aria-label': words.sendInvitation, disabled: true },
      words.send,
    );
    const cancel = el('button.artdeco-button.artdeco-button--2', { type: 'button' }, words.cancel);
    const dismiss = el(
      'button.artdeco-modal__dismiss.artdeco-button.artdeco-button--circle',
      { type: 'button', 'aria-label': words.dismiss },
      icon(icons.close),
    );
    this.element = el(
      'div.artdeco-modal.send-invite',
      { role: 'dialog', 'aria-labelledby': 'send-invite-modal', tabindex: -1 },
      el('div.artdeco-modal__header', {}, el('h2.t-16.t-bold', { id: 'send-invite-modal' }, words.addNote), dismiss),
      el(
        'div.artdeco-modal__content',
        {},
        el(
          'p.t-14',
          {},
          ...words.personalise
            .split('{who}')
            .flatMap((part, index) => (index ? [el('strong', {}, nameOf(person)), part] : [part])),
        ),
        this.editor,
        this.#counter,
      ),
      el('div.artdeco-modal__actionbar', {}, cancel, this.sendButton),
    );
    for (const button of [cancel, dismiss]) button.addEventListener('click', () => owner.closed(this));
    this.editor.addEventListener('input', (event) => this.#typed(event));
    this.sendButton.addEventListener('click', (event) => owner.sent(this.#text, event.isTrusted));
    this.#count();
  }

  get text(): string {
    return this.#text;
  }

  foreign(): HTMLElement[] {
    return foreignBelow(this.element, this.editor);
  }

  #typed(event: Event): void {
    if (!event.isTrusted) return;
    this.#text = this.editor.value;
    this.#count();
  }

  #count(): void {
    this.#counter.textContent = `${this.#text.length}/${this.limit}`;
    this.sendButton.disabled = this.#text === '';
  }
}
