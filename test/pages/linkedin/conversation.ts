/** The messages of one conversation (LinkedIn facts §2k): grouped by sender, with day headings in the same items. */
import { el } from '../gmail/dom.ts';
import type { PageMessage, PageThread, Scenario } from '../shared/scenario.ts';
import { clockTime, counterparts, dayName, nameOf, portrait, profilePath, senderOf } from './people.ts';
import type { Words } from './words.ts';

export class Conversation {
  readonly element: HTMLElement;
  readonly #list = el('ul.msg-s-message-list-content.list-style-none.full-width.mt4');
  readonly #scenario: Scenario;
  readonly #words: Words;
  #last: PageMessage | null = null;
  #count = 0;

  constructor(thread: PageThread | null, scenario: Scenario, words: Words) {
    this.#scenario = scenario;
    this.#words = words;
    this.element = el('div.msg-s-message-list-container', {}, el('div.msg-s-message-list.full-width', {}, this.#list));
    const other = thread && counterparts(thread)[0];
    if (other) this.#list.append(profileCard(other));
    for (const message of thread?.messages ?? []) this.append(message);
  }

  append(message: PageMessage): void {
    const before = this.#last;
    const newDay = !before || new Date(before.at).toDateString() !== new Date(message.at).toDateString();
    const newGroup = newDay || nameOf(senderOf(before, this.#scenario)) !== nameOf(senderOf(message, this.#scenario));
    this.#list.append(
      el(
        'li.msg-s-message-list__event.clearfix',
        {},
        newDay ? el('time.msg-s-message-list__time-heading', {}, this.#day(message)) : null,
        this.#item(message, newGroup),
      ),
    );
    this.#last = message;
    this.element.scrollTop = this.element.scrollHeight;
  }

  #day(message: PageMessage): string {
    return dayName(message.at, this.#scenario.now, this.#scenario.language, this.#words.today);
  }

  #item(message: PageMessage, newGroup: boolean): HTMLElement {
    this.#count += 1;
    const side = message.from === 'me' ? '' : '.msg-s-event-listitem--other';
    return el(
      `div.msg-s-event-listitem${side}`,
      {
        'data-event-urn': `urn:li:msg_message:(urn:li:fsd_profile:ACoAAPRACTICE,2-${this.#count})`,
        'data-view-name': 'message-list-item',
      },
      ...(newGroup ? this.#groupHead(message) : []),
      el(
        'div.msg-s-event-listitem__message-bubble',
        {},
        message.subject ? el('h3.msg-s-event-listitem__subject.t-14.t-bold', {}, message.subject) : null,
        el(
          'div.msg-s-event__content',
          {},
          el('p.msg-s-event-listitem__body.t-14.t-black--light.t-normal', {}, ...withBreaks(message.text)),
        ),
      ),
    );
  }

  #groupHead(message: PageMessage): HTMLElement[] {
    const person = senderOf(message, this.#scenario);
    const time = clockTime(message.at, this.#scenario.language);
    const said = this.#words.sentAt.replace('{who}', nameOf(person)).replace('{time}', time);
    return [
      el('span.msg-s-event-listitem--group-a11y-heading.visually-hidden', {}, said),
      portrait(person, 'msg-s-event-listitem__profile-picture', '', 40),
      el(
        'div.msg-s-message-group__meta',
        {},
        el(
          'a.msg-s-message-group__profile-link',
          { href: profilePath(person) },
          el('span.msg-s-message-group__name.t-14.t-black.t-bold', {}, nameOf(person)),
        ),
        el('time.msg-s-message-group__timestamp.t-12.t-black--light', {}, time),
      ),
    ];
  }
}

function profileCard(person: ReturnType<typeof counterparts>[number]): HTMLElement {
  return el(
    'li.msg-s-message-list__top-banner',
    {},
    el(
      'div.msg-s-profile-card',
      {},
      el(
        'div.artdeco-entity-lockup',
        {},
        portrait(person, 'presence-entity__image', nameOf(person), 56),
        el(
          'div.artdeco-entity-lockup__content',
          {},
          el('div.artdeco-entity-lockup__title', {}, el('a', { href: profilePath(person) }, nameOf(person))),
          el(
            'div.artdeco-entity-lockup__subtitle',
            {},
            el('div', { title: person.headline ?? '' }, person.headline ?? ''),
          ),
        ),
      ),
    ),
  );
}

/** A message of several lines is one `p` with `<br>` (LinkedIn facts §2k). */
function withBreaks(text: string): (string | HTMLElement)[] {
  return text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [el('br'), line]));
}
