/** Facts and choices in, a finished message out: plan the moves, make the length fit, choose wordings, say them. */
import type { Facts } from '../thread/index.ts';
import { type Args, type Book, bookFor } from './book.ts';
import { choose } from './choose.ts';
import { fitted, type Option } from './fit.ts';
import { greetingText } from './greeting.ts';
import type { Choices, Message } from './index.ts';
import { textOf } from './layout.ts';
import type { Step } from './plan.ts';
import { type Situation, situationOf } from './situation.ts';

/**
 * The message for these facts and choices; the same one each time. Facts may be missing or absurd: what cannot stand in a sentence
 * is left out with its words. An accepted offer gets no text, as nobody should leave one with a template.
 */
export function compose(facts: Facts, choices: Choices): Message {
  if (choices.stage === 'accepted') return { parts: [], text: '' };
  const book = bookFor(choices.language);
  const situation = situationOf(facts, settled(choices), book);
  const parts = partsOf(situation, book);
  const message = { parts, text: textOf(parts, situation.choices) };
  return situation.choices.channel === 'email' ? { subject: subjectOf(situation, book), ...message } : message;
}

/** A confirmation of a call is an e-mail; a variant is a whole number. */
function settled(choices: Choices): Choices {
  const written = choices.intent === 'confirm-call' && choices.channel !== 'linkedin';
  const variant = Number.isFinite(choices.variant) ? Math.abs(Math.trunc(choices.variant)) : 0;
  return { ...choices, variant, channel: written ? 'email' : choices.channel };
}

function partsOf(s: Situation, book: Book): Message['parts'] {
  const { choices, args } = fitted(s, book);
  const options = choose(choices, s.choices.variant);
  const signed = choices.at(-1)?.step.move === 'name';
  return choices.map(({ step }, index) => ({
    move: step.move,
    text: say(step, options[index], signed, args, s, book),
    key: step.key,
  }));
}

/** Says a step, in the frame its place asks for. */
function say(step: Step, option: Option | undefined, signed: boolean, args: Args, s: Situation, book: Book): string {
  if (option?.wording && step.move === 'greeting') return greetingText(option.wording, args, s, book);
  const text = option?.wording ? book.say(option.wording, args) : '';
  if (step.key === 'name-written') return args.name ?? '';
  return step.move === 'closing' && !s.spoken ? closing(s.signOff ?? text, signed, book) : text;
}

/** A closing line that ends in a mark of its own gets no second one. */
function closing(text: string, signed: boolean, book: Book): string {
  if (/[.!?。]$/.test(text)) return text;
  return book.frame(signed ? 'closing-signed' : 'closing-unsigned', { text });
}

function subjectOf(s: Situation, book: Book): string {
  const key = SUBJECTS[s.choices.intent] ?? (s.args.act === 'offer' ? 'subject-offer' : 'subject');
  const wordings = book.wordings(key, s.choices.tone, s.args);
  const wording = wordings[s.choices.variant % wordings.length];
  return wording ? book.say(wording, s.args) : '';
}

const SUBJECTS: Partial<Record<Choices['intent'], string>> = {
  'ask-first': 'subject-ask',
  'confirm-call': 'subject-confirm',
  'thank-referrer': 'subject-referrer',
  'stand-firm': 'subject-firm',
  reconnect: 'subject-reconnect',
  reverse: 'subject-reverse',
};
