/** The message page (LinkedIn facts §2a): a list of conversations, and one pane for each that was opened. */
import { el, icon, onPress } from '../gmail/dom.ts';
import type { PageMessage, PageThread, Scenario } from '../shared/scenario.ts';
import { Conversation } from './conversation.ts';
import type { MessageForm } from './form.ts';
import { icons } from './icons.ts';
import { clockTime, counterparts, dayName, nameOf, namesOf, portrait, profilePath, senderOf } from './people.ts';
import { recipientField } from './recipients.ts';
import type { Words } from './words.ts';

export interface InboxOwner {
  readonly scenario: Scenario;
  readonly words: Words;
  newForm(
    thread: PageThread | null,
    to: PageThread['messages'][number]['to'],
    subject: string | null,
    draft: string,
  ): MessageForm;
  /** A conversation in the list was pressed. */
  chosen(thread: string): void;
}

interface Pane {
  element: HTMLElement;
  conversation: Conversation;
  form: MessageForm;
}

export class Inbox {
  readonly element: HTMLElement;
  readonly #owner: InboxOwner;
  readonly #list = el('ul.msg-conversations-container__conversations-list.list-style-none');
  readonly #detail = el('div.scaffold-layout__detail.msg__detail');
  readonly #panes = new Map<string | null, Pane>();

  constructor(owner: InboxOwner) {
    this.#owner = owner;
    const { words, scenario } = owner;
    this.#list.append(...scenario.threads.map((thread) => this.#card(thread)));
    this.element = el(
      'main.scaffold-layout__main',
      { id: 'main', 'aria-label': words.messaging },
      el(
        'div.scaffold-layout__list-detail.msg__list-detail',
        {},
        el('section.scaffold-layout__list.msg__list', { 'aria-label': words.messaging }, this.#listHead(), this.#list),
        this.#detail,
      ),
    );
  }

  /** Shows the conversation; those shown before stay mounted, hidden (LinkedIn facts §2k). */
  show(id: string): MessageForm {
    const thread = this.#owner.scenario.threads.find((one) => one.id === id);
    if (!thread) throw new Error(`No thread ${id}`);
    const pane = this.#panes.get(id) ?? this.#open(thread);
    this.#reveal(pane);
    for (const item of this.#list.children) {
      item.firstElementChild?.classList.toggle(
        'msg-conversations-container__convo-item--active',
        item.id === cardId(id),
      );
    }
    return pane.form;
  }

  /** The page for a message to somebody without a conversation. */
  compose(to: NonNullable<PageMessage['to']>, subject: string | null, draft: string): MessageForm {
    const { scenario, words } = this.#owner;
    const form = this.#owner.newForm(null, to, subject, draft);
    const conversation = new Conversation(null, scenario, words);
    const head = el(
      'div.shared-title-bar.msg-title-bar',
      {},
      el('h2.msg-new-message__title.t-16.t-bold', {}, words.newMessage),
    );
    const element = el(
      'div.msg-convo-wrapper.msg-thread.relative',
      {},
      head,
      recipientField(form.spec.to, words),
      conversation.element,
      form.element,
    );
    const pane = { element, conversation, form };
    this.#panes.set(null, pane);
    this.#detail.append(element);
    this.#reveal(pane);
    return form;
  }

  paneOf(form: MessageForm): HTMLElement | undefined {
    return [...this.#panes.values()].find((pane) => pane.form === form)?.element;
  }

  sent(form: MessageForm, message: PageMessage): boolean {
    const pane = [...this.#panes.values()].find((one) => one.form === form);
    pane?.conversation.append(message);
    return pane !== undefined;
  }

  #reveal(shown: Pane): void {
    for (const pane of this.#panes.values()) pane.element.hidden = pane !== shown;
    shown.conversation.element.scrollTop = shown.conversation.element.scrollHeight;
  }

  #open(thread: PageThread): Pane {
    const { scenario, words } = this.#owner;
    const form = this.#owner.newForm(thread, undefined, null, '');
    const conversation = new Conversation(thread, scenario, words);
    const element = el(
      'div.msg-convo-wrapper.msg-thread.relative',
      {},
      titleBar(thread, words),
      conversation.element,
      form.element,
    );
    const pane = { element, conversation, form };
    this.#panes.set(thread.id, pane);
    this.#detail.append(element);
    return pane;
  }

  #listHead(): HTMLElement {
    const { words } = this.#owner;
    return el(
      'div.msg-conversations-container__title-row',
      {},
      el('h1.t-16.t-bold', {}, words.messaging),
      el(
        'div.msg-search-form',
        {},
        icon(icons.search),
        el('input', {
          id: 'search-conversations',
          type: 'text',
          placeholder: words.searchMessages,
          'aria-label': words.searchMessages,
        }),
      ),
    );
  }

  #card(thread: PageThread): HTMLElement {
    const { scenario, words } = this.#owner;
    const people = counterparts(thread);
    const last = thread.messages.at(-1);
    const first = people[0] ?? scenario.me;
    const inMail = thread.messages.some((message) => message.subject);
    const link = el(
      'div.msg-conversation-card.msg-conversations-container__convo-item-link',
      { tabindex: 0, role: 'button' },
      portrait(first, 'presence-entity__image', nameOf(first), 48),
      el(
        'div.msg-conversation-card__content',
        {},
        el(
          'div.msg-conversation-card__row',
          {},
          el('h3.msg-conversation-listitem__participant-names', {}, el('span.truncate', {}, namesOf(people))),
          last ? el('time.msg-conversation-listitem__time-stamp.t-12', {}, when(last, scenario, words)) : null,
        ),
        el(
          'p.msg-conversation-card__message-snippet.t-14',
          {},
          inMail ? el('span.msg-conversation-card__pill.t-12', {}, 'InMail') : null,
          last ? snippet(last, scenario) : '',
        ),
      ),
    );
    onPress(link, () => this.#owner.chosen(thread.id));
    return el(
      'li.msg-conversation-listitem.msg-conversations-container__convo-item',
      { id: cardId(thread.id) },
      el('div.msg-conversations-container__convo-item-inner', {}, link),
    );
  }
}

const cardId = (thread: string): string => `ember-card-${thread}`;

function when(message: PageMessage, scenario: Scenario, words: Words): string {
  const day = dayName(message.at, scenario.now, scenario.language, words.today);
  return day === words.today ? clockTime(message.at, scenario.language) : day;
}

function snippet(message: PageMessage, scenario: Scenario): string {
  const name = nameOf(senderOf(message, scenario)).split(' ')[0];
  return `${name}: ${message.text.replace(/\s+/g, ' ').slice(0, 90)}`;
}

function titleBar(thread: PageThread, words: Words): HTMLElement {
  const people = counterparts(thread);
  const first = people[0];
  return el(
    'div.shared-title-bar.msg-title-bar',
    {},
    el(
      'a.msg-thread__link-to-profile',
      { href: first ? profilePath(first) : '#' },
      el('div.msg-entity-lockup', {}, el('h2.msg-entity-lockup__entity-title.t-16.t-bold', {}, namesOf(people))),
    ),
    el(
      'div.msg-entity-lockup__entity-info.t-12',
      {},
      el('span.visually-hidden', {}, words.online),
      first?.headline ?? '',
    ),
  );
}
