/** The face of `thread/`: what was read from a page, and what we understood of it. Plain JSON, no DOM, no clock. */

/** Someone taking part in a conversation. Every part may be unknown. */
export interface Person {
  name?: string;
  address?: string;
  headline?: string;
}

/** What a site's reader saw. `text` is what a person would read; quoted earlier mails are left out. */
export interface Conversation {
  channel: 'email' | 'linkedin';
  subject?: string;
  me?: Person;
  /** Whom the draft goes to, in order. */
  to: Person[];
  /** Oldest first. `at` is ISO 8601 with its zone. */
  messages: { from: Person | 'me'; at?: string; text: string }[];
  /** What the person has typed, without signature and quote. */
  draft: string;
  /** What `browser.i18n.detectLanguage` says, when it is sure. */
  language?: string;
}

export type Stage = 'applied' | 'invited' | 'scheduled' | 'interviewed' | 'assignment' | 'final' | 'offer' | 'accepted';

/** A fact together with the words it was read from. */
export interface Found<T> {
  value: T;
  /** The words it was read from, as they stand in the conversation. */
  evidence: string;
  where: 'subject' | 'recipients' | 'signature' | 'message' | 'page';
}

export interface Facts {
  /** `false`: not a hiring conversation; then nothing below is filled but `language`. */
  hiring: boolean;
  /** How to address each recipient: "Anna", "Frau Meier", "田中様"; empty when unknown. */
  greet: Found<string>[];
  role?: Found<string>;
  company?: Found<string>;
  myName?: Found<string>;
  /** A slot that is booked and still ahead. `at` is ISO 8601, `text` as written in the thread. */
  interview?: Found<{ at?: string; text: string }>;
  /** They wrote first. */
  sourced?: Found<boolean>;
  stage?: Found<Stage>;
  /** BCP 47, of the conversation. */
  language: string;
}
