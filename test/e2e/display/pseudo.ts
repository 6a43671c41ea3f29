/**
 * Two languages nobody speaks, made from the English texts, to see what only other languages show: words two fifths
 * longer, and a screen that reads from right to left. Everything that comes from the message file looks foreign in
 * them, so whatever is plain English on the screen is either data or was never given to the translators.
 */

interface Text {
  message: string;
  placeholders?: Record<string, { content: string }>;
}
export type Texts = Record<string, Text>;

export interface Pseudo {
  /** Folder in `_locales`, of a language whose dates and numbers have letters of their own. */
  locale: string;
  direction: 'ltr' | 'rtl';
  /** The words of one message; gaps and what stands in braces stay as they are. */
  word(word: string): string;
}

const accents: Record<string, string> = {
  ...{ a: 'á', b: 'ƀ', c: 'ç', d: 'ð', e: 'é', f: 'ƒ', g: 'ğ', h: 'ĥ', i: 'í', j: 'ĵ', k: 'ķ', l: 'ļ', m: 'ɱ' },
  ...{ n: 'ñ', o: 'ó', p: 'þ', q: 'ɋ', r: 'ŕ', s: 'š', t: 'ţ', u: 'ú', v: 'ʋ', w: 'ŵ', x: 'ẋ', y: 'ý', z: 'ž' },
  ...{ A: 'Á', B: 'Ɓ', C: 'Ç', D: 'Ð', E: 'É', F: 'Ƒ', G: 'Ğ', H: 'Ĥ', I: 'Í', J: 'Ĵ', K: 'Ķ', L: 'Ļ', M: 'Ḿ' },
  ...{ N: 'Ñ', O: 'Ó', P: 'Þ', Q: 'Ɋ', R: 'Ŕ', S: 'Š', T: 'Ţ', U: 'Ú', V: 'Ʋ', W: 'Ŵ', X: 'Ẋ', Y: 'Ý', Z: 'Ž' },
};
const arabic = 'ابجدهوزحطيكلمنسعفصقرشتثخذض';

/** Every second letter is doubled: so much longer are the long ones among real languages. */
const drawnOut = (word: string) => word.replace(/(\p{L})(\p{L})/gu, '$1$2$2');

export const long: Pseudo = {
  locale: 'el',
  direction: 'ltr',
  word: (word) => drawnOut(word).replace(/[a-z]/gi, (letter) => accents[letter] ?? letter),
};
export const mirrored: Pseudo = {
  locale: 'ar',
  direction: 'rtl',
  word: (word) => word.replace(/[a-z]/gi, (letter) => arabic[letter.toLowerCase().charCodeAt(0) - 97] ?? letter),
};

/** Gaps of the browser, facts in braces, and web addresses: what a translator leaves as it is. */
const kept = /(\$\w+\$|\$\d|\{\w*\}|chrome:\/\/\S+)/;

export function pseudoTexts(texts: Texts, pseudo: Pseudo): Texts {
  const entries = Object.entries(texts).map(([key, text]) => [key, pseudoText(key, text, pseudo)] as const);
  return Object.fromEntries(entries);
}

function pseudoText(key: string, { message, placeholders }: Text, pseudo: Pseudo): Text {
  if (key === 'writerDirection') return { message: pseudo.direction };
  if (key === 'writerLocale') return { message: pseudo.locale };
  const words = message
    .split(kept)
    .map((piece, index) => (index % 2 === 1 ? piece : piece.replace(/\p{L}+/gu, pseudo.word)))
    .join('');
  return { message: words, ...(placeholders ? { placeholders: isolated(placeholders) } : {}) };
}

/** Data in the middle of a sentence stands between marks that cannot be seen, by which it is told from our own words. */
function isolated(placeholders: NonNullable<Text['placeholders']>): NonNullable<Text['placeholders']> {
  return Object.fromEntries(
    Object.entries(placeholders).map(([name, { content }]) => [name, { content: `\u2068${content}\u2069` }]),
  );
}
