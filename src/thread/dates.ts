/** Dates with an hour, as people write them. The reading is chrono's; other languages are put into English for it first. */
import { casual } from 'chrono-node/en';
import { type English, toEnglish } from './english.ts';

type Context = Parameters<(typeof casual.parsers)[number]['pattern']>[0];
/**
 * Chrono without the parsers of lengths of time ("in 30 minutes", "two weeks ago"): they name no appointment, and their
 * patterns take longer to compile than everything else here together.
 */
const calendar = casual.clone();
calendar.parsers = casual.parsers.filter(
  (parser) => !parser.pattern({ option: {} } as Context).source.includes('minute'),
);

type ParsedResult = ReturnType<typeof casual.parse>[number];
type ParsedComponents = ParsedResult['start'];

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

/** All days with an hour in the text, in order. A day and an hour written apart ("Date: … Time: …") belong together. */
export function readSlots(text: string, language: string, from: Reference): Slot[] {
  const plain = text
    .replace(ZONE, (words) => `${words.charAt(0).toUpperCase()}T`.padEnd(words.length))
    .replace(/\b([ap])\. ?m\b\.?/gi, (words, half: string) => `${half}m`.padStart(words.length))
    .replace(/\b(\d{1,2})\.(\d\d)(?=\s?[ap]\.?m\b)/gi, '$1:$2')
    .replace(/:$/gm, ',');
  const english = toEnglish(plain, language);
  const results = calendar.parse(
    english.text,
    { instant: from.instant, timezone: from.offset ?? 0 },
    { forwardDate: true },
  );
  const slots: Slot[] = [];
  for (let i = 0; i < results.length; i++) {
    const result = results[i];
    // "It is now scheduled for …" names no time.
    if (!result || !hasDay(result.start) || /^(?:right )?now$/i.test(result.text)) continue;
    const next = results[i + 1];
    let hour: ParsedResult | undefined = hasHour(result.start) ? result : undefined;
    let end = result.index + result.text.length;
    if (!hour && next && hasHour(next.start) && !hasDay(next.start) && next.index - end < 60) {
      hour = next;
      end = next.index + next.text.length;
    }
    if (!hour) continue;
    const start = english.back(result.index, false);
    const stop = english.back(end, true);
    const evidence = text.slice(start, stop).trim();
    const apart = hour.index - (result.index + result.text.length) > 4;
    const at = isoOf(result.start, hour.start, from, english.text.slice(result.index, end), language);
    slots.push({
      // "Date: Tuesday, March 10" above "Time: 9:30 AM" reads better without the second label.
      text: apart
        ? [result, hour]
            .map((part) =>
              text
                .slice(...span(part, english))
                .trim()
                .replace(/^(?:on|at) /i, ''),
            )
            .join(', ')
        : evidence.replace(/\s+/g, ' ').replace(/^(?:on|at|am|le|el|il|op) /i, ''),
      evidence,
      start,
      end: stop,
      ...(at ? { at } : {}),
    });
  }
  return slots;
}

/** Where a result stands in the original text. */
const span = ({ index, text }: ParsedResult, english: English): [start: number, end: number] => [
  english.back(index, false),
  english.back(index + text.length, true),
];

/** Zone names chrono does not know; their abbreviations it does. */
const ZONE = /\b(?:eastern|central|mountain|pacific)(?: standard| daylight)?(?: time)?\b(?=\W|$)/gi;
const hasHour = (part: ParsedComponents): boolean => part.isCertain('hour');
const hasDay = (part: ParsedComponents): boolean => part.isCertain('day') || part.isCertain('weekday');

function isoOf(
  day: ParsedComponents,
  hour: ParsedComponents,
  from: Reference,
  text: string,
  language: string,
): string | undefined {
  let year = day.get('year') ?? 0;
  const month = day.get('month') ?? 0;
  const date = day.get('day') ?? 0;
  const absolute = day.isCertain('year') && !isRelative(text);
  if (!from.known && !absolute) return undefined;
  const weekday = day.isCertain('weekday') && day.isCertain('day') ? day.get('weekday') : null;
  if (weekday !== null && weekday !== undefined && weekdayOf(year, month, date) !== weekday) {
    if (day.isCertain('year') || weekdayOf(year + 1, month, date) !== weekday) return undefined;
    year += 1;
  }
  const numeric = /\b(\d{1,2})\/(\d{1,2})\b/.exec(text);
  if (
    language.startsWith('en') &&
    numeric &&
    Number(numeric[1]) <= 12 &&
    Number(numeric[2]) <= 12 &&
    numeric[1] !== numeric[2] &&
    weekday === null
  )
    return undefined;
  let hours = hour.get('hour') ?? 0;
  // "Thursday at 2:30" is an afternoon: nobody interviews before seven.
  if (!hour.isCertain('meridiem') && hours > 0 && hours < 7) hours += 12;
  const offset = hour.get('timezoneOffset') ?? day.get('timezoneOffset') ?? from.offset;
  return `${pad(year, 4)}-${pad(month)}-${pad(date)}T${pad(hours)}:${pad(hour.get('minute') ?? 0)}:00${offset === undefined ? '' : zoneOf(offset)}`;
}

const isRelative = (text: string): boolean => /\b(?:today|tomorrow|tonight|this|next|in)\b/i.test(text);
const weekdayOf = (year: number, month: number, date: number): number =>
  new Date(Date.UTC(year, month - 1, date)).getUTCDay();
const pad = (value: number, width = 2): string => String(value).padStart(width, '0');
const zoneOf = (minutes: number): string =>
  `${minutes < 0 ? '-' : '+'}${pad(Math.floor(Math.abs(minutes) / 60))}:${pad(Math.abs(minutes) % 60)}`;
