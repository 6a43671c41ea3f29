import { has } from '../languages/phrases.ts';
import { type Hit, removal, withWords } from '../rule.ts';

/** A hedge or a condition on the decision invites a bargain. Who is not sure yet had better ask, and decide then. */
export const undecided = withWords((look, words) => {
  const { decision } = look;
  if (!decision) return [];
  const hedgedLeaning =
    decision.firm.length > 0 ? [] : decision.leaning.filter((one) => has(words.decision.hedges, one.words));
  return [...decision.open, ...hedgedLeaning].map((sentence): Hit => {
    // The decision stands without it, as long as it is said elsewhere.
    const canGo = decision.firm.length > 0 && !has(words.decision.decides, sentence.words);
    return {
      ...(canGo ? removal(sentence, look.text) : { start: sentence.start, end: sentence.end }),
      severity: 'warn',
      key: 'guardUndecided',
    };
  });
});
