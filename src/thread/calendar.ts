/** Names of months and days in the eight languages, and what they stand for. */

/**
 * Months, weekdays (Sunday first), then "today", "tomorrow", "the day after". Forms after a slash are other spellings.
 * Months may be shortened to three letters or more.
 */
const NAMES: Record<string, [months: string, weekdays: string, relative: string]> = {
  en: [
    'january february march april may june july august september october november december',
    'sunday/sun monday/mon tuesday/tue/tues wednesday/wed thursday/thu/thur/thurs friday/fri saturday/sat',
    'today/tonight tomorrow',
  ],
  de: [
    'januar/jänner februar märz april mai juni juli august september oktober november dezember',
    'sonntag montag dienstag mittwoch donnerstag freitag samstag/sonnabend',
    'heute morgen übermorgen',
  ],
  fr: [
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    'dimanche lundi mardi mercredi jeudi vendredi samedi',
    "aujourd'hui demain après-demain",
  ],
  es: [
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    'domingo lunes martes miércoles jueves viernes sábado',
    'hoy mañana',
  ],
  pt: [
    'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
    'domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado',
    'hoje amanhã',
  ],
  it: [
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    'domenica lunedì martedì mercoledì giovedì venerdì sabato',
    'oggi domani dopodomani',
  ],
  nl: [
    'januari februari maart april mei juni juli augustus september oktober november december',
    'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag',
    'vandaag morgen overmorgen',
  ],
  ja: [
    '',
    '日曜日/日曜 月曜日/月曜 火曜日/火曜 水曜日/水曜 木曜日/木曜 金曜日/金曜 土曜日/土曜',
    '本日/今日 明日 明後日',
  ],
};

/** What a word says of a day; a weekday is 0 for Sunday, an offset counts days from today. */
type DayWord = { weekday: number } | { offset: number };

export interface Calendar {
  /** 1 for January; undefined for a word that is, and shortens, no month. */
  month(word: string): number | undefined;
  /** Words in lower case. */
  days: ReadonlyMap<string, DayWord>;
}

const MADE = new Map<string, Calendar>();

/** The names of a language, together with the English ones, which people use in every language. */
export function calendarOf(language: string): Calendar {
  const base = language.slice(0, 2).toLowerCase();
  const made = MADE.get(base);
  if (made) return made;
  const days = new Map<string, DayWord>();
  const months: [name: string, month: number][] = [];
  const each = (list: string | undefined, found: (name: string, place: number) => void) =>
    list?.split(' ').forEach((spellings, place) => {
      for (const name of spellings.split('/')) if (name) found(name, place);
    });
  for (const names of base === 'en' ? [NAMES.en] : [NAMES.en, NAMES[base]]) {
    each(names?.[0], (name, place) => months.push([name, place + 1]));
    each(names?.[1], (name, weekday) => days.set(name, { weekday }));
    each(names?.[2], (name, offset) => days.set(name, { offset }));
  }
  const month = (word: string) =>
    word.length < 3 ? undefined : months.findLast(([name]) => name.startsWith(word))?.[1];
  const calendar = { month, days };
  MADE.set(base, calendar);
  return calendar;
}

/** Months may be words of other kinds too ("May", "mars"); as part of a name of a firm or a title none of them counts. */
export function isCalendarWord(word: string): boolean {
  const lower = word.toLowerCase();
  ALL ??= new Set(Object.values(NAMES).flatMap(([months, weekdays]) => `${months} ${weekdays}`.split(/[ /]/)));
  return ALL.has(lower) || /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/.test(lower);
}
let ALL: Set<string> | undefined;
