/** How they address the reader: tu or vous, du or Sie, and their like. */
import type { Found } from './index.ts';
import type { Letter } from './letters.ts';

export type Formality = 'formal' | 'informal';

/** Words that address somebody formally, and familiarly. Capitals count: German "Sie" and Italian "Lei" are told by them. */
const SIGNS: Record<string, [formal: RegExp, informal: RegExp]> = {
  en: [
    /^\s*(?:dear|hello|good \w+)\s(?:mr|ms|mrs|mx|dr|prof|sir|madam)\b[^,\n]{0,30}/gim,
    /^\s*(?:[Hh]i|[Hh]ey|[Hh]ello|[Dd]ear)\s(?!Mr|Ms|Mrs|Mx|Dr|Prof|Sir|Madam|All|Team|Candidate|Applicant)\p{Lu}\p{Ll}+(?=\s?[,!.–-]|\s*$)/gmu,
  ],
  de: [
    /geehrte|^[\p{L} ]{3,18}\s(?:Frau|Herrn?)\s\p{Lu}\p{Ll}+|(?<=[\p{L},]\s+)(?:Sie|Ihnen|Ihre[mnrs]?)(?!\p{L})/gmu,
    /(?<!\p{L})[Dd](?:u|ir|ich|eine?[mnrs]?)(?!\p{L})/gu,
  ],
  fr: [/(?<!\p{L})(?:vous|votre|vos)(?!\p{L})/giu, /(?<!\p{L})(?:tu|toi|ton|ta|tes)(?!\p{L})|(?<!\p{L})t['’]/giu],
  es: [
    /\b(?:ustedes|usted|le (?:agrade|invit|escrib|confirm|inform)\p{L}+|su (?:candidatura|interés|perfil|entrevista|solicitud|experiencia|disponibilidad)|estimad[oa] (?:sra?|señora?))(?!\p{L})/giu,
    /(?<!\p{L})(?:tú|te|tus?|ti|contigo|puedes|tienes|quieres|estás)(?!\p{L})/giu,
  ],
  pt: [
    /(?<!\p{L})(?:[oa] senhora?|vossa|v\. ?exa|prezad[oa] (?:sra?|senhora?))(?!\p{L})/giu,
    /(?<!\p{L})(?:vocês?|tu|te|ti|teu|tua|contigo|oi)(?!\p{L})/giu,
  ],
  it: [
    /(?<!\p{L})(?:[Gg]entile|[Ee]gregi[oa]|Lei|La (?:ringrazi|contatt|invit|inform|aspett)\p{L}+|Le (?:va|scriv\p{L}+|conferm\p{L}+))(?!\p{L})|(?<=[\p{L},]\s+)Su(?:a|o|oi|e)(?!\p{L})|(?<=\p{Ll}[aei]r)La(?!\p{L})/gu,
    /(?<!\p{L})(?:tu|te|ti|tua|tuoi?|tue|ciao)(?!\p{L})/giu,
  ],
  nl: [/(?<!\p{L})(?:u|uw|geachte)(?!\p{L})/giu, /(?<!\p{L})(?:je|jij|jouw?|hoi)(?!\p{L})/giu],
  ja: [
    /[^\s、。]{1,10}様|ございます|いたします|申し上げ|お世話になって|存じ/gu,
    /だよ|だね|だけど|かな|してね|久しぶり|じゃん/gu,
  ],
};

/** What their newest letter shows that shows anything; the more frequent of the two where it mixes them. */
export function findFormality(theirs: Letter[], language: string): Found<Formality> | undefined {
  const signs = SIGNS[language.slice(0, 2).toLowerCase()];
  if (!signs) return undefined;
  for (const { lines } of theirs.slice(0, 4)) {
    const text = lines.join('\n');
    const [formal = [], informal = []] = signs.map((sign) => text.match(sign) ?? []);
    if (formal.length === informal.length) continue;
    const value = formal.length > informal.length ? 'formal' : 'informal';
    const [evidence = ''] = value === 'formal' ? formal : informal;
    return { value, evidence: evidence.trim(), where: 'message' };
  }
  return undefined;
}
