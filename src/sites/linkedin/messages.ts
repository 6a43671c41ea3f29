/** The messages of a conversation, oldest first, and who wrote each. */
import type { Person } from '../../thread/index.ts';
import { itemsIn } from './pane.ts';
import { DATE, MESSAGE_BODY, MESSAGE_CLASSED, ROW, SENDER, SENDER_LINK, THEIRS } from './selectors.ts';
import { firstLine, linesOf } from './text.ts';

/** The text of all messages together is read up to this many characters, the newest first. */
const MOST = 200_000;

export interface Read {
  /** Undefined: not named, and nobody to carry forward from. */
  name?: string;
  mine: boolean;
  at?: string;
  text: string;
}

/** The name that stands on the first message of a group; undefined on the others. */
function nameOn(item: Element): string | undefined {
  const row = item.closest(ROW) ?? item;
  const named = row.querySelector(SENDER) ?? linkedSender(item);
  const name = named ? firstLine(named) : '';
  return name === '' ? undefined : name;
}

/** A link to a profile before the words: one inside them is somebody the message is about. */
function linkedSender(item: Element): Element | undefined {
  const body = bodyOf(item);
  return [...item.querySelectorAll(SENDER_LINK)].find(
    (link) =>
      !body ||
      (!body.contains(link) &&
        body.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_PRECEDING &&
        firstLine(link)),
  );
}

function bodyOf(item: Element): Element | null {
  for (const selector of MESSAGE_BODY) {
    const body = item.querySelector(selector);
    if (body) return body;
  }
  return null;
}

const carries = (item: Element, selector: string): boolean =>
  item.matches(selector) || item.querySelector(selector) !== null;

/** What is known of the two sides before the messages are read. */
export interface Sides {
  /** Name of the other side, where the header tells it. */
  other: string | undefined;
  /** One's own, where the page around tells it. */
  me: string | undefined;
}

/**
 * Inbound messages carry a class, one's own lack it (LinkedIn facts §2k). A name that is the other side's overrules a
 * missing class. Where the classes are not the known ones, names decide: one's own, or the second of exactly two.
 */
function isMine(item: Element, name: string | undefined, { other, me }: Sides, names: Set<string>): boolean {
  if (carries(item, THEIRS) || (name !== undefined && name === other)) return false;
  if (carries(item, MESSAGE_CLASSED)) return true;
  if (name === undefined) return false;
  return me === undefined ? names.size === 2 && other !== undefined && names.has(other) : name === me;
}

/** ISO 8601, only where the page gives a full date: its visible ones are words without a year. */
function dateOf(item: Element): string | undefined {
  const stamp = (item.closest(ROW) ?? item).querySelector(DATE)?.getAttribute('datetime') ?? '';
  return /^\d{4}-\d\d-\d\dT/.test(stamp) && !Number.isNaN(Date.parse(stamp)) ? stamp : undefined;
}

/** Every message with words in it, oldest first. */
export function messagesIn(pane: Element, form: Element, sides: Sides): Read[] {
  const all = itemsIn(pane, form).map((item) => ({ item, named: nameOn(item) }));
  const names = new Set(all.flatMap(({ named }) => named ?? []));
  let last: { name: string | undefined; mine: boolean } | undefined;
  const messages = all.flatMap(({ item, named }) => {
    // A message without a name goes on with its group; a change of side, where the class tells, begins a new one.
    const goesOn = !carries(item, MESSAGE_CLASSED) || last?.mine === isMine(item, undefined, sides, names);
    const name = named ?? (goesOn ? last?.name : undefined);
    const mine = isMine(item, name, sides, names);
    last = { name, mine };
    const text = textOf(item);
    const at = dateOf(item);
    return text === '' ? [] : [{ ...(name !== undefined && { name }), mine, ...(at !== undefined && { at }), text }];
  });
  return shortened(messages);
}

function shortened(messages: Read[]): Read[] {
  let room = MOST;
  const newestFirst = messages.toReversed().map((message) => {
    const text = message.text.slice(0, room);
    room -= text.length;
    return { ...message, text };
  });
  return newestFirst.toReversed();
}

function textOf(item: Element): string {
  const body = bodyOf(item);
  return body ? linesOf(body) : '';
}

/** The other people who wrote, by name, in the order they first did. */
export function sendersIn(messages: Read[]): Person[] {
  const names = messages.flatMap(({ name, mine }) => (name !== undefined && !mine ? [name] : []));
  return [...new Set(names)].map((name) => ({ name }));
}
