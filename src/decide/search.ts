/** Finds an answer by a few words of the person's own: beginnings of words count, and one slip of the finger. */

export interface Entry<Id extends string> {
  id: Id;
  /** Everything it may be found by: the question, the answer, and words people use for it. */
  text: string;
}

/** Of the best match; what lies below says too little. */
const leastShare = 0.5;
/** Letters of a beginning among other words: "to" is not "too". */
const longEnoughToGoOn = 3;
/** Letters from which on an ending or a slip is forgiven. */
const longEnough = 5;

/**
 * Those that fit, best first; all of them, in order, where nothing is asked. A word counts for more the fewer entries
 * have it, so that "the" decides nothing, in any language.
 */
export function search<Id extends string>(query: string, entries: readonly Entry<Id>[]): Id[] {
  const asked = [...new Set(wordsOf(query))];
  if (asked.length === 0) return entries.map(({ id }) => id);
  const words = entries.map(({ text }) => [...new Set(wordsOf(text))]);
  const scores = entries.map(() => 0);
  for (const word of asked) {
    const mayGoOn = word.length >= longEnoughToGoOn || asked.length === 1;
    const fits = words.map((own) => own.some((other) => word === other || (mayGoOn && isAlike(word, other))));
    const entriesWithIt = fits.filter(Boolean).length;
    for (const [at, has] of fits.entries()) if (has) scores[at] = (scores[at] ?? 0) + 1 / entriesWithIt ** 2;
  }
  const best = Math.max(0, ...scores);
  return entries
    .map(({ id }, at) => ({ id, score: scores[at] ?? 0 }))
    .filter(({ score }) => score > 0 && score >= best * leastShare)
    .sort((a, b) => b.score - a.score)
    .map(({ id }) => id);
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
