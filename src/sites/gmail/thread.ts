import type { Person } from '../../thread/index.ts';
import type { Editor } from '../site.ts';
import { readDate } from './date.ts';
import { inside } from './find.ts';
import { person } from './people.ts';
import {
  DATE,
  ITEM,
  LIST,
  MESSAGE,
  MESSAGE_ANY_ID,
  NOT_SAID,
  POPPED_OUT_REPLY,
  REPLIED_MESSAGE,
  REPLIED_THREAD,
  SENDER,
  TEXT,
  THREAD_SUBJECT,
} from './selectors.ts';
import { lineOf, linesOf } from './text.ts';

/** The text of all messages together is read up to this many characters, the newest first. */
const MOST = 200_000;

/** A message as it stands in the page. `text` is empty while the message is collapsed. */
export interface Read {
  from: Person;
  at?: string;
  text: string;
}

function value(editor: Editor, selector: string): string {
  return inside<HTMLInputElement>(editor, selector)?.value.trim() ?? '';
}

/** Whether the mail belongs to a thread: inline reply, popped out reply, or forward. */
export function isReply(editor: Editor): boolean {
  return (
    inlineItem(editor) !== null ||
    value(editor, REPLIED_MESSAGE) !== '' ||
    value(editor, REPLIED_THREAD).startsWith('#thread-f:') ||
    inside(editor, POPPED_OUT_REPLY) !== null
  );
}

/** The message below which an inline reply is open; null for pop-ups. */
function inlineItem({ root }: Editor): Element | null {
  return root.parentElement?.closest(`${ITEM}, ${MESSAGE}`) ?? null;
}

/** The message that the mail answers, in this page; null in a new mail and when another thread, or none, is open. */
function answered(editor: Editor): Element | null {
  const inline = inlineItem(editor);
  if (inline) return inline;
  const id = bare(value(editor, REPLIED_MESSAGE));
  if (id === '') return null;
  const messages = editor.body.ownerDocument.querySelectorAll(MESSAGE_ANY_ID);
  return (
    [...messages].find((message) =>
      ['data-message-id', 'data-legacy-message-id'].some((name) => bare(message.getAttribute(name) ?? '') === id),
    ) ?? null
  );
}

/** Ids are written with and without a leading `#` (Gmail facts §4). */
function bare(id: string): string {
  return id.trim().replace(/^#/, '');
}

/** The messages around the answered one, oldest first, opened or not. */
function siblings(message: Element): Element[] {
  const list = message.closest(LIST);
  const items = [...(list?.querySelectorAll(ITEM) ?? [])].filter((item) => item.closest(LIST) === list);
  if (items.length > 0) return items;
  // Second way: everything that carries a message id, near the thread's subject.
  const thread = subjectNear(message)?.around ?? message.parentElement;
  const messages = [...(thread?.querySelectorAll(MESSAGE) ?? [])];
  return messages.filter((one) => !one.parentElement?.closest(MESSAGE));
}

/** The nearest heading above the message that can be the thread's subject, and what holds both. */
function subjectNear(message: Element): { heading: Element; around: Element } | null {
  for (const selector of THREAD_SUBJECT) {
    for (let around = message.parentElement; around; around = around.parentElement) {
      const heading = [...around.querySelectorAll(selector)].find((one) => !one.closest(`${TEXT}, ${ITEM}`));
      if (heading) return { heading, around };
    }
  }
  return null;
}

/** The first match of the first selector that has one, outside the compose and outside the message's own text. */
function first(item: Element, selectors: readonly string[], editor: Editor): Element | null {
  for (const selector of selectors) {
    const found = [...item.querySelectorAll(selector)].find(
      (element) => !editor.root.contains(element) && !element.closest(TEXT),
    );
    if (found) return found;
  }
  return null;
}

/** Where the message's text is: by its class, else what follows the head that names the sender. */
function textParts(item: Element, sender: Element, editor: Editor): Element[] {
  const known = [...item.querySelectorAll(TEXT)].filter(
    (part) => !editor.root.contains(part) && !part.parentElement?.closest(TEXT),
  );
  return known.length > 0 ? known : afterHead(item, sender, editor);
}

function afterHead(item: Element, sender: Element, editor: Editor): Element[] {
  const head = sender.closest('h3')?.closest('table') ?? sender.closest('table');
  for (let element: Element | null = head; element && element !== item; element = element.parentElement) {
    const next = element.nextElementSibling;
    if (next && !next.contains(editor.root) && !next.querySelector('[email]') && lineOf(next) !== '') return [next];
  }
  return [];
}

function readItem(item: Element, editor: Editor, room: number): Read | null {
  const sender = first(item, SENDER, editor);
  const from = person(sender?.getAttribute('name') ?? sender?.textContent, sender?.getAttribute('email'));
  // A message stacked away, or a draft, names no sender.
  if (!sender || !from) return null;
  const title = first(item, DATE, editor)?.getAttribute('title') ?? '';
  const at = readDate(title, item.ownerDocument.documentElement.lang);
  const parts = room > 0 ? textParts(item, sender, editor) : [];
  const text = parts
    .map((part) => linesOf(part, { skip: NOT_SAID, max: room }))
    .join('\n\n')
    .trim()
    .slice(0, room);
  return at === undefined ? { from, text } : { from, at, text };
}

export interface Thread {
  subject?: string;
  /** Oldest first. */
  messages: Read[];
}

/** The thread that the mail belongs to, as far as this page shows it; null for a new mail. */
export function threadOf(editor: Editor): Thread | null {
  const message = answered(editor);
  if (!message) return null;
  let room = MOST;
  const messages: Read[] = [];
  for (const item of siblings(message).reverse()) {
    const read = readItem(item, editor, room);
    if (!read) continue;
    room -= read.text.length;
    messages.unshift(read);
  }
  const heading = subjectNear(message)?.heading;
  const subject = heading ? lineOf(heading) : '';
  return subject === '' ? { messages } : { subject, messages };
}
