import type { Entry, FollowUp } from './index.ts';
import { isLeaving, lastStep, statusOf, toldAt } from './status.ts';

/**
 * `tell`: decided a day ago and not told yet; `sent`: written a day ago and not seen as sent; `reapply-6`, `reapply-12`:
 * months after which applying again is usual; `follow-up`: the person's own.
 */
export type ReminderKind = 'tell' | 'sent' | 'reapply-6' | 'reapply-12' | 'follow-up';

export interface Reminder {
  entry: Entry;
  kind: ReminderKind;
  at: Date;
  followUp?: FollowUp;
}

const day = 86_400_000;
/** Hour of the local day at which one is reminded of a day. */
const morning = 9;

/** Everything this entry will ever remind of as it stands, in no order. */
export function remindersOf(entry: Entry): Reminder[] {
  if (entry.archived) return [];
  const own = entry.followUps
    .filter(({ done }) => !done)
    .map((followUp): Reminder => ({ entry, kind: 'follow-up', at: morningOf(followUp.on), followUp }));
  const usual = [unsaid(entry), ...reapplying(entry)].filter((one) => one !== null);
  return [...own, ...usual.filter(({ kind }) => !entry.dismissed.includes(kind))];
}

/** What is due by then, what has waited longest first. */
export function dueBy(entries: readonly Entry[], now: Date): Reminder[] {
  return entries
    .flatMap((entry) => {
      const due = remindersOf(entry).filter(({ at }) => at <= now);
      // After a year, half a year is no news.
      const isYear = due.some(({ kind }) => kind === 'reapply-12');
      return due.filter(({ kind }) => !(isYear && kind === 'reapply-6'));
    })
    .sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** The next moment at which something becomes due; null: nothing will. */
export function nextAfter(entries: readonly Entry[], now: Date): Date | null {
  const coming = entries
    .flatMap(remindersOf)
    .map(({ at }) => at.getTime())
    .filter((at) => at > now.getTime());
  return coming.length > 0 ? new Date(Math.min(...coming)) : null;
}

/** They do not know yet: the kindest reminder, a day after the last step. */
function unsaid(entry: Entry): Reminder | null {
  const status = statusOf(entry);
  if (status !== 'decided' && status !== 'inserted') return null;
  const step = lastStep(entry, status);
  if (!step) return null;
  return { entry, kind: status === 'decided' ? 'tell' : 'sent', at: new Date(Date.parse(step.at) + day) };
}

/** Not for those who asked to be forgotten, nor once they have written again. */
function reapplying(entry: Entry): Reminder[] {
  const told = toldAt(entry);
  if (told === null || statusOf(entry) !== 'told' || entry.contact === 'delete-my-data') return [];
  const again = lastStep(entry, 'sent', (step) => step.intent === 'reconnect' && step.at > told && !isLeaving(step));
  if (again) return [];
  return ([6, 12] as const).map((months) => ({
    entry,
    kind: `reapply-${months}`,
    at: monthsLater(new Date(told), months),
  }));
}

/** Nine in the morning on the same day of a later month, or on the last day where the month is shorter; local time. */
function monthsLater(from: Date, months: number): Date {
  const last = new Date(from.getFullYear(), from.getMonth() + months + 1, 0);
  return new Date(last.getFullYear(), last.getMonth(), Math.min(from.getDate(), last.getDate()), morning);
}

function morningOf(calendarDay: string): Date {
  const [year = 0, month = 1, date = 1] = calendarDay.split('-').map(Number);
  return new Date(year, month - 1, date, morning);
}
