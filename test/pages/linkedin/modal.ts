/**
 * A modal that keeps the focus: whatever gets it outside is robbed of it at once, and Escape closes it on `keyup`
 * (LinkedIn facts §4).
 */
import { el, icon } from '../gmail/dom.ts';
import type { MessageForm } from './form.ts';
import { icons } from './icons.ts';
import type { Words } from './words.ts';

export class Modal {
  readonly element: HTMLElement;
  readonly form: MessageForm | null;
  readonly #dialog: HTMLElement;
  readonly #end = new AbortController();

  constructor(words: Words, form: MessageForm | null, closedByPage: () => void) {
    this.form = form;
    const close = el(
      'button.artdeco-modal__dismiss.artdeco-button.artdeco-button--circle',
      { type: 'button', 'aria-label': words.dismiss },
      icon(icons.close),
    );
    this.#dialog = el(
      'div.artdeco-modal',
      { role: 'dialog', 'aria-modal': 'true', 'aria-label': words.newMessage, tabindex: -1 },
      el('div.artdeco-modal__header', {}, el('h2.t-16.t-bold', {}, words.newMessage), close),
      el('div.artdeco-modal__content', {}, form?.element ?? el('input', { type: 'text', 'aria-label': words.search })),
    );
    this.element = el('div.artdeco-modal-overlay', {}, this.#dialog);
    close.addEventListener('click', closedByPage);
    const { signal } = this.#end;
    document.addEventListener('focusin', (event) => this.#keepFocus(event), { capture: true, signal });
    document.addEventListener('keyup', (event) => event.key === 'Escape' && closedByPage(), { signal });
  }

  open(into: ParentNode): void {
    into.append(this.element);
    this.#focusInside();
  }

  close(): void {
    this.#end.abort();
    this.element.remove();
  }

  #keepFocus(event: Event): void {
    if (!event.composedPath().includes(this.#dialog)) this.#focusInside();
  }

  #focusInside(): void {
    (this.form?.editor ?? this.#dialog.querySelector<HTMLElement>('input') ?? this.#dialog).focus();
  }
}
