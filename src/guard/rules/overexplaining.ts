import { without } from '../languages/phrases.ts';
import type { Sentence } from '../reading.ts';
import { withWords } from '../rule.ts';

/** Details of one's life, each named once, from which on it is a story and no reason any more. */
const STORY = 3;
/** Reasons that are a chain. */
const CHAIN = 4;
/** Words that the telling has at least: a reason in passing is none. */
const FEWEST_WORDS = 18;

/** No reason is owed; a long one reads as an excuse, and tells strangers what is none of their business. */
export const overexplaining = withWords(({ sentences, text }, { explanation: said }) => {
  const details = new Set<string>();
  let reasons = 0;
  const telling: Sentence[] = [];
  for (const sentence of sentences) {
    const words = without(said.fine, sentence.words);
    const found = words.match(said.details) ?? [];
    const joins = words.match(said.reasons)?.length ?? 0;
    for (const detail of found) details.add(detail);
    reasons += joins;
    if (found.length + joins > 0) telling.push(sentence);
  }
  const isStory = details.size >= STORY || (details.size >= 2 && reasons >= 2) || reasons >= CHAIN;
  const [first, last] = [telling[0], telling.at(-1)];
  if (!isStory || !first || !last) return [];
  if (lengthOf(telling) < FEWEST_WORDS) return [];
  return [{ start: first.start, end: Math.min(last.end, text.length), severity: 'warn', key: 'guardOverexplaining' }];
});

/** In words; where there are no spaces, two characters count as one. */
function lengthOf(sentences: Sentence[]): number {
  return sentences.reduce((sum, { words }) => {
    const spaced = words.split(/ +/).length;
    return sum + (/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(words) ? words.length / 2 : spaced);
  }, 0);
}
