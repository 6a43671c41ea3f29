/** Puts the booked time into words that can stand in a sentence. */
import type { Args, Book } from './book.ts';
import { cleanTime } from './clean.ts';
import { isUnspaced } from './length.ts';

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;
const CLOCK = /\b(\d{1,2})(?:[:.hu](\d\d))?\s*([ap])\.?m\b|\b(\d{1,2})[:.hu](\d\d)\b/gi;
const ZONE = /\b(?:[ECMP][SD]?T|GMT|UTC|BST|IST|CES?T|A[EW][SD]T)\b/;
const MAX_TEXT = 45;

interface Slot {
  /** "Thursday, December 3 at 2 PM" */
  full: string;
  /** "Thursday, December 3", where room is short; the same as `full` when only the thread's words are known. */
  day: string;
}

/**
 * The booked time, or undefined when it cannot be told.
 * `at` is shown as it stands, in its own offset; its hour is left out when the thread names a different one.
 */
export function slotOf(
  interview: { at?: string; text: string },
  book: Book,
  spoken: 'yes' | 'no' = 'no',
): Slot | undefined {
  const text = cleanTime(interview.text);
  return fromIso(interview.at, text, book, spoken) ?? fromUnspaced(text, book) ?? fromText(text, book);
}

function fromIso(at: string | undefined, text: string, book: Book, spoken: string): Slot | undefined {
  const iso = readIso(at ?? '');
  if (!iso) return undefined;
  const date = { ...dateOf(iso.when, book), spoken, region: book.region };
  const day = book.frame('slot-day', date);
  const timed = iso.timed && agrees(text, iso.when.getUTCHours(), iso.when.getUTCMinutes());
  return { day, full: timed ? book.frame('slot', { ...date, ...clockOf(iso.when, text, book) }) : day };
}

/** The day whole and in pieces, from one formatter: each further one costs more than the rest of a message. */
function dateOf(when: Date, book: Book): Args {
  const parts = formatFor(book.locale, { weekday: 'long', day: 'numeric', month: 'long' }).formatToParts(when);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
  const weekday = part('weekday');
  return {
    date: plainSpaces(parts.map(({ value }) => value).join('')),
    weekday,
    // 木 of 木曜日; elsewhere there is no room to save.
    weekdayShort: isUnspaced(book.language) ? weekday.charAt(0) : weekday,
    day: part('day'),
    dayForm: when.getUTCDate() === 1 ? 'first' : 'other',
    month: part('month'),
  };
}

/** The clock on the wall there, kept as if it were UTC; null for what is no date of the calendar. Nobody interviews at midnight: no hour. */
function readIso(at: string): { when: Date; timed: boolean } | null {
  const match = ISO.exec(at);
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1).map((part) => Number(part ?? 0));
  const when = new Date(Date.UTC(year, month - 1, day, hour, minute));
  const real = when.getUTCMonth() === month - 1 && when.getUTCDate() === day && minute < 60;
  return real ? { when, timed: hour + minute > 0 } : null;
}

/** The hour as the language's own form writes it, and in its pieces, for those that say "14 Uhr 30" or "14 h 30". */
function clockOf(when: Date, text: string, book: Book): Args {
  const zone = ZONE.exec(text)?.[0];
  const time = timeText(when, text, book);
  return {
    time,
    oclock: /^0?1\b/.test(time) ? 'one' : 'other',
    hour: String(when.getUTCHours()),
    minute: String(when.getUTCMinutes()).padStart(2, '0'),
    minuteForm: when.getUTCMinutes() === 0 ? 'none' : 'known',
    zone: zone === undefined ? '' : ` ${zone}`,
  };
}

function timeText(when: Date, text: string, book: Book): string {
  const hour12 = usesTwelveHours(text);
  const asThere = hour12 === undefined ? {} : { hour12 };
  const style = hour12 ? ({ hour: 'numeric', minute: '2-digit' } as const) : ({ timeStyle: 'short' } as const);
  const time = format(when, book, { ...style, ...asThere });
  return time.replace(/[:.]00(?= \D)/, '');
}

/** How the thread writes its hours; undefined when it does not show. */
function usesTwelveHours(text: string): boolean | undefined {
  const clocks = [...text.matchAll(CLOCK)];
  if (clocks.length === 0) return undefined;
  if (clocks.some((clock) => clock[3])) return true;
  return clocks.some((clock) => Number(clock[4]) > 12 || clock[4]?.startsWith('0')) ? false : undefined;
}

/** Whether the hour is one the thread names, or the thread names none. */
function agrees(text: string, hour: number, minute: number): boolean {
  const clocks = [...text.matchAll(CLOCK)];
  return clocks.length === 0 || clocks.some((clock) => sameTime(clock, hour, minute));
}

function sameTime(clock: RegExpMatchArray, hour: number, minute: number): boolean {
  const half = clock[3]?.toLowerCase();
  const hours = Number(clock[1] ?? clock[4]);
  const minutes = Number(clock[2] ?? clock[5] ?? 0);
  const hour24 = half ? (hours % 12) + (half === 'p' ? 12 : 0) : hours;
  return minutes === minute && (hour24 === hour || (!half && hours <= 12 && hours % 12 === hour % 12));
}

/** Takes the thread's own words only when they are nothing but a date and an hour: "Thu 3 Dec, 14:00". */
function fromText(text: string, book: Book): Slot | undefined {
  const known = book.words('slot-words');
  const [start = ''] = text.replace(/[.,;]+$/, '').split(/ [–—-] /);
  if (start.length > MAX_TEXT || !/\d/.test(start)) return undefined;
  const words = start.split(' ');
  if (known.has(words[0]?.toLowerCase() ?? '')) words.shift();
  const names = calendarNames(book);
  const kinds = words.map((word) => kindOf(word, names, known));
  // "Thu 3 Dec", "3 Dec", "3 de diciembre".
  const begins = kinds[0] === 'name' || (kinds[0] === 'number' && kinds.slice(1, 3).includes('name'));
  const full = inSentence(words.join(' '), book);
  return begins && kinds.every((kind) => kind !== undefined) ? { full, day: full } : undefined;
}

const EASTERN =
  /^(?:\d{4}年)?\d{1,2}月\d{1,2}日\s?(?:[(（][月火水木金土日][)）]|[月火水木金土日]曜日?)?(?:\s?\d{1,2}(?::\d\d|時(?:\d{1,2}分|半)?))?/u;

/** "giovedì", even where the thread began a line with it, in a language that writes its weekdays small. */
function inSentence(text: string, book: Book): string {
  const weekday = format(new Date(Date.UTC(2026, 0, 1)), book, { weekday: 'long' });
  const isSmall = weekday.charAt(0) === weekday.charAt(0).toLowerCase();
  return isSmall ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** "12月3日(木) 14:00", and nothing behind it. */
function fromUnspaced(text: string, book: Book): Slot | undefined {
  if (!isUnspaced(book.language)) return undefined;
  const full = EASTERN.exec(text)?.[0].replace(/\s/g, '');
  return full ? { full, day: full } : undefined;
}

function kindOf(
  word: string,
  names: ReadonlySet<string>,
  known: ReadonlySet<string>,
): 'name' | 'number' | 'other' | undefined {
  const bare = word.toLowerCase().replace(/(?:-feira)?[.,]*$/, '');
  if (names.has(bare)) return 'name';
  if (/^\d{1,4}(?:st|nd|rd|th)?$/.test(bare)) return 'number';
  if (/^\d{1,2}(?:[:.hu]\d\d|[hu])?(?:[ap]\.?m)?$/.test(bare) || known.has(bare) || ZONE.test(word)) return 'other';
  return undefined;
}

const calendars = new Map<string, ReadonlySet<string>>();

/** Weekdays and months in the language, long and short. */
function calendarNames(book: Book): ReadonlySet<string> {
  const known = calendars.get(book.locale);
  if (known) return known;
  const names = new Set<string>();
  for (let step = 0; step < 12; step += 1) {
    const when = new Date(Date.UTC(2026, step, step + 1));
    for (const width of ['long', 'short'] as const) {
      names.add(format(when, book, { month: width }).toLowerCase().replace(/\.$/, ''));
      names.add(
        format(new Date(Date.UTC(2026, 0, step + 1)), book, { weekday: width })
          .toLowerCase()
          .replace(/\.$|-feira$/, ''),
      );
    }
  }
  calendars.set(book.locale, names);
  return names;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format(when: Date, book: Book, options: Intl.DateTimeFormatOptions): string {
  return plainSpaces(formatFor(book.locale, options).format(when));
}

function plainSpaces(text: string): string {
  return text.replace(/\s/gu, ' ');
}

function formatFor(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = locale + JSON.stringify(options);
  const known = formats.get(name);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  formats.set(name, made);
  return made;
}
