import { has } from '../languages/phrases.ts';
import { withWords } from '../rule.ts';

/** Somebody has kept an hour free: one short word about that. The decision itself needs no apology. */
export const missingApology = withWords(({ text, context, sentences }, { manners, decision, adds }) => {
  if (!context.scheduled) return [];
  const isSorry = sentences.some(
    ({ words }) => has(manners.apologises, words) || has(manners.grovels, words) || has(manners.regrets, words),
  );
  const callingOff = sentences.find(
    ({ words }) => !words.endsWith('?') && (has(decision.cancels, words) || has(decision.decides, words)),
  );
  if (isSorry || !callingOff) return [];
  const { start, end } = callingOff;
  return [
    { start, end, severity: 'hint', key: 'guardMissingApology', fix: `${text.slice(start, end)} ${adds.apology}` },
  ];
});
