/** Which moves a message makes, in which order, and which entry of the `.ftl` words each. No wording here, no language. */
import type { Intent, Move, Reason } from './index.ts';
import type { Situation } from './situation.ts';
import { hasMet } from './stages.ts';

export interface Step {
  move: Move;
  /** Entry in the `.ftl` whose attributes are the wordings. */
  key: string;
  /**
   * `must`: always said. `wanted`: given up only when nothing else makes room. `usual`: given up when the message is too long.
   * `spare`: said only when the message is too short.
   */
  need: 'must' | 'wanted' | 'usual' | 'spare';
}

type Need = Step['need'];

/** The steps of a message, in the order they are said. */
export function planOf(s: Situation): Step[] {
  return [
    step('greeting', `greeting-${s.addressed}`, 'must'),
    ...when(s.spoken && s.args.nameForm === 'known', step('name', 'name-spoken', 'must')),
    ...BODY[s.choices.intent](s),
    step('closing', closingKey(s), 'must'),
    ...when(signed(s), step('name', 'name-written', 'must')),
  ];
}

const BODY: Record<Intent, (s: Situation) => Step[]> = {
  withdraw: withdrawal,
  'decline-offer': withdrawal,
  'ask-first': (s) => [
    step('thanks', thanksKey(s), 'must'),
    step('question', questionKey(s), 'must'),
    step('appreciation', 'appreciation-ask', s.choices.length === 'standard' ? 'usual' : 'spare'),
  ],
  'confirm-call': (s) => [
    step('thanks', 'thanks-call', 'must'),
    step('decision', 'decision-confirm', 'must'),
    ...cancellation(s),
    ...farewell(s),
  ],
  'thank-referrer': (s) => [
    step('thanks', 'thanks-referrer', 'must'),
    step('decision', 'decision-referrer', 'must'),
    step('appreciation', 'appreciation-referrer', s.choices.length === 'standard' ? 'usual' : 'spare'),
    ...when(s.keepInTouch, step('keep-in-touch', 'keep-referrer', 'wanted')),
    step('wish', 'wish-referrer', 'spare'),
  ],
  'stand-firm': (s) => [
    step('thanks', 'thanks-firm', 'must'),
    step('decision', 'decision-firm', 'must'),
    step('appreciation', 'appreciation-firm', s.choices.length === 'standard' ? 'usual' : 'spare'),
    ...when(s.keepInTouch, step('keep-in-touch', keepKey(s), 'wanted')),
    step('wish', 'wish', s.keepInTouch ? 'spare' : 'usual'),
  ],
  reconnect: () => [
    step('thanks', 'thanks-reconnect', 'must'),
    step('question', 'question-reconnect', 'must'),
    step('appreciation', 'appreciation-reconnect', 'spare'),
  ],
  reverse: () => [
    step('decision', 'decision-reverse', 'must'),
    step('question', 'question-reverse', 'must'),
    step('appreciation', 'appreciation-reverse', 'must'),
  ],
};

function withdrawal(s: Situation): Step[] {
  return [
    step('thanks', thanksKey(s), 'must'),
    step('decision', DECISIONS[s.choices.reason], 'must'),
    ...cancellation(s),
    ...farewell(s),
  ];
}

/** One apology, for what was booked and never for the decision, and what they can do with the time. */
function cancellation(s: Situation): Step[] {
  if (!s.booked) return [];
  const assignment = s.booked === 'assignment';
  return [
    step('apology', assignment ? 'apology-assignment' : s.late ? 'apology-late' : 'apology', 'must'),
    step('release', assignment ? 'release-assignment' : 'release', 'must'),
  ];
}

function farewell(s: Situation): Step[] {
  const full = s.choices.length === 'standard';
  return [
    step('appreciation', appreciationKey(s), full || s.spoken ? 'usual' : 'spare'),
    ...when(s.keepInTouch, step('keep-in-touch', keepKey(s), 'wanted')),
    step('wish', 'wish', wishNeed(s)),
  ];
}

/** Good wishes stand in for staying in touch, and belong to a formal mail and to one that gives no reason. */
function wishNeed(s: Situation): Need {
  if (s.choices.reason === 'felt-off') return s.spoken ? 'usual' : 'wanted';
  if (s.spoken) return 'spare';
  if (!s.keepInTouch) return 'usual';
  const fitting = s.choices.tone === 'formal' || s.choices.reason === 'unsaid';
  return fitting && s.choices.channel === 'email' && s.choices.length === 'standard' ? 'usual' : 'spare';
}

/** Something felt off is said without saying it: the words are those of no reason. */
const DECISIONS: Record<Reason, string> = {
  'other-offer': 'decision-other-offer',
  'not-the-fit': 'decision-not-the-fit',
  pausing: 'decision-pausing',
  'felt-off': 'decision-unsaid',
  unsaid: 'decision-unsaid',
  pay: 'decision-pay',
  location: 'decision-location',
  staying: 'decision-staying',
  'slow-process': 'decision-slow-process',
  personal: 'decision-personal',
};

/** What there is to ask when this is what one is unsure about. */
const QUESTIONS: Partial<Record<Reason, string>> = {
  pay: 'question-pay',
  location: 'question-location',
  'slow-process': 'question-timing',
};

/** Once there is an offer, the steps that are still to come are theirs no more. */
function questionKey({ choices: { reason, stage } }: Situation): string {
  const isOver = stage === 'offer' && reason === 'slow-process';
  return (isOver ? undefined : QUESTIONS[reason]) ?? 'question';
}

function thanksKey(s: Situation): string {
  return s.approached ? 'thanks-sourced' : `thanks-${s.choices.stage}`;
}

function appreciationKey(s: Situation): string {
  if (s.spoken) return 'appreciation-spoken';
  if (s.choices.reason === 'felt-off') return 'appreciation-felt-off';
  return hasMet(s.choices.stage) ? 'appreciation-met' : 'appreciation-early';
}

function keepKey(s: Situation): string {
  if (s.choices.reason === 'pausing') return 'keep-pausing';
  return s.choices.channel === 'linkedin' ? 'keep-linkedin' : 'keep';
}

function closingKey(s: Situation): string {
  if (!s.spoken) return s.choices.channel === 'linkedin' ? 'closing-linkedin' : 'closing';
  return SPOKEN_CLOSINGS[s.choices.intent] ?? `closing-${s.choices.channel}`;
}

/** Calls that ask for an answer, or that need no confirmation in writing. */
const SPOKEN_CLOSINGS: Partial<Record<Intent, string>> = {
  'ask-first': 'closing-reply',
  'thank-referrer': 'closing-friend',
  reconnect: 'closing-reply',
  reverse: 'closing-reply',
};

/** An e-mail is signed; a LinkedIn message shows who wrote it, so only a formal one is. */
function signed(s: Situation): boolean {
  if (s.spoken || s.args.nameForm !== 'known') return false;
  return s.choices.channel !== 'linkedin' || s.choices.tone === 'formal';
}

function step(move: Move, key: string, need: Need): Step {
  return { move, key, need };
}

function when(condition: boolean, ...steps: Step[]): Step[] {
  return condition ? steps : [];
}
