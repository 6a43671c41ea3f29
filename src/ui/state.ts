/** What the person has done in the form since it was opened. Everything else is derived from this and the props. */
import type { Choices, Edit, Edits, Move } from '../message/index.ts';
import type { Corrections, StopReason, WriterProps } from './types.ts';

/** Which text the preview shows. */
export type View = 'message' | 'phone' | 'voicemail';

/** What the last action came to, until the next change. */
export type Said =
  | { kind: 'copied' | 'subject-copied' | 'copy-failed' | 'not-kept' }
  | { kind: 'kept'; at: Date }
  | { kind: 'stopped'; reason: StopReason };

export interface State {
  typed: Corrections;
  /** The choices touched here; those left out come from memory, options and facts. */
  chosen: Partial<Choices>;
  /** Null: open exactly when one of them is chosen. */
  moreReasons: boolean | null;
  view: View;
  /** The question on screen: what to do with the draft, or when to remind. */
  asking: 'draft' | 'later' | null;
  busy: boolean;
  said: Said | null;
  /** Language whose words could not be loaded: the message is in English until it is chosen again. */
  missing: string | null;
  /** Sentences the person changed or left out. */
  edits: Edits;
  /** The sentences are open to be changed one by one. */
  editing: boolean;
  /** Id of a text of the person's own that is used instead of ours; {@link OWN_DRAFT}: what stands in the editor. */
  template: string | null;
}

export type Action =
  | { type: 'type'; field: keyof Corrections; value: string }
  | { type: 'choose'; choices: Partial<Choices> }
  | { type: 'show-more'; open: boolean }
  | { type: 'view'; view: View }
  | { type: 'words'; language: string; loaded: boolean }
  | { type: 'edit'; move: Move; edit: Edit | null }
  | { type: 'editing'; open: boolean }
  | { type: 'template'; id: string | null }
  | { type: 'ask'; about: 'draft' | 'later' }
  | { type: 'cancel' }
  | { type: 'start' }
  | { type: 'end'; said: Said | null };

/** Stands for the person's own draft where the id of a text of theirs is asked for. */
export const OWN_DRAFT = 'draft';

const initialState: State = {
  typed: {},
  chosen: {},
  moreReasons: null,
  view: 'message',
  asking: null,
  busy: false,
  said: null,
  missing: null,
  edits: {},
  editing: false,
  template: null,
};

/** The form as it is opened: with what the person changed or kept in this conversation, for what it was opened for. */
export const stateFrom = ({
  corrections = {},
  edits = {},
  wanted = {},
  templates = [],
}: Partial<Pick<WriterProps, 'corrections' | 'edits' | 'wanted' | 'templates'>> = {}): State => ({
  ...initialState,
  typed: corrections,
  edits,
  chosen: wanted,
  template: templates.find(({ plain }) => plain)?.id ?? null,
});

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'type':
      return changed(state, { typed: { ...state.typed, [action.field]: action.value } });
    case 'choose':
      return changed(state, {
        chosen: { ...state.chosen, ...action.choices },
        missing: action.choices.language === undefined ? state.missing : null,
      });
    case 'words':
      // Loaded, too, makes a new state: what follows from it is another text.
      return { ...state, missing: action.loaded ? null : action.language };
    case 'view':
      return changed(state, { view: action.view });
    case 'edit':
      return changed(state, { edits: withEdit(state.edits, action.move, action.edit) });
    case 'editing':
      return { ...state, editing: action.open };
    case 'template':
      return changed(state, { template: action.id, view: 'message', editing: action.id === OWN_DRAFT });
    case 'show-more':
      return { ...state, moreReasons: action.open };
    case 'ask':
      return { ...state, asking: action.about, busy: false, said: null };
    case 'cancel':
      return { ...state, asking: null };
    case 'start':
      return { ...state, busy: true, said: null };
    case 'end':
      return { ...state, busy: false, asking: null, said: action.said };
  }
}

function withEdit(edits: Edits, move: Move, edit: Edit | null): Edits {
  const { [move]: _, ...others } = edits;
  return edit === null ? others : { ...others, [move]: edit };
}

/** The text is another one now: an open question and the last outcome no longer concern it. */
function changed(state: State, change: Partial<State>): State {
  return { ...state, asking: null, said: null, ...change };
}
