/** Invented people and usual choices for the tests of `message/`. */
import type { Channel, Choices, Length, Message, Move, Reason, Tone } from '../../src/message/index.ts';
import type { Facts, Found, Stage } from '../../src/thread/index.ts';

export const REASONS: Reason[] = [
  'other-offer',
  'not-the-fit',
  'pausing',
  'felt-off',
  'unsaid',
  'pay',
  'location',
  'staying',
  'slow-process',
  'personal',
];
export const STAGES: Stage[] = ['applied', 'invited', 'scheduled', 'interviewed', 'assignment', 'final', 'offer'];
export const CHANNELS: Channel[] = ['email', 'linkedin', 'phone', 'voicemail'];
export const TONES: Tone[] = ['warm', 'neutral', 'formal'];
export const LENGTHS: Length[] = ['short', 'standard'];

export function found<T>(value: T): Found<T> {
  return { value, evidence: '', where: 'message' };
}

export const UNKNOWN: Facts = { hiring: true, greet: [], language: 'en' };

export const KNOWN: Facts = {
  ...UNKNOWN,
  greet: [found('Maya')],
  role: found('Data Engineer'),
  company: found('Northwind'),
  myName: found('Jonas Weber'),
};

export const BOOKED: Facts = {
  ...KNOWN,
  interview: found({ at: '2026-12-03T14:00:00+01:00', text: 'Thursday 3 December, 2 pm' }),
};

export const USUAL: Choices = {
  intent: 'withdraw',
  reason: 'other-offer',
  stage: 'applied',
  channel: 'email',
  tone: 'warm',
  length: 'standard',
  stayInTouch: true,
  language: 'en',
  variant: 0,
};

export function moves(message: Message): Move[] {
  return message.parts.map((part) => part.move);
}

export function partOf(message: Message, move: Move): string {
  return message.parts.find((part) => part.move === move)?.text ?? '';
}
