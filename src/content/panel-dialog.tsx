/** The dialog beside an editor, from opening to closing. Everything about the page goes through its `Session`. */
import type { Choices, Edits, Message, Template } from '../message/index.ts';
import { copyText } from '../platform/clipboard.ts';
import type { KeptMessage } from '../platform/later.ts';
import type { Settings } from '../settings/index.ts';
import type { Editor } from '../sites/site.ts';
import type { Conversation, Facts } from '../thread/index.ts';
import { settingsNotices } from '../ui/notices.ts';
import type {
  About,
  Core,
  Corrections,
  InsertMode,
  InsertOutcome,
  Made,
  OwnText,
  Translate,
  WriterProps,
} from '../ui/types.ts';
import { Writer } from '../ui/Writer.tsx';
import { alive } from './api.ts';
import type { Memory } from './corrections.ts';
import { keepTabInside, rememberFocus } from './focus.ts';
import type { Guard } from './guard.ts';
import { inIdleSteps } from './idle.ts';
import type { Reading, Session } from './session.ts';
import { createSurface, type Surface } from './surface.ts';
import { showInserted } from './toasts.tsx';

export interface Look {
  dark: boolean;
  direction: string;
  language: string;
}

/** What was chosen, for any conversation; and what was changed in the sentences of one. */
export interface Remembered {
  choices?: Partial<Choices>;
  /** The conversation `edits` belong to, as it was then: its name, and how many messages it had. */
  about?: string | null;
  edits?: Edits;
}

export interface PanelOptions {
  editor: Editor;
  anchor: HTMLElement;
  guard: Guard;
  /** Aborts when the extension was updated or removed. */
  signal: AbortSignal;
  look: Look;
  /** Of the last time in this frame. */
  remembered: Remembered;
  /** What the person changed in the facts of a conversation. */
  memory: Memory;
  t: Translate;
  core: Core;
  session: Promise<{
    session: Session;
    settings: Settings;
    notice?: SettingsNotice | undefined;
    templates: readonly Template[];
  }>;
  /** The button may have been made anew while the panel was open. */
  currentAnchor(): HTMLElement | undefined;
  closed(failed: boolean): void;
  openOptions(): void;
  /** A report about this editor, without a word of the page. */
  report(body: HTMLElement, reading: Reading | undefined): string;
  /** Loads the words of a language; rejects when that fails. */
  loadWords(language: string): Promise<void>;
  /** A message was inserted, or (null) the person had their own draft checked. */
  watchOver(session: Session, message: Message | null, made: Made): void;
  /** Undefined where nothing is kept. */
  keepForLater:
    | ((conversation: Conversation, message: Message, at: Date, about: About) => Promise<boolean>)
    | undefined;
  /** What was kept in this conversation. */
  keptIn(conversation: Conversation): Promise<readonly KeptMessage[]>;
}

/** Milliseconds the page must be quiet before the open conversation is compared with the one that was read. */
const settleTime = 250;
/** Milliseconds between two looks whether an editor that is gone, or hidden, is back: being shown is no change we hear of. */
const returnTime = 1000;

export class PanelDialog {
  private readonly surface: Surface;
  private readonly restoreFocus: () => void;
  private session: Session | undefined;
  private settings: Settings | undefined;
  private templates: readonly Template[] = [];
  private reading: Reading | undefined;
  /** Names the conversation as it was read; null: nothing tells it from another one. */
  private about: string | null = null;
  private corrections: Corrections = {};
  private kept: readonly KeptMessage[] = [];
  /** Counts conversations: a new one gets a fresh form. */
  private generation = 0;
  private notice: Notice | undefined;
  private settling = 0;
  private open = true;
  private readonly ended = new AbortController();

  constructor(private readonly options: PanelOptions) {
    const { editor, guard, look, t, signal } = options;
    this.restoreFocus = rememberFocus(editor.body);
    this.surface = createSurface(editor.body.ownerDocument, guard, {
      ...look,
      role: 'dialog',
      label: t('button'),
      className: 'panel',
    });
    this.surface.root.addEventListener('keydown', (event) => this.onKey(event as KeyboardEvent));
    signal.addEventListener('abort', () => this.show('reloaded'), { once: true, signal: this.ended.signal });
    this.start().catch((error) => {
      console.warn('Withdraw Gracefully could not open.', error);
      this.close(true);
    });
  }

  isOpenFor(body: HTMLElement): boolean {
    return this.open && this.surface.stands && (this.session?.body ?? this.options.editor.body) === body;
  }

  focus(): void {
    this.surface.layer.querySelector<HTMLElement>('[data-autofocus]')?.focus();
  }

  /** Forgets what was read. `failed`: it could not be opened at all. */
  close(failed = false): void {
    if (!this.open) return;
    this.open = false;
    clearTimeout(this.settling);
    this.ended.abort();
    this.surface.remove();
    this.reading = undefined;
    this.session = undefined;
    this.corrections = {};
    this.options.closed(failed);
  }

  /** The button may stand elsewhere, the editor may be gone, another conversation may be open. */
  pageChanged(): void {
    if (!this.open || !this.reading) return;
    const anchor = this.options.currentAnchor();
    if (anchor && anchor !== this.options.anchor) {
      this.options.anchor = anchor;
      this.surface.placeBeside(anchor);
    }
    this.compareIn(settleTime);
  }

  private compareIn(milliseconds: number): void {
    clearTimeout(this.settling);
    this.settling = window.setTimeout(() => void this.compare(), milliseconds);
  }

  private async start(): Promise<void> {
    const { session, settings, notice, templates } = await this.options.session;
    this.templates = templates;
    this.session = session;
    this.notice = notice;
    this.settings = settings;
    await this.read(session);
    if (this.reading?.unreadable) this.notice = 'unreadable';
    if (!this.open) return;
    this.show();
    this.surface.placeBeside(this.options.currentAnchor() ?? this.options.anchor);
    this.focus();
    const { facts } = this.reading ?? {};
    if (facts) inIdleSteps(this.options.core.rehearse(facts, this.languageOf(facts)));
  }

  private async compare(): Promise<void> {
    const state = this.session?.state();
    if (!this.open || !state || this.notice === 'reloaded') return;
    if (state === 'editor-gone') {
      if (this.notice !== 'editor-gone') this.show('editor-gone');
      this.compareIn(returnTime);
    } else if (state !== 'same') await this.readAgain(state);
    else if (this.notice === 'editor-gone') {
      this.notice = undefined;
      this.show();
    }
  }

  private async read(session: Session): Promise<void> {
    const reading = await session.read(new Date());
    const { conversation } = reading;
    const [name, corrections, kept] = await Promise.all([
      this.options.memory.nameOf(conversation),
      this.options.memory.of(conversation),
      this.options.keptIn(conversation),
      this.fetchWords(reading),
    ]);
    this.about = name && `${name} ${conversation.messages.length}`;
    this.corrections = corrections;
    this.kept = kept;
    this.reading = reading;
    // Shown in the same turn: no press can come in between.
    session.accept();
  }

  /** The words of the language it will most likely be written in, so that the form need not ask for them. */
  private async fetchWords({ facts }: Reading): Promise<void> {
    const { core, loadWords } = this.options;
    const [language = ''] = this.languageOf(facts).split('-');
    if (core.isReady(language)) return;
    // Where they cannot be had, the form tries again, and says so.
    await loadWords(language).then(
      () => core.learn(language),
      () => {},
    );
  }

  private get isRemembered(): boolean {
    return this.about !== null && this.options.remembered.about === this.about;
  }

  private remember(changed: Pick<Remembered, 'choices' | 'edits'>): void {
    const { remembered } = this.options;
    if (!this.isRemembered) delete remembered.edits;
    Object.assign(remembered, changed, { about: this.about });
  }

  private languageOf({ language }: Facts): string {
    return this.settings && this.settings.language !== 'thread' ? this.settings.language : language;
  }

  private async readAgain(why: 'recipients-changed' | 'conversation-changed'): Promise<void> {
    if (this.session) await this.read(this.session);
    this.generation++;
    this.show(why);
  }

  private show(notice: Notice | undefined = this.notice): void {
    const { reading, settings, options } = this;
    if (!this.open || !this.surface.stands || !reading || !settings) return;
    this.notice = notice;
    const { keepForLater } = options;
    const canInsert = notice !== 'editor-gone' && notice !== 'reloaded';
    const { root } = this.surface;
    const hadFocus = root.activeElement !== null;
    this.surface.show(
      <Writer
        key={this.generation}
        t={options.t}
        core={options.core}
        facts={reading.facts}
        corrections={this.corrections}
        onCorrections={(corrections) => void options.memory.keep(reading.conversation, corrections)}
        settings={settings}
        templates={[...this.keptTexts(reading), ...this.templates]}
        loadWords={options.loadWords}
        channel={reading.conversation.channel}
        now={new Date()}
        recipients={reading.conversation.to}
        target={canInsert ? targetOf(reading) : { kind: 'none' }}
        {...(options.remembered.choices ? { remembered: options.remembered.choices } : {})}
        {...(this.isRemembered ? { sameConversation: true, edits: options.remembered.edits ?? {} } : {})}
        onEdits={(edits) => this.remember({ edits })}
        {...(notice ? { notice: options.t(noticeKeys[notice]) } : {})}
        onDraftChecked={(made) => this.session && options.watchOver(this.session, null, made)}
        onInsert={(message, mode, made) => this.insert(message, mode, made)}
        onCopy={copyText}
        onChoices={(choices) => {
          this.remember({ choices });
        }}
        onClose={() => this.closeAndReturn()}
        {...(keepForLater ? { onLater: (...what) => keepForLater(reading.conversation, ...what) } : {})}
        onReport={async () => options.report(this.session?.body ?? options.editor.body, this.reading)}
        onOptions={options.openOptions}
      />,
    );
    // A fresh form: the next key must not go to the page.
    if (hadFocus && !root.activeElement) this.focus();
  }

  private keptTexts({ facts }: Reading): OwnText[] {
    return this.kept.map(({ id, subject = '', text, language = facts.language }, index) => ({
      id,
      title: `${this.options.t('laterKeptText')}${index > 0 ? ` (${index + 1})` : ''}`,
      language,
      subject,
      text,
      plain: true,
    }));
  }

  private async insert(message: Message, mode: InsertMode, made: Made): Promise<InsertOutcome> {
    const { session } = this;
    if (!alive() || !session) return { ok: false, reason: 'reloaded', retry: false };
    const written = session.write(message, mode);
    if (!written.ok) {
      if (written.reason === 'conversation-changed') await this.compare();
      else this.focus();
      return written;
    }
    this.close();
    const { guard, signal, look, t } = this.options;
    const { insertion } = written;
    this.options.watchOver(session, message, made);
    showInserted(
      { document: session.body.ownerDocument, guard, signal, look, t },
      this.options.currentAnchor() ?? session.body,
      session.body,
      insertion,
    );
    return { ok: true };
  }

  private closeAndReturn(): void {
    this.close();
    this.restoreFocus();
  }

  private onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Escape') this.closeAndReturn();
    else if (isSelectAll(event, this.surface.root.activeElement)) event.preventDefault();
    else keepTabInside(this.surface.layer, event);
  }
}

/** Outside a field it would select the page behind. */
function isSelectAll(event: KeyboardEvent, focused: Element | null): boolean {
  return (event.ctrlKey || event.metaKey) && event.key === 'a' && !focused?.matches('input[type=text], textarea');
}

function targetOf({ hasDraft, subject, limit, conversation }: Reading): WriterProps['target'] {
  return { kind: 'editor', hasDraft, draft: conversation.draft, subject, ...(limit === null ? {} : { limit }) };
}

type SettingsNotice = keyof typeof settingsNotices;
type Notice = keyof typeof noticeKeys;

const noticeKeys = {
  'editor-gone': 'stopEditorGone',
  'conversation-changed': 'panelConversationChanged',
  'recipients-changed': 'panelRecipientsChanged',
  reloaded: 'stopReloaded',
  unreadable: 'panelUnreadable',
  ...settingsNotices,
} as const;
