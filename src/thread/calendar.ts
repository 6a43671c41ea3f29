/** Dates of seven languages in English words, for a reader that knows only those, and the way back to the original. */

const pad = (value: number): string => String(value).padStart(2, '0');

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

export interface English {
  text: string;
  /** The place in the original of a place in the English text: the beginning or the end of the replaced word. */
  back(index: number, end: boolean): number;
}

/** 24.07.2025 · 24/07/2025 · 24.7. · 2026年8月5日(水) · 14h30, 14.30 Uhr · one word. */
const PIECE =
  /(\d{4})年(\d{1,2})月(\d{1,2})日|(\d{4})\/(\d{1,2})\/(\d{1,2})|(\d{1,2})月(\d{1,2})日|(\d{1,2})時(\d{1,2})分?|(\d{1,2})時|[(（][日月火水木金土][)）]|\b(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})\b|\b(\d{1,2})\.\s?(\d{1,2})\.(?=[\s,(])|\b(\d{1,2})\s?[hH]\s?(\d{2})?\b|\b(\d{1,2})\.(\d{2})(?=\s?(?:uhr|uur)\b)|\b(\d{1,2})(?=\s(?:uhr|uur|horas|heures)\b)|\b(\d{1,2})\.(?=\s\p{L})|[\p{L}-]+/giu;

/** Puts the dates of a text into English; a language that is not known stays as it is. */
export function toEnglish(text: string, language: string): English {
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
