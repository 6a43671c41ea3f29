/** The record as files: CSV for spreadsheets and for coming back, iCalendar for what is still to come. */
import ical from 'ical-generator';
import Papa from 'papaparse';
import { type Entry, fromTable, type Imported, toTable } from '../../record/index.ts';

/** Bytes of the largest file that is opened. A record of years has a tenth of it. */
const MAX_FILE = 5 * 1024 * 1024;

/** A mark at the beginning tells spreadsheets how the letters are written. */
const mark = '\ufeff';

export function csvOf(entries: readonly Entry[]): string {
  return mark + Papa.unparse(toTable(entries), { newline: '\r\n' });
}

/** Never rejects. A spreadsheet may have put other signs between the cells and at the ends of lines. */
export async function readCsv(file: File): Promise<Imported> {
  if (file.size > MAX_FILE) return { ok: false, reason: 'too-big' };
  try {
    return csvIn(decode(await file.arrayBuffer()));
  } catch {
    // It was moved or locked between choosing and reading.
    return { ok: false, reason: 'not-ours' };
  }
}

export function csvIn(text: string): Imported {
  const [, delimiter, newline] = /^[^\r\n]*?version"?([,;\t])[^\r\n]*(\r\n|\n|\r|$)/.exec(text) ?? [];
  if (!delimiter) return { ok: false, reason: 'not-ours' };
  const { data, errors } = Papa.parse<string[]>(text.replace(mark, ''), {
    delimiter,
    newline: (newline || '\n') as '\r\n' | '\n' | '\r',
  });
  // A quotation mark that is missing shifts every cell behind it.
  if (errors.some(({ type }) => type === 'Quotes')) return { ok: false, reason: 'damaged' };
  return fromTable(data);
}

/** As most programs write it, else as a spreadsheet on Windows does. */
function decode(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** A day to be reminded of. */
export interface CalendarDay {
  /** The same each time, so that a calendar does not double it. */
  id: string;
  at: Date;
  summary: string;
}

/** Whole days, which no time zone moves. */
export function calendarOf(days: readonly CalendarDay[], name: string, now: Date): string {
  const calendar = ical({ name, prodId: { company: 'Withdraw Gracefully', product: 'Record' } });
  for (const { id, at, summary } of days) {
    const start = new Date(Date.UTC(at.getFullYear(), at.getMonth(), at.getDate()));
    calendar.createEvent({ id, start, allDay: true, summary, stamp: now });
  }
  return calendar.toString();
}
