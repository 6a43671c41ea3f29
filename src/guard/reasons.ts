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
  guardOtherPerson: '$1 is not the person greeted: is this text meant for somebody else?',
  guardWrongRole: 'This says $1, but it is about $2.',
  guardWrongCompany: 'This says $1, but it goes to $2.',
  guardNoDecision: 'It is not said that you withdraw: one plain sentence spares them the guessing.',
  guardUndecided:
    'This leaves the door half open. If you are sure, say so plainly; if not, ask first and decide later.',
  guardCriticism: 'This can be read as criticism. Your decision needs none: leave it out, or speak of your own goals.',
  guardComparesOffers: 'This compares offers. “Another offer” is enough.',
  guardNamesEmployer: 'There is no need to name the other employer: “another offer” is enough.',
  guardOverexplaining: 'This tells more than they need. One short reason, or none, is enough.',
  guardDemands: 'This sounds like a demand. A friendly question is answered sooner.',
  guardNoThanks: 'There is no word of thanks yet: one short line is enough.',
  guardOverApology: 'One short apology is enough.',
  guardCasual: 'This is a tone for friends: plainer words suit a hiring team better.',
  guardEmoji: 'Better without the emoji.',
  guardTwoRegisters: 'Here the address turns familiar, while the rest is formal: keep to one.',
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
