/** What the components get and give back. They know neither the browser nor the page. */
import type { check } from '../guard/index.ts';
import type {
  addressFor,
  answers,
  Choices,
  compose,
  Edits,
  editOf,
  fillTemplate,
  isReady,
  isUnspaced,
  languages,
  Message,
  partSpans,
  startingVariant,
  Template,
  withEdits,
  wordCount,
} from '../message/index.ts';
import type { Settings } from '../settings/index.ts';
import type { Facts } from '../thread/index.ts';

/** Every text on screen has a key in `assets/_locales/en/messages.json`. `$1`… are filled from `subs`. */
export type TextKey = keyof typeof import('../../assets/_locales/en/messages.json');
export type Translate = (key: TextKey, ...subs: string[]) => string;

/** What a message was made from. */
export interface Made {
  facts: Facts;
  choices: Choices;
  /** Id of the text of the person's own that it is. */
  own?: string;
}

/** A text of the person's own. */
export type OwnText = Template & {
  /** Stands as it is, such as a message that was kept: braces in it are no facts. */
  plain?: true;
};

/** What is told of a message that is to be kept. */
export interface About {
  /** BCP 47. */
  language: string;
  /** Id of the kept message that it is already, and whose place it takes. */
  kept?: string;
}

export type InsertMode = 'insert' | 'replace' | 'above';

/** Why nothing was inserted, for a sentence on screen. */
export type StopReason =
  | 'editor-gone'
  | 'conversation-changed'
  | 'not-taken'
  | 'partly-taken'
  | 'protected-part-changed'
  | 'reloaded'
  | 'too-long';

export type InsertOutcome = { ok: true } | { ok: false; reason: StopReason | 'has-draft'; retry: boolean };
export type UndoOutcome = { ok: true } | { ok: false; reason: 'edited' | 'editor-gone'; retry: boolean };

/** What a person typed into the fields instead of what was read. */
export interface Corrections {
  to?: string;
  role?: string;
  company?: string;
  myName?: string;
  interview?: string;
}

/**
 * The words and the guard. Handed over, not imported, because in a page they arrive in a file of their own
 * (docs/decisions/005-size-of-the-panel.md).
 */
export interface Core {
  compose: typeof compose;
  languages: typeof languages;
  isReady: typeof isReady;
  /** Takes over the words of a language once its file is loaded; false: it is not. */
  learn(language: string): boolean;
  addressFor: typeof addressFor;
  answers: typeof answers;
  withEdits: typeof withEdits;
  editOf: typeof editOf;
  partSpans: typeof partSpans;
  fillTemplate: typeof fillTemplate;
  isUnspaced: typeof isUnspaced;
  startingVariant: typeof startingVariant;
  wordCount: typeof wordCount;
  check: typeof check;
  /** In steps for idle moments: the first message and the first check are then answered as quickly as later ones. */
  rehearse(facts: Facts, language: string): Iterator<void>;
}

export type Setting = Parameters<typeof withEdits>[2];

export interface WriterProps {
  t: Translate;
  core: Core;
  facts: Facts;
  settings: Settings;
  /** Texts of the person's own. A plain one is chosen at once: it was kept for this conversation. */
  templates: readonly OwnText[];
  /** The channel of the place one is writing in. */
  channel: 'email' | 'linkedin';
  now: Date;
  /** Where Insert writes: an editor, which may take only so many characters, or nowhere (then Copy is the main action). */
  target: { kind: 'editor'; hasDraft: boolean; draft?: string; subject: boolean; limit?: number } | { kind: 'none' };
  /** Addresses and names of those the draft goes to, for the guard. Absent: not known. */
  recipients?: { name?: string; address?: string }[];
  /** Choices of last time in this page, never people. */
  remembered?: Partial<Choices>;
  /** Whether `remembered` is of this very conversation: then its stage, language and wording count as well. */
  sameConversation?: boolean;
  /** Sentences the person changed or left out when the form was last open in this very conversation. */
  edits?: Edits;
  /** Called on each change, so that the next opening can start from it. */
  onEdits?(edits: Edits): void;
  /** What the form was opened for, such as asking first. */
  wanted?: Partial<Choices>;
  /** What the person changed in this very conversation before. */
  corrections?: Corrections;
  /** Called with all of them on each change, so that the next opening can start from it. */
  onCorrections?(corrections: Corrections): void;
  /** Loads the file with the words of a language (primary subtag); rejects when that fails. */
  loadWords(language: string): Promise<void>;
  /** The person has their own draft checked. */
  onDraftChecked?(made: Made): void;
  onInsert(message: Message, mode: InsertMode, made: Made): Promise<InsertOutcome>;
  /** True when the text is on the clipboard. */
  onCopy(text: string): Promise<boolean>;
  /** Called on each change, so that the next opening can start from it. */
  onChoices?(choices: Choices): void;
  /** Absent where there is nothing to close (a page). */
  onClose?(): void;
  /** Absent where it cannot be kept. Keeps the prepared message and reminds at `at`. */
  onLater?(message: Message, at: Date, about: About): Promise<boolean>;
  /** The text of a report, without a word of the page; absent where there is nothing to tell. */
  onReport?(): Promise<string>;
  onOptions?(): void;
  /** A sentence to show on top, such as that the conversation was switched. */
  notice?: string;
}
