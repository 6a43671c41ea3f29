/** Small conversations for tests: what a case does not name is left out. */
import type { Conversation, Facts, Person } from '../../src/thread/index.ts';
import { readFacts } from '../../src/thread/index.ts';

/** Monday. */
export const SENT = '2026-03-02T09:00:00-05:00';
export const NOW = new Date('2026-03-02T12:00:00-05:00');
export const MAYA: Person = { name: 'Maya Lindgren', address: 'maya.lindgren@northfold.example' };

type Turn = string | { from: Person | 'me'; at?: string; text: string };

/** One mail per text, from Maya unless said otherwise, all sent on the same Monday. */
export function conversation(texts: Turn[], rest: Partial<Conversation> = {}): Conversation {
  const messages = texts.map((turn) =>
    typeof turn === 'string' ? { from: MAYA, at: SENT, text: turn } : { at: SENT, ...turn },
  );
  return { channel: 'email', subject: 'Your interview at Northfold', to: [MAYA], draft: '', messages, ...rest };
}

export function factsOf(texts: Turn[], rest: Partial<Conversation> = {}, now = NOW): Facts {
  return readFacts(conversation(texts, rest), now);
}

export const me = (text: string): Turn => ({ from: 'me', text });
