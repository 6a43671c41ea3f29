import { type Check, factsAround, type Hit, type Look, spansOf } from '../rule.ts';

/** Fewer letters than this may well be a heading or an abbreviation. */
const FEWEST_LETTERS = 25;
const MOSTLY = 0.6;

/** Rows of exclamation marks, and words or a whole text in capitals. Abbreviations, roles and firms keep theirs. */
export const shouting: Check = (look) => [...marks(look), ...(allCapitals(look) ?? capitals(look))];

function marks({ text }: Look): Hit[] {
  return spansOf(/!{2,}|！{2,}|¡{2,}/g, text).map((span) => ({
    ...span,
    severity: 'hint',
    key: 'guardExclamation',
    fix: text.charAt(span.start),
  }));
}

/** Null: most of it is in small letters, or in a script that has only one kind. */
function allCapitals({ text }: Look): Hit[] | null {
  const large = text.match(/\p{Lu}/gu)?.length ?? 0;
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  if (large + small < FEWEST_LETTERS || large / (large + small) < MOSTLY) return null;
  const start = text.length - text.trimStart().length;
  return [{ start, end: text.trimEnd().length, severity: 'hint', key: 'guardCapitals' }];
}

/** Runs of words in capitals with at least one ordinary word among them. */
function capitals(look: Look): Hit[] {
  const { text, words } = look;
  if (!words) return [];
  return spansOf(/(?<![\p{L}\p{N}])\p{Lu}{1,30}(?:[ ,]+\p{Lu}{1,30}){0,10}(?![\p{L}\p{N}'’&/-])/gu, text)
    .filter((span) => {
      const run = text.slice(span.start, span.end).toLowerCase().split(/[ ,]+/);
      return (
        run.some((word) => word.length > 1 && words.register.ordinary.has(word)) && factsAround(span, look).length === 0
      );
    })
    .map((span) => ({ ...span, severity: 'hint', key: 'guardCapitals', fix: calm(look, span.start, span.end) }));
}

/** In small letters, with a capital where a sentence begins and for "I". */
function calm({ text }: Look, start: number, end: number): string {
  const small = text.slice(start, end).toLowerCase().replace(/\bi\b/g, 'I');
  const begins = /(?:^|[.!?\n])\s*$/.test(text.slice(Math.max(0, start - 20), start));
  return begins ? small.charAt(0).toUpperCase() + small.slice(1) : small;
}
