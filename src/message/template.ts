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
  kind: 'unknown-fact' | 'open-brace' | 'open-part' | 'part-in-part' | 'nothing-to-close';
  start: number;
  end: number;
  /** The fact that was probably meant. */
  meant?: TemplateFact;
}

type Token = string | { fact: TemplateFact } | { optional: Token[] };

/** `[[`, `]]`, `{word}`, a brace without its other, or the text between. */
const PIECE = /\[\[|\]\]|\{[^{}\n]*\}|[{}]|[^{}[\]]+|[[\]]/g;

/** Every fault in a text; empty: it can be filled in. */
export function templateFaults(text: string): TemplateFault[] {
  return parse(text).faults;
}

export type Filled =
  | { ok: true; message: Message }
  | { ok: false; reason: 'faulty' }
  /** Facts that stand outside of the parts that may vanish. */
  | { ok: false; reason: 'missing'; facts: TemplateFact[] };

/** The text with the facts in it. Never with a gap: a missing fact takes its `[[part]]` along, or nothing is made at all. */
export function fillTemplate(template: Template, facts: Facts): Filled {
  const [subject, text] = [parse(template.subject), parse(template.text)];
  if (subject.faults.length + text.faults.length > 0) return { ok: false, reason: 'faulty' };
  const values = valuesOf(facts, template.language);
  const missing = [...new Set([...needed(subject.tokens), ...needed(text.tokens)])].filter((fact) => !values[fact]);
  if (missing.length > 0) return { ok: false, reason: 'missing', facts: missing };
  const body = tidy(say(text.tokens, values));
  const heading = tidy(say(subject.tokens, values)).replace(/\s+/g, ' ');
  const parts: Message['parts'] = [{ move: 'decision', text: body, key: `template ${template.id}` }];
  return { ok: true, message: { ...(heading === '' ? {} : { subject: heading }), parts, text: body } };
}

function parse(text: string): { tokens: Token[]; faults: TemplateFault[] } {
  const tokens: Token[] = [];
  const faults: TemplateFault[] = [];
  let open: { start: number; tokens: Token[] } | null = null;
  for (const { 0: piece, index: start } of text.matchAll(PIECE)) {
    const fault = (kind: TemplateFault['kind'], meant?: TemplateFact) =>
      faults.push({ kind, start, end: start + piece.length, ...(meant ? { meant } : {}) });
    const into: Token[] = open?.tokens ?? tokens;
    if (piece === '[[') {
      if (open) fault('part-in-part');
      else open = { start, tokens: [] };
    } else if (piece === ']]') {
      if (open) tokens.push({ optional: open.tokens });
      else fault('nothing-to-close');
      open = null;
    } else if (piece === '{' || piece === '}') fault('open-brace');
    else if (piece.startsWith('{')) {
      const word = piece.slice(1, -1).trim().toLowerCase();
      if (isFact(word)) into.push({ fact: word });
      else fault('unknown-fact', nearest(word));
    } else into.push(piece);
  }
  if (open) faults.push({ kind: 'open-part', start: open.start, end: open.start + 2 });
  return { tokens, faults };
}

function isFact(word: string): word is TemplateFact {
  return (templateFacts as readonly string[]).includes(word);
}

/** "my name" and "interview-time" are slips of the hand; "Firma" is not known. */
function nearest(word: string): TemplateFact | undefined {
  const bare = word.replace(/[^a-z]/g, '');
  // The longest first: "myname" has "name" in it.
  return [...templateFacts].reverse().find((fact) => bare.includes(fact.replace('_', '')));
}

/** The facts without which there is a gap. */
function needed(tokens: Token[]): TemplateFact[] {
  return tokens.flatMap((token) => (typeof token === 'object' && 'fact' in token ? [token.fact] : []));
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

/** A part with a missing fact says nothing. */
function say(tokens: Token[], values: Values): string {
  return tokens
    .map((token) => {
      if (typeof token === 'string') return token;
      if ('fact' in token) return values[token.fact] ?? '';
      return needed(token.optional).some((fact) => !values[fact]) ? '' : say(token.optional, values);
    })
    .join('');
}

/** What a part that vanished leaves behind: spaces, and empty lines. */
function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .replace(/(\S) {2,}(?=\S)/g, '$1 ')
    .replace(/(\S) +(?=[,.](?:\s|$))/g, '$1')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
