/**
 * One editor and what is known about it: reads the conversation, and writes into that editor only, after looking again
 * whether it is still the same editor of the same conversation.
 */
import { insertAnywhere } from '../editor/anywhere.ts';
import { insertMessage } from '../editor/insert.ts';
import type { Insertion, Job, SettledInsertion, Target } from '../editor/strategy.ts';
import type { Message } from '../message/index.ts';
import type { Doubt, Tell } from '../sites/doubt.ts';
import type { Editor, Finder, Reader } from '../sites/site.ts';
import type { Conversation, Facts, Person } from '../thread/index.ts';
import type { InsertMode, StopReason } from '../ui/types.ts';
import { type Identity, identityOf, whatChanged } from './identity.ts';

export interface Reading {
  conversation: Conversation;
  facts: Facts;
  hasDraft: boolean;
  /** Whether a subject would be filled in. */
  subject: boolean;
  /** Characters the editor takes; null: as many as one likes. */
  limit: number | null;
  /** Which of the two ways to an essential thing failed, or that they differ, for a report. */
  doubts: Doubt[];
  /** The page is built in a way we do not know: nothing was read, and the person fills in the fields. */
  unreadable: boolean;
}

type Failure = { ok: false; reason: StopReason | 'has-draft'; retry: boolean };
type Done<I extends { ok: boolean }> = { ok: true; insertion: Extract<I, { ok: true }> };
export type Written = Done<Insertion> | Failure;
export type WrittenAnywhere = Done<Insertion | SettledInsertion> | Failure;

const nothing: Omit<Conversation, 'channel'> = { to: [], messages: [], draft: '' };
/** Whose editors are of any kind. */
const isForeign = { gmail: false, linkedin: false, outlook: true, anywhere: true };
const channels = { gmail: 'email', linkedin: 'linkedin', outlook: 'email', anywhere: 'email' } as const;

/** What became of the editor and its conversation since it was read. */
type State = 'same' | 'editor-gone' | 'recipients-changed' | 'conversation-changed';

type DetectLanguage = (text: string) => Promise<string | undefined>;

export class Session {
  private seen: Identity | null = null;
  private known: Identity | null = null;
  private insertion: AbortController | undefined;

  constructor(
    private editor: Editor,
    private readonly finder: Finder,
    private readonly reader: Reader,
    private readonly readFacts: (conversation: Conversation, now: Date) => Facts,
    private readonly detectLanguage: DetectLanguage,
    /** The person's name from the options, empty when unset. */
    private readonly ownName: string,
  ) {}

  /** Called when the insertion was taken back, by whatever hand, and when it came back. */
  onUndone?: () => void;
  onRedone?: () => void;

  get body(): HTMLElement {
    return this.editor.body;
  }

  async read(now: Date): Promise<Reading> {
    const doubts: Doubt[] = [];
    const seen = this.look((doubt) => doubts.push(doubt));
    const identity = seen && this.identity(seen);
    const conversation = await this.complete(seen ?? this.nothing);
    const facts = seen && this.think(conversation, now);
    this.seen = identity;
    return {
      conversation,
      facts: facts ?? this.readFacts(this.nothing, now),
      hasDraft: this.reader.parts(this.editor.body).hasDraft,
      subject: this.reader.subjectField(this.editor)?.value === '',
      limit: this.limit,
      doubts,
      unreadable: !facts,
    };
  }

  /** What was read last is on screen now. Until then, nothing may be written to anybody but those read before. */
  accept(): void {
    this.known = this.seen;
  }

  state(): State {
    if (!this.findAgain() || !isShown(this.editor.body)) return 'editor-gone';
    const seen = this.look();
    return whatChanged(this.known, seen && this.identity(seen));
  }

  /** False once the editor was closed with all that belongs to it. */
  get isThere(): boolean {
    return this.findAgain();
  }

  /** Whether this event, once the page gets it, sends what is in the editor. */
  sends(event: MouseEvent | KeyboardEvent): boolean {
    return this.findAgain() && (this.reader.sends?.(this.editor, event) ?? false);
  }

  /** What stands in the editor now, without signature and quote, and whom it goes to; null: it cannot be read. */
  draftNow(): { text: string; recipients: Person[] } | null {
    const seen = this.findAgain() ? this.look() : null;
    return seen && { text: seen.draft, recipients: seen.to };
  }

  /** Marks words in the editor and brings them into sight, as the person would with the mouse. */
  show(words: string): void {
    const { body } = this;
    body.focus();
    const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = words === '' ? -1 : (node.nodeValue ?? '').indexOf(words);
      if (at < 0) continue;
      body.ownerDocument.getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
      node.parentElement?.scrollIntoView({ block: 'nearest' });
      return;
    }
  }

  write(message: Message, mode: InsertMode): Written {
    const ready = this.prepare(message, mode);
    if (!ready.ok) return ready;
    const insertion = insertMessage(ready.target, ready.job);
    if (!insertion.ok) return insertion;
    ready.fillSubject();
    return { ok: true, insertion };
  }

  /** For the editors of sites we know nothing of, which answer in their own time. */
  async writeAnywhere(message: Message, mode: InsertMode): Promise<WrittenAnywhere> {
    if (!isForeign[this.finder.name]) return this.write(message, mode);
    const ready = this.prepare(message, mode);
    if (!ready.ok) return ready;
    const insertion = await insertAnywhere(ready.target, ready.job);
    if (!insertion.ok) return insertion;
    ready.fillSubject();
    return { ok: true, insertion };
  }

  /** Looks again whether everything is as it was read. */
  private prepare(
    message: Message,
    mode: InsertMode,
  ): Failure | { ok: true; target: Target; job: Job; fillSubject(): void } {
    const state = this.state();
    if (state === 'editor-gone') return { ok: false, reason: state, retry: false };
    if (state !== 'same') return { ok: false, reason: 'conversation-changed', retry: true };
    if (this.isTooLong(message, mode)) return { ok: false, reason: 'too-long', retry: false };
    // Some editors build themselves anew when they get the focus (LinkedIn facts §3).
    this.editor.body.focus();
    if (!this.findAgain()) return { ok: false, reason: 'editor-gone', retry: false };
    this.insertion?.abort();
    this.insertion = new AbortController();
    const { signal } = this.insertion;
    const subject = this.subjectFiller(message.subject);
    return {
      ok: true,
      target: { body: this.editor.body, ...this.reader.parts(this.editor.body) },
      job: {
        text: message.text,
        mode,
        signal,
        undone: () => {
          subject.takeBack();
          this.onUndone?.();
        },
        redone: () => {
          subject.fill();
          this.onRedone?.();
        },
      },
      fillSubject: subject.fill,
    };
  }

  private get nothing(): Conversation {
    return { ...nothing, channel: channels[this.finder.name] };
  }

  private get limit(): number | null {
    return this.reader.limit?.(this.editor) ?? null;
  }

  private isTooLong({ text }: Message, mode: InsertMode): boolean {
    const { value = '' } = this.editor.body as Partial<HTMLTextAreaElement>;
    const kept = mode === 'above' && value !== '' ? `\n\n${value}` : '';
    return this.limit !== null && text.length + kept.length > this.limit;
  }

  /** Null: the page around the editor is not as we know it. */
  private look(tell?: Tell): Conversation | null {
    return orNull(() => this.reader.read(this.editor, tell));
  }

  /** Null: something in the conversation is more than we can take. */
  private think(conversation: Conversation, now: Date): Facts | null {
    return orNull(() => this.readFacts(conversation, now));
  }

  private identity(conversation: Conversation): Identity {
    return identityOf(conversation, this.editor.body.ownerDocument.location.pathname);
  }

  private async complete(conversation: Conversation): Promise<Conversation> {
    const language = await this.detectLanguage(sampleOf(conversation));
    const me = { ...conversation.me, ...(this.ownName ? { name: this.ownName } : {}) };
    return { ...conversation, me, ...(language ? { language } : {}) };
  }

  /** The same editor, or the one that took its place in the same form. False: it is gone. */
  private findAgain(): boolean {
    if (this.editor.body.isConnected) return true;
    if (!this.editor.root.isConnected) return false;
    const scope = this.editor.root.getRootNode() as Document | ShadowRoot;
    const inRoot = this.finder.find(scope).filter(({ root }) => root === this.editor.root);
    if (inRoot.length !== 1 || !inRoot[0]) return false;
    this.editor = inRoot[0];
    return true;
  }

  private subjectFiller(subject: string | undefined): { fill(): void; takeBack(): void } {
    const field = this.reader.subjectField(this.editor);
    const isFree = field && subject && field.value === '';
    const set = (value: string) => {
      if (!field) return;
      field.value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    };
    return {
      fill: () => void (isFree && field.value === '' && set(subject)),
      takeBack: () => void (isFree && field.value === subject && set('')),
    };
  }
}

/** Whatever a page or a mail holds, the person can still write: by filling in the fields. */
function orNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    console.warn('Withdraw Gracefully could not read this conversation.', error);
    return null;
  }
}

/** False for a minimised compose, and for the form of a thread left before, which stays in the page (LinkedIn facts §2k). */
export function isShown(body: HTMLElement): boolean {
  return body.checkVisibility?.() ?? true;
}

/** Enough text to tell its language by, the newest of theirs first. */
function sampleOf({ messages, subject }: Conversation): string {
  const theirs = messages.filter(({ from }) => from !== 'me').map(({ text }) => text);
  return [...theirs.reverse(), subject ?? ''].join('\n').slice(0, 4000);
}
