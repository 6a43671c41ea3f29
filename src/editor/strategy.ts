/** What a way of writing into one kind of editor must do. They are tried in order; the first that knows the editor takes it. */

export interface Target {
  /** The element that takes the text. */
  body: HTMLElement;
  /** First node of what must stay (signature, quote); null when there is none. */
  keepFrom: ChildNode | null;
  hasDraft: boolean;
}

export interface Job {
  /** Lines separated by `\n`. */
  text: string;
  /** `insert` refuses when there is a draft. */
  mode: 'insert' | 'replace' | 'above';
  /** Ends what is kept for undo. */
  signal: AbortSignal;
  /** Called when the insertion was taken back, by the person or by `undo`. */
  undone(): void;
  /** Called when it was brought back after that, by the person's redo. */
  redone?(): void;
}

export type Insertion =
  | {
      ok: true;
      /** False when the text was changed since; nothing is done then. */
      undo(): boolean;
      /** True while the editor holds exactly what the insertion left. */
      fresh(): boolean;
    }
  | { ok: false; reason: 'has-draft' | 'not-taken' | 'protected-part-changed'; retry: boolean };

/** An insertion into an editor that answers in its own time. */
export type SettledInsertion =
  | {
      ok: true;
      /** False when the text was changed since, or when the editor keeps its undo to itself. */
      undo(): Promise<boolean>;
      /** True while the editor holds exactly what the insertion left. */
      fresh(): boolean;
    }
  | {
      ok: false;
      /** `partly-taken`: something of it stands there and could not be taken out again. */
      reason: 'has-draft' | 'not-taken' | 'partly-taken' | 'protected-part-changed';
      retry: boolean;
    };

export interface Strategy {
  knows(body: HTMLElement): boolean;
  insert(target: Target, job: Job): Insertion;
}
