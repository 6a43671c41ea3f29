import { type Difference, difference } from './compare.ts';
import { type Decision, daysUntil, type Fits, type Gut, type Offer, type Since } from './decision.ts';

/** Another role that lies beside the one in question. */
export interface Rival extends Difference {
  /** Its place among the roles, from 1: something to call it by where it has no name. */
  number: number;
  name: string;
  offer: Offer | null;
  /** Days until they want an answer; null: no day is known. */
  daysLeft: number | null;
}

/** What advice is given on. Null: not answered. See {@link Decision} for what each means. */
export interface Answers {
  gut: Gut;
  settled: boolean | null;
  timeOnly: boolean | null;
  open: boolean | null;
  since: Since | null;
  fits: Fits;
  /** Days until they want an answer, negative once that day has passed; null: no day is known. */
  daysLeft: number | null;
  rivals: readonly Rival[];
}

/** Null until the first question is answered: without it there is nothing to advise on. */
export function answersOf(decision: Decision, now: Date): Answers | null {
  const { gut, settled, timeOnly, open, since, weights, roles } = decision;
  if (gut === null) return null;
  const [role, ...others] = roles;
  const rivals = others.map(({ name, offer, fits, answerBy }, index) => ({
    number: index + 2,
    name,
    offer,
    daysLeft: daysUntil(answerBy, now),
    ...difference(role.fits, fits, weights),
  }));
  return { gut, settled, timeOnly, open, since, fits: role.fits, daysLeft: daysUntil(role.answerBy, now), rivals };
}
