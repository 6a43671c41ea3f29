/**
 * One compose: `.M9` and everything below it (Gmail facts §1, §2). Where it stands (pop-up or below a message) is its
 * owner's business.
 */
import type { Opening, PagePerson, Scenario } from '../shared/scenario.ts';
import type { Draft, SentMail } from './api.ts';
import { claim, el, foreignBelow, icon, onPress, removeForeignBelow } from './dom.ts';
import { Field } from './field.ts';
import { setHtml } from './html.ts';
import { icons } from './icons.ts';
import { inWords, lines, plainQuote, plainSignature, signatureNodes } from './mail.ts';
import { Recipients } from './recipients.ts';
import { sendRow } from './sendRow.ts';
import type { Words } from './words.ts';

export interface ComposeSpec {
  kind: Opening['kind'];
  inline: boolean;
  to: PagePerson[];
  cc: PagePerson[];
  subject: string;
  draft: string;
  /** The quoted mail or forward container, as markup; empty: none. */
  quote: string;
  quoteShown: boolean;
  /** Id of the message answered; empty in a new mail. */
  answers: string;
  /** `#thread-f:…` of a real thread; a new mail has a draft thread of its own. */
  threadKey: string;
  /** A stored draft that was opened again. */
  reopened: boolean;
}

/** Gmail's class for the icon of each kind (Gmail facts §1). */
const SHAPES = { new: 'mL', reply: 'mL', 'reply-all': 'mK', forward: 'mI' };

export interface ComposeOwner {
  scenario: Scenario;
  words: Words;
  sent(compose: Compose, mail: SentMail): void;
  saved(draft: Omit<Draft, 'saves'>): void;
  discarded(compose: Compose): void;
  popOut(compose: Compose): void;
  /** The person chose another kind of answer for the same compose. */
  switchKind(compose: Compose, kind: ComposeSpec['kind']): void;
  say(text: string): void;
}

export class Compose {
  readonly number: number;
  spec: ComposeSpec;
  readonly root = el('div.M9');
  readonly recipients: Recipients;
  readonly subject: HTMLInputElement;
  body: HTMLElement;
  readonly #owner: ComposeOwner;
  readonly #hidden = new Map<string, HTMLInputElement>();
  readonly #form = el('form.bAs');
  readonly #bodyCell = el('td.Ap');
  readonly #rowHolder = el('div.aDh');
  readonly #formatBar = el('div.practice-format', { role: 'toolbar', hidden: true });
  readonly #quoteButton: HTMLElement;
  #field: Field;
  #from: PagePerson;

  constructor(number: number, spec: ComposeSpec, owner: ComposeOwner) {
    this.number = number;
    this.spec = spec;
    this.#owner = owner;
    this.#from = owner.scenario.me;
    const { scenario, words } = owner;
    this.recipients = new Recipients(scenario, words, spec.to, spec.cc, spec.inline || spec.kind !== 'new');
    this.subject = el('input.aoT', {
      name: 'subjectbox',
      tabindex: 1,
      placeholder: words.subject,
      'aria-label': words.subject,
      autocomplete: 'off',
    });
    this.subject.value = spec.subject;
    this.#quoteButton = this.#makeQuoteButton();
    this.body = this.#makeBody();
    this.#build();
    this.#fillBody();
    this.#field = this.#makeField();
    this.#wire();
  }

  get isReply(): boolean {
    return this.spec.answers !== '';
  }

  hidden(name: string): HTMLInputElement | undefined {
    return this.#hidden.get(name);
  }

  content(): Omit<Draft, 'saves'> {
    return {
      compose: this.number,
      to: this.recipients.to,
      subject: this.subject.value,
      html: this.body.innerHTML,
      // biome-ignore lint/performance/useDomNodeTextContent: what a reader sees, line by line, is wanted.
      text: this.body.innerText ?? '',
    };
  }

  setBody(html: string): void {
    setHtml(this.body, html);
    this.#field.reset();
  }

  undo(): void {
    this.#field.undo();
  }

  redo(): void {
    this.#field.redo();
  }

  flush(): void {
    this.#field.flush();
  }

  /** Nothing of this compose happens any more. */
  end(): void {
    this.#field.stop();
    this.root.remove();
  }

  send(event: Event, by: SentMail['by']): void {
    if (this.recipients.to.length === 0) {
      this.#owner.say(this.#owner.words.noRecipient);
      return;
    }
    const trimmedQuote = this.#hidden.get('uet')?.value ?? '';
    const mail = { ...this.content(), cc: this.recipients.cc, trimmedQuote, by, trusted: event.isTrusted };
    this.#owner.sent(this, mail);
  }

  /** The quoted mail moves from the hidden field into the body. */
  expandQuote(): void {
    const stored = this.#hidden.get('uet');
    if (!stored?.value) return;
    const holder = el('div');
    setHtml(holder, stored.value);
    this.body.append(el('br'), ...holder.childNodes);
    stored.value = '';
    this.#quoteButton.style.display = 'none';
    this.#field.reset();
  }

  /** Switching the sender puts that sender's signature anew. */
  chooseFrom(address: string): void {
    const { me, aliases, signature } = this.#owner.scenario;
    const person = [me, ...aliases].find((one) => one.address === address);
    if (!person) throw new Error(`No alias ${address}`);
    this.#from = person;
    const from = this.#hidden.get('from');
    if (from) from.value = address;
    const shown = this.#form.querySelector('.az2');
    if (shown) shown.textContent = inWords(person);
    const old = this.body.querySelector('.gmail_signature');
    if (signature && old) old.replaceWith(...signatureNodes(person).slice(2));
    // A step of its own for undo.
    this.#field.saveLater();
    this.#field.flush();
  }

  /** Reply, reply to all and forward are one compose that changes (Gmail facts §1). */
  become(spec: ComposeSpec): void {
    const wasForward = this.spec.kind === 'forward';
    this.spec = { ...spec, inline: this.spec.inline };
    this.recipients.set(spec.to, spec.cc);
    this.subject.value = spec.subject;
    const shape = this.#form.querySelector('.Un img');
    if (shape) shape.className = SHAPES[spec.kind];
    const isForward = spec.kind === 'forward';
    if (isForward !== wasForward) {
      this.body.replaceChildren();
      const stored = this.#hidden.get('uet');
      if (stored) stored.value = spec.quoteShown ? '' : spec.quote;
      this.#quoteButton.style.display = spec.quoteShown ? 'none' : '';
      this.#fillBody();
    }
    this.#field.reset();
  }

  /** A banner above the Send row; the body's markup stays, as far as anybody knows (Gmail facts §4). */
  toggleConfidential(): void {
    const banner = this.root.querySelector('.practice-confidential');
    if (banner) banner.remove();
    else {
      const { words } = this.#owner;
      const edit = el('div', { role: 'button', tabindex: 1 }, words.edit);
      this.#bodyCell.append(el('div.practice-confidential', {}, words.confidential, edit));
    }
  }

  rebuildSendRow(): void {
    this.#rowHolder.replaceChildren(this.#makeSendRow());
  }

  rebuildEditor(): void {
    const old = this.body;
    this.#field.stop();
    this.body = this.#makeBody();
    this.body.append(...[...old.childNodes].map((node) => node.cloneNode(true)));
    old.replaceWith(this.body);
    this.#field = this.#makeField();
  }

  get sendButton(): HTMLElement | null {
    return this.root.querySelector<HTMLElement>('.aoO');
  }

  foreign(): HTMLElement[] {
    return foreignBelow(this.root, this.body);
  }

  removeForeign(): number {
    return removeForeignBelow(this.root, this.body);
  }

  #build(): void {
    const { words } = this.#owner;
    this.#fillForm();
    const region = el('div.aoI', {
      role: 'region',
      'data-compose-id': this.number + 1,
      'aria-label': this.isReply ? words.reply : words.newMessage,
    });
    const inner = el('table.iN', { role: 'presentation' });
    const cell = el('td.I5', {}, this.#form, inner);
    region.append(el(`table.aoP.${this.spec.inline ? 'HM' : 'aoC'}`, { role: 'presentation' }, el('tr', {}, cell)));
    this.root.append(region);
    const delay = this.#owner.scenario.mountDelayMs;
    if (delay > 0) window.setTimeout(() => this.#mountBody(inner), delay);
    else this.#mountBody(inner);
  }

  #mountBody(table: HTMLElement): void {
    const twin = el('textarea.Ak.aXjCH', {
      form: 'nosend',
      spellcheck: 'true',
      'aria-label': this.#owner.words.body,
      tabindex: 1,
      style: 'display:none',
    });
    const holder = el('div.Ar.Au');
    if (this.spec.inline) holder.append(twin, el('div.aO7', {}, this.body));
    else holder.append(twin, this.body);
    this.#bodyCell.append(holder, this.#quoteButton);
    this.#rowHolder.append(this.#makeSendRow());
    table.append(
      el('tr', {}, this.#bodyCell),
      el('tr', {}, el('td.HE', {}, this.#formatBar, el('div.aDg', {}, el('div.aDj', {}, this.#rowHolder)))),
    );
    this.#fillFormatBar();
  }

  #fillForm(): void {
    const { spec } = this;
    const { scenario } = this.#owner;
    const random = `r${1_000_000 + this.number}`;
    const values: Record<string, string> = {
      composeid: `compose-${this.number}`,
      from: scenario.aliases.length > 0 ? (scenario.me.address ?? '') : '',
      subject: spec.subject,
      draft: spec.draft ? `#msg-a:${random}` : '',
      rt: spec.threadKey || `#thread-a:${random}`,
      rm: spec.answers,
      lts: '',
      ishtml: '0',
      body: '',
      uet: spec.quoteShown ? '' : spec.quote,
    };
    if (scenario.chips === 'old') values.bcc = '';
    for (const [name, value] of Object.entries(values)) {
      const input = el('input', { type: 'hidden', name, value });
      this.#hidden.set(name, input);
      this.#form.append(input);
    }
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    if (spec.inline || this.isReply) this.#form.append(this.#replyHead());
    else this.#form.append(this.recipients.element);
    if (scenario.aliases.length > 0) this.#form.append(this.#fromRow());
    // In replies the field is there, but not to be seen.
    const subjectRow = el('div.aoD.az6', this.isReply ? { style: 'display:none' } : {}, this.subject);
    this.#form.append(subjectRow);
  }

  #replyHead(): HTMLElement {
    const shape = SHAPES[this.spec.kind];
    const drawing = this.spec.kind === 'forward' ? icons.forward : icons.reply;
    const type = el(
      'div.Un.J-JN-M-I',
      { role: 'button', tabindex: 1, 'aria-haspopup': 'true' },
      el('div.J-JN-M-I-Jm', {}, el(`img.${shape}`, { alt: '' }), icon(drawing)),
    );
    const menu = this.#kindMenu();
    onPress(type, () => {
      menu.hidden = !menu.hidden;
    });
    const popOut = el(
      'div.M6',
      { role: 'button', tabindex: 1, 'aria-label': this.#owner.words.popOut },
      icon(icons.popOut),
    );
    onPress(popOut, () => this.#owner.popOut(this));
    return el(
      `div.practice-head${this.spec.inline ? '' : '.HQ'}`,
      {},
      type,
      menu,
      this.recipients.element,
      this.spec.inline ? popOut : null,
    );
  }

  #kindMenu(): HTMLElement {
    const { words } = this.#owner;
    const items = (['reply', 'reply-all', 'forward'] as const).map((kind) => {
      const label = { reply: words.reply, 'reply-all': words.replyAll, forward: words.forward }[kind];
      const item = el('div.J-N', { role: 'menuitem' }, el(`img.${SHAPES[kind]}`, { alt: '' }), label);
      item.addEventListener('click', () => this.#owner.switchKind(this, kind));
      return item;
    });
    return el('div.J-M.practice-menu', { role: 'menu', hidden: true }, ...items);
  }

  /** The visible sender, and the menu of all: the best place to read the person's own name from (Gmail facts §2). */
  #fromRow(): HTMLElement {
    const { me, aliases } = this.#owner.scenario;
    const items = [me, ...aliases].map((person) => {
      const item = el('div.J-N', { role: 'menuitem', value: person.address }, inWords(person));
      item.addEventListener('click', () => {
        this.chooseFrom(person.address ?? '');
        menu.hidden = true;
      });
      return item;
    });
    const menu = el('div.J-M.jQjAxd.J-M-awS', { role: 'menu', hidden: true }, el('div.SK.AX', {}, ...items));
    const shown = el('span.az2', { role: 'button', tabindex: 1, 'aria-haspopup': 'true' }, inWords(me));
    onPress(shown, () => {
      menu.hidden = !menu.hidden;
    });
    return el('div.aoD.az5.practice-from', {}, el('span.practice-label', {}, this.#owner.words.from), shown, menu);
  }

  #makeBody(): HTMLElement {
    const { scenario, words } = this.#owner;
    return el('div.Am.aiL.Al.editable.LW-avf.tS-tW', {
      g_editable: 'true',
      role: 'textbox',
      contenteditable: 'true',
      'aria-multiline': 'true',
      'aria-label': words.body,
      hidefocus: 'true',
      tabindex: 1,
      writingsuggestions: 'false',
      spellcheck: 'false',
      style: `direction: ${scenario.dir}; min-height: ${this.spec.inline ? 90 : 220}px`,
    });
  }

  #fillBody(): void {
    if (this.#owner.scenario.plainText) this.#fillPlainly();
    else this.#fillRichly();
  }

  #fillRichly(): void {
    const { spec, body } = this;
    const { scenario } = this.#owner;
    const typed = spec.draft ? lines(spec.draft) : this.#emptyLine();
    if (spec.kind === 'forward') {
      setHtml(body, spec.quote);
      if (spec.draft) body.firstElementChild?.prepend(...typed);
      return;
    }
    const own = [...typed, ...(scenario.signature ? [...this.#emptyLine(), ...signatureNodes(this.#from)] : [])];
    // Gmail wraps what was stored (Gmail facts §6, clean-up).
    if (spec.reopened) body.append(el('div', { dir: 'ltr' }, ...own));
    else body.append(...own);
    if (spec.quote && spec.quoteShown) {
      const holder = el('div');
      setHtml(holder, spec.quote);
      body.append(el('br'), ...holder.childNodes);
    }
  }

  /** Plain-text mode: lines and breaks in the same contenteditable, no element that says what is what (Gmail facts §4). */
  #fillPlainly(): void {
    const { spec, body } = this;
    const all = [
      ...(spec.draft ? spec.draft.split('\n') : ['']),
      ...(this.#owner.scenario.signature ? ['', ...plainSignature(this.#from)] : []),
      ...(spec.quote && spec.quoteShown ? ['', ...plainQuote(spec.quote)] : []),
    ];
    body.append(...all.flatMap((line) => [document.createTextNode(line), el('br')]));
    claim(body);
  }

  #emptyLine(): HTMLElement[] {
    return this.#owner.scenario.emptyLine === 'br' ? [el('br')] : [el('div', {}, el('br'))];
  }

  #makeQuoteButton(): HTMLElement {
    const trimmed = this.spec.quote !== '' && !this.spec.quoteShown;
    const button = el(
      'div.ajR',
      {
        role: 'button',
        tabindex: 1,
        'aria-label': this.#owner.words.trimmed,
        ...(trimmed ? {} : { style: 'display:none' }),
      },
      el('div.uC', {}, icon(icons.more)),
    );
    onPress(button, () => this.expandQuote());
    return button;
  }

  #makeSendRow(): HTMLElement {
    return sendRow(this.#owner.words, {
      send: (event, by) => this.send(event, by),
      toggleFormatting: () => {
        this.#formatBar.hidden = !this.#formatBar.hidden;
      },
      toggleConfidential: () => this.toggleConfidential(),
      discard: () => this.#owner.discarded(this),
    });
  }

  #fillFormatBar(): void {
    for (const [command, sign] of [
      ['bold', 'B'],
      ['italic', 'I'],
      ['underline', 'U'],
    ] as const) {
      const button = el(
        `div.practice-${command}`,
        { role: 'button', command: `+${command}`, 'aria-label': command },
        sign,
      );
      button.addEventListener('mousedown', (event) => event.preventDefault());
      button.addEventListener('click', () => document.execCommand(command));
      this.#formatBar.append(button);
    }
  }

  #makeField(): Field {
    const { ownUndo, autosaveMs } = this.#owner.scenario;
    this.body.addEventListener('keydown', (event) => {
      if (event.key !== 'Tab' || event.shiftKey) return;
      event.preventDefault();
      this.sendButton?.focus();
    });
    if (!this.spec.inline) this.body.addEventListener('focus', () => this.recipients.fold());
    return new Field(this.body, { ownUndo, autosaveMs, save: () => this.#save() });
  }

  #save(): void {
    const content = this.content();
    const set = (name: string, value: string) => {
      const input = this.#hidden.get(name);
      if (input) input.value = value;
    };
    set('draft', `#msg-a:r${1_000_000 + this.number}`);
    set('subject', content.subject);
    set('body', content.html);
    this.#owner.saved(content);
  }

  #wire(): void {
    this.subject.addEventListener('input', () => this.#field.saveLater());
    this.root.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        this.send(event, 'key');
      }
    });
  }
}
