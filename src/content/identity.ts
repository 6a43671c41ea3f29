/** What tells one conversation from another, so that nothing is written to the wrong person. */
import type { Conversation } from '../thread/index.ts';

export interface Identity {
  people: string;
  /** The words of each; a folded one has none. */
  messages: ReadonlySet<string>;
  /** Counts only where nothing else is known. */
  address: string;
}

export function identityOf({ to, messages }: Conversation, address: string): Identity {
  return {
    people: JSON.stringify(to.map((person) => [person.name ?? '', person.address ?? ''])),
    messages: new Set(messages.map(({ text }) => text).filter((text) => text !== '')),
    address,
  };
}

/**
 * A conversation that grew, or whose messages are out of sight for now (Gmail: a reply in a window of its own, while
 * another thread is open), is the same one.
 *
 * @param before, now null: could not be read
 */
export function whatChanged(
  before: Identity | null,
  now: Identity | null,
): 'same' | 'recipients-changed' | 'conversation-changed' {
  if (!before || !now) return before === now ? 'same' : 'conversation-changed';
  const isKnown = before.messages.size > 0 && now.messages.size > 0;
  const isOther = isKnown && ![...before.messages].some((text) => now.messages.has(text));
  if (isOther || (isNobody(before) && isNobody(now) && before.address !== now.address)) return 'conversation-changed';
  return before.people === now.people ? 'same' : 'recipients-changed';
}

function isNobody({ people, messages }: Identity): boolean {
  return people === '[]' && messages.size === 0;
}
