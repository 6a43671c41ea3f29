import type { Person } from '../../thread/index.ts';
import { settle, type Tell } from '../doubt.ts';
import type { Editor } from '../site.ts';
import { readDate } from './date.ts';
import { inside } from './find.ts';
import { person } from './people.ts';
import {
  DATE,
  HEAD,
  ITEM,
  LIST,
  MESSAGE,
  MESSAGE_ANY_ID,
  NOT_SAID,
  POPPED_OUT_REPLY,
  REPLIED_MESSAGE,
  REPLIED_THREAD,
  SENDER,
  SUBJECT_BOX,
  SUBJECT_HIDDEN,
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

/** By Gmail's own ids: the message that the mail says it answers; null when it is not on screen. */
function namedAnswered(editor: Editor): Element | null {
  const id = bare(value(editor, REPLIED_MESSAGE));
  if (id === '') return null;
  const messages = editor.body.ownerDocument.querySelectorAll(MESSAGE_ANY_ID);
  return (
    [...messages].find((message) =>
      ['data-message-id', 'data-legacy-message-id'].some((name) => bare(message.getAttribute(name) ?? '') === id),
    ) ?? null
  );
}

/** By structure: the newest message below a heading that is the mail's subject without its "Re:". */
function builtAnswered(editor: Editor): Element | null {
  const subject = withoutPrefix(value(editor, SUBJECT_BOX) || value(editor, SUBJECT_HIDDEN));
  if (subject === '') return null;
  const newest = [...editor.body.ownerDocument.querySelectorAll(ITEM)].filter(
    (item) => item.closest(LIST) && !editor.root.contains(item),
  );
  return newest.findLast((item) => withoutPrefix(headingText(item)) === subject) ?? null;
}

const headingText = (item: Element): string => {
  const heading = subjectNear(item)?.heading;
  return heading ? lineOf(heading) : '';
};

/** "Re:", "Fwd:", "AW:", "RÉF :", several of them. */
const withoutPrefix = (subject: string): string => subject.replace(/^(\p{L}{1,5}\s?[:：]\s*)+/u, '').trim();

/**
 * The message that the mail answers, in this page; null in a new mail and when another thread, or none, is open. Gmail's
 * ids are believed wherever the page has any: two threads may have one subject.
 */
function answered(editor: Editor, tell?: Tell): Element | null {
  const inline = inlineItem(editor);
  if (inline) return inline;
  if (!isReply(editor)) return null;
  const named = namedAnswered(editor);
  const built = builtAnswered(editor);
  if (!named && editor.body.ownerDocument.querySelector(MESSAGE_ANY_ID)) return null;
  const rootOf = (message: Element) => message.closest(LIST);
  return settle<Element>({
    about: 'thread',
    named,
    built,
    same: (one, other) => rootOf(one) === rootOf(other),
    safer: () => null,
    tell: named || built ? tell : undefined,
  });
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

/** Where the message's text is: by its class, else what follows the head. */
function textParts(item: Element, editor: Editor): Element[] {
  const known = [...item.querySelectorAll(TEXT)].filter(
    (part) => !editor.root.contains(part) && !part.parentElement?.closest(TEXT),
  );
  return known.length > 0 ? known : afterHead(item, editor);
}

/** The first thing with words behind the last address, or the date, of the head. */
function afterHead(item: Element, editor: Editor): Element[] {
  const marks = [...item.querySelectorAll(HEAD)].filter((mark) => !editor.root.contains(mark));
  const people = marks.filter((mark) => mark.hasAttribute('email'));
  const date = marks.find((mark) => !mark.hasAttribute('email'));
  const last = [...people, ...(date ? [date] : [])].reduce<Element | undefined>(
    (late, mark) => (late && late.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_PRECEDING ? late : mark),
    undefined,
  );
  for (let at: Element | null = last ?? null; at && at !== item; at = at.parentElement) {
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling)
      if (!next.contains(editor.root) && linesOf(next, { skip: NOT_SAID, max: 1 }) !== '') return [next];
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
  const parts = room > 0 ? textParts(item, editor) : [];
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
export function threadOf(editor: Editor, tell?: Tell): Thread | null {
  const message = answered(editor, tell);
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
