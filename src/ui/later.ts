/** When "Sleep on it" reminds. */

const morning = 9;
const hour = 3_600_000;

/**
 * The next morning at nine, local time; at least six hours away, so that there is a night in between. When an interview
 * is booked before that morning is over, halfway to it instead, so that they still hear in time.
 */
export function remindAt(now: Date, interviewAt: string | undefined): Date {
  const next = new Date(now);
  next.setHours(morning, 0, 0, 0);
  if (next.getTime() - now.getTime() < 6 * hour) next.setDate(next.getDate() + 1);
  const interview = interviewAt === undefined ? Number.NaN : Date.parse(interviewAt);
  const isTooLate = interview > now.getTime() && interview - next.getTime() < 3 * hour;
  return isTooLate ? new Date((now.getTime() + interview) / 2) : next;
}
