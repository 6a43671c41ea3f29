/** The face of `guard/`: what to look at again before sending. */

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
  start: number;
  end: number;
  quote: string;
  why: string;
  /** Replacement for `[start, end)`. */
  fix?: string;
}
