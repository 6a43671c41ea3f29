/** Dates with an hour, as people write them. The reading is chrono's; other languages are put into English for it first. */
import { casual } from 'chrono-node/en';

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
    .replace(/\b(\d{1,2})\.(\d\d)(?=\s?[ap]\.?m\b)/gi, '$1:$2');
  const english = toEnglish(plain, language);
  const results = calendar.parse(
    english.text,
    { instant: from.instant, timezone: from.offset ?? 0 },
    { forwardDate: true },
  );
  const slots: Slot[] = [];
  for (let i = 0; i < results.length; i++) {
    const result = results[i];
    if (!result || !hasDay(result.start)) continue;
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

/** Month and weekday names in the order of the calendar, Sunday first; forms after a slash are other spellings. */
const CALENDAR: Record<string, [months: string, weekdays: string, words: string]> = {
  de: [
    'januar/jänner februar märz april mai juni juli august september oktober november dezember',
    'sonntag montag dienstag mittwoch donnerstag freitag samstag',
    'um/at ab/at uhr/ heute/today morgen/tomorrow von/from bis/to',
  ],
  fr: [
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    'dimanche lundi mardi mercredi jeudi vendredi samedi',
    'à/at demain/tomorrow heures/ midi/12:00',
  ],
  es: [
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    'domingo lunes martes miércoles jueves viernes sábado',
    'las/at mañana/tomorrow hoy/today horas/ de/ a/ hrs/',
  ],
  pt: [
    'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
    'domingo segunda/segunda-feira terça/terça-feira quarta/quarta-feira quinta/quinta-feira sexta/sexta-feira sábado',
    'às/at as/at amanhã/tomorrow hoje/today horas/ de/',
  ],
  it: [
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    'domenica lunedì martedì mercoledì giovedì venerdì sabato',
    'alle/at ore/at domani/tomorrow oggi/today dalle/from',
  ],
  nl: [
    'januari februari maart april mei juni juli augustus september oktober november december',
    'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag',
    'om/at uur/ morgen/tomorrow vandaag/today van/from tot/to',
  ],
};
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const ALL_NAMES = new Set(
  [
    ...MONTHS,
    ...WEEKDAYS,
    ...Object.values(CALENDAR).flatMap(([months, weekdays]) => `${months} ${weekdays}`.split(/[ /]/)),
  ].map((name) => name.toLowerCase()),
);

/** Whether the word names a month or a weekday in one of the languages; English ones may be shortened. */
export function isCalendarWord(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    ALL_NAMES.has(lower) ||
    /^(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/.test(lower)
  );
}

const DICTIONARIES = new Map<string, Map<string, string>>();

function dictionary(language: string): Map<string, string> | undefined {
  const made = DICTIONARIES.get(language);
  if (made) return made;
  const calendar = CALENDAR[language];
  if (!calendar) return undefined;
  const words = new Map<string, string>();
  const list = (names: string, english: string[]) =>
    names.split(' ').forEach((spellings, i) => {
      for (const name of spellings.split('/')) words.set(name, english[i] ?? '');
    });
  list(calendar[0], MONTHS);
  list(calendar[1], WEEKDAYS);
  for (const pair of calendar[2].split(' ')) words.set(pair.split('/')[0] ?? '', pair.split('/')[1] ?? '');
  DICTIONARIES.set(language, words);
  return words;
}

interface English {
  text: string;
  /** The place in the original of a place in the English text: the beginning or the end of the replaced word. */
  back(index: number, end: boolean): number;
}

/** 24.07.2025 · 24/07/2025 · 24.7. · 2026年8月5日(水) · 14h30, 14.30 Uhr · one word. */
const PIECE =
  /(\d{4})年(\d{1,2})月(\d{1,2})日|(\d{4})\/(\d{1,2})\/(\d{1,2})|(\d{1,2})月(\d{1,2})日|(\d{1,2})時(\d{1,2})分?|(\d{1,2})時|[(（][日月火水木金土][)）]|\b(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})\b|\b(\d{1,2})\.\s?(\d{1,2})\.(?=[\s,(])|\b(\d{1,2})\s?[hH]\s?(\d{2})?\b|\b(\d{1,2})\.(\d{2})(?=\s?(?:uhr|uur)\b)|\b(\d{1,2})(?=\s(?:uhr|uur|horas|heures)\b)|\b(\d{1,2})\.(?=\s\p{L})|[\p{L}-]+/giu;

function toEnglish(text: string, language: string): English {
  const base = language.slice(0, 2).toLowerCase();
  const words = dictionary(base);
  if (!words && base !== 'ja') return { text, back: (index) => index };
  let out = '';
  let last = 0;
  const marks: { from: number; to: number; start: number; end: number }[] = [];
  for (const match of text.matchAll(PIECE)) {
    const replaced = replacement(match, words);
    if (replaced === undefined) continue;
    out += text.slice(last, match.index);
    const from = out.length;
    out += replaced;
    last = match.index + match[0].length;
    marks.push({ from, to: out.length, start: match.index, end: last });
  }
  out += text.slice(last);
  const back = (index: number, end: boolean): number => {
    let shift = 0;
    for (const mark of marks) {
      if (index < mark.from || (!end && index === mark.from && mark.to > mark.from))
        return index < mark.from ? index + shift : mark.start;
      if (index < mark.to || (end && index === mark.to)) return end ? mark.end : mark.start;
      shift = mark.end - mark.to;
    }
    return index + shift;
  };
  return { text: out, back };
}

function replacement(m: RegExpMatchArray, words: Map<string, string> | undefined): string | undefined {
  const date = (year: string, month: string, day: string) =>
    `${year.length === 2 ? `20${year}` : year}-${pad(Number(month))}-${pad(Number(day))} `;
  if (m[1]) return date(m[1], m[2] ?? '', m[3] ?? '');
  if (m[4]) return date(m[4], m[5] ?? '', m[6] ?? '');
  if (m[7]) return `${MONTHS[Number(m[7]) - 1] ?? ''} ${m[8]} `;
  if (m[9]) return ` ${m[9]}:${pad(Number(m[10]))}`;
  if (m[11]) return ` ${m[11]}:00`;
  if (/^[(（]/.test(m[0])) return '';
  if (m[12]) return date(m[14] ?? '', m[13] ?? '', m[12]);
  if (m[15]) return `${m[15]} ${MONTHS[Number(m[16]) - 1] ?? ''}`;
  if (m[17]) return `${m[17]}:${m[18] ?? '00'}`;
  if (m[19]) return `${m[19]}:${m[20]}`;
  if (m[21]) return `${m[21]}:00`;
  if (m[22]) return m[22];
  return words?.get(m[0].toLowerCase());
}
