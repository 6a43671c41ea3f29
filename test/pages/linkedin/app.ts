/** The practice LinkedIn as a whole: which page this is, where its conversations live, what was sent. */
import { el } from '../gmail/dom.ts';
import type { Opening, PagePerson, PageThread, Scenario } from '../shared/scenario.ts';
import type { Draft, Log, Practice, SentMessage } from './api.ts';
import { type FormOwner, type FormSpec, MessageForm } from './form.ts';
import { navigation, ownData } from './frame.ts';
import { Inbox } from './inbox.ts';
import { Interop } from './interop.ts';
import { listen } from './log.ts';
import { Modal } from './modal.ts';
import { Note } from './note.ts';
import { Overlay } from './overlay.ts';
import { counterparts, nameOf } from './people.ts';
import { salesDialog, salesHeader, salesInbox } from './sales.ts';
import { feedPage, profilePage } from './sdui.ts';
import { TalentComposer } from './talent.ts';
import { type Words, wordsFor } from './words.ts';
import type { Writing } from './writing.ts';

export class App implements FormOwner {
  readonly scenario: Scenario;
  readonly words: Words;
  readonly log: Log;
  readonly #sent: SentMessage[] = [];
  readonly #forms = new Map<number, MessageForm>();
  /** Notes to invitations, Sales Navigator, Recruiter. */
  readonly #others = new Map<number, Writing>();
  readonly #inFrame: boolean;
  /** The newer pages' last two elements; null on older ones. */
  #interop: Interop | null = null;
  #main: HTMLElement | null = null;
  #inbox: Inbox | null = null;
  #overlay: Overlay | null = null;
  /** Where bubbles and modals are put. */
  #layer: ParentNode = document.body;
  #modal: Modal | null = null;
  #opened = 0;
  #enterSends: boolean;

  constructor(scenario: Scenario, log: Log, inFrame: boolean) {
    this.scenario = scenario;
    this.words = wordsFor(scenario.language);
    this.log = log;
    this.#inFrame = inFrame;
    this.#enterSends = scenario.linkedin.enterSends ?? false;
  }

  get enterSends(): boolean {
    return this.#enterSends;
  }

  get rebuildOnFocus(): boolean {
    return this.scenario.linkedin.rebuildOnFocus ?? false;
  }

  start(): void {
    if (this.#inFrame) this.#startFrame();
    else if (location.pathname.startsWith('/sales')) this.#startSales();
    else if (location.pathname.startsWith('/talent')) this.#startTalent();
    else if (location.pathname.startsWith('/preload/custom-invite')) this.openNote();
    else if (onMessagePage() && !this.#livesInFrame) this.#startMessagePage();
    else this.#startNewerPage();
  }

  get #livesInFrame(): boolean {
    return this.scenario.linkedin.home === 'frame';
  }

  /** Older page, loaded as such: everything in the document itself. */
  #startMessagePage(): void {
    document.body.prepend(navigation(this.scenario, this.words, true));
    document.body.append(ownData(this.scenario));
    this.#showInbox();
  }

  /** The frame shows what the address of the page around it asks for, once it is visible. */
  #startFrame(): void {
    document.body.classList.add('practice-in-frame');
    document.body.append(ownData(this.scenario));
    if (!this.#frameIsShown()) return;
    if (onMessagePage()) {
      document.body.prepend(navigation(this.scenario, this.words, true));
      this.#showInbox();
    } else this.#showOverlay(document.body);
  }

  #frameIsShown(): boolean {
    return this.#livesInFrame || onMessagePage();
  }

  /** Newer page: its own content, the outlet, the frame; or, with home `page`, an older one with bubbles. */
  #startNewerPage(): void {
    const { linkedin, theme, renamed } = this.scenario;
    document.body.prepend(navigation(this.scenario, this.words, linkedin.home === 'page'));
    this.#showMain();
    if (linkedin.home === 'page') {
      this.#showOverlay(document.body);
      return;
    }
    const interop = new Interop(theme, renamed);
    this.#interop = interop;
    document.getElementById('root')?.append(interop.outlet);
    after(linkedin.frameDelayMs, () => interop.addFrame());
    interop.showFrame(this.#frameIsShown());
    interop.whenAttached((root) => {
      listen(this.log, 'root', root);
      if (!this.#livesInFrame) this.#showOverlay(root);
    });
    after(linkedin.rootDelayMs, () => interop.attach());
  }

  #showMain(): void {
    this.#main?.remove();
    const person = this.#firstPerson();
    this.#main = location.pathname.startsWith('/feed')
      ? feedPage(this.scenario, this.words)
      : profilePage(person, this.words, {
          message: () => this.#message(person),
          connect: () => this.openNote(person),
        });
    const root = document.getElementById('root');
    root?.prepend(this.#main);
  }

  #startSales(): void {
    const { scenario, words } = this;
    const thread = this.#thread(scenario.openThread ?? scenario.threads[0]?.id);
    const [person] = counterparts(thread);
    const number = this.#opened++;
    const owner = this.#sender(number, thread, person);
    document.body.append(salesHeader(scenario));
    const { element, form } = location.pathname.startsWith('/sales/inbox')
      ? salesInbox(thread, scenario, words, owner, number)
      : salesDialog(person ?? scenario.me, words, owner, number);
    document.body.append(element);
    this.#others.set(number, form);
  }

  #startTalent(): void {
    const person = this.#firstPerson();
    const number = this.#opened++;
    const composer = new TalentComposer(number, person, this.words, this.#sender(number, null, person));
    document.body.append(el('main.practice-talent', {}, composer.element));
    this.#others.set(number, composer);
  }

  /** The dialog in which a note goes with an invitation; where there are bubbles, in their layer. */
  openNote(person = this.#firstPerson()): number {
    const number = this.#opened++;
    const limit = this.scenario.linkedin.noteLimit ?? 300;
    const note = new Note(number, person, limit, this.words, {
      ...this.#sender(number, null, person),
      closed: () => this.#closeNote(number),
    });
    this.#others.set(number, note);
    this.#layer.append(el('div.artdeco-modal-overlay', {}, note.element));
    return number;
  }

  #closeNote(number: number): void {
    this.#others.get(number)?.element.closest('.artdeco-modal-overlay')?.remove();
    this.#others.delete(number);
  }

  #firstPerson(): PagePerson {
    const people = this.scenario.threads.map((thread) => counterparts(thread)[0]);
    return people.find((one) => one) ?? this.scenario.me;
  }

  #sender(form: number, thread: PageThread | null, person: PagePerson | undefined) {
    return {
      sent: (text: string, trusted: boolean) => {
        const subject = this.#others.get(form)?.subject ?? '';
        const to = person ? [person] : [];
        this.#sent.push({ form, thread: thread?.id ?? null, to, subject, text, by: 'click', trusted });
      },
    };
  }

  #message(person: PagePerson): void {
    const thread = this.scenario.threads.find((one) =>
      counterparts(one).some((other) => nameOf(other) === nameOf(person)),
    );
    this.openBubble(thread ? thread.id : { kind: 'new', to: [person] }).editor.focus();
  }

  #showInbox(): void {
    const { threads, openThread, openAtLoad } = this.scenario;
    this.#inbox = new Inbox(this);
    document.body.append(this.#inbox.element);
    const id = /^\/messaging\/thread\/([^/]+)/.exec(outerPath())?.[1];
    const first =
      threads.find((thread) => thread.id === decodeURIComponent(id ?? '')) ??
      threads.find((thread) => thread.id === openThread) ??
      threads[0];
    if (first) this.#inbox.show(first.id);
    for (const opening of openAtLoad) this.#openInPage(opening, first?.id);
  }

  #openInPage(opening: Opening, shown: string | undefined): void {
    if (opening.kind === 'new')
      this.#inbox?.compose([...(opening.to ?? [])], opening.subject ?? null, opening.draft ?? '');
    else {
      const id = opening.thread ?? shown;
      if (id !== undefined) this.#inbox?.show(id).setDraft(opening.draft ?? '');
    }
  }

  #showOverlay(layer: ParentNode): void {
    const { openAtLoad, openThread, linkedin } = this.scenario;
    this.#layer = layer;
    this.#overlay = new Overlay(this);
    layer.append(this.#overlay.element);
    const openings: (string | Opening)[] = openAtLoad.length > 0 || !openThread ? openAtLoad : [openThread];
    for (const opening of openings) {
      const form = this.openBubble(opening);
      if (linkedin.minimised?.includes(form.spec.thread ?? 'new')) this.#overlay.setMinimised(form, true);
    }
  }

  openBubble(opening: string | Opening): MessageForm {
    if (!this.#overlay) throw new Error('There are no bubbles in this document');
    if (typeof opening !== 'string' && opening.kind === 'new') {
      return this.#overlay.openNew(opening.to ?? [], opening.subject ?? null, opening.draft ?? '');
    }
    const id =
      typeof opening === 'string'
        ? opening
        : (opening.thread ?? this.scenario.openThread ?? this.scenario.threads[0]?.id);
    return this.#overlay.open(this.#thread(id), typeof opening === 'string' ? '' : (opening.draft ?? ''));
  }

  #thread(id: string | undefined): PageThread {
    const thread = this.scenario.threads.find((one) => one.id === id);
    if (!thread) throw new Error(`No thread ${id}`);
    return thread;
  }

  newForm(thread: PageThread | null, to: PagePerson[] | undefined, subject: string | null, draft: string): MessageForm {
    const spec: FormSpec = {
      number: this.#opened++,
      thread: thread?.id ?? null,
      to: [...(to ?? (thread ? counterparts(thread) : []))],
      subject,
      draft,
    };
    const form = new MessageForm(spec, this);
    this.#forms.set(spec.number, form);
    return form;
  }

  /** A conversation in a list was pressed. */
  chosen(thread: string): void {
    if (this.#overlay) this.openBubble(thread).editor.focus();
    else this.switchThread(thread);
  }

  switchThread(id: string): void {
    if (!this.#inbox) throw new Error('This is not the message page');
    history.pushState(null, '', `/messaging/thread/${encodeURIComponent(id)}/`);
    this.#inbox.show(id);
  }

  closed(form: MessageForm): void {
    if (form.text !== '') this.log.deleted.push(draftOf(form));
    this.#overlay?.close(form);
    this.#forms.delete(form.spec.number);
  }

  sent(form: MessageForm, message: SentMessage): void {
    this.#sent.push(message);
    const shown = { from: 'me' as const, at: this.scenario.now, text: message.text };
    if (!this.#inbox?.sent(form, shown)) this.#overlay?.sent(form, shown);
  }

  setEnterSends(on: boolean): void {
    this.#enterSends = on;
    for (const form of this.#forms.values()) form.rebuildFooter();
  }

  setTheme(theme: 'light' | 'dark'): void {
    const other = theme === 'light' ? 'dark' : 'light';
    for (const element of [document.documentElement, this.#interop?.outlet])
      element?.classList.replace(`theme--${other}`, `theme--${theme}`);
  }

  openModal(opening?: Opening): number {
    this.closeModal();
    const thread =
      opening && opening.kind !== 'new' ? this.#thread(opening.thread ?? this.scenario.threads[0]?.id) : null;
    const form = opening ? this.newForm(thread, opening.to, opening.subject ?? null, opening.draft ?? '') : null;
    this.#modal = new Modal(this.words, form, () => {
      this.log.closedModals += 1;
      this.closeModal();
    });
    this.#modal.open(this.#layer);
    return form?.spec.number ?? -1;
  }

  closeModal(): void {
    if (this.#modal?.form) this.#forms.delete(this.#modal.form.spec.number);
    this.#modal?.close();
    this.#modal = null;
  }

  /** The same document goes on; what the frame shows follows the address. */
  go(path: string): void {
    if (!this.#inFrame) history.pushState(null, '', path);
    if (this.#inFrame) this.#restartFrame();
    else if (this.#inbox) this.#goInMessagePage();
    else {
      this.#showMain();
      this.#interop?.showFrame(this.#frameIsShown());
      const inner = this.#interop?.frame.contentWindow as { practice?: Practice } | null | undefined;
      inner?.practice?.go(path);
    }
  }

  #goInMessagePage(): void {
    const id = /^\/messaging\/thread\/([^/]+)/.exec(location.pathname)?.[1];
    if (id) this.#inbox?.show(decodeURIComponent(id));
  }

  #restartFrame(): void {
    document.body.replaceChildren();
    this.#inbox = null;
    this.#overlay = null;
    this.#forms.clear();
    this.#startFrame();
  }

  #form(number: number): MessageForm {
    const form = this.#forms.get(number);
    if (!form) throw new Error(`No form ${number}`);
    return form;
  }

  /** Of whatever kind. */
  #writing(number: number): Writing {
    return this.#others.get(number) ?? this.#form(number);
  }

  #holderOf(form: MessageForm): HTMLElement {
    return this.#inbox?.paneOf(form) ?? this.#overlay?.bubbleOf(form) ?? form.element;
  }

  #minimise(number: number, minimised: boolean): void {
    if (!this.#overlay) throw new Error('There are no bubbles in this document');
    this.#overlay.setMinimised(this.#form(number), minimised);
  }

  api(): Practice {
    const form = (number: number) => this.#form(number);
    const drafts = () => [...this.#forms.values()].filter(({ text }) => text !== '').map(draftOf);
    return {
      switchThread: (id) => this.switchThread(id),
      openBubble: (opening) => this.openBubble(opening).spec.number,
      closeBubble: (number) => this.closed(form(number)),
      minimise: (number) => this.#minimise(number, true),
      expand: (number) => this.#minimise(number, false),
      openModal: (opening) => this.openModal(opening),
      closeModal: () => this.closeModal(),
      openNote: () => this.openNote(),
      go: (path) => this.go(path),
      forms: () => [...this.#forms.keys(), ...this.#others.keys()],
      formOf: (number) => this.#writing(number).element,
      editorOf: (number) => this.#writing(number).editor,
      leftActionsOf: (number) => form(number).leftActions,
      sendOf: (number) => this.#writing(number).sendButton,
      recipientsOf: (number) => [...form(number).spec.to],
      subjectOf: (number) => this.#writing(number).subject,
      textOf: (number) => this.#writing(number).text,
      setDraft: (number, text) => form(number).setDraft(text),
      setEnterSends: (on) => this.setEnterSends(on),
      setTheme: (theme) => this.setTheme(theme),
      rebuildEditor: (number) => form(number).rebuildEditor(),
      rebuildFooter: (number) => form(number).rebuildFooter(),
      foreignOf: (number) => this.#writing(number).foreign(),
      removeForeign: (number) => form(number).removeForeign(),
      moveForm: (number) => {
        const holder = this.#holderOf(form(number));
        holder.parentElement?.append(holder);
      },
      attachRoot: () => this.#interop?.attach(),
      addFrame: () => this.#interop?.addFrame(),
      sent: this.#sent,
      get drafts() {
        return drafts();
      },
      log: this.log,
    };
  }
}

function draftOf(form: MessageForm): Draft {
  return { form: form.spec.number, thread: form.spec.thread, text: form.text };
}

/** The address in the person's address bar: that of the page around the frame (LinkedIn facts §1). */
function outerPath(): string {
  return (window.top ?? window).location.pathname;
}

function onMessagePage(): boolean {
  return outerPath().startsWith('/messaging');
}

/** At once when no delay is set. A negative one: never by itself. */
function after(delay: number | undefined, act: () => void): void {
  if (!delay) act();
  else if (delay > 0) window.setTimeout(act, delay);
}
