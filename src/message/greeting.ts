/** The line that greets: one greeting for all, or one behind the other where the words agree with each person. */
import type { Args, Book, Wording } from './book.ts';
import { readerArgs, type Situation } from './situation.ts';

/** "Dear Ms Chen and Mr Hale," or "Sehr geehrte Frau Meier, sehr geehrter Herr Weber," */
export function greetingText(wording: Wording, args: Args, s: Situation, book: Book): string {
  const say = (more: Args) => book.say(wording, { ...args, ...more });
  const joint = s.names.length > 1 && isSaidToEach(s.addressed, book) ? book.greetingJoint : null;
  const text =
    joint === null
      ? say({})
      : s.names.map((name, index) => say(readerArgs(name, index === 0 ? 'first' : 'next', book))).join(joint);
  return book.frame(s.spoken ? 'greeting-spoken' : 'greeting-written', { ...args, text });
}

/** A title is greeted one by one in every language that has a joint, a first name only where the language says so. */
function isSaidToEach(addressed: Situation['addressed'], book: Book): boolean {
  return addressed === 'titled' || book.words('greets-each').has(addressed);
}
