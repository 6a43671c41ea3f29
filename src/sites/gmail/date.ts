/**
 * Gmail writes dates in the words of its interface and nowhere as numbers (Gmail facts §4: `span.g3[title]`).
 * We read only what can mean one thing; "03/04/2026" stays unread.
 */

/** Halves of the day as English, Spanish, Japanese, Chinese and Korean mark them. */
const MORNING = /(?<!\p{L})a\.?\s?m(?!\p{L})|午前|上午|오전/iu;
const AFTERNOON = /(?<!\p{L})p\.?\s?m(?!\p{L})|午後|下午|오후/iu;

function words(text: string, language: string): string[] {
  return text.toLocaleLowerCase(language).match(/\p{L}+/gu) ?? [];
}

/** Whether the text has the word that the language itself uses for this hour's half of the day. */
function marked(text: string, language: string, hour: 9 | 15): boolean {
  const word = dayPeriod(hour, language);
  return word !== undefined && words(text, language).includes(word);
}

const dayPeriod = remembered((hour: number, language: string): string | undefined => {
  const format = new Intl.DateTimeFormat(language, { hour: 'numeric', hour12: true, timeZone: 'UTC' });
  const part = format.formatToParts(Date.UTC(2026, 0, 1, hour)).find((piece) => piece.type === 'dayPeriod');
  return part?.value.toLocaleLowerCase(language);
});

/** Making a formatter is slow, and a long thread has thousands of dates. */
function remembered<T>(ask: (number: number, language: string) => T): typeof ask {
  const answers = new Map<string, T>();
  return (number, language) => {
    const key = `${number} ${language}`;
    if (!answers.has(key)) answers.set(key, ask(number, language));
    return answers.get(key) as T;
  };
}

/** Minutes after midnight, or null when there is no clock time. */
function minutes(text: string, language: string): number | null {
  const clock = /(\d{1,2})[:.h](\d{2})(?!\d|\.\d)/.exec(text);
  if (!clock) return null;
  const hour = Number(clock[1]);
  const minute = Number(clock[2]);
  if (hour > 23 || minute > 59) return null;
  if (MORNING.test(text) || marked(text, language, 9)) return (hour % 12) * 60 + minute;
  if (AFTERNOON.test(text) || marked(text, language, 15)) return ((hour % 12) + 12) * 60 + minute;
  return hour * 60 + minute;
}

/** The number of the month (0 to 11) whose name stands in the text, in English or the given language. */
function namedMonth(text: string, language: string): number | null {
  const present = words(text, language);
  for (const locale of [language, 'en']) {
    for (let month = 0; month < 12; month += 1) {
      if (monthNames(month, locale).some((name) => present.includes(name))) return month;
    }
  }
  return null;
}

const monthNames = remembered((month: number, locale: string): string[] =>
  (['long', 'short'] as const).flatMap((style) => {
    const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: style, timeZone: 'UTC' });
    const name = format.formatToParts(Date.UTC(2026, month, 15)).find((part) => part.type === 'month')?.value ?? '';
    const word = name.toLocaleLowerCase(locale).replace(/\.$/, '');
    return /^\p{L}+$/u.test(word) ? [word] : [];
  }),
);

type Day = [year: number, month: number, day: number];

/** Numbers whose order is certain: year first, or the dots and the order of Central Europe. */
function numberedDay(text: string): Day | null {
  const yearFirst = /\b(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)/.exec(text);
  if (yearFirst) return [Number(yearFirst[1]), Number(yearFirst[2]) - 1, Number(yearFirst[3])];
  const dots = /\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/.exec(text);
  return dots ? [Number(dots[3]), Number(dots[2]) - 1, Number(dots[1])] : null;
}

function namedDay(text: string, language: string): Day | null {
  const month = namedMonth(text, language);
  const year = /\b(\d{4})\b/.exec(text)?.[1];
  const day = /(?<![\d:.])(\d{1,2})(?![\d:]|\.\d|h\d)/.exec(text)?.[1];
  return month !== null && year && day ? [Number(year), month, Number(day)] : null;
}

function pad(value: number, length = 2): string {
  return String(value).padStart(length, '0');
}

/** ISO 8601 with the offset that the browser's time zone had then: Gmail shows dates in that zone. */
function isoHere([year, month, day]: Day, minute: number): string | undefined {
  const date = new Date(year, month, day, 0, minute);
  if (date.getFullYear() !== year || date.getMonth() !== month || date.getDate() !== day) return undefined;
  const offset = -date.getTimezoneOffset();
  const zone = `${offset < 0 ? '-' : '+'}${pad(Math.floor(Math.abs(offset) / 60))}:${pad(Math.abs(offset) % 60)}`;
  const clock = `${pad(date.getHours())}:${pad(date.getMinutes())}`;
  return `${pad(year, 4)}-${pad(month + 1)}-${pad(day)}T${clock}:00${zone}`;
}

/** A language tag that `Intl` takes; English for one it does not know. */
function known(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/**
 * Reads the words of a date such as "Nov 24, 2026, 10:15 AM" or "24. Nov. 2026, 10:15".
 * Undefined when day, month, year or time is missing or could mean two things.
 */
export function readDate(title: string, language: string): string | undefined {
  const text = title.normalize('NFKC');
  const locale = known(language);
  const day = numberedDay(text) ?? namedDay(text, locale);
  const minute = minutes(text, locale);
  return day && minute !== null ? isoHere(day, minute) : undefined;
}
