/**
 * Sales Navigator (LinkedIn facts §2d): another application, with a plain text field, class names with hashed ends, and
 * addresses below `/sales/`. Its inbox shows conversations; a lead's page opens a message in a dialog. Messages are put
 * together by hand: no public markup shows them.
 */
import { el, foreignBelow, icon } from '../gmail/dom.ts';
import type { PagePerson, PageThread, Scenario } from '../shared/scenario.ts';
import { icons } from './icons.ts';
import { counterparts, nameOf, senderOf } from './people.ts';
import type { Words } from './words.ts';
import type { Writing, WritingOwner } from './writing.ts';

class SalesForm implements Writing {
  readonly element: HTMLFormElement;
  readonly editor: HTMLTextAreaElement;
  readonly sendButton: HTMLButtonElement;
  readonly #subject: HTMLInputElement | null;
  #text = '';

  constructor(
    readonly number: number,
    withSubject: boolean,
    words: Words,
    owner: WritingOwner,
  ) {
    const id = `compose-form-${70 + number}`;
    this.#subject = withSubject
      ? el('input._subject-field_jrrmou', {
          id: `compose-form-subject-${id}`,
          placeholder: words.subject,
          type: 'text',
        })
      : null;
    this.editor = el('textarea._message-field_jrrmou', {
      id: `compose-form-text-${id}`,
      name: 'message',
      'aria-label': words.writeMessage,
      placeholder: words.writeMessage,
      rows: 5,
    });
    this.sendButton = el(
      'button._send-button_jrrmou.practice-primary',
      { type: 'submit', 'data-sales-action': true, disabled: true },
      words.send,
    );
    const attach = el(
      'button._attach_jrrmou.artdeco-button--circle',
      { type: 'button', 'aria-label': words.attachFile },
      icon(icons.file),
    );
    this.element = el(
      'form._compose-form_jrrmou',
      { id },
      this.#subject,
      this.editor,
      el('section._actions_jrrmou', {}, attach, this.sendButton),
    );
    this.element.addEventListener('submit', (event) => {
      event.preventDefault();
      owner.sent(this.#text, event.isTrusted);
    });
    this.editor.addEventListener('input', (event) => {
      if (!event.isTrusted) return;
      this.#text = this.editor.value;
      this.sendButton.disabled = this.#text.trim() === '';
    });
  }

  get text(): string {
    return this.#text;
  }

  get subject(): string {
    return this.#subject?.value ?? '';
  }

  foreign(): HTMLElement[] {
    return foreignBelow(this.element, this.editor);
  }
}

/** What shows the owner of the account at the top. */
export function salesHeader(scenario: Scenario): HTMLElement {
  return el(
    'header._header_1x9',
    {},
    el(
      'button._user-menu_1x9',
      { type: 'button', 'data-control-name': 'view_user_menu_from_app_header' },
      scenario.me.name,
    ),
  );
}

export function salesInbox(
  thread: PageThread,
  scenario: Scenario,
  words: Words,
  owner: WritingOwner,
  number: number,
): { element: HTMLElement; form: Writing } {
  const person = counterparts(thread)[0] ?? scenario.me;
  const form = new SalesForm(number, false, words, owner);
  const rows = scenario.threads.map((one) =>
    el(
      'li.conversation-list-item',
      { 'data-x-conversation-list-item': true },
      el('span', { 'data-anonymize': 'person-name' }, nameOf(counterparts(one)[0] ?? scenario.me)),
      el('p', {}, one.messages.at(-1)?.text.slice(0, 60) ?? ''),
    ),
  );
  const messages = thread.messages.map((message) =>
    el(
      'li._message-item_x2k',
      {},
      el('address', {}, el('span', { 'data-anonymize': 'person-name' }, nameOf(senderOf(message, scenario)))),
      el(
        'p._message-body_x2k',
        {},
        ...message.text.split('\n').flatMap((line, index) => (index ? [el('br'), line] : [line])),
      ),
    ),
  );
  const element = el(
    'main.practice-sales',
    {},
    el('ul.practice-sales-list', {}, ...rows),
    el('section.thread-container', {}, lockup(person, 'h2'), el('ul._message-list_x2k', {}, ...messages), form.element),
  );
  return { element, form };
}

export function salesDialog(
  person: PagePerson,
  words: Words,
  owner: WritingOwner,
  number: number,
): { element: HTMLElement; form: Writing } {
  const form = new SalesForm(number, true, words, owner);
  const head = el('header', {}, el('h2.artdeco-pill', {}, nameOf(person)));
  const element = el(
    'div._overlay_jrrmou.practice-sales-dialog',
    { role: 'dialog', 'aria-label': words.newMessage },
    head,
    lockup(person, 'div'),
    form.element,
  );
  return { element, form };
}

function lockup(person: PagePerson, tag: 'h2' | 'div'): HTMLElement {
  return el(
    'div.artdeco-entity-lockup',
    {},
    el(
      `${tag}.artdeco-entity-lockup__title`,
      {},
      el('a', { href: '/sales/lead/ACwAAPRACTICE,NAME_SEARCH,x1' }, el('span', {}, nameOf(person))),
    ),
    el('div.artdeco-entity-lockup__subtitle', {}, el('span', { title: person.headline ?? '' }, person.headline ?? '')),
  );
}
