/** Characters of the longest quotation. */
const LONGEST = 40;

/** Somebody's words for a sentence of ours: on one line, cut where long, and kept to their own direction. */
export function quoted(words: string): string {
  const characters = [...words.replace(/\s+/g, ' ')];
  const short = characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : characters.join('');
  return `\u2068${short}\u2069`;
}
