/** One conversation on screen (Gmail facts §4): messages, their quoted parts, and a slot for a reply below each. */
import type { Opening, PageMessage, PageThread, Scenario } from '../shared/scenario.ts';
import { el, icon, onPress } from './dom.ts';
import { setHtml } from './html.ts';
import { icons } from './icons.ts';
import { dateLong, dateShort, lines, nameOf, receiversOf, replyQuote, senderOf } from './mail.ts';
import type { Words } from './words.ts';

export class ThreadView {
  readonly element: HTMLElement;
  readonly thread: PageThread;
  readonly #scenario: Scenario;
  readonly #words: Words;
  readonly #answer: (kind: Opening['kind'], message: PageMessage) => void;
  readonly #slots = new Map<PageMessage, HTMLElement>();

  constructor(
    thread: PageThread,
    scenario: Scenario,
    words: Words,
    answer: (kind: Opening['kind'], message: PageMessage) => void,
  ) {
    this.thread = thread;
    this.#scenario = scenario;
    this.#words = words;
    this.#answer = answer;
    const list = el('div.nH', { role: 'list' }, ...thread.messages.map((message) => this.#item(message)));
    this.element = el(
      'div.nH.a98.iY',
      {},
      el(
        'div.nH.ha',
        {},
        el(
          'h2.hP',
          { 'data-thread-perm-id': `thread-f:${thread.id}`, 'data-legacy-thread-id': thread.id, tabindex: -1 },
          thread.subject,
        ),
      ),
      list,
    );
  }

  /** Puts a compose into the slot of `message`. The class comes first, the children after it, as in Gmail. */
  fill(message: PageMessage, compose: HTMLElement): void {
    const slot = this.#slotOf(message);
    slot.classList.remove('iq');
    slot.classList.add('adB');
    slot.replaceChildren(compose);
  }

  /** Puts the Reply buttons back. */
  empty(message: PageMessage): void {
    const slot = this.#slotOf(message);
    slot.classList.remove('adB');
    slot.classList.add('iq');
    slot.replaceChildren(this.#replyButtons(message));
  }

  /** A fresh slot in place of the old one, with the same compose in it. */
  renewSlot(message: PageMessage): void {
    const old = this.#slotOf(message);
    const slot = el('div.ip.adB', {}, ...old.childNodes);
    this.#slots.set(message, slot);
    old.replaceWith(slot);
  }

  #slotOf(message: PageMessage): HTMLElement {
    const slot = this.#slots.get(message);
    if (!slot) throw new Error('No such message in the thread on screen');
    return slot;
  }

  #item(message: PageMessage): HTMLElement {
    const item = el('div', { role: 'listitem', tabindex: -1 });
    const last = message === this.thread.messages.at(-1);
    if (this.#scenario.collapseOlder && !last) item.append(this.#collapsed(message, item));
    else item.append(...this.#expanded(message));
    return item;
  }

  #collapsed(message: PageMessage, item: HTMLElement): HTMLElement {
    const snippet = message.text.replace(/\s+/g, ' ').slice(0, 90);
    const line = el(
      'div.kv.adf',
      { tabindex: 0 },
      this.#sender(message),
      el('div.iA.g6', {}, snippet),
      this.#date(message),
    );
    line.addEventListener('click', () => item.replaceChildren(...this.#expanded(message)));
    return line;
  }

  #expanded(message: PageMessage): HTMLElement[] {
    const index = this.thread.messages.indexOf(message);
    const slot = el('div.ip.iq', {}, this.#replyButtons(message));
    this.#slots.set(message, slot);
    const id = `${this.thread.id}-${index}`;
    return [
      el(
        'div.adn.ads.h7',
        { 'data-message-id': `#msg-f:${id}`, 'data-legacy-message-id': id },
        el(
          'div.gE.iv.gt',
          {},
          avatar(nameOf(senderOf(message, this.#scenario))),
          this.#sender(message),
          this.#date(message),
        ),
        el('div.iw.ajw', {}, this.#receivers(message)),
        el('div.ii.gt', {}, this.#text(message, index)),
      ),
      el('div.gA.gt.acV', {}, slot),
    ];
  }

  #sender(message: PageMessage): HTMLElement {
    const person = senderOf(message, this.#scenario);
    const name = nameOf(person);
    const address = person.address ?? '';
    return el(
      'h3.iw',
      {},
      el('span.qu', { translate: 'no' }, el('span.gD', { email: address, name, 'data-hovercard-id': address }, name)),
      el('span.go', {}, ` <${address}>`),
    );
  }

  /** "me" in the interface language stands for the account, in the text and in the attribute. */
  #receivers(message: PageMessage): HTMLElement {
    const own = this.#scenario.me.address;
    const people = [...receiversOf(message, this.thread, this.#scenario), ...(message.cc ?? [])];
    const spans = people.flatMap((person, index) => {
      const name = person.address === own ? this.#words.me : nameOf(person);
      const span = el('span.g2', { email: person.address, name, 'data-hovercard-id': person.address }, name);
      return index === 0 ? [span] : [', ', span];
    });
    const [before = '', after = ''] = this.#words.toWhom.split('{who}');
    return el('span.hb', {}, before, ...spans, after);
  }

  #date(message: PageMessage): HTMLElement {
    const { language, now } = this.#scenario;
    return el(
      'span.g3',
      { title: dateLong(message.at, language), role: 'gridcell' },
      dateShort(message.at, now, language),
    );
  }

  #text(message: PageMessage, index: number): HTMLElement {
    const text = el('div', { dir: 'ltr' });
    if (message.html === undefined) text.append(...lines(message.text));
    else setHtml(text, message.html);
    const earlier = this.thread.messages[index - 1];
    return el('div.a3s.aiL', {}, text, ...(earlier ? this.#quoted(earlier) : []));
  }

  #quoted(earlier: PageMessage): HTMLElement[] {
    const quote = el('div.adL', { style: 'display:none' }, replyQuote(earlier, this.#scenario, this.#words));
    const button = el('div.ajR', { role: 'button', tabindex: 0, 'aria-label': this.#words.trimmed }, icon(icons.more));
    onPress(button, () => {
      quote.style.display = quote.style.display ? '' : 'none';
    });
    return [el('div.yj6qo.ajU', {}, button), quote];
  }

  /** Only the last message offers them. */
  #replyButtons(message: PageMessage): HTMLElement | string {
    if (message !== this.thread.messages.at(-1)) return '';
    const kinds: [Opening['kind'], string, string][] = [
      ['reply', this.#words.reply, icons.reply],
      ['forward', this.#words.forward, icons.forward],
    ];
    const buttons = kinds.map(([kind, label, path]) => {
      const button = el('span.ams', { role: 'button', tabindex: 0 }, icon(path), label);
      onPress(button, () => this.#answer(kind, message));
      return button;
    });
    return el('div.amn', {}, ...buttons);
  }
}

function avatar(name: string): HTMLElement {
  let hue = 0;
  for (const letter of name) hue = (hue * 31 + (letter.codePointAt(0) ?? 0)) % 360;
  const initial = name.trim().charAt(0).toUpperCase();
  return el('div.practice-avatar', { 'aria-hidden': 'true', style: `--hue: ${hue}` }, initial);
}
