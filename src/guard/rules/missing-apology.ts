import type { Check } from '../rule.ts';

/** Somebody has kept an hour free: one short word about that. The decision itself needs no apology. */
export const missingApology: Check = ({ text, context, words }) => {
  if (!words || !context.scheduled || words.apology.test(text)) return [];
  const callingOff = words.callingOff.exec(text);
  if (!callingOff) return [];
  const start = callingOff.index;
  return [{ start, end: start + callingOff[0].length, severity: 'hint', key: 'guardMissingApology' }];
};
