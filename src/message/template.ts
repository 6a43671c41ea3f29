/** Texts of the person's own, with facts in braces and parts that vanish when a fact is missing. No logic, no escapes. */
import type { Facts } from '../thread/index.ts';
import { bookFor } from './book.ts';
import { cleanCompany, cleanName, cleanRole } from './clean.ts';
import type { Message } from './index.ts';
import { slotOf } from './slot.ts';

export interface Template {
  id: string;
  /** What it is called in a list. */
  title: string;
  /** BCP 47, of its text. */
  language: string;
  /** May name facts too; empty: none. */
  subject: string;
  text: string;
}

/** What may stand in braces. */
export const templateFacts = ['name', 'role', 'company', 'my_name', 'interview_time'] as const;
export type TemplateFact = (typeof templateFacts)[number];

/** Something in a text that cannot be filled in, and where: half-open, in UTF-16 units. */
export interface TemplateFault {
  kind: 'unknown-fact' | 'open-brace' | 'open-part' | 'part-in-part' | 'part-without-fact' | 'nothing-to-close';
  start: number;
  end: number;
  /** The fact that was probably meant. */
  meant?: TemplateFact;
}

interface Part {
  optional: Token[];
}
type Token = string | { fact: TemplateFact } | Part;

/** `{{word}}`, `{word}`, `[[`, `]]`, `[word]`, a brace or bracket without its other, or the text between. */
const PIECE = /\{\{[^{}\n]*\}\}|\{[^{}\n]*\}|\[\[|\]\]|\[[^[\]{}\n]*\]|[{}[\]]|[^{}[\]]+/g;

/** Every fault in a text, in the order of their places; empty: it can be filled in. */
export function templateFaults(text: string): TemplateFault[] {
  return parse(text).faults;
}

export type Filled =
  | { ok: true; message: Message }
  | { ok: false; reason: 'faulty' }
  /** Facts that stand outside of the parts that may vanish; where nothing but such parts is left, theirs. */
  | { ok: false; reason: 'missing'; facts: TemplateFact[] };

/** The text with the facts in it. Never with a gap: a missing fact takes its `[[part]]` along, or nothing is made at all. */
export function fillTemplate(template: Template, facts: Facts): Filled {
  const [subject, text] = [parse(template.subject), parse(template.text)];
  if (subject.faults.length + text.faults.length > 0) return { ok: false, reason: 'faulty' };
  const values = valuesOf(facts, template.language);
  const missing = (tokens: Token[]) => [...new Set(factsIn(tokens))].filter((fact) => !values[fact]);
  const needed = missing([...subject.tokens, ...text.tokens]);
  if (needed.length > 0) return { ok: false, reason: 'missing', facts: needed };
  const body = tidy(say(text.tokens, values));
  if (body === '') return { ok: false, reason: 'missing', facts: missing(text.tokens.flatMap(inside)) };
  const heading = tidy(say(subject.tokens, values)).replace(/\s+/g, ' ');
  const parts: Message['parts'] = [{ move: 'decision', text: body, key: `template ${template.id}` }];
  return { ok: true, message: { ...(heading === '' ? {} : { subject: heading }), parts, text: body } };
}

interface Parsed {
  tokens: Token[];
  faults: TemplateFault[];
}

function parse(text: string): Parsed {
  const tokens: Token[] = [];
  const faults: TemplateFault[] = [];
  /** The parts that are open: one at most, when there is no fault. */
  const open: { start: number; tokens: Token[]; faultsBefore: number }[] = [];
  for (const { 0: piece, index: start } of text.matchAll(PIECE)) {
    const end = start + piece.length;
    const into = open.at(-1)?.tokens ?? tokens;
    if (piece === '[[') {
      if (open.length > 0) faults.push({ kind: 'part-in-part', start, end });
      open.push({ start, tokens: [], faultsBefore: faults.length });
    } else if (piece === ']]') {
      const part = open.pop();
      if (!part) faults.push({ kind: 'nothing-to-close', start, end });
      else if (factsIn(part.tokens).length > 0) (open.at(-1)?.tokens ?? tokens).push({ optional: part.tokens });
      // Where something else is wrong in it, the fact may be there.
      else if (faults.length === part.faultsBefore)
        faults.push({ kind: 'part-without-fact', start: part.start, end, ...meantBy(text.slice(part.start, end)) });
    } else {
      const read = tokenOf(piece);
      if (typeof read === 'object' && 'kind' in read) faults.push({ ...read, start, end });
      else into.push(read);
    }
  }
  for (const { start } of open) faults.push({ kind: 'open-part', start, end: start + 2 });
  return { tokens, faults: faults.sort((one, other) => one.start - other.start) };
}

/** A piece that neither opens nor closes a part. `{{name}}` and `[Your name]` are how other templates say it. */
function tokenOf(piece: string): Token | Pick<TemplateFault, 'kind' | 'meant'> {
  if (piece === '{' || piece === '}') return { kind: 'open-brace' };
  if (piece.startsWith('{')) {
    const word = piece.slice(1, -1).trim().toLowerCase();
    return isFact(word) ? { fact: word } : { kind: 'unknown-fact', ...meantBy(word) };
  }
  const { meant } = piece.startsWith('[') ? meantBy(piece) : {};
  return meant ? { kind: 'unknown-fact', meant } : piece;
}

function isFact(word: string): word is TemplateFact {
  return (templateFacts as readonly string[]).includes(word);
}

/** Words in the names of slots, the longer before those that they hold. */
const slotWords: readonly (readonly [RegExp, TemplateFact])[] = [
  [/\b(?:my|your|own|sender)\W*(?:full|first|last)?\W*name\b|\bsignature\b/, 'my_name'],
  [/\b(?:company|employer|organi[sz]ation|firm)/, 'company'],
  [/\b(?:role|position|job|title)\b/, 'role'],
  [/\b(?:(?:first|last|full)?name|recipient|recruiter|interviewer|manager|contact)\b/, 'name'],
  [/\b(?:interview|time|date|slot)/, 'interview_time'],
];

/** Characters of the longest slot whose words are looked at. */
const LONGEST_SLOT = 40;

/** "my name", "interview-time" and "Job title" are facts in other words; "Stelle" is not known. */
function meantBy(slot: string): { meant?: TemplateFact } {
  if (slot.length > LONGEST_SLOT) return {};
  const words = slot
    .toLowerCase()
    .replace(/_/g, ' ')
    .replace(/myname/, 'my name');
  const [, meant] = slotWords.find(([pattern]) => pattern.test(words)) ?? [];
  return meant ? { meant } : {};
}

/** The facts named here, without those in parts. */
function factsIn(tokens: Token[]): TemplateFact[] {
  return tokens.flatMap((token) => (typeof token === 'object' && 'fact' in token ? [token.fact] : []));
}

function inside(token: Token): Token[] {
  return typeof token === 'object' && 'optional' in token ? token.optional : [];
}

type Values = Record<TemplateFact, string | undefined>;

function valuesOf(facts: Facts, language: string): Values {
  const book = bookFor(language);
  const names = facts.greet.map(({ value }) => cleanName(value)).filter((name) => name !== undefined);
  const slot = facts.interview && slotOf(facts.interview.value, book);
  return {
    name: names.length === 0 ? undefined : new Intl.ListFormat(book.locale).format(names),
    role: cleanRole(facts.role?.value, book.words('not-a-role')),
    company: cleanCompany(facts.company?.value),
    my_name: cleanName(facts.myName?.value),
    interview_time: slot?.full,
  };
}

/** A part with a missing fact says nothing, and what stood around it closes up. */
function say(tokens: Token[], values: Values): string {
  let said = '';
  let isSeam = false;
  for (const token of tokens) {
    const text = textOf(token, values);
    const before = said;
    if (text !== null) said = isSeam ? joined(before, text) : `${before}${afterStop(before, text)}`;
    isSeam = said === before;
  }
  return said;
}

/** "Acme Inc." has the full stop of its sentence already. */
function afterStop(before: string, text: string): string {
  return before.endsWith('.') ? text.replace(/^\.(?!\.)/, '') : text;
}

/** Null: it vanishes. */
function textOf(token: Token, values: Values): string | null {
  if (typeof token === 'string') return token.replace(/\r\n?/g, '\n');
  if ('fact' in token) return values[token.fact] ?? null;
  return factsIn(token.optional).every((fact) => values[fact]) ? say(token.optional, values) : null;
}

/** Marks that end something. Some languages have a space before them, which is the writer's own. */
const MARKS = /^[^\S\n]*[,.;:!?…)、。，！？]+/u;
const ENDED = /[.!?…。！？]$/u;
const GOES_ON = /[,;:、，]$/u;

/** Both sides of a part that vanished: no space, mark or line is left that only the part needed. */
function joined(before: string, after: string): string {
  const end = before.trimEnd();
  const gapBefore = before.slice(end.length);
  const isLineStart = end === '' || gapBefore.includes('\n');
  // There is nothing there that the marks could end.
  const rest = isLineStart || ENDED.test(end) ? after.replace(MARKS, '') : after;
  const right = rest.trimStart();
  const gapAfter = rest.slice(0, rest.length - right.length);
  const isMark = MARKS.test(right);
  if (!isLineStart) {
    const left = isMark ? end.replace(GOES_ON, '') : end;
    return left + (isMark || gapAfter.includes('\n') ? gapAfter : gapBefore || gapAfter) + right;
  }
  if (!gapAfter.includes('\n')) return before + right;
  const indent = gapAfter.slice(gapAfter.lastIndexOf('\n') + 1);
  return end + '\n'.repeat(Math.max(breaksIn(gapBefore), breaksIn(gapAfter))) + indent + right;
}

function breaksIn(gap: string): number {
  return gap.split('\n').length - 1;
}

/** Without space at the ends of lines, and with one empty line at most. */
function tidy(text: string): string {
  return text
    .replace(/[^\S\n]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
