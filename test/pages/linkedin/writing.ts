/** What every place to write in has in common, whatever it is made of. */
export interface Writing {
  readonly number: number;
  /** The smallest part of the page with everything of it. */
  readonly element: HTMLElement;
  readonly editor: HTMLElement;
  readonly sendButton: HTMLButtonElement | null;
  /** What would be sent now. */
  readonly text: string;
  /** Empty without a subject field. */
  readonly subject: string;
  foreign(): HTMLElement[];
}

/** What is sent from these goes by the page's own copy of the text, as in the message form. */
export interface WritingOwner {
  sent(text: string, trusted: boolean): void;
}
