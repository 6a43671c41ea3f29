/** The conversation as `thread/` reads it: newest message first, own words only, bounded in size. */
import type { Conversation, Person } from './index.ts';
import { readSignature, type Signature } from './signature.ts';
import { bounded, ownLines, sentences, visible } from './text.ts';

export interface Letter {
  from: Person | 'me';
  at?: string;
  /** As the site's reader gave it; evidence is looked up here. */
  raw: string;
  /** What the writer typed, line by line, invisible characters and quoted mails gone. */
  lines: string[];
  sentences: string[];
  signature: Signature;
}

/** Letters of a whole thread read, whatever its size. */
const THREAD_LIMIT = 40_000;
const LETTERS_LIMIT = 50;

/** Newest first; a long thread loses its middle, never its first message, which tells who wrote first. */
export function readLetters(c: Conversation): Letter[] {
  const letters: Letter[] = [];
  let left = THREAD_LIMIT;
  for (let i = c.messages.length - 1; i > 0 && left > 0 && letters.length < LETTERS_LIMIT - 1; i--) {
    const letter = readLetter(c.messages[i], left);
    if (!letter) continue;
    left -= Math.min(letter.raw.length, left);
    letters.push(letter);
  }
  const first = readLetter(c.messages[0], Math.max(left, 2000));
  if (first) letters.push(first);
  return letters;
}

function readLetter(message: Conversation['messages'][number] | undefined, limit: number): Letter | undefined {
  if (!message?.text) return undefined;
  const { lines, forwarded } = ownLines(visible(bounded(message.text, Math.min(limit, 12_000))));
  return {
    // Somebody else's words, sent on without one of their own: by nobody we know.
    from: forwarded ? {} : message.from,
    ...(message.at ? { at: message.at } : {}),
    raw: message.text,
    lines,
    sentences: sentences(lines),
    signature: readSignature(lines),
  };
}
