/** The face of `message/`: facts and choices in, a finished message out. */
import type { Formality, Stage } from '../thread/index.ts';

export type Reason =
  | 'other-offer'
  | 'not-the-fit'
  | 'pausing'
  | 'felt-off'
  | 'unsaid'
  | 'pay'
  | 'location'
  | 'staying'
  | 'slow-process'
  | 'personal';
export type Channel = 'email' | 'linkedin' | 'phone' | 'voicemail';
export type Intent =
  | 'withdraw'
  | 'ask-first'
  | 'confirm-call'
  | 'decline-offer'
  | 'thank-referrer'
  | 'stand-firm'
  | 'reconnect'
  | 'reverse';
export type Tone = 'warm' | 'neutral' | 'formal';
export type Length = 'short' | 'standard';

export interface Choices {
  intent: Intent;
  reason: Reason;
  stage: Stage;
  channel: Channel;
  tone: Tone;
  length: Length;
  stayInTouch: boolean;
  /** BCP 47. */
  language: string;
  /** 0, 1, 2…: which wording; every number gives a text, the same one each time. */
  variant: number;
  /** How the reader is addressed, where the language tells it apart; absent: as the thread does, else as is usual. */
  formality?: Formality;
  /** Hours until the booked interview, when one is booked. */
  noticeHours?: number;
  /** The person's own closing line from the options ("Best wishes"), instead of ours. */
  signOff?: string;
}
export type Move =
  | 'greeting'
  | 'thanks'
  | 'decision'
  | 'apology'
  | 'release'
  | 'appreciation'
  | 'keep-in-touch'
  | 'wish'
  | 'closing'
  | 'name'
  | 'question';

export interface Part {
  move: Move;
  text: string;
  /** What it was worded from: an entry of the sentences, or a text of the person's own. */
  key?: string;
  /** In the person's own words, which stand as they are. */
  edited?: true;
}

export interface Message {
  subject?: string;
  parts: Part[];
  /** Plain text, `\n\n` between paragraphs. */
  text: string;
}

export { answers } from './answers.ts';
export { type Address, addLanguage, isReady } from './book.ts';
export { startingVariant } from './choose.ts';
export { compose } from './compose.ts';
export { type Edit, type Edits, editOf, withEdits } from './edits.ts';
export { languages } from './languages.ts';
export { partSpans, textOf } from './layout.ts';
export { isUnspaced, lengthWindow, sizeOf, wordCount } from './length.ts';
export { addressFor } from './situation.ts';
export {
  type Filled,
  fillTemplate,
  type Template,
  type TemplateFact,
  type TemplateFault,
  templateFacts,
  templateFaults,
} from './template.ts';
