/** Every message that goes between a page and the background, with what it carries and what comes back. */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Template } from '../message/index.ts';
import type { Insertion } from '../record/index.ts';
import type { KeptCorrections } from './corrections.ts';
import type { KeptMessage } from './later.ts';
import type { RecordWrite, RecordWritten } from './record.ts';
import type { Loaded } from './storage.ts';

export type LoadOutcome = { ok: true } | { ok: false; reason: 'no-frame' | 'refused' };

export interface Messages {
  /** From the boot script: put the panel and its reading into the frame that asks. */
  'panel.load'(): LoadOutcome;
  /** From the panel: put the words of a message language (primary subtag) into the frame that asks. */
  'words.load'(language: string): LoadOutcome;
  /** From the panel, which does not read storage itself. */
  'settings.get'(): Loaded;
  /** From the panel: texts of the person's own. */
  'templates.get'(): Template[];
  /** From the panel: open the options page. */
  'options.open'(): void;
  /**
   * Keep a prepared message and remind of it; `url`: its page, where the sender is not in it; `id`: in the place of that
   * one. False: not kept.
   */
  'later.keep'(item: Omit<KeptMessage, 'id'> & { id?: string }): boolean;
  /** From the panel: what was kept in the conversation of this page; null: none could be read. */
  'later.of'(conversation: string | null): KeptMessage[];
  /** A message that was kept is not wanted any more; its id. False: it is still kept. */
  'later.drop'(id: string): boolean;
  /** From the panel: what was changed in this conversation before; null: nothing. */
  'corrections.get'(conversation: string): KeptCorrections | null;
  /** From the panel: keep it until the browser is closed. False: it could not be kept. */
  'corrections.keep'(change: { conversation: string; corrections: KeptCorrections }): boolean;
  /**
   * A message was put into an editor. The id of this insertion, for the two below; null: it could not be kept. Whoever
   * gives an id may tell again when no answer came: it is recorded once.
   */
  'record.inserted'(insertion: Insertion): string | null;
  /** That message was seen as sent. False: it could not be noted. */
  'record.sent'(id: string): boolean;
  /** The person took the insertion back. False: it was sent, is not there, or could not be noted. */
  'record.undone'(id: string): boolean;
  /** From our own pages alone: any change of the record. */
  'record.write'(write: RecordWrite): RecordWritten;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>();
