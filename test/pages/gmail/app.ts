/** The practice Gmail as a whole: what is on screen, which composes are open, what was sent and stored. */
import type { Opening, PageMessage, PagePerson, PageThread, Scenario } from '../shared/scenario.ts';
import { Alone } from './alone.ts';
import type { Draft, Log, Practice, SentMail } from './api.ts';
import { Compose, type ComposeOwner, type ComposeSpec } from './compose.ts';
import { el } from './dom.ts';
import { type Frame, frame, inboxTable } from './inbox.ts';
import { listenForShortcuts } from './keys.ts';
import { answerCc, answerTo, forwardContainer, replyQuote } from './mail.ts';
import { ThreadView } from './threadView.ts';
import { Windows } from './windows.ts';
import { type Words, wordsFor } from './words.ts';

/** Where an inline reply stands. */
interface Spot {
  view: ThreadView;
  message: PageMessage;
}

export class App implements ComposeOwner {
  readonly scenario: Scenario;
  readonly words: Words;
  readonly sentMails: SentMail[] = [];
  readonly drafts: Draft[] = [];
  readonly #log: Log;
  readonly #frame: Frame;
  readonly #windows: Windows;
  readonly #composes = new Map<number, Compose>();
  readonly #spots = new Map<Compose, Spot>();
  /** What each answer answers. */
  readonly #sources = new Map<Compose, { thread: PageThread; message: PageMessage }>();
  /** Null: this is the whole of Gmail, not a window of its own. */
  readonly #alone: Alone | null;
  #threads: PageThread[];
  #view: ThreadView | null = null;
  #opened = 0;
  #cursor = 0;

  constructor(scenario: Scenario, log: Log) {
    this.scenario = scenario;
    this.words = wordsFor(scenario.language);
    this.#log = log;
    this.#threads = scenario.threads;
    this.#frame = frame(scenario, this.words, { compose: () => this.openNew(), inbox: () => this.showInbox() });
    this.#windows = new Windows(scenario, this.words, (compose) => this.close(compose));
    this.#alone = Alone.at(location, scenario);
  }

  start(): void {
    if (this.#alone) document.body.append(this.#alone.element);
    else document.body.append(this.#frame.element, this.#windows.element);
    if (this.scenario.openThread && !location.hash && !this.#alone)
      history.replaceState(null, '', `#inbox/${this.scenario.openThread}`);
    if (this.#alone?.showsThread) this.openThread(this.scenario.openThread ?? this.#threads[0]?.id ?? '');
    else if (!this.#alone) this.#route();
    window.addEventListener('hashchange', () => this.#route());
    this.#shortcuts();
    for (const { kind, ...opening } of this.scenario.openAtLoad) {
      if (kind === 'new') this.openNew(opening);
      else this.openReply({ kind, ...opening });
    }
    (document.activeElement as HTMLElement | null)?.blur();
  }

  showInbox(): void {
    location.hash = '#inbox';
    this.#route();
  }

  openThread(id: string): void {
    if (!this.#threads.some((thread) => thread.id === id)) throw new Error(`No thread ${id}`);
    location.hash = `#inbox/${id}`;
    this.#route();
  }

  openNew(opening: Omit<Opening, 'kind'> = {}): number {
    const compose = this.#make({
      draft: opening.draft ?? '',
      kind: 'new',
      inline: false,
      to: opening.to ?? [],
      cc: [],
      subject: opening.subject ?? '',
      quote: '',
      quoteShown: false,
      answers: '',
      threadKey: '',
      reopened: opening.reopened ?? false,
    });
    this.#showWindow(compose);
    if (opening.to?.length) compose.body.focus();
    else compose.root.querySelector<HTMLElement>('.GS input, .GS textarea')?.focus();
    return compose.number;
  }

  openReply(opening: Partial<Opening> = {}): number {
    const id = opening.thread ?? this.#view?.thread.id ?? this.#threads[0]?.id;
    if (id === undefined) throw new Error('There is no thread to answer');
    if (this.#alone && !this.#alone.showsThread) return this.#answerAlone(id, opening);
    if (this.#view?.thread.id !== id) this.openThread(id);
    const message = this.#view?.thread.messages.at(-1);
    if (!message) throw new Error('There is no message to answer');
    return this.#answer(opening.kind ?? 'reply', message, opening);
  }

  popOut(compose: Compose): void {
    this.popOutAs(compose);
  }

  /** The reply becomes a new compose in a window, with the same content. */
  popOutAs(old: Compose): number {
    const spot = this.#spots.get(old);
    if (!spot) throw new Error('Only a reply below a message can be popped out');
    const compose = this.#make({ ...old.spec, inline: false, to: old.recipients.to, cc: old.recipients.cc });
    compose.setBody(old.body.innerHTML);
    const stored = compose.hidden('uet');
    if (stored) stored.value = old.hidden('uet')?.value ?? '';
    this.close(old);
    this.#showWindow(compose);
    compose.body.focus();
    return compose.number;
  }

  close(compose: Compose): void {
    compose.flush();
    this.#forget(compose);
  }

  discarded(compose: Compose): void {
    this.#dropDraft(compose);
    this.#forget(compose);
  }

  saved(content: Omit<Draft, 'saves'>): void {
    const index = this.drafts.findIndex((draft) => draft.compose === content.compose);
    const saves = (this.drafts[index]?.saves ?? 0) + 1;
    if (index < 0) this.drafts.push({ ...content, saves });
    else this.drafts[index] = { ...content, saves };
  }

  sent(compose: Compose, mail: SentMail): void {
    this.sentMails.push(mail);
    this.#dropDraft(compose);
    const spot = this.#spots.get(compose);
    this.#forget(compose);
    if (spot) this.#addToThread(spot, mail);
    this.say(this.words.sent);
  }

  /** A line at the bottom for a few seconds. */
  say(text: string): void {
    document.querySelector('.practice-toast')?.remove();
    const toast = el('div.practice-toast', { role: 'alert' }, text);
    document.body.append(toast);
    window.setTimeout(() => toast.remove(), 6000);
  }

  api(): Practice {
    return {
      openThread: (id) => this.openThread(id),
      showInbox: () => this.showInbox(),
      openNew: (opening) => this.openNew(opening),
      openReply: (opening) => this.openReply(opening),
      open: () => [...this.#composes.keys()],
      bodyOf: (n) => this.#get(n).body,
      rootOf: (n) => this.#get(n).root,
      sendRowOf: (n) => {
        const row = this.#get(n).root.querySelector<HTMLElement>('tr.btC');
        if (!row) throw new Error('The Send row is not there (yet)');
        return row;
      },
      sendOf: (n) => this.#get(n).sendButton,
      recipientsOf: (n) => this.#get(n).recipients.to,
      subjectOf: (n) => this.#get(n).subject.value,
      setBody: (n, html) => this.#get(n).setBody(html),
      setSubject: (n, subject) => this.#setSubject(n, subject),
      setRecipients: (n, to) => this.#get(n).recipients.set(to),
      expandQuote: (n) => this.#get(n).expandQuote(),
      chooseFrom: (n, address) => this.#get(n).chooseFrom(address),
      switchKind: (n, kind) => this.switchKind(this.#get(n), kind),
      toggleConfidential: (n) => this.#get(n).toggleConfidential(),
      undo: (n) => this.#get(n).undo(),
      redo: (n) => this.#get(n).redo(),
      flush: (n) => this.#get(n).flush(),
      minimise: (n) => this.#windows.minimise(this.#get(n)),
      restore: (n) => this.#windows.restore(this.#get(n)),
      toggleFullScreen: (n) => this.#windows.toggleFullScreen(this.#get(n)),
      popOut: (n) => this.popOutAs(this.#get(n)),
      close: (n) => this.close(this.#get(n)),
      discard: (n) => this.discarded(this.#get(n)),
      moveCompose: (n) => this.#move(this.#get(n)),
      rebuildSendRow: (n) => this.#get(n).rebuildSendRow(),
      rebuildEditor: (n) => this.#get(n).rebuildEditor(),
      foreignOf: (n) => this.#get(n).foreign(),
      removeForeign: (n) => this.#get(n).removeForeign(),
      sent: this.sentMails,
      drafts: this.drafts,
      log: this.#log,
    };
  }

  #get(n: number): Compose {
    const compose = this.#composes.get(n);
    if (!compose) throw new Error(`Compose ${n} is not open`);
    return compose;
  }

  #make(spec: ComposeSpec): Compose {
    const compose = new Compose(this.#opened, spec, this);
    this.#opened += 1;
    this.#composes.set(compose.number, compose);
    return compose;
  }

  #answer(kind: Opening['kind'], message: PageMessage, opening: Partial<Opening> = {}): number {
    const view = this.#view;
    if (!view) throw new Error('No thread is on screen');
    const inline = !opening.popup;
    const standing = [...this.#spots].find(([, spot]) => spot.view === view && spot.message === message)?.[0];
    if (inline && standing) this.close(standing);
    const compose = this.#make(this.#answerSpec(kind, message, view.thread, inline, opening));
    this.#sources.set(compose, { thread: view.thread, message });
    if (inline) {
      this.#spots.set(compose, { view, message });
      view.fill(message, compose.root);
    } else this.#showWindow(compose);
    compose.body.focus();
    return compose.number;
  }

  /** In a window of its own the thread is not in the document. */
  #answerAlone(id: string, opening: Partial<Opening>): number {
    const thread = this.#threads.find((one) => one.id === id);
    const message = thread?.messages.at(-1);
    if (!thread || !message) throw new Error(`No thread ${id}`);
    const compose = this.#make(this.#answerSpec(opening.kind ?? 'reply', message, thread, false, opening));
    this.#sources.set(compose, { thread, message });
    this.#showWindow(compose);
    return compose.number;
  }

  #showWindow(compose: Compose): void {
    if (this.#alone) this.#alone.show(compose);
    else this.#windows.show(compose);
  }

  switchKind(compose: Compose, kind: Opening['kind']): void {
    const source = this.#sources.get(compose);
    if (!source) throw new Error('Only an answer can become another kind');
    compose.become(this.#answerSpec(kind, source.message, source.thread, compose.spec.inline, {}));
  }

  #answerSpec(
    kind: Opening['kind'],
    message: PageMessage,
    thread: PageThread,
    inline: boolean,
    opening: Partial<Opening>,
  ): ComposeSpec {
    const forward = kind === 'forward';
    const { scenario, words } = this;
    const quote = forward ? forwardContainer(message, thread, scenario, words) : replyQuote(message, scenario, words);
    const everybody: PagePerson[] = kind === 'reply-all' ? answerCc(message, thread, scenario) : [];
    return {
      draft: opening.draft ?? '',
      kind,
      inline,
      to: opening.to ?? (forward ? [] : answerTo(message, thread, scenario)),
      cc: everybody,
      subject: opening.subject ?? `${forward ? 'Fwd' : 'Re'}: ${thread.subject}`,
      quote: quote.outerHTML,
      quoteShown: forward || opening.quote === 'expanded',
      answers: `#msg-f:${thread.id}-${thread.messages.indexOf(message)}`,
      threadKey: `#thread-f:${thread.id}`,
      reopened: opening.reopened ?? false,
    };
  }

  #forget(compose: Compose): void {
    this.#composes.delete(compose.number);
    const spot = this.#spots.get(compose);
    this.#spots.delete(compose);
    compose.end();
    if (spot && spot.view === this.#view) spot.view.empty(spot.message);
    this.#sources.delete(compose);
    this.#windows.remove(compose);
  }

  #dropDraft(compose: Compose): void {
    const index = this.drafts.findIndex((draft) => draft.compose === compose.number);
    if (index >= 0) this.drafts.splice(index, 1);
  }

  #addToThread(spot: Spot, mail: SentMail): void {
    spot.view.thread.messages.push({ from: 'me', to: mail.to, at: new Date().toISOString(), text: mail.text.trim() });
    if (spot.view === this.#view) this.#showThread(spot.view.thread);
  }

  #setSubject(n: number, subject: string): void {
    const input = this.#get(n).subject;
    input.value = subject;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }

  #move(compose: Compose): void {
    const spot = this.#spots.get(compose);
    if (spot) spot.view.renewSlot(spot.message);
    else this.#windows.toggleFullScreen(compose);
  }

  #route(): void {
    const id = /^#inbox\/(.+)$/.exec(location.hash)?.[1];
    const thread = this.#threads.find((one) => one.id === id);
    if (thread && thread === this.#view?.thread) return;
    if (thread) this.#showThread(thread);
    else this.#showList();
  }

  /** The former thread leaves the document, its inline replies with it. */
  #leaveThread(): void {
    for (const compose of [...this.#spots.keys()]) this.close(compose);
    this.#view = null;
  }

  #showThread(thread: PageThread): void {
    this.#leaveThread();
    this.#view = new ThreadView(thread, this.scenario, this.words, (kind, message) => this.#answer(kind, message));
    const { element } = this.#view;
    this.#show(this.scenario.previewPane ? this.#beside(element) : element, thread.subject);
  }

  /** With a preview pane the list stays, and the thread stands in `.aia` (Gmail facts §1). */
  #beside(thread: HTMLElement): HTMLElement {
    return el('div.practice-panes', {}, this.#list(), el('div.aia', {}, thread));
  }

  #list(): HTMLElement {
    return inboxTable(this.#threads, this.#cursor, this.scenario, this.words, (id) => this.openThread(id));
  }

  #showList(): void {
    this.#leaveThread();
    this.#show(this.#list(), this.words.inbox);
  }

  /** The title holds the account's address, one of the places to read it from (Gmail facts §2). */
  #show(element: HTMLElement, title: string): void {
    const main = this.#alone?.main ?? this.#frame.main;
    main.replaceChildren(el('div.Tm.aeJ', {}, el('div.aeF', {}, el('div.nH', {}, element))));
    document.title = `${title} - ${this.scenario.me.address} - Gmail`;
  }

  #shortcuts(): void {
    listenForShortcuts(this.#log, {
      compose: () => this.openNew(),
      search: () => this.#frame.search.focus(),
      move: (by) => this.#moveCursor(by),
      openAtCursor: () => {
        const thread = this.#threads[this.#cursor];
        if (thread && !this.#view) this.openThread(thread.id);
      },
      answer: (kind) => {
        const message = this.#view?.thread.messages.at(-1);
        if (message) this.#answer(kind, message);
      },
      remove: () => this.#removeThread(),
      select: () => document.querySelector('tr.btb')?.classList.toggle('x7'),
      back: () => this.#view && this.showInbox(),
    });
  }

  #moveCursor(by: 1 | -1): void {
    if (this.#view) return;
    this.#cursor = Math.max(0, Math.min(this.#threads.length - 1, this.#cursor + by));
    this.#showList();
  }

  /** What a leaked "e" or "#" does to a person's mail. */
  #removeThread(): void {
    const gone = this.#view?.thread ?? this.#threads[this.#cursor];
    this.#threads = this.#threads.filter((thread) => thread !== gone);
    if (this.#view) this.showInbox();
    else this.#showList();
  }
}
