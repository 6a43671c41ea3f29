/** Roles side by side, in words and shares: never a rank, as a rank hides what it was made of. */
import { type Aspect, aspects, type Fit, type Fits, fits, type Weights } from './decision.ts';

const order: Record<Exclude<Fit, 'unknown'>, number> = { poor: 0, fair: 1, good: 2 };
const counts = { more: 2, usual: 1, less: 0.5 } as const;

const countOf = (aspect: Aspect, weights: Weights) => counts[weights[aspect] ?? 'usual'];

export interface Standing {
  /** How many aspects were judged so. */
  count: Record<Fit, number>;
  /** The share of each in what was judged, by weight: together 1, or all 0 where nothing was. */
  share: Record<Fit, number>;
}

/** What a bar shows of one role. */
export function standing(of: Fits, weights: Weights): Standing {
  const count = { good: 0, fair: 0, poor: 0, unknown: 0 };
  const share = { ...count };
  for (const aspect of aspects) {
    const fit = of[aspect];
    if (!fit) continue;
    count[fit] += 1;
    share[fit] += countOf(aspect, weights);
  }
  const whole = fits.reduce((sum, fit) => sum + share[fit], 0);
  if (whole > 0) for (const fit of fits) share[fit] /= whole;
  return { count, share };
}

export interface Difference {
  better: Aspect[];
  worse: Aspect[];
  /** What is better outweighs what is worse. */
  ahead: boolean;
}

/** Where `other` does better or worse than `one`, among what is known of both. */
export function difference(one: Fits, other: Fits, weights: Weights): Difference {
  const steps = aspects.map((aspect) => ({ aspect, step: stepBetween(one[aspect], other[aspect]) }));
  const better = steps.filter(({ step }) => step > 0).map(({ aspect }) => aspect);
  const worse = steps.filter(({ step }) => step < 0).map(({ aspect }) => aspect);
  const balance = steps.reduce((sum, { aspect, step }) => sum + step * countOf(aspect, weights), 0);
  return { better, worse, ahead: balance > 0 };
}

function stepBetween(one: Fit | undefined, other: Fit | undefined): number {
  if (!one || !other || one === 'unknown' || other === 'unknown') return 0;
  return order[other] - order[one];
}
