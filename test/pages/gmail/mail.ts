/** Mails as markup: paragraphs, signature, quotes (Gmail facts §4). Built as nodes, handed on as nodes or as `innerHTML`. */
import type { PageMessage, PagePerson, PageThread, Scenario } from '../shared/scenario.ts';
import { el } from './dom.ts';
import { setHtml } from './html.ts';
import type { Words } from './words.ts';

/** `Name <address>`, as hidden inputs hold it. */
export function inWords(person: PagePerson): string {
  return person.name ? `${person.name} <${person.address ?? ''}>` : (person.address ?? '');
}

/** The name, or what stands for it: `data-name` and `name` equal the address when no name is known. */
export function nameOf(person: PagePerson): string {
  return person.name || (person.address ?? '');
}

/** One `div` a line, an empty one for an empty line. */
export function lines(text: string): HTMLElement[] {
  return text.split('\n').map((line) => el('div', {}, line || el('br')));
}

export function dateLong(at: string, language: string): string {
  return new Intl.DateTimeFormat(language, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  }).format(new Date(at));
}

export function dateShort(at: string, now: string, language: string): string {
  const today = new Date(at).toDateString() === new Date(now).toDateString();
  const parts = today ? { hour: 'numeric', minute: '2-digit' } : { day: 'numeric', month: 'short' };
  return new Intl.DateTimeFormat(language, parts as Intl.DateTimeFormatOptions).format(new Date(at));
}

/** Prefix, line break, signature: three neighbours, direct children of the body. */
export function signatureNodes(person: PagePerson): HTMLElement[] {
  return [
    el('span.gmail_signature_prefix', {}, '-- '),
    el('br'),
    el(
      'div.gmail_signature',
      { dir: 'ltr', 'data-smartmail': 'gmail_signature' },
      el('div', { dir: 'ltr' }, el('b', {}, person.name), el('br'), person.address ?? ''),
    ),
  ];
}

/** The same as bare lines, for plain-text mode. */
export function plainSignature(person: PagePerson): string[] {
  return ['-- ', person.name, person.address ?? ''];
}

/** A quote as bare lines: who wrote, and `>` before each line. */
export function plainQuote(html: string): string[] {
  const holder = el('div');
  setHtml(holder, html);
  const attribution = holder.querySelector('.gmail_attr')?.textContent ?? '';
  const quoted = [...holder.querySelectorAll('blockquote > div > div')].map((line) =>
    `> ${line.textContent}`.trimEnd(),
  );
  return [attribution, ...quoted];
}

/** The quoted mail under a reply. */
export function replyQuote(message: PageMessage, scenario: Scenario, words: Words): HTMLElement {
  const who = inWords(senderOf(message, scenario));
  const wrote = words.wrote.replace('{date}', dateLong(message.at, scenario.language)).replace('{who}', who);
  return el(
    'div.gmail_quote.gmail_quote_container',
    {},
    el('div.gmail_attr', { dir: 'ltr' }, wrote, el('br')),
    el(
      'blockquote.gmail_quote',
      { style: 'margin:0 0 0 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex' },
      el('div', { dir: 'ltr' }, ...lines(message.text)),
    ),
  );
}

/** A forward keeps even the person's own note inside the container. */
export function forwardContainer(
  message: PageMessage,
  thread: PageThread,
  scenario: Scenario,
  words: Words,
): HTMLElement {
  return el(
    'div.gmail_quote.gmail_quote_container',
    {},
    el('br'),
    el('br'),
    el(
      'div.gmail_attr',
      { dir: 'ltr' },
      `---------- ${words.forwarded} ---------`,
      el('br'),
      `${words.from}: ${inWords(senderOf(message, scenario))}`,
      el('br'),
      `${words.subject}: ${thread.subject}`,
      el('br'),
    ),
    el('div', { dir: 'ltr' }, ...lines(message.text)),
  );
}

export function senderOf(message: PageMessage, scenario: Scenario): PagePerson {
  return message.from === 'me' ? scenario.me : message.from;
}

/** Whom a message went to: as given, else everybody else in the thread. */
export function receiversOf(message: PageMessage, thread: PageThread, scenario: Scenario): PagePerson[] {
  if (message.to) return message.to;
  if (message.from !== 'me') return [scenario.me];
  const others = thread.messages.map((other) => other.from).filter((from) => from !== 'me');
  return [...new Map(others.map((person) => [person.address, person])).values()];
}

/** Whom an answer to `message` goes to. */
export function answerTo(message: PageMessage, thread: PageThread, scenario: Scenario): PagePerson[] {
  return message.from === 'me' ? receiversOf(message, thread, scenario) : [message.from];
}

/** The further recipients of an answer to all. */
export function answerCc(message: PageMessage, thread: PageThread, scenario: Scenario): PagePerson[] {
  const to = new Set([scenario.me, ...answerTo(message, thread, scenario)].map((person) => person.address));
  const everybody = [...receiversOf(message, thread, scenario), ...(message.cc ?? [])];
  return everybody.filter((person) => !to.has(person.address));
}
