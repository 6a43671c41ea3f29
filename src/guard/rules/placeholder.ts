import { apart, type Check, factsAround, type Hit, type Look, type Span, spansOf } from '../rule.ts';

/** Slots that look the same in every language. Bounded, so that no text takes long. */
const patterns: [RegExp, (inside: string, look: Look, span: Span) => boolean][] = [
  [/\[{1,3}[^[\]\n]{0,60}\]{1,3}(?!\()/g, isSquareSlot],
  [/<{1,3}[^<>\n]{1,60}>{1,3}/g, isAngleSlot],
  [/\$?\{{1,3}[^{}\n]{1,60}\}{1,3}/g, (inside) => /\p{L}/u.test(inside)],
  [/%[A-Z][A-Z_]{2,30}%|%[a-z]{2,20}(?:_[a-z]{2,20}){1,3}%|\$[A-Z_]{3,30}\$/g, always],
  [/_{3,}/g, isBlank],
  [/(?<![\p{L}\p{N}])X{3,}(?![\p{L}\p{N}])/gu, always],
  // What a Japanese template has in place of a name; between numerals the same sign is a zero.
  [/(?<![一二三四五六七八九十〇])[○〇◯●]{2,}(?![一二三四五六七八九十〇])/gu, always],
  [/\b(?:DD|MM|TT|JJ|YYYY|AAAA)(?:[./-](?:DD|MM|YY|YYYY|AA|AAAA|JJJJ)){1,2}\b/g, always],
  [/\blorem ipsum\b/gi, always],
];

/** No message may go out half filled: open slots of any make, and a greeting that lost its name. */
export const placeholder: Check = (look) => {
  const { text, words } = look;
  const slots: Hit[] = patterns
    .flatMap(([pattern, isSlot]) =>
      spansOf(pattern, text).filter((span) => isSlot(insideOf(text.slice(span.start, span.end)), look, span)),
    )
    .concat(words ? spansOf(words.placeholder.slots, text).map((span) => trimmed(span, text)) : [])
    .filter((span) => !isPartOfFact(span, look))
    .map((span) => ({ ...span, severity: 'stop', key: 'guardPlaceholder', subs: [text.slice(span.start, span.end)] }));
  const unnamed: Hit[] = (words ? spansOf(words.placeholder.emptyGreeting, text) : []).map((span) => ({
    ...trimmed(span, text),
    severity: 'stop',
    key: 'guardNoName',
  }));
  return apart([...slots, ...unnamed]);
};

function always(): boolean {
  return true;
}

function insideOf(bracketed: string): string {
  return bracketed.replace(/^[$[<{]+|[\]>}]+$/g, '').trim();
}

/** "[Name]" and "[ ]", but not "[1]", "[…]", "[sic]", a link, the name of a picture, or "[m/f/d]". */
function isSquareSlot(inside: string): boolean {
  if (inside === '') return true;
  if (/^(?:sic|ext|external|internal)$|^(?:image|cid|https?|mailto|tel):/i.test(inside)) return false;
  if (/^[a-z*](?:\s?[/|,]\s?[a-z*]){1,3}$/i.test(inside)) return false;
  return /[\p{L}_]/u.test(inside);
}

/** "<job title>", but not an address or a link, and not "<50k". */
function isAngleSlot(inside: string): boolean {
  return /^\p{L}/u.test(inside) && !/@|:\/\/|^(?:mailto|tel):|^www\./i.test(inside);
}

/** Three underscores or more among words; a line of nothing else divides. */
function isBlank(_: string, { text }: Look, { start, end }: Span): boolean {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const after = text.slice(end).split('\n', 1)[0] ?? '';
  return /\S/.test(before) || /\S/.test(after);
}

/** A role may really be called "Engineer [Remote]". What was read as "[Company]" or "Firm [Name]" is a slot all the same. */
function isPartOfFact(span: Span, look: Look): boolean {
  if (look.words?.placeholder.slotWord.test(look.text.slice(span.start, span.end))) return false;
  return factsAround(span, look).some((fact) => fact.length > span.end - span.start);
}

function trimmed({ start, end }: Span, text: string): Span {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}
