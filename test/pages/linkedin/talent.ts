/**
 * Recruiter (LinkedIn facts §2e): the sending side, with the real Quill for an editor and addresses below `/talent/`. How
 * it names the person one writes to is put together by hand: no public markup shows it.
 */
import { claim, el, foreignBelow } from '../gmail/dom.ts';
import type { PagePerson } from '../shared/scenario.ts';
import { nameOf } from './people.ts';
import type { Words } from './words.ts';
import type { Writing, WritingOwner } from './writing.ts';

/** Made by `/practice/quill.js`, a script of its own, as only this page needs it. */
type MakeQuill = (holder: HTMLElement, changed: (text: string) => void) => HTMLElement;

export class TalentComposer implements Writing {
  readonly element: HTMLElement;
  readonly sendButton: HTMLButtonElement;
  readonly editor: HTMLElement;
  readonly #subject: HTMLInputElement;
  #text = '';

  constructor(
    readonly number: number,
    person: PagePerson,
    words: Words,
    owner: WritingOwner,
  ) {
    this.#subject = el('input', {
      'data-test-compose-subject-input': true,
      type: 'text',
      placeholder: words.subject,
      maxlength: 200,
    });
    const holder = el('div.rich-text-editor__editor-elem', { 'data-test-compose-body': true });
    this.sendButton = el(
      'button.artdeco-button.practice-primary',
      { type: 'button', 'data-test-messaging-submit-btn': true, disabled: true },
      words.send,
    );
    const template = el('button.artdeco-button', { type: 'button' }, words.attachFile);
    this.element = el(
      'section.messaging-composer',
      { 'data-view-name': 'messaging-composer' },
      el('header', { id: 'messaging-composer-header' }, el('h2', {}, nameOf(person))),
      this.#subject,
      holder,
      el('footer.messaging-composer__footer', {}, template, this.sendButton),
    );
    const { makeQuill } = window as unknown as { makeQuill: MakeQuill };
    this.editor = makeQuill(holder, (text) => {
      this.#text = text;
      this.sendButton.disabled = text.trim() === '';
    });
    claim(holder);
    this.editor.setAttribute('aria-label', words.writeMessage);
    this.sendButton.addEventListener('click', (event) => owner.sent(this.#text, event.isTrusted));
  }

  get text(): string {
    return this.#text;
  }

  get subject(): string {
    return this.#subject.value;
  }

  foreign(): HTMLElement[] {
    return foreignBelow(this.element, this.editor);
  }
}
