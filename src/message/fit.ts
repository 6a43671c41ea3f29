/**
 * Makes the length fit, whatever the variant: of each step's wordings those are kept with which every combination fits.
 * When too few would be left, a detail or a sentence is given up, or one is added.
 */
import type { Args, Book, Wording } from './book.ts';
import { greetingText } from './greeting.ts';
import { lengthWindow, type Range, sizeOf } from './length.ts';
import { planOf, type Step } from './plan.ts';
import type { Situation } from './situation.ts';

/** A way to say a step. */
export interface Option {
  /** Undefined: the words are the person's own (name, closing line). */
  wording: Wording | undefined;
  /** Words with this person's facts in it. */
  words: number;
}

export interface Choice {
  step: Step;
  /** Never empty. */
  options: readonly Option[];
}

export interface Fitted {
  choices: readonly Choice[];
  args: Args;
}

export function fitted(s: Situation, book: Book): Fitted {
  const plan = planOf(s);
  const window = lengthWindow(s.choices.channel, s.choices.length, book.scale);
  const optionsOf = optionsIn(s, book);
  let draft: Draft = { steps: plan.filter((step) => step.need !== 'spare'), args: s.args };
  let result = prunedTo(draft, AMPLE, window, optionsOf);
  const direction = result.misses;
  for (const { change, floors } of direction === 'short' ? LENGTHEN : SHORTEN) {
    if (!result.misses || result.misses !== direction) break;
    draft = change(draft, plan);
    result = prunedTo(draft, floors, window, optionsOf);
  }
  if (result.misses) result = prunedTo(draft, ANY, window, optionsOf);
  return { choices: result.choices, args: draft.args };
}

interface Draft {
  steps: readonly Step[];
  args: Args;
}

/** How many wordings a step keeps at least: one of the two sentences that carry the message, or one of the others. */
type Floor = Record<'lead' | 'rest', number>;

/** With fewer wordings than this, another wording would soon be the same again. */
const AMPLE: Floor[] = [
  { lead: 3, rest: 3 },
  { lead: 2, rest: 2 },
];
/** Before a wanted sentence is given up, the small ones stop varying. */
const SCANT: Floor[] = [...AMPLE, { lead: 2, rest: 1 }];
const ANY: Floor[] = [...SCANT, { lead: 1, rest: 1 }];

interface Attempt {
  change: (draft: Draft, plan: readonly Step[]) => Draft;
  floors: Floor[];
}

/** In the order of what is missed least. */
const SHORTEN: Attempt[] = [
  { floors: AMPLE, change: (draft) => without(draft, (step) => step.need === 'usual' && step.move === 'wish') },
  { floors: AMPLE, change: (draft) => changed(draft, { companyForm: 'none' }) },
  { floors: AMPLE, change: (draft) => without(draft, (step) => step.need === 'usual') },
  { floors: SCANT, change: (draft) => changed(draft, { slot: draft.args.slotDay ?? '' }) },
  { floors: SCANT, change: (draft) => without(draft, (step) => step.need === 'wanted') },
  { floors: ANY, change: (draft) => changed(draft, { roleForm: 'none' }) },
  { floors: ANY, change: (draft) => changed(draft, { slotForm: 'none' }) },
];

const LENGTHEN: Attempt[] = [
  { floors: AMPLE, change: (draft, plan) => withSpare(draft, plan, 'appreciation') },
  { floors: AMPLE, change: (draft, plan) => withSpare(draft, plan, 'wish') },
];

function without(draft: Draft, dropped: (step: Step) => boolean): Draft {
  return { ...draft, steps: draft.steps.filter((step) => !dropped(step)) };
}

function changed(draft: Draft, args: Args): Draft {
  return { ...draft, args: { ...draft.args, ...args } };
}

function withSpare(draft: Draft, plan: readonly Step[], move: string): Draft {
  const kept = new Set(draft.steps);
  return { ...draft, steps: plan.filter((step) => kept.has(step) || (step.need === 'spare' && step.move === move)) };
}

interface Result {
  choices: readonly Choice[];
  misses: 'long' | 'short' | undefined;
}

/** Prunes to the first of the floors with which every combination fits, else to the last of them. */
function prunedTo({ steps, args }: Draft, floors: readonly Floor[], window: Range, optionsOf: OptionsOf): Result {
  const choices = steps.map((step) => ({ step, options: optionsOf(step, args) }));
  let result: Result = { choices, misses: undefined };
  for (const floor of floors) {
    result = prune(choices, window, floor);
    if (!result.misses) break;
  }
  return result;
}

type OptionsOf = (step: Step, args: Args) => readonly Option[];

/** The ways to say a step; each is looked for once, however often a message is tried shorter or longer. */
function optionsIn(s: Situation, book: Book): OptionsOf {
  let known: { args: Args; byKey: Map<string, readonly Option[]> } = { args: s.args, byKey: new Map() };
  return (step, args) => {
    if (known.args !== args) known = { args, byKey: new Map() };
    const before = known.byKey.get(step.key);
    if (before) return before;
    const options = optionsOf(step, args, s, book);
    known.byKey.set(step.key, options);
    return options;
  };
}

/** Shortest first. */
function optionsOf(step: Step, args: Args, s: Situation, book: Book): Option[] {
  if (step.key === 'name-written') return [own(args.name ?? '', book)];
  if (step.move === 'closing' && s.signOff !== undefined) return [own(s.signOff, book)];
  return book
    .wordings(step.key, s.choices.tone, args)
    .map((wording) => ({ wording, words: lengthOf(wording, step, args, s, book) }))
    .sort((a, b) => a.words - b.words);
}

function own(text: string, book: Book): Option {
  return { wording: undefined, words: sizeOf(text, book.language) };
}

function lengthOf(wording: Wording, step: Step, args: Args, s: Situation, book: Book): number {
  if (step.move === 'greeting') return sizeOf(greetingText(wording, args, s, book), book.language);
  return wording.names.reduce((sum, fact) => sum + sizeOf(args[fact] ?? '', book.language), wording.words);
}

/** Takes away the longest or the shortest wording where they differ most, until every combination is inside. */
function prune(all: readonly Choice[], [least, most]: Range, floor: Floor): Result {
  const choices = all.map(({ step, options }) => ({ step, options: [...options] }));
  const total = (at: 0 | -1) => choices.reduce((sum, { options }) => sum + (options.at(at)?.words ?? 0), 0);
  for (;;) {
    const misses = total(-1) > most ? 'long' : total(0) < least ? 'short' : undefined;
    const widest = misses && widestOf(choices, floor);
    if (!widest) return { choices, misses };
    drop(widest, misses === 'long' ? -1 : 0);
  }
}

function widestOf<T extends { step: Step; options: Option[] }>(choices: T[], floor: Floor): T | undefined {
  let widest: T | undefined;
  let most = 0;
  for (const choice of choices) {
    const { step, options } = choice;
    const least = floor[step.move === 'thanks' || step.move === 'decision' ? 'lead' : 'rest'];
    const spread = (options.at(-1)?.words ?? 0) - (options[0]?.words ?? 0);
    if (options.length > least && spread > most) [widest, most] = [choice, spread];
  }
  return widest;
}

/** Drops the longest or the shortest, but keeps two openings, so that no sentence has to begin like the one before it. */
function drop({ step, options }: { step: Step; options: Option[] }, at: 0 | -1): void {
  const first = at === 0 ? 0 : options.length - 1;
  const next = at === 0 ? 1 : -1;
  let index = first;
  while (step.move !== 'thanks' && options[index] && isLastOfItsKind(options, index)) index += next;
  options.splice(options[index] ? index : first, 1);
}

/** Without it, all the others would begin with the same word. */
function isLastOfItsKind(options: Option[], index: number): boolean {
  const opens = options[index]?.wording?.opens;
  const others = options.filter((_, other) => other !== index).map((option) => option.wording?.opens);
  return new Set(others).size === 1 && others[0] !== opens;
}
