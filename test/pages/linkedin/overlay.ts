/** Bubbles at the bottom of the window (LinkedIn facts §2b, §2c): the list of conversations, and one for each opened. */
import { el, icon, onPress } from '../gmail/dom.ts';
import type { PageMessage, PagePerson, PageThread, Scenario } from '../shared/scenario.ts';
import { Conversation } from './conversation.ts';
import type { MessageForm } from './form.ts';
import { icons } from './icons.ts';
import { counterparts, nameOf, namesOf, portrait, profilePath } from './people.ts';
import { recipientField } from './recipients.ts';
import type { Words } from './words.ts';

export interface OverlayOwner {
  readonly scenario: Scenario;
  readonly words: Words;
  newForm(thread: PageThread | null, to: PagePerson[] | undefined, subject: string | null, draft: string): MessageForm;
  /** The person closed the bubble. */
  closed(form: MessageForm): void;
  /** A conversation in the list was pressed. */
  chosen(thread: string): void;
}

interface Bubble {
  element: HTMLElement;
  conversation: Conversation;
  form: MessageForm;
}

const OPEN = 'data-msg-overlay-conversation-bubble-open';
const MINIMISED = 'data-msg-overlay-conversation-bubble-is-minimized';

export class Overlay {
  readonly element: HTMLElement;
  readonly #owner: OverlayOwner;
  readonly #bubbles: Bubble[] = [];

  constructor(owner: OverlayOwner) {
    this.#owner = owner;
    this.element = el('aside.msg-overlay-container', { id: 'msg-overlay' }, this.#listBubble());
  }

  open(thread: PageThread, draft: string): MessageForm {
    const shown = this.#bubbles.find((bubble) => bubble.form.spec.thread === thread.id);
    if (shown) {
      this.setMinimised(shown.form, false);
      return shown.form;
    }
    const people = counterparts(thread);
    const link = el('a', { href: people[0] ? profilePath(people[0]) : '#' }, el('span', {}, namesOf(people)));
    const form = this.#owner.newForm(thread, undefined, null, draft);
    return this.#add(
      form,
      new Conversation(thread, this.#owner.scenario, this.#owner.words),
      link,
      null,
      namesOf(people),
    );
  }

  openNew(to: PagePerson[], subject: string | null, draft: string): MessageForm {
    const { scenario, words } = this.#owner;
    const form = this.#owner.newForm(null, to, subject, draft);
    const field = recipientField(form.spec.to, words);
    return this.#add(form, new Conversation(null, scenario, words), words.newMessage, field, words.newMessage);
  }

  setMinimised(form: MessageForm, minimised: boolean): void {
    const bubble = this.#of(form);
    bubble.element.classList.toggle('msg-overlay-conversation-bubble--is-minimized', minimised);
    bubble.element.classList.toggle('msg-overlay-conversation-bubble--is-active', !minimised);
    bubble.element.setAttribute(MINIMISED, String(minimised));
    bubble.conversation.element.scrollTop = bubble.conversation.element.scrollHeight;
  }

  close(form: MessageForm): void {
    const bubble = this.#of(form);
    this.#bubbles.splice(this.#bubbles.indexOf(bubble), 1);
    bubble.element.remove();
  }

  bubbleOf(form: MessageForm): HTMLElement | undefined {
    return this.#bubbles.find((one) => one.form === form)?.element;
  }

  sent(form: MessageForm, message: PageMessage): void {
    this.#bubbles.find((one) => one.form === form)?.conversation.append(message);
  }

  #of(form: MessageForm): Bubble {
    const bubble = this.#bubbles.find((one) => one.form === form);
    if (!bubble) throw new Error('This form is in no bubble');
    return bubble;
  }

  #add(
    form: MessageForm,
    conversation: Conversation,
    title: Node | string,
    field: Node | null,
    who: string,
  ): MessageForm {
    const { words, scenario } = this.#owner;
    const petite = scenario.linkedin.petite ? '.msg-overlay-conversation-bubble--petite' : '';
    const head = this.#head(form, title, who);
    const element = el(
      `div.msg-overlay-conversation-bubble.msg-overlay-conversation-bubble--is-active${petite}`,
      {
        role: 'dialog',
        'aria-label': words.messaging,
        'data-view-name': 'message-overlay-conversation-bubble-item',
        [OPEN]: true,
        [MINIMISED]: 'false',
      },
      head,
      el(
        'div.msg-overlay-conversation-bubble__content-wrapper',
        {},
        el('div.msg-convo-wrapper', {}, field, conversation.element, form.element),
      ),
    );
    this.#bubbles.push({ element, conversation, form });
    this.element.append(element);
    conversation.element.scrollTop = conversation.element.scrollHeight;
    return form;
  }

  /** The whole header is a target for minimising (LinkedIn facts §2h). */
  #head(form: MessageForm, title: Node | string, who: string): HTMLElement {
    const { words } = this.#owner;
    const close = el(
      'button.msg-overlay-bubble-header__control.artdeco-button.artdeco-button--circle',
      { type: 'button', 'aria-label': words.close.replace('{who}', who) },
      icon(icons.close),
    );
    const head = el(
      'header.msg-overlay-bubble-header',
      {},
      el('h2.msg-overlay-bubble-header__title.t-14.t-bold', {}, title),
      el('div.msg-overlay-bubble-header__controls', {}, close),
    );
    close.addEventListener('click', (event) => {
      event.stopPropagation();
      this.#owner.closed(form);
    });
    head.addEventListener('click', (event) => {
      if ((event.target as Element).closest('a')) event.preventDefault();
      this.setMinimised(form, this.#of(form).element.getAttribute(MINIMISED) === 'false');
    });
    return head;
  }

  #listBubble(): HTMLElement {
    const { scenario, words } = this.#owner;
    const bubble = el('div.msg-overlay-list-bubble.msg-overlay-list-bubble--is-minimized');
    const head = el(
      'header.msg-overlay-bubble-header',
      {},
      portrait(scenario.me, 'presence-entity__image', scenario.me.name, 32),
      el('h2.msg-overlay-bubble-header__title.t-14.t-bold', {}, words.messaging),
      el('div.msg-overlay-bubble-header__controls', {}, el('span.practice-chevron', {}, icon(icons.up))),
    );
    onPress(head, () => bubble.classList.toggle('msg-overlay-list-bubble--is-minimized'));
    bubble.append(
      head,
      el('div.msg-overlay-list-bubble__content', {}, ...scenario.threads.map((thread) => this.#listItem(thread))),
    );
    return bubble;
  }

  #listItem(thread: PageThread): HTMLElement {
    const people = counterparts(thread);
    const first = people[0] ?? this.#owner.scenario.me;
    const item = el(
      'div.msg-overlay-list-bubble__convo-card',
      { role: 'button', tabindex: 0 },
      portrait(first, 'presence-entity__image', nameOf(first), 40),
      el('h3.msg-conversation-listitem__participant-names.t-14', {}, namesOf(people)),
    );
    onPress(item, () => this.#owner.chosen(thread.id));
    return item;
  }
}
