/** When "Sleep on it" can remind: soon enough that they still hear in time. */
import { LATE_HOURS } from '../message/stages.ts';

const hour = 3_600_000;
const morning = 9;
const evening = 19;

export interface Reminders {
  /** Times to choose from, the soonest first; never empty. */
  times: Date[];
  /** No reminder after this; null: no interview is booked, or its time is not known. */
  latest: Date | null;
  /** Less than a day is left: notice matters more than another night. */
  isLate: boolean;
}

/** Index in {@link Reminders.times} of the first with a night in between, or of the last there is. */
export function usualOf({ times }: Reminders, now: Date): number {
  const found = times.findIndex((time) => time.getDate() !== now.getDate() || time.getHours() === morning);
  return found < 0 ? times.length - 1 : found;
}

/**
 * This evening, the next morning, the one after, in a week: as far as a day's notice is left at that time. Where none of
 * them leaves it, the last moment that does; where it is too late for that, within the hour.
 *
 * @param interviewAt ISO 8601; absent: no interview is booked, or its time is not known.
 */
export function remindersFor(now: Date, interviewAt: string | undefined): Reminders {
  const interview = interviewAt === undefined ? Number.NaN : Date.parse(interviewAt);
  const left = interview - now.getTime();
  const usual = [soonest(now, evening, 2), nightLater(now, 0), nightLater(now, 1), nightLater(now, 6)];
  if (!(left > 0)) return { times: sorted(usual), latest: null, isLate: false };
  if (left < LATE_HOURS * hour) {
    const soon = new Date(now.getTime() + Math.min(hour, left / 2));
    return { times: [soon], latest: new Date(interview), isLate: true };
  }
  const latest = new Date(interview - LATE_HOURS * hour);
  const inTime = sorted(usual).filter((time) => time <= latest);
  return { times: inTime.length > 0 ? inTime : [latest], latest, isLate: false };
}

/** The evening is that of today, or none: after it comes the night that was asked for. */
function soonest(now: Date, hours: number, apart: number): Date {
  const at = onDay(now, 0, hours);
  return at.getTime() - now.getTime() < apart * hour ? nightLater(now, 0) : at;
}

/** The next morning at least six hours away, so that there is a night in between, and `more` days after it. */
function nightLater(now: Date, more: number): Date {
  const isNear = onDay(now, 0, morning).getTime() - now.getTime() < 6 * hour;
  return onDay(now, (isNear ? 1 : 0) + more, morning);
}

function onDay(now: Date, days: number, hours: number): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, hours);
}

/** Each once. */
function sorted(times: Date[]): Date[] {
  const unique = [...new Set(times.map((time) => time.getTime()))].sort((one, other) => one - other);
  return unique.map((time) => new Date(time));
}

/** As a field for day and time has it: local, to the minute. */
export function localTime(at: Date): string {
  const local = new Date(at.getTime() - at.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}
