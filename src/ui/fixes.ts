/** Applying a fix that the guard proposes: as an edit of the sentence it is about. */
import type { Finding } from '../guard/index.ts';
import type { Choices, Message, Part } from '../message/index.ts';
import type { Core } from './types.ts';

/** The part that the finding stands in, and what it says once it is fixed; null: the finding is about no part. */
export function fixOf(
  core: Pick<Core, 'partSpans'>,
  { parts, text }: Message,
  { start, end, fix = '' }: Finding,
  choices: Choices,
): { part: Part; text: string } | null {
  const spans = core.partSpans(parts, choices);
  const index = spans.findIndex((span) => span.start <= start && end <= span.end);
  const [part, span] = [parts[index], spans[index]];
  if (!part || !span) return null;
  return { part, text: text.slice(span.start, start) + fix + text.slice(end, span.end) };
}
