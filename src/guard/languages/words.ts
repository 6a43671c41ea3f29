import type { Pattern } from './phrases.ts';

/**
 * What the rules have to know of a language. The rules hold the ideas (who is spoken about, what is held against what, what
 * is left open); a language holds the ways to say each part of an idea. Adding a language is adding a file of this shape.
 *
 * Patterns are written with `phrases` (or `pieces`), lie in one sentence, and see small letters. What is called `fine`
 * is taken out of a sentence before its rule looks at it: it is the place for good sentences that were found by mistake.
 */
export interface Words {
  /** Before a full stop that ends no sentence, in small letters: "dr", "p.m". Matches the whole of it. */
  abbreviation: RegExp;

  placeholder: {
    /** Slots of a template that stand there in words, without any brackets. Sees the text as it is; flag `g`. */
    slots: RegExp;
    /** Words by which a bracket is known as a slot, even when a fact was read with it. */
    slotWord: RegExp;
    /** A greeting that lost its name. Sees the text as it is; flag `g`. */
    emptyGreeting: RegExp;
  };

  names: {
    /** From the start of the text to where the addressed people begin; what follows on that line is whom it greets. */
    greeting: RegExp;
    /** Between the people of one greeting. */
    and: RegExp;
    /** Begins what is no longer the name: "from Acme". */
    nameEnds: RegExp;
    /** A greeting with one of these words names nobody, so it cannot name the wrong one. */
    anybody: RegExp;
    /** First names that are one name, in groups. */
    nicknames: string[][];
    /** Somebody addressed by name further on, in the group `name`: "thank you, Anna". See the text as it is; flag `g`. */
    addressed: readonly RegExp[];
    /** The role one writes about, in the group `role`. See the text as it is; flag `g`. */
    role: readonly RegExp[];
    /** The firm one applied to, in the group `company`: "my application at Acme". See the text as it is; flag `g`. */
    company: readonly RegExp[];
  };

  decision: {
    /** Says for good that one leaves, declines or does not come: "withdraw", "not be moving forward". */
    decides: Pattern;
    /** Before a decision: it is none. "might", "I think I should". */
    hedges: Pattern;
    /** Leaves the decision open under a condition, or bargains about it, in itself: "unless you", "could be talked round". */
    bargains: Pattern;
    /** Puts the decision off, in itself: "need more time to decide". */
    postpones: Pattern;
    /** On the way out without saying so: another offer, not the right fit, good luck with the search. */
    leans: Pattern;
    /** Does not come to what is booked. */
    cancels: Pattern;
    /** Proposes another time: then calling off is no leaving. */
    reschedules: Pattern;
    /** Takes an earlier withdrawal back: then the text is none. */
    reverses: Pattern;
    /** About some later time, where nothing need be decided: "in the future". */
    later: Pattern;
    fine: Pattern;
  };

  criticism: {
    /** Those one writes to, their people, and what is theirs: "you", "the process", "the interviewer". */
    theirs: Pattern;
    /** What is a fault in whatever it is said of: "disorganised", "too slow". It counts after `theirs`. */
    faults: Pattern;
    /** Right before a fault: it is none. "not", "never". */
    negation: Pattern;
    /** Oneself, between `theirs` and a fault: the fault is one's own. */
    mine: Pattern;
    /** A reproach in itself, with whatever it is about: "you never replied", "I expected better", "a word of advice". */
    rebukes: Pattern;
    fine: Pattern;
  };

  comparison: {
    /** The other offer, firm or employer. */
    others: Pattern;
    /** What makes one offer better than another, pay included. It counts in one sentence with `others`. */
    better: Pattern;
    /** A comparison in itself: "than yours", "you could not match". */
    compares: Pattern;
    /** A sum of money; in one sentence with `others` or `better`, or after them. */
    money: Pattern;
    /** Up to where the name of the other employer begins: "accepted an offer at ". A capital must follow. */
    joins: Pattern;
    fine: Pattern;
  };

  explanation: {
    /** Private detail: family, health, money, home. Each different word counts. */
    details: Pattern;
    /** Joins one more reason on: "because", "on top of that". */
    reasons: Pattern;
    fine: Pattern;
  };

  manners: {
    /** Thanks in any words. */
    thanks: Pattern;
    /** An apology; two are one too many. */
    apologises: Pattern;
    /** Grovelling: one is too many. */
    grovels: Pattern;
    /** Not an apology, but enough of one where an interview is called off. */
    regrets: Pattern;
    /** Presses in itself: "I insist", "you owe me". */
    demands: Pattern;
    /** Asks for something. */
    asks: Pattern;
    /** Beside what is asked: it presses. "by Friday", "immediately". */
    urgency: Pattern;
    /** Asks so gently that a time beside it is no pressure: "could you", "when you have a moment". */
    gently: Pattern;
    /** Not counted as an apology or a demand. */
    fine: Pattern;
  };

  register: {
    /** Slang, clipped words, the closing of a chat. */
    casual: Pattern;
    /** Addresses or greets formally; with `familiar` in one text, one of both is wrong. */
    formal: Pattern;
    /** Addresses familiarly; `nothing` where the language has one address. */
    familiar: Pattern;
    /** Careless spelling, in the text as it is; flag `g`. */
    careless: RegExp;
    /** Words, in small letters, that are no abbreviation when all their letters are capitals. */
    ordinary: ReadonlySet<string>;
  };

  /** Sentences that a fix adds. They address nobody, so that they suit any register. */
  adds: { thanks: string; apology: string };
}

/** A language is made when its first text is looked at: making its patterns takes as long as many looks. */
export type MakeWords = () => Words;
