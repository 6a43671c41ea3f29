/** Every message that goes between a page and the background, with what it carries and what comes back. */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Template } from '../message/index.ts';
import type { KeptCorrections } from './corrections.ts';
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
  /** Keep a prepared message and remind of it; `url`: its page, where the sender is not in it. False: not kept. */
  'later.keep'(item: { subject?: string; text: string; at: string; url?: string }): boolean;
  /** From the popup: a message that was kept is not wanted any more; its id. False: it is still kept. */
  'later.drop'(id: string): boolean;
  /** From the panel: what was changed in this conversation before; null: nothing. */
  'corrections.get'(conversation: string): KeptCorrections | null;
  /** From the panel: keep it until the browser is closed. False: it could not be kept. */
  'corrections.keep'(change: { conversation: string; corrections: KeptCorrections }): boolean;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>();
