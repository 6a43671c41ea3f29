import { has, without } from '../languages/phrases.ts';
import type { Words } from '../languages/words.ts';
import type { Sentence } from '../reading.ts';
import { type Hit, type Look, removal, withWords } from '../rule.ts';

/** That there is another offer may be said. What is better about it, what it pays and who made it had better not. */
export const comparingOffers = withWords((look, words) => {
  const hits: Hit[] = [];
  let aboutOthers = false;
  for (const sentence of look.sentences) {
    const named = namedEmployer(sentence, look, words);
    if (named || compares(sentence.words, words, aboutOthers)) {
      const canGo = !has(words.decision.decides, sentence.words);
      const span = canGo ? removal(sentence, look.text) : { start: sentence.start, end: sentence.end };
      hits.push({ ...span, severity: 'warn', key: named ? 'guardNamesEmployer' : 'guardComparesOffers' });
    }
    aboutOthers = has(words.comparison.others, sentence.words);
  }
  return hits;
});

/** `aboutOthers`: the sentence before spoke of the other offer, so that "they pay more" needs not name it again. */
function compares(sentence: string, { comparison: said }: Words, aboutOthers: boolean): boolean {
  const words = without(said.fine, sentence);
  if (has(said.compares, words)) return true;
  const better = has(said.better, words);
  const others = has(said.others, words);
  return (others && better) || (has(said.money, words) && (others || better || aboutOthers));
}

/** "an offer at Orchard Foods", unless that is the firm one writes to. */
function namedEmployer({ start, words: said }: Sentence, { text, facts }: Look, words: Words): boolean {
  for (const { index, 0: joins } of said.matchAll(words.comparison.joins)) {
    const from = start + index + joins.length;
    const name = /^\s*(\p{Lu}[\p{L}\p{N}&.'’-]+(?: \p{Lu}[\p{L}\p{N}&.'’-]+){0,3})/u.exec(
      text.slice(from, from + 80),
    )?.[1];
    if (!name) continue;
    const isTheirs = facts.company?.value.toLowerCase().includes(name.toLowerCase()) || text.split(name).length > 2;
    if (!isTheirs) return true;
  }
  return false;
}
