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

/** "tomorrow at 09:00", or with the weekday when it is neither today nor tomorrow. */
export function dayAndTime(at: Date, now: Date, locale: string): string {
  const days = Math.round((startOfDay(at) - startOfDay(now)) / 86_400_000);
  const time = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(at);
  const day =
    days <= 1
      ? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day')
      : new Intl.DateTimeFormat(locale, { weekday: 'long' }).format(at);
  return `${day}, ${time}`;
}

function startOfDay(at: Date): number {
  return new Date(at.getFullYear(), at.getMonth(), at.getDate()).getTime();
}
