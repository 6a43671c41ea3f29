/**
 * Why something is pointed out, one plain sentence each: what it is and what to do. `$1`, `$2` are filled in.
 * The keys are keys of the texts on screen, where the same sentences stand in every language of the interface.
 */
const sentences = {
  guardPlaceholder: '“$1” is still open: fill it in or take it out.',
  guardNoName: 'There is no name after the greeting.',
  guardNoReply: 'Nobody reads mail to $1. Please write to a person.',
  guardApplicantSystem: '$1 is the address of an applicant system. Please write to a person.',
  guardSeveral: 'This goes to $1 people. Is it meant for all of them?',
  guardNoRecipient: 'There is no recipient yet.',
  guardWrongName: 'The greeting says $1, but this goes to $2.',
  guardMissingApology: 'An interview is booked: one short “sorry” for it would be kind.',
  guardExclamation: 'One exclamation mark is enough.',
  guardCapitals: 'Words in capitals read as if shouted.',
} as const;

export type Reason = keyof typeof sentences;

/** Longest piece of somebody's words that is repeated in a sentence. */
const LONGEST = 60;

export function sentence(reason: Reason, subs: readonly string[]): string {
  return sentences[reason].replace(/\$([1-9])/g, (_, place) => short(subs[Number(place) - 1] ?? ''));
}

function short(words: string): string {
  const letters = [...words];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : words;
}
