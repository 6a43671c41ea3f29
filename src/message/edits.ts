/** What the person changed in single sentences, and where it still fits once something else has changed. */
import type { Facts, Formality } from '../thread/index.ts';
import type { Choices, Message, Move, Part } from './index.ts';
import { textOf } from './layout.ts';

/** A sentence in the person's own words, or left out. */
export interface Edit {
  /** Left out. */
  off: boolean;
  /** Instead of ours; null: our own words. */
  text: string | null;
  /** What our own sentence was made from. */
  made: Making;
}

export type Edits = Partial<Record<Move, Edit>>;

/** All that decides whether own words still say the right thing. */
interface Making {
  key: string | undefined;
  language: string;
  formality: Formality | null;
  facts: readonly string[];
  /** The booked time, for sentences about it. */
  slot: string;
}

/** What surrounds a message: how it was chosen, and for whom. */
export interface Setting {
  choices: Choices;
  facts: Facts;
  /** Null where the language makes no difference. */
  formality: Formality | null;
}

const SLOT_MOVES: readonly Move[] = ['apology', 'release'];

/** The message with the edits that fit it. */
export function withEdits(message: Message, edits: Edits, setting: Setting): Message {
  const parts = message.parts.flatMap((part) => edited(part, edits[part.move], setting));
  return { ...message, parts, text: textOf(parts, setting.choices) };
}

function edited(part: Part, edit: Edit | undefined, setting: Setting): Part[] {
  if (edit?.off) return [];
  if (!edit || edit.text === null || !fits(edit.made, edit.text, part, setting)) return [part];
  return [{ ...part, text: edit.text, edited: true }];
}

/** Own words fit as long as our sentence would be about the same thing, in the same manner, with the same people in it. */
function fits(made: Making, text: string, part: Part, setting: Setting): boolean {
  const now = makingOf(part, setting);
  return (
    made.key === now.key &&
    made.language === now.language &&
    made.formality === now.formality &&
    (!SLOT_MOVES.includes(part.move) || made.slot === now.slot) &&
    made.facts.every((fact) => now.facts.includes(fact) || !text.includes(fact))
  );
}

/** An edit of a part of the message as it is now. */
export function editOf(part: Part, change: { off: boolean; text: string | null }, setting: Setting): Edit {
  return { ...change, made: makingOf(part, setting) };
}

function makingOf({ key }: Part, { choices, facts, formality }: Setting): Making {
  const { greet, role, company, myName, interview } = facts;
  const known = [...greet, role, company, myName].map((found) => found?.value ?? '').filter((value) => value !== '');
  const slot = JSON.stringify(interview?.value ?? null);
  return { key, language: choices.language, formality, facts: known, slot };
}
