import { has, without } from '../languages/phrases.ts';
import { type Hit, withWords } from '../rule.ts';

/** Who leaves may ask, but has nothing to press for. */
export const demands = withWords(({ sentences }, { manners: said }) =>
  sentences
    .filter((sentence) => {
      const words = without(said.fine, sentence.words);
      if (has(said.demands, words)) return true;
      return has(said.asks, words) && has(said.urgency, words) && !has(said.gently, words);
    })
    .map(({ start, end }): Hit => ({ start, end, severity: 'warn', key: 'guardDemands' })),
);
