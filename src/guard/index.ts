/** The face of `guard/`: what to look at again before sending. */
import type { Channel, Intent } from '../message/index.ts';
import type { Facts } from '../thread/index.ts';
import { wordsOf } from './languages/index.ts';
import { sentencesOf } from './reading.ts';
import { type Reason, sentence } from './reasons.ts';
import type { Check, Hit, Look } from './rule.ts';
import { casual } from './rules/casual.ts';
import { comparingOffers } from './rules/comparing-offers.ts';
import { criticism } from './rules/criticism.ts';
import { decisionIn } from './rules/decision.ts';
import { demands } from './rules/demands.ts';
import { missingApology } from './rules/missing-apology.ts';
import { mixedUp } from './rules/mixed-up.ts';
import { noDecision } from './rules/no-decision.ts';
import { noThanks } from './rules/no-thanks.ts';
import { overApology } from './rules/over-apology.ts';
import { overexplaining } from './rules/overexplaining.ts';
import { placeholder } from './rules/placeholder.ts';
import { shouting } from './rules/shouting.ts';
import { undecided } from './rules/undecided.ts';
import { wrongName } from './rules/wrong-name.ts';
import { wrongRecipient } from './rules/wrong-recipient.ts';

export { addWords } from './languages/index.ts';
export type { MakeWords as GuardWords } from './languages/words.ts';
export type { Reason } from './reasons.ts';

export type Rule =
  | 'placeholder'
  | 'no-decision'
  | 'undecided'
  | 'criticism'
  | 'overexplaining'
  | 'comparing-offers'
  | 'no-thanks'
  | 'over-apology'
  | 'missing-apology'
  | 'demands'
  | 'casual'
  | 'shouting'
  | 'wrong-name'
  | 'wrong-recipient';

export interface Finding {
  rule: Rule;
  severity: 'stop' | 'warn' | 'hint';
  /** Where in the text, in UTF-16 units. Both 0 when it is about the recipients and not about any words. */
  start: number;
  end: number;
  quote: string;
  /** A plain English sentence that is understood without `quote`. */
  why: string;
  /** Replacement for `[start, end)`. */
  fix?: string;
  /** Key of `why` among the texts on screen, and what fills its `$1`, `$2`…: for other languages. */
  key?: Reason;
  subs?: string[];
}

export interface Context {
  /** BCP 47, of the text. */
  language: string;
  /** An interview is booked and this text calls it off. */
  scheduled: boolean;
  channel: Channel;
  /** What the text is meant to do, where that is known; else the text itself has to tell. */
  intent?: Intent;
  /** Whom the text goes to; leave it out where that is not known, as in a text to copy. */
  recipients?: { name?: string; address?: string }[];
}

/** A rule is a file, and a line here. */
const checks: [Rule, Check][] = [
  ['placeholder', placeholder],
  ['wrong-recipient', wrongRecipient],
  ['wrong-name', wrongName],
  ['wrong-name', mixedUp],
  ['no-decision', noDecision],
  ['undecided', undecided],
  ['criticism', criticism],
  ['comparing-offers', comparingOffers],
  ['overexplaining', overexplaining],
  ['demands', demands],
  ['no-thanks', noThanks],
  ['missing-apology', missingApology],
  ['over-apology', overApology],
  ['casual', casual],
  ['shouting', shouting],
];

const urgency = { stop: 0, warn: 1, hint: 2 };
/** Findings of one rule that are shown at most: a longer list helps nobody. */
const MOST_PER_RULE = 20;

/**
 * What a careful friend would point out in a finished text, the most urgent first. Precision over recall: silence about
 * a good text matters more than finding everything. Languages without data get the rules that need no words. Never throws.
 */
export function check(text: string, facts: Facts, context: Context): Finding[] {
  const look = lookAt(text, facts, context);
  return checks
    .flatMap(([rule, check]) =>
      check(look)
        .slice(0, MOST_PER_RULE)
        .map((hit) => finding(rule, hit, text)),
    )
    .sort((a, b) => urgency[a.severity] - urgency[b.severity] || a.start - b.start);
}

/** The same in steps, for idle moments, and for nothing but what it leaves behind: the next check is a quick one. */
export function* warmUp(text: string, facts: Facts, context: Context): Generator<void, void> {
  wordsOf(context.language);
  yield;
  const look = lookAt(text, facts, context);
  for (const [, check] of checks) {
    yield;
    check(look);
  }
}

function lookAt(text: string, facts: Facts, context: Context): Look {
  // Of nothing, no words can be wrong.
  const words = text.trim() === '' ? null : wordsOf(context.language);
  const sentences = words ? sentencesOf(text, words.abbreviation) : [];
  const read = { text, facts, context, words, sentences };
  return { ...read, decision: words && decisionIn(read, words) };
}

function finding(rule: Rule, hit: Hit, text: string): Finding {
  const { severity, start, end, key, subs = [], fix } = hit;
  const why = sentence(key, subs);
  const quote = text.slice(start, end);
  return { rule, severity, start, end, quote, why, key, subs, ...(fix === undefined ? {} : { fix }) };
}
