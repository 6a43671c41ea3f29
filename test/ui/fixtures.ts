/** Invented people and the fakes that the tests of the form share. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  answers,
  type Choices,
  editOf,
  fillTemplate,
  type Message,
  partSpans,
  withEdits,
} from '../../src/message/index.ts';
import type { Settings } from '../../src/settings/index.ts';
import type { Facts, Found } from '../../src/thread/index.ts';
import type { Core, Translate, WriterProps } from '../../src/ui/types.ts';

type Entry = { message: string; placeholders?: Record<string, { content: string }> };

/** As `browser.i18n.getMessage` does it, with the texts of one language; a missing one fails the test. */
export function translatorOf(locale: string): Translate {
  const file = path.resolve(import.meta.dirname, `../../assets/_locales/${locale}/messages.json`);
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Entry>;
  return (key, ...subs) => {
    const entry = messages[key];
    if (!entry) throw new Error(`No text for ${key}`);
    return entry.message.replace(/\$(\w+)\$/g, (_, name: string) => {
      const place = Number(entry.placeholders?.[name.toLowerCase()]?.content.slice(1));
      return subs[place - 1] ?? '';
    });
  };
}

export const t = translatorOf('en');

export function found<T>(value: T, evidence: string, where: Found<T>['where']): Found<T> {
  return { value, evidence, where };
}

export const now = new Date(2026, 11, 1, 10, 0);

export const facts: Facts = {
  hiring: true,
  greet: [found('Maya', 'Maya Lindqvist', 'recipients')],
  role: found('Data Engineer', 'Interview for Data Engineer', 'subject'),
  company: found('Northwind', 'Talent Partner, Northwind', 'signature'),
  myName: found('Jonas Weber', 'Dear Jonas Weber', 'message'),
  interview: found({ at: new Date(2026, 11, 3, 14, 0).toISOString(), text: 'Thu 3 Dec, 14:00' }, 'at 14:00', 'message'),
  language: 'en-GB',
};

export const noFacts: Facts = { hiring: true, greet: [], language: 'en' };

export const settings: Settings = {
  version: 1,
  name: '',
  signOff: '',
  reason: null,
  tone: 'warm',
  length: 'standard',
  stayInTouch: true,
  language: 'thread',
  lastLook: true,
  record: true,
  sites: { gmail: true, linkedin: true },
};

export const chosen: Settings = { ...settings, reason: 'other-offer' };

export const editor: WriterProps['target'] = { kind: 'editor', hasDraft: false, subject: false };
export const withDraft: WriterProps['target'] = { kind: 'editor', hasDraft: true, subject: false };

/** A message that shows everything it was made from. */
function fakeCompose(from: Facts, choices: Choices): Message {
  const { reason, stage, channel, tone, length, stayInTouch, language, variant } = choices;
  const names = from.greet.map((greet) => greet.value).join(' and ');
  const about = [from.role?.value, from.company?.value, from.interview?.value.text].filter(Boolean).join(', ');
  const how = [reason, stage, channel, tone, length, stayInTouch ? 'in touch' : 'farewell', language, `no. ${variant}`];
  const parts: Message['parts'] = [
    { move: 'greeting', text: `Hi ${names},` },
    { move: 'decision', text: `${about}: ${how.join(', ')}` },
    { move: 'name', text: from.myName?.value ?? '' },
  ];
  const text = parts.map((part) => part.text).join('\n\n');
  return channel === 'email' ? { subject: `About ${from.role?.value ?? 'it'}`, parts, text } : { parts, text };
}

/** English and German are here, and German tells two ways to address somebody apart. */
export const fakeCore: Core = {
  compose: fakeCompose,
  languages: () => ['en', 'de'],
  isReady: () => true,
  learn: () => true,
  addressFor: (_, { language, formality }) =>
    language.startsWith('de') ? { formal: 'Sie', informal: 'du', usual: 'formal', used: formality ?? 'formal' } : null,
  answers,
  isUnspaced: () => false,
  withEdits,
  editOf,
  partSpans,
  fillTemplate,
  startingVariant: () => 0,
  wordCount: (text) => text.split(/\s+/).length,
  check: () => [],
  *rehearse() {},
};

export const noWords = async () => {};

/** The permission as it is before anybody asked for it; the browser would say no. */
export const noNotifications = {
  allowed: false,
  allow: async () => false,
  forbid: async () => false,
  watch() {},
};
