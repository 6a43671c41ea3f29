/** Times in words, in the language of the interface. */

const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** "in 2 days", "in 3 hours"; null when the time is unknown or past. */
export function timeUntil(at: string | undefined, now: Date, locale: string): string | null {
  const left = at === undefined ? Number.NaN : Date.parse(at) - now.getTime();
  const unit = units.find(([, length]) => left >= length);
  if (!unit) return null;
  return new Intl.RelativeTimeFormat(locale, { numeric: 'always' }).format(Math.round(left / unit[1]), unit[0]);
}

/** "5 hours", and below one hour "40 minutes"; never more than is left. */
export function timeLeft(hours: number, locale: string): string {
  const [value, unit] = hours >= 1 ? [hours, 'hour'] : [hours * 60, 'minute'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(Math.floor(value));
}

/** "tomorrow, 09:00", with the weekday when it is neither today nor tomorrow, and the date from a week on. */
export function dayAndTime(at: Date, now: Date, locale: string): string {
  const days = Math.round((startOfDay(at) - startOfDay(now)) / 86_400_000);
  const time = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(at);
  const day =
    days <= 1
      ? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day')
      : new Intl.DateTimeFormat(
          locale,
          days < 7 ? { weekday: 'long' } : { weekday: 'long', day: 'numeric', month: 'long' },
        ).format(at);
  return `${day}${locale.startsWith('ja') ? ' ' : ', '}${time}`;
}

function startOfDay(at: Date): number {
  return new Date(at.getFullYear(), at.getMonth(), at.getDate()).getTime();
}
