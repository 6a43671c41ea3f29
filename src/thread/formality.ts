/** How they address the reader: tu or vous, du or Sie, and their like. */
import type { Found } from './index.ts';
import type { Letter } from './letters.ts';
import { anyWord, type Words } from './words.ts';

export type Formality = 'formal' | 'informal';

/** Words that address somebody formally, and familiarly. Where capitals tell them apart, a pattern that heeds them. */
const SIGNS: Record<string, [formal: Words | RegExp, informal: Words | RegExp]> = {
  en: [
    /^\s*(?:[Dd]ear|[Hh]ello|[Gg]ood \w+)\s(?:M[rsx]|Mrs|Dr|Prof|Sir|Madam)\b[^,\n]{0,30}/gm,
    /^\s*(?:[Hh]i|[Hh]ey|[Hh]ello|[Dd]ear)\s(?!M[rsx]|Mrs|Dr|Prof|Sir|Madam|All|Team|Candidate|Applicant)\p{Lu}\p{Ll}+(?=\s?[,!.–-]|\s*$)/gmu,
  ],
  de: [
    /geehrte|^[\p{L} ]{3,18}\s(?:Frau|Herrn?)\s\p{Lu}\p{Ll}+|(?<=[\p{L},]\s+)(?:Sie|Ihnen|Ihre[mnrs]?)(?!\p{L})/gmu,
    anyWord('du|dir|dich|deine?[mnrs]?'),
  ],
  fr: [anyWord('vous|votre|vos'), anyWord("tu|toi|ton|ta|tes|t'…")],
  es: [
    anyWord(
      'ustedes|usted|le (?:agrade|invit|escrib|confirm|inform)…|su (?:candidatura|interés|perfil|entrevista|solicitud|experiencia|disponibilidad)|estimad[oa] (?:sra?|señora?)',
    ),
    anyWord('tú|te|tus?|ti|contigo|puedes|tienes|quieres|estás'),
  ],
  pt: [
    anyWord('[oa] senhora?|vossa|v\\. ?exa|prezad[oa] (?:sra?|senhora?)'),
    anyWord('vocês?|tu|te|ti|teu|tua|contigo|oi'),
  ],
  it: [
    /(?<!\p{L})(?:[Gg]entile|[Ee]gregi[oa]|Lei|La (?:ringrazi|contatt|invit|inform|aspett)\p{L}+|Le (?:va|scriv\p{L}+|conferm\p{L}+))(?!\p{L})|(?<=[\p{L},]\s+)Su(?:a|o|oi|e)(?!\p{L})|(?<=\p{Ll}[aei]r)La(?!\p{L})/gu,
    anyWord('tu|te|ti|tua|tuoi?|tue|ciao'),
  ],
  nl: [anyWord('u|uw|geachte'), anyWord('je|jij|jouw?|hoi')],
  ja: [
    /[^\s、。]{1,10}様|ございます|いたします|申し上げ|お世話になって|存じ/g,
    /だよ|だね|だけど|かな|してね|久しぶり|じゃん/g,
  ],
};

const found = (sign: Words | RegExp, text: string): string[] =>
  sign instanceof RegExp ? (text.match(sign) ?? []) : sign.all(text).map(({ words }) => words);

/** What their newest letter shows that shows anything; the more frequent of the two where it mixes them. */
export function findFormality(theirs: Letter[], language: string): Found<Formality> | undefined {
  const signs = SIGNS[language.slice(0, 2).toLowerCase()];
  if (!signs) return undefined;
  for (const { lines } of theirs.slice(0, 4)) {
    const text = lines.join('\n');
    const [formal, informal] = [found(signs[0], text), found(signs[1], text)];
    if (formal.length === informal.length) continue;
    const value = formal.length > informal.length ? 'formal' : 'informal';
    const [evidence = ''] = value === 'formal' ? formal : informal;
    return { value, evidence: evidence.trim(), where: 'message' };
  }
  return undefined;
}
