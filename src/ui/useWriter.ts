import { useEffect, useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import type { Finding } from '../guard/index.ts';
import type { Choices, Edit, Move, Part } from '../message/index.ts';
import { primary } from './choices.ts';
import { choose as choicesWith, completed, derive } from './derived.ts';
import { fixOf } from './fixes.ts';
import { OWN_DRAFT, reduce, type Said, stateFrom, type View } from './state.ts';
import type { Corrections, InsertMode, InsertOutcome, WriterProps } from './types.ts';

export type Form = ReturnType<typeof useWriter>;

/** What the form knows and what can be done in it. */
export function useWriter(props: WriterProps) {
  const [state, dispatch] = useReducer(reduce, props, stateFrom);
  const derived = derive(props, state);
  const { facts, choices, shown, setting, canInsert } = derived;
  const { root, focusNext } = useFocusNext();
  useWords(props, derived.language, (language, loaded) => dispatch({ type: 'words', language, loaded }));
  const end = (said: Said | null) => dispatch({ type: 'end', said });

  const choose = (changed: Partial<Choices>) => {
    dispatch({ type: 'choose', choices: changed });
    const next = completed(choicesWith(props, facts, { ...state, chosen: { ...state.chosen, ...changed } }));
    if (next) props.onChoices?.(next);
  };
  const changeSentence = (move: Move, edit: Edit | null) => {
    const action = { type: 'edit', move, edit } as const;
    dispatch(action);
    // What is changed in a text of one's own belongs to that text.
    if (!derived.template) props.onEdits?.(reduce(state, action).edits);
  };
  const edit = (part: Part, change: { off: boolean; text: string | null }) => {
    if (setting) changeSentence(part.move, props.core.editOf(part, change, setting));
  };
  const ask = (about: 'draft' | 'later') => {
    focusNext('question');
    dispatch({ type: 'ask', about });
  };
  const cancel = () => {
    focusNext(state.asking === 'later' ? 'later' : 'insert');
    dispatch({ type: 'cancel' });
  };
  const insertAs = async (mode: InsertMode) => {
    if (!shown || !setting || !canInsert || state.busy) return;
    dispatch({ type: 'start' });
    const { choices: made } = setting;
    const own = derived.template ? { own: derived.template.id } : {};
    const outcome = await props.onInsert(shown, mode, { facts, choices: made, ...own }).catch(() => notTaken);
    if (outcome.ok) return end(null);
    if (outcome.reason === 'has-draft') return ask('draft');
    focusNext('insert');
    end({ kind: 'stopped', reason: outcome.reason });
  };
  const insert = () => {
    if (!canInsert || state.asking || state.busy) return;
    if (derived.isDraft) void insertAs('replace');
    else if (props.target.kind === 'editor' && props.target.hasDraft) ask('draft');
    else void insertAs('insert');
  };
  const copy = async (text: string | undefined, done: 'copied' | 'subject-copied') => {
    if (text === undefined) return;
    const isCopied = await props.onCopy(text).catch(() => false);
    end({ kind: isCopied ? done : 'copy-failed' });
  };
  const keep = async (at: Date) => {
    if (!shown || !props.onLater || state.busy) return;
    dispatch({ type: 'start' });
    const { template, language } = derived;
    const about = { language, ...(template?.plain && !derived.isDraft ? { kept: template.id } : {}) };
    const isKept = await props.onLater(shown, at, about).catch(() => false);
    focusNext('later');
    end(isKept ? { kind: 'kept', at } : { kind: 'not-kept' });
  };
  /** Escape takes away an open question first, then closes the sentences; the container hears it only when there is none. */
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      return insert();
    }
    if (event.key !== 'Escape' || event.isComposing || !(state.asking || state.editing)) return;
    if (state.asking) cancel();
    else {
      focusNext('edit');
      dispatch({ type: 'editing', open: false });
    }
    event.preventDefault();
    event.stopPropagation();
  };

  return {
    ...derived,
    state,
    root,
    choose,
    insert,
    insertAs,
    cancel,
    askLater: () => ask('later'),
    keep,
    onKeyDown,
    type(field: keyof Corrections, value: string) {
      dispatch({ type: 'type', field, value });
      props.onCorrections?.({ ...state.typed, [field]: value });
    },
    showMore: (open: boolean) => dispatch({ type: 'show-more', open }),
    /** `focus`: what has the focus once the other text is shown. */
    show(view: View, focus: 'tab' | 'phone') {
      focusNext(focus);
      dispatch({ type: 'view', view });
    },
    chooseChannel(channel: 'email' | 'linkedin' | 'phone') {
      dispatch({ type: 'view', view: channel === 'phone' ? 'phone' : 'message' });
      if (channel !== 'phone') choose({ channel });
    },
    /** The call is over: what was said, in writing. */
    confirmCall() {
      focusNext('insert');
      choose({ intent: 'confirm-call' });
      dispatch({ type: 'view', view: 'message' });
    },
    another: () => choose({ variant: choices.variant + 1 }),
    copyText: () => void copy(shown?.text, 'copied'),
    copySubject: () => void copy(shown?.subject, 'subject-copied'),
    fix(finding: Finding) {
      const fixed = shown && setting && fixOf(props.core, shown, finding, setting.choices);
      if (!fixed) return;
      focusNext('insert');
      edit(fixed.part, { off: false, text: fixed.text });
    },
    edit,
    resetEdit: (move: Move) => changeSentence(move, null),
    showSentences(open: boolean) {
      focusNext(open ? 'sentences' : 'edit');
      dispatch({ type: 'editing', open });
    },
    useTemplate: (id: string | null) => dispatch({ type: 'template', id }),
    checkDraft() {
      focusNext('sentences');
      dispatch({ type: 'template', id: OWN_DRAFT });
      props.onDraftChecked?.({ facts, choices: { ...choices, reason: choices.reason ?? 'unsaid' } });
    },
  };
}

const notTaken: InsertOutcome = { ok: false, reason: 'not-taken', retry: false };

function hasFocus(form: HTMLElement | null): boolean {
  return Boolean(form?.contains((form.getRootNode() as Document | ShadowRoot).activeElement));
}

/** Has the words of the language loaded when they are not here. */
function useWords({ core, loadWords }: WriterProps, tag: string, done: (language: string, loaded: boolean) => void) {
  const language = primary(tag);
  useEffect(() => {
    if (core.isReady(language)) return;
    loadWords(language)
      .then(() => core.learn(language))
      .catch(() => false)
      .then((loaded) => done(language, loaded));
  }, [language]);
}

/** The focus goes to the element with that `data-focus` after the next rendering: what had it may be gone by then. */
function useFocusNext() {
  const root = useRef<HTMLDivElement>(null);
  const next = useRef<string | null>(null);
  const hadFocus = hasFocus(root.current);
  useLayoutEffect(() => {
    const form = root.current;
    if (!form) return;
    if (next.current !== null) form.querySelector<HTMLElement>(`[data-focus="${next.current}"]`)?.focus();
    // What had the focus is gone or cannot be pressed now: the next key must not go to the page.
    if ((hadFocus || next.current !== null) && !hasFocus(form))
      form.querySelector<HTMLElement>('[data-autofocus]')?.focus();
    next.current = null;
  });
  return {
    root,
    focusNext(name: string) {
      next.current = name;
    },
  };
}
