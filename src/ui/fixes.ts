/** Applying a fix that the guard proposes. */
import type { Finding } from '../guard/index.ts';
import type { Message } from '../message/index.ts';

/** The message with the finding's words replaced, in its text and in the part they stand in. */
export function withFix(message: Message, { start, end, quote, fix = '' }: Finding): Message {
  const text = message.text.slice(0, start) + fix + message.text.slice(end);
  const index = message.parts.findIndex((part) => part.text.includes(quote));
  const parts = message.parts.map((part, at) =>
    at === index ? { ...part, text: part.text.replace(quote, () => fix) } : part,
  );
  return { ...message, parts, text };
}
