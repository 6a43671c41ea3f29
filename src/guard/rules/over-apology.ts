import { has, without } from '../languages/phrases.ts';
import { type Hit, removal, withWords } from '../rule.ts';

/** Once is kind; more of it asks the reader for comfort. */
export const overApology = withWords(({ sentences, text }, { manners, decision }) => {
  const sorry = sentences.flatMap((sentence) => {
    const words = without(manners.fine, sentence.words);
    const count = words.match(manners.apologises)?.length ?? 0;
    const grovels = has(manners.grovels, words);
    return count > 0 || grovels ? [{ sentence, count, grovels }] : [];
  });
  const total = sorry.reduce((sum, { count }) => sum + count, 0);
  const grovelling = sorry.filter(({ grovels }) => grovels);
  const tooMany = total >= 2 ? sorry.slice(sorry.length > 1 ? 1 : 0) : grovelling;
  return tooMany.map(({ sentence }): Hit => {
    const canGo = sorry.length > 1 && sentence !== sorry[0]?.sentence && !has(decision.decides, sentence.words);
    return {
      ...(canGo ? removal(sentence, text) : { start: sentence.start, end: sentence.end }),
      severity: 'hint',
      key: 'guardOverApology',
    };
  });
});
