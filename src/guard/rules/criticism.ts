import { has, without } from '../languages/phrases.ts';
import type { Words } from '../languages/words.ts';
import { type Hit, removal, withWords } from '../rule.ts';

/** Characters between those one writes to and the fault that is found with them. */
const REACH = 80;
/** Characters from an attribute to the end of its noun, and before it where "I" would be the subject. */
const ATTRIBUTE = 24;
/** Characters before a fault in which a "not" takes it back. */
const NEGATED = 16;

/** However politely it is said, the reader will remember the reproach. Nobody asked for it, and no reason is owed. */
export const criticism = withWords((look, words) =>
  look.sentences
    .filter((sentence) => !sentence.words.endsWith('?') && isCritical(sentence.words, words))
    .map((sentence): Hit => {
      const canGo = !has(words.decision.decides, sentence.words);
      return {
        ...(canGo ? removal(sentence, look.text) : { start: sentence.start, end: sentence.end }),
        severity: 'warn',
        key: 'guardCriticism',
      };
    }),
);

function isCritical(sentence: string, { criticism: said }: Words): boolean {
  const words = without(said.fine, sentence);
  if (has(said.rebukes, words)) return true;
  const faults = [...words.matchAll(said.faults)].filter(
    ({ index }) => !has(said.negation, words.slice(Math.max(0, index - NEGATED), index)),
  );
  if (faults.length === 0) return false;
  const theirs = [...words.matchAll(said.theirs)];
  return faults.some(({ index: fault }) =>
    theirs.some(({ index, 0: whose }) => {
      if (index > fault) return isAttribute(words, fault, index, said);
      const between = words.slice(index + whose.length, fault);
      return between.length <= REACH && !/[;:]/.test(between) && !has(said.mine, between);
    }),
  );
}

/** The fault stands right before what it is said of: "slow replies", and it is not "I was slow to see your replies". */
function isAttribute(words: string, fault: number, theirs: number, { mine }: Words['criticism']): boolean {
  return theirs - fault <= ATTRIBUTE && !has(mine, words.slice(Math.max(0, fault - ATTRIBUTE), theirs));
}
