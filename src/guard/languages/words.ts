/** What the rules have to know of a language. Adding a language is adding a file of this shape, and a line in `index.ts`. */
export interface Words {
  /** Slots of a template that stand there in words, without any brackets. Flag `g`. */
  slots: RegExp;
  /** Words by which a bracket is known as a slot, even when a fact was read with it. */
  slotWord: RegExp;
  /** A greeting that lost its name. Flag `g`. */
  emptyGreeting: RegExp;
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
  /** Saying sorry in any words, or seeing what it costs the other. */
  apology: RegExp;
  /** Calling off what is booked, or leaving the process. */
  callingOff: RegExp;
  /** Words, in small letters, that are no abbreviation when all their letters are capitals. */
  ordinary: ReadonlySet<string>;
}
