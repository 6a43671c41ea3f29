import { withWords } from '../rule.ts';

/** Somebody who only thanks and wishes well leaves the reader guessing, and the place in the process stays open. */
export const noDecision = withWords((look, words) => {
  const { decision } = look;
  if (
    !decision ||
    decision.firm.length > 0 ||
    decision.open.some(({ words: said }) => said.search(words.decision.decides) >= 0)
  )
    return [];
  const at = decision.leaning[0] ?? decision.open[0];
  return at ? [{ start: at.start, end: at.end, severity: 'warn', key: 'guardNoDecision' }] : [];
});
