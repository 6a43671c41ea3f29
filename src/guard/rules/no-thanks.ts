import { has } from '../languages/phrases.ts';
import { withWords } from '../rule.ts';

/** Somebody took the time; one line of thanks is what is remembered. */
export const noThanks = withWords((look, words) => {
  const { decision } = look;
  if (!decision || look.sentences.some((sentence) => has(words.manners.thanks, sentence.words))) return [];
  const at = decision.firm.at(-1) ?? decision.open.at(-1) ?? decision.leaning.at(-1);
  if (!at) return [];
  const fix = `${look.text.slice(at.start, at.end)} ${words.adds.thanks}`;
  return [{ start: at.start, end: at.end, severity: 'warn', key: 'guardNoThanks', fix }];
});
