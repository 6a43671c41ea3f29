/** What somebody weighs: the questions, and the roles side by side. The first role is the one in question. */

/** The five that matter to nearly everybody, then three that tell roles apart once they lie side by side. */
export const matters = ['duties', 'growth', 'pay', 'culture', 'balance'] as const;
export const aspects = [...matters, 'benefits', 'stability', 'team'] as const;
export type Aspect = (typeof aspects)[number];

/** `unknown` was said by the person; what is absent was not looked at yet. */
export const fits = ['good', 'fair', 'poor', 'unknown'] as const;
export type Fit = (typeof fits)[number];
export type Fits = Partial<Record<Aspect, Fit>>;

/** Absent: it counts as usual. */
export const weights = ['more', 'less'] as const;
export type Weight = (typeof weights)[number];
export type Weights = Partial<Record<Aspect, Weight>>;

/** How it would feel if the job were offered tomorrow. */
export const guts = ['good-news', 'mixed', 'conflict'] as const;
export type Gut = (typeof guts)[number];

/** For how long one has felt so. */
export const sinces = ['while', 'today', 'wavering'] as const;
export type Since = (typeof sinces)[number];

/** How far an offer is. */
export const offers = ['none', 'likely', 'made'] as const;
export type Offer = (typeof offers)[number];

export interface Role {
  name: string;
  /** The day by which they want an answer, `YYYY-MM-DD`, as the calendar on the wall has it. */
  answerBy: string | null;
  offer: Offer | null;
  fits: Fits;
}

export interface Decision {
  version: 1;
  /** When it was last changed, ISO 8601; null: nothing was entered yet. */
  changed: string | null;
  /** Not erased after {@link daysKept} days. */
  keep: boolean;
  /** Null here and below: not answered. */
  gut: Gut | null;
  /** Said yes elsewhere, or stopped looking. */
  settled: boolean | null;
  /** The date or the time is all that does not suit. */
  timeOnly: boolean | null;
  /** Something they could tell might change one's mind. */
  open: boolean | null;
  since: Since | null;
  weights: Weights;
  /** One to {@link limits.roles}. */
  roles: readonly [Role, ...Role[]];
}

/** How many roles lie side by side, and the characters of a name. */
export const limits = { roles: 5, name: 80 } as const;

/** Days after the last change when it is erased, unless kept. */
const daysKept = 30;

const day = 24 * 60 * 60 * 1000;

export const blankRole: Role = { name: '', answerBy: null, offer: null, fits: {} };

export const blank: Decision = {
  version: 1,
  changed: null,
  keep: false,
  gut: null,
  settled: null,
  timeOnly: null,
  open: null,
  since: null,
  weights: {},
  roles: [blankRole],
};

/** The decision with a change made at `now`. */
export function changed(decision: Decision, change: Partial<Decision>, now: Date): Decision {
  return { ...decision, ...change, changed: now.toISOString() };
}

/** When it is to be erased; null: never, as it is kept or empty. */
export function expiry({ changed, keep }: Pick<Decision, 'changed' | 'keep'>): Date | null {
  return changed === null || keep ? null : new Date(Date.parse(changed) + daysKept * day);
}

export function isExpired(decision: Pick<Decision, 'changed' | 'keep'>, now: Date): boolean {
  const at = expiry(decision);
  return at !== null && at <= now;
}

/** Leaves of the calendar between today and that day; negative: it has passed. Null: there is no such day. */
export function daysUntil(date: string | null, now: Date): number | null {
  const [year, month, of] = (date ?? '').split('-').map(Number);
  if (!year || !month || !of) return null;
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return Math.round((Date.UTC(year, month - 1, of) - today) / day);
}
