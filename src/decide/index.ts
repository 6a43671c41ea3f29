/** The face of `decide/`: whether to withdraw, with the reasons; roles side by side; an answer found by its words. */
export { type Advice, advise, type Ground, type Outcome } from './advise.ts';
export { type Answers, answersOf } from './answers.ts';
export { difference, standing } from './compare.ts';
export {
  type Aspect,
  aspects,
  blank,
  blankRole,
  changed,
  type Decision,
  daysUntil,
  expiry,
  type Fit,
  fits,
  type Gut,
  isExpired,
  limits,
  matters,
  type Offer,
  type Role,
  type Since,
  type Weight,
  type Weights,
} from './decision.ts';
export { type ParsedDecision, parseDecision } from './parse.ts';
export { type Entry, search } from './search.ts';
