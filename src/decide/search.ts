/** Finds an answer by a few words of the person's own: beginnings of words count, and one slip of the finger. */

export interface Entry<Id extends string> {
  id: Id;
  /** The words people use for it. */
  words: string;
  /** What it says, where a word is more likely there by chance. */
  text: string;
}

/** What a word in the text counts beside one of the words it is known by. */
const inText = 0.2;
/** Of the best match; what lies below says too little. */
const leastShare = 0.5;
/** Letters from which on a word may go on, end otherwise, or have a slip in it: "to" is not "too", nor "just" "justify". */
const longEnough = 5;

/**
 * Those that fit, best first; all of them, in order, where nothing is asked. A word counts for more the fewer entries
 * have it, so that "the" decides nothing, in any language.
 */
export function search<Id extends string>(query: string, entries: readonly Entry<Id>[]): Id[] {
  const asked = [...new Set(wordsOf(query))];
  if (asked.length === 0) return entries.map(({ id }) => id);
  const known = hits(
    asked,
    entries.map(({ words }) => words),
  );
  const said = hits(
    asked,
    entries.map(({ text }) => text),
  );
  const scored = entries.map(({ id }, at) => ({ id, score: (known[at] ?? 0) + inText * (said[at] ?? 0) }));
  const best = Math.max(...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => score > 0 && score >= best * leastShare)
    .sort((a, b) => b.score - a.score)
    .map(({ id }) => id);
}

/** For each text, how many of the words asked for it has; one that several have counts for less. */
function hits(asked: string[], texts: string[]): number[] {
  const words = texts.map((text) => [...new Set(wordsOf(text))]);
  const scores = texts.map(() => 0);
  for (const word of asked) {
    // The last one may still be on its way.
    const mayGoOn = word.length >= longEnough || word === asked.at(-1);
    const fits = words.map((own) => own.some((other) => word === other || (mayGoOn && isAlike(word, other))));
    const textsWithIt = fits.filter(Boolean).length;
    for (const [at, has] of fits.entries()) if (has) scores[at] = (scores[at] ?? 0) + 1 / textsWithIt ** 2;
  }
  return scores;
}

/** Small letters without marks; a language without spaces is taken apart too. */
function wordsOf(text: string): string[] {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const parts = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(folded);
  return [...parts].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}

function isAlike(asked: string, word: string): boolean {
  if (word.startsWith(asked)) return true;
  if (asked.length < longEnough || word.length < longEnough - 1) return false;
  return asked.startsWith(word) || isOneSlipAway(asked, word);
}

/** One letter too many, too few or wrong, or two that changed places. */
function isOneSlipAway(one: string, other: string): boolean {
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start < most && one[start] === other[start]) start++;
  let end = 0;
  while (end < most - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  if (Math.max(left.length, right.length) <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
