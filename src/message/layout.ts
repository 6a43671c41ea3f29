/** How the parts stand on the page: paragraphs for the eye, or for taking breath. */
import { bookFor } from './book.ts';
import type { Choices, Move, Part } from './index.ts';
import { isUnspaced } from './length.ts';

/** Moves with the same number share a paragraph. */
const PARAGRAPH: Record<Move, number> = {
  greeting: 0,
  thanks: 1,
  decision: 2,
  apology: 2,
  release: 2,
  question: 2,
  appreciation: 3,
  'keep-in-touch': 3,
  wish: 3,
  closing: 4,
  name: 4,
};

/** What the layout depends on. */
export type Shape = Pick<Choices, 'channel' | 'length' | 'intent' | 'language'>;

/** The text of a message, rebuilt from its parts (all of them, or those that were left switched on). */
export function textOf(parts: readonly Part[], choices: Shape): string {
  return pieces(parts, choices)
    .map(({ before, text }) => before + text)
    .join('');
}

/** Where each part stands in the text, half-open, in UTF-16 units. */
export function partSpans(parts: readonly Part[], choices: Shape): { start: number; end: number }[] {
  let end = 0;
  return pieces(parts, choices).map(({ before, text }) => {
    const start = end + before.length;
    end = start + text.length;
    return { start, end };
  });
}

function pieces(parts: readonly Part[], choices: Shape): { before: string; text: string }[] {
  return parts.map((part, index) => {
    const previous = parts[index - 1];
    const goesOn = previous?.move === 'greeting' && !part.edited && !isSpoken(choices);
    return {
      before: previous ? gap(previous.move, part.move, choices) : '',
      text: goesOn ? bookFor(choices.language).afterGreeting(part.text) : part.text,
    };
  });
}

function gap(before: Move, after: Move, choices: Shape): string {
  const beside = isUnspaced(choices.language) ? '' : ' ';
  if (isSpoken(choices)) return spokenParagraph(before) === spokenParagraph(after) ? beside : '\n\n';
  if (after === 'name') return '\n';
  const compact = choices.length === 'short' || choices.channel === 'linkedin';
  const together = compact ? merged(before) === merged(after) : PARAGRAPH[before] === PARAGRAPH[after];
  return together ? beside : '\n\n';
}

/** Short forms say thanks and decision in one breath. */
function merged(move: Move): number {
  return move === 'thanks' ? PARAGRAPH.decision : PARAGRAPH[move];
}

/** Who is calling and thanks, then the news, then the good-bye. */
function spokenParagraph(move: Move): number {
  if (move === 'name' || move === 'thanks') return PARAGRAPH.greeting;
  return move === 'closing' ? PARAGRAPH.wish : PARAGRAPH[move];
}

/** Whether the message is read aloud. A confirmation of a call is written, wherever it was asked for. */
export function isSpoken(choices: Pick<Choices, 'channel' | 'intent'>): boolean {
  return choices.intent !== 'confirm-call' && (choices.channel === 'phone' || choices.channel === 'voicemail');
}
