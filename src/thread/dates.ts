/**
 * Dates with an hour, as people write them in eight languages: "Thursday, March 5 at 2:30pm EST",
 * "Donnerstag, den 12.3., 14.30 Uhr", "3月5日(木) 14時". Days and hours are found apart and put together by where they stand.
 */
import { type Calendar, calendarOf } from './calendar.ts';
import { lowered } from './words.ts';

export interface Slot {
  /** As written, in one line. */
  text: string;
  /** The literal words of the text it was read from. */
  evidence: string;
  start: number;
  end: number;
  /** ISO 8601, with an offset when one is known; absent when the day is not certain. */
  at?: string;
}

/** The day from which "Thursday" and "tomorrow" count. */
export interface Reference {
  instant: Date;
  /** Minutes east of Greenwich; undefined when the message does not say. */
  offset?: number;
  /** The message carried its own date; without it relative days stay undated. */
  known: boolean;
}

export function reference(at: string | undefined, now: Date): Reference {
  const instant = new Date(at ?? Number.NaN);
  if (Number.isNaN(instant.getTime())) return { instant: now, known: false };
  const zone = /([+-])(\d\d):?(\d\d)$/.exec(at ?? '');
  if (!zone || !/T/.test(at ?? '')) return { instant, known: true };
  const offset = (zone[1] === '-' ? -1 : 1) * (Number(zone[2]) * 60 + Number(zone[3]));
  return { instant, offset, known: true };
}

interface Span {
  start: number;
  end: number;
}
/** What is written of a day: a date, a weekday, a distance from today, or several of them side by side. */
interface Day extends Span {
  year?: number;
  month?: number;
  day?: number;
  /** 0 for Sunday. */
  weekday?: number;
  /** Days from today. */
  offset?: number;
  /** "Next Thursday", which may be this week's or next week's; "03/04", which may be in March or in April. */
  unclear?: boolean;
}
interface Hour extends Span {
  hour: number;
  minute: number;
  /** Minutes east of Greenwich. */
  zone?: number | 'ET' | 'CT' | 'MT' | 'PT';
}

/** Characters that may stand between a day and its hour: "Date: Thursday, March 5" above "Time: 10:30". */
const REACH = 60;

/** All days with an hour in the text, in order. */
export function readSlots(text: string, language: string, from: Reference): Slot[] {
  const lower = lowered(text);
  const days = joined(findDays(lower, calendarOf(language), language), lower);
  if (days.length === 0) return [];
  const hours = findHours(text, lower);
  const slots: Slot[] = [];
  let free = 0;
  days.forEach((day, i) => {
    const until = Math.min(days[i + 1]?.start ?? Number.POSITIVE_INFINITY, day.end + REACH);
    const before = hours.find(
      ({ start, end }) => start >= free && end <= day.start && isBeside(lower.slice(end, day.start)),
    );
    const hour = before ?? hours.find(({ start }) => start >= day.end && start < until);
    if (!hour) return;
    free = Math.max(hour.end, day.end);
    const start = Math.min(day.start, hour.start);
    const at = isoOf(day, hour, from);
    slots.push({
      text: spoken(text, day, hour),
      evidence: text.slice(start, free).trim(),
      start,
      end: free,
      ...(at ? { at } : {}),
    });
  });
  return slots;
}

/** "Date: Tuesday, March 10" above "Time: 9:30 AM" reads better without the second label. */
function spoken(text: string, day: Day, hour: Hour): string {
  const apart = hour.start - day.end > 4 && /[:\n]/.test(text.slice(day.end, hour.start));
  const parts = apart ? [day, hour] : [{ start: Math.min(day.start, hour.start), end: Math.max(day.end, hour.end) }];
  return parts.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').trim()).join(', ');
}

/** "2pm on Thursday": nothing but a small word between them. */
const isBeside = (between: string): boolean =>
  /^[\s,.()–-]{0,4}(?:on|this|next|am|le|el|il|op|em|na|de|di)?[\s,]{0,2}$/.test(between);

const L = 'a-zà-öø-ɏ';
/** ISO, 3月5日, 2026/3/5, 5.3.2026, 3/5, 5.3., "5th of March 2026", "March 5, 2026". */
const DATES = [
  [
    String.raw`(?<iy>\d{4})-(?<im>\d\d)-(?<id>\d\d)(?=\D|$)`,
    String.raw`(?:(?<jy>\d{4})年)?(?<jm>\d{1,2})月(?<jd>\d{1,2})日`,
    String.raw`(?<sy>\d{4})\/(?<sm>\d{1,2})\/(?<sd>\d{1,2})(?!\d)`,
    String.raw`(?<na>\d{1,2})(?<sep>[./-])(?<nb>\d{1,2})(?:[./-](?<ny>\d{4}|\d{2})(?!\d)|(?<=\/\d{1,2})(?![\d/])|\.(?!\d))`,
    `(?<da>\\d{1,2})(?:st|nd|rd|th|er|[ºª°.])?\\s(?:of\\s|de\\s|d')?(?<ma>[${L}]{3,10})\\.?(?:,?\\s(?:de\\s|del\\s)?(?<ya>\\d{4})(?!\\d))?(?![${L}])`,
  ].join('|'),
  // On its own: a word that is no month must not take the day from the month behind it.
  `(?<![${L}])(?<mb>[${L}]{3,10})\\.?\\s(?<db>\\d{1,2})(?:st|nd|rd|th)?(?!\\d|[:.h]\\d|%|\\s?[ap]\\.?m)(?:,?\\s(?<yb>\\d{4})(?!\\d))?`,
].map((one) => new RegExp(`(?<!\\d[./:-]?)(?:${one})`, 'g'));
const WORD = new RegExp(`[${L}][${L}'-]*|[月火水木金土日]曜日?|[今本明]日|明後日`, 'g');

function findDays(lower: string, { month, days }: Calendar, language: string): Day[] {
  const found: Day[] = [];
  for (const match of DATES.flatMap((date) => [...lower.matchAll(date)])) {
    const date = dateOf(match.groups ?? {}, month, language);
    if (date && isDate(date)) found.push({ ...date, ...spanOf(match) });
  }
  for (const match of lower.matchAll(WORD)) {
    const word = days.get(match[0]);
    if (!word || isOtherWord(match[0], lower.slice(Math.max(0, match.index - 12), match.index))) continue;
    const next = /(?:next|nächsten?)\s$/.test(lower.slice(0, match.index).slice(-10));
    found.push({ ...word, ...spanOf(match), ...(next ? { unclear: true } : {}) });
  }
  return found.sort((a, b) => a.start - b.start);
}

const spanOf = ({ index, 0: { length } }: RegExpMatchArray & { index: number }): Span => ({
  start: index,
  end: index + length,
});

/** "Guten Morgen", "de la mañana" and the like speak of the morning. */
const isOtherWord = (word: string, before: string): boolean =>
  (word === 'morgen' && /(?:guten|am|jeden|goede)\s$/.test(before)) ||
  (word === 'mañana' && /(?:la|esta)\s$/.test(before));

function dateOf(
  g: Record<string, string | undefined>,
  month: Calendar['month'],
  language: string,
): Omit<Day, keyof Span> | undefined {
  const plain = (year: string | undefined, month: number | undefined, day: string | undefined) =>
    month === undefined
      ? undefined
      : { ...(year ? { year: Number(year.length === 2 ? `20${year}` : year) } : {}), month, day: Number(day) };
  if (g.im) return plain(g.iy, Number(g.im), g.id);
  if (g.jm) return plain(g.jy, Number(g.jm), g.jd);
  if (g.sm) return plain(g.sy, Number(g.sm), g.sd);
  if (g.ma) return plain(g.ya, month(g.ma), g.da);
  if (g.mb) return plain(g.yb, month(g.mb), g.db);
  // Only English has months first, and not everywhere.
  const american = language.startsWith('en') && g.sep === '/' && Number(g.nb) > 12;
  const date = american ? plain(g.ny, Number(g.na), g.nb) : plain(g.ny, Number(g.nb), g.na);
  const either =
    language.startsWith('en') && g.sep === '/' && Number(g.na) <= 12 && Number(g.nb) <= 12 && g.na !== g.nb;
  return date && either ? { ...date, unclear: true } : date;
}

function isDate({ year = 2024, month = 0, day = 0 }: Pick<Day, 'year' | 'month' | 'day'>): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year > 1970 && year < 2200 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** "Thursday, March 5", "morgen, Donnerstag, den 5. März", "3月5日(木)": one day. */
function joined(days: Day[], lower: string): Day[] {
  const found: Day[] = [];
  for (const day of days) {
    const last = found.at(-1);
    if (last && day.start < last.end) continue;
    const gap = last ? lower.slice(last.end, day.start) : '';
    const fits =
      last && day.start - last.end < 8 && /^[\s,.()|–-]*(?:the|den|dem|le|el|dia|día|il)?[\s,.(]*$/.test(gap);
    const adds =
      last && (['day', 'weekday', 'offset'] as const).every((key) => last[key] === undefined || day[key] === undefined);
    if (fits && adds) found[found.length - 1] = { ...last, ...day, start: last.start, end: day.end };
    else found.push(day);
  }
  return found;
}

/** An hour is an hour by its form (14:30, 14h30, 2pm, 14時), by its unit, or by the word before it. */
const CLOCK =
  /(?<![\d.,/:$€£#+-])(?<half>午前|午後)?(?<h>\d{1,2})(?:(?<sep>[:.時]|\s?h(?![a-zà-ɏ])\s?)(?<m>\d\d(?!\d)|半)?分?)?(?:\s?(?<ap>[ap])(?:m\b|\.\s?m\.))?(?<unit>\s?(?:uhr|uur|heures?|horas|hrs?|o'clock)(?![a-zà-ɏ]))?(?![\d%])|(?<![a-zà-ɏ])(?<noon>noon|midday|midi|mittags?|mediodía|meio-dia|mezzogiorno)(?![a-zà-ɏ])/g;
const BEFORE_HOUR = /(?:^|[\s(,])(?:at|um|ab|om|alle|ore|à|às|las|la|von|from|kl\.?|@)\s$/;
const RANGE = /^\s?(?:[-–—~～〜]|to|until|bis|à|a|às|alle|tot)\s?$/;
/** Upper case alone: "est" and "ist" are words. */
const ZONE =
  /^[\s(]{0,3}(?:(?<us>[ECMP])(?<kind>[SD]?)T\b|(?<name>Eastern|Central|Mountain|Pacific)(?<long>\s(?:Standard|Daylight))?(?:\s[Tt]ime)?\b|(?:GMT|UTC)\s?(?:(?<sign>[+-−])(?<zh>\d{1,2})(?::?(?<zm>\d\d))?)?|(?<other>CES?T|ME[SZ]?Z|BST|JST|IST|AEST|SGT)\b)\)?/;
const OTHER_ZONES: Record<string, number> = {
  CET: 60,
  CEST: 120,
  MEZ: 60,
  MESZ: 120,
  BST: 60,
  JST: 540,
  IST: 330,
  AEST: 600,
  SGT: 480,
};
const US_ZONES: Record<string, number> = { E: -300, C: -360, M: -420, P: -480 };

function findHours(text: string, lower: string): Hour[] {
  const found: Hour[] = [];
  const all = [...lower.matchAll(CLOCK)];
  for (let i = 0; i < all.length; i++) {
    const match = all[i];
    if (!match || match.index < (found.at(-1)?.end ?? 0)) continue;
    const span = spanOf(match);
    const until = all[i + 1];
    // "2–3pm", "von 14 bis 15 Uhr": what the end says of itself holds for the beginning.
    const ranges = until && RANGE.test(lower.slice(span.end, until.index)) && isClock(until, lower);
    const hour = isClock(match, lower) || ranges ? clockOf(match, ranges ? until : undefined) : undefined;
    if (!hour) continue;
    const end = ranges ? until.index + until[0].length : span.end;
    const zone = ZONE.exec(text.slice(end, end + 40));
    const offset = zone && zoneOf(zone.groups ?? {});
    found.push({
      ...hour,
      start: span.start,
      end: end + (zone?.[0].length ?? 0),
      ...(offset === null || offset === undefined ? {} : { zone: offset }),
    });
  }
  return found;
}

function isClock({ index, groups = {} }: RegExpMatchArray & { index: number }, lower: string): boolean {
  const { noon, sep, m, ap, unit } = groups;
  if (noon || ap || unit || sep === '時') return true;
  if (sep && sep !== '.') return m !== undefined || sep !== ':';
  return BEFORE_HOUR.test(lower.slice(Math.max(0, index - 6), index)) && (sep === undefined || m !== undefined);
}

function clockOf(match: RegExpMatchArray, until: RegExpMatchArray | undefined): Omit<Hour, keyof Span> | undefined {
  const { noon, h, m, ap, half } = match.groups ?? {};
  if (noon) return { hour: 12, minute: 0 };
  const minute = m === '半' ? 30 : Number(m ?? 0);
  let hour = Number(h);
  const later = until?.groups?.ap;
  // "11–1pm" begins in the morning.
  const part = ap ?? (later && (later === 'a' || hour % 12 <= Number(until?.groups?.h) % 12) ? later : undefined);
  if (part ? hour > 12 || hour === 0 : hour > 23) return undefined;
  if (part) hour = (hour % 12) + (part === 'p' ? 12 : 0);
  else if (half === '午後' && hour < 12) hour += 12;
  // "Thursday at 2:30" is an afternoon: nobody interviews before seven.
  else if (half === undefined && hour > 0 && hour < 7) hour += 12;
  return minute < 60 ? { hour, minute } : undefined;
}

function zoneOf(g: Record<string, string | undefined>): Hour['zone'] {
  if (g.other) return OTHER_ZONES[g.other];
  const letter = g.us ?? g.name?.charAt(0);
  if (!letter) {
    const minutes = Number(g.zh ?? 0) * 60 + Number(g.zm ?? 0);
    return g.sign === '-' || g.sign === '−' ? -minutes : minutes;
  }
  const saving = g.kind === 'D' || /daylight/i.test(g.long ?? '');
  if (saving || g.kind === 'S' || g.long) return (US_ZONES[letter] ?? 0) + (saving ? 60 : 0);
  return `${letter}T` as Hour['zone'];
}

const DAY = 86_400_000;
/** A date without a year may be so many days ago; one further back is next year's. */
const PAST_DAYS = 60;

function isoOf(day: Day, { hour, minute, zone }: Hour, from: Reference): string | undefined {
  if (day.unclear && day.weekday === undefined) return undefined;
  if (!from.known && (day.year === undefined || day.offset !== undefined)) return undefined;
  const today = Math.floor((from.instant.getTime() + (from.offset ?? 0) * 60_000) / DAY) * DAY;
  const date = dateFrom(day, today, from.instant.getTime() + (from.offset ?? 0) * 60_000, hour * 60 + minute);
  if (date === undefined) return undefined;
  const written = new Date(date + (hour * 60 + minute) * 60_000).toISOString().slice(0, 19);
  const offset = typeof zone === 'string' ? american(zone, date) : (zone ?? from.offset);
  return `${written}${offset === undefined ? '' : signed(offset)}`;
}

/** The day as milliseconds of its midnight, all in local time; undefined when what is written contradicts itself. */
function dateFrom(day: Day, today: number, instant: number, minutes: number): number | undefined {
  if (day.month !== undefined && day.day !== undefined) {
    const inYear = (year: number) => Date.UTC(year, (day.month ?? 1) - 1, day.day);
    const fits = (date: number) => day.weekday === undefined || new Date(date).getUTCDay() === day.weekday;
    const year = new Date(today).getUTCFullYear();
    const years = day.year === undefined ? [year, year + 1] : [day.year];
    return years.map(inYear).find((date) => fits(date) && (day.year !== undefined || date > today - PAST_DAYS * DAY));
  }
  if (day.offset !== undefined) {
    const date = today + day.offset * DAY;
    return day.weekday === undefined || new Date(date).getUTCDay() === day.weekday ? date : undefined;
  }
  if (day.weekday === undefined) return undefined;
  const ahead = (day.weekday - new Date(today).getUTCDay() + 7) % 7;
  const isOver = ahead === 0 && today + minutes * 60_000 <= instant;
  // On a Friday, next Monday is the coming one; on a Monday, next Friday is anybody's guess.
  if (day.unclear && ahead > 0 && (day.weekday + 6) % 7 > (new Date(today).getUTCDay() + 6) % 7) return undefined;
  return today + (ahead + (isOver || (day.unclear && ahead === 0) ? 7 : 0)) * DAY;
}

/** Summer time in the United States: from the second Sunday of March to the first of November. */
function american(zone: string, date: number): number {
  const year = new Date(date).getUTCFullYear();
  const sunday = (month: number, nth: number) => {
    const first = new Date(Date.UTC(year, month, 1));
    return first.getTime() + (((7 - first.getUTCDay()) % 7) + (nth - 1) * 7) * DAY;
  };
  const isSummer = date >= sunday(2, 2) && date < sunday(10, 1);
  return (US_ZONES[zone.charAt(0)] ?? 0) + (isSummer ? 60 : 0);
}

const pad = (value: number): string => String(value).padStart(2, '0');
const signed = (minutes: number): string =>
  `${minutes < 0 ? '-' : '+'}${pad(Math.floor(Math.abs(minutes) / 60))}:${pad(Math.abs(minutes) % 60)}`;
