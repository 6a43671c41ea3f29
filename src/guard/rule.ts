import type { Facts } from '../thread/index.ts';
import type { Context, Finding } from './index.ts';
import type { Words } from './languages/words.ts';
import type { Sentence } from './reading.ts';
import type { Reason } from './reasons.ts';
import type { Decision } from './rules/decision.ts';

/** All that a rule gets to see. */
export interface Look {
  text: string;
  facts: Facts;
  context: Context;
  /** The data of the text's language; null: there is none, and rules that need words stay silent. */
  words: Words | null;
  /** In order; empty without data of the language. */
  sentences: readonly Sentence[];
  /** What the text says about leaving; null: it is meant as something else, or nobody can tell. */
  decision: Decision | null;
}

/** Half-open range in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** What a rule says; `check` adds the quote and the sentence. */
export interface Hit extends Span {
  severity: Finding['severity'];
  key: Reason;
  /** What fills `$1`, `$2`… of the sentence. */
  subs?: string[];
  fix?: string;
}

export type Check = (look: Look) => Hit[];

/** A rule that is silent without the data of the language. */
export function withWords(check: (look: Look, words: Words) => Hit[]): Check {
  return (look) => (look.words ? check(look, look.words) : []);
}

/** Every place where a pattern, which needs the flag `g`, matches. */
export function spansOf(pattern: RegExp, text: string): Span[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: words }) => ({ start: index, end: index + words.length }));
}

/** In order, and of those that overlap only the first, longest one. */
export function apart<S extends Span>(spans: readonly S[]): S[] {
  const kept: S[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  }
  return kept;
}

/** The facts that stand in the text all around the span, such as the role "Engineer [Remote]" around its bracket. */
export function factsAround({ start, end }: Span, { text, facts }: Look): string[] {
  const known = [facts.role?.value, facts.company?.value, facts.myName?.value, facts.interview?.value.text].concat(
    facts.greet.map(({ value }) => value),
  );
  return known.filter((fact): fact is string => {
    if (!fact || fact.length < end - start) return false;
    const from = Math.max(0, end - fact.length);
    const at = text.slice(from, start + fact.length).indexOf(fact);
    return at >= 0 && from + at <= start && from + at + fact.length >= end;
  });
}

/** Takes a sentence out, with the space that parted it from the next one, or from the one before when it ends a line. */
export function removal({ start, end }: Span, text: string): Span & { fix: string } {
  const after = /^[ \t]+(?=\S)/.exec(text.slice(end, end + 10))?.[0].length ?? 0;
  const before = after > 0 ? 0 : (/[ \t]+$/.exec(text.slice(Math.max(0, start - 10), start))?.[0].length ?? 0);
  return { start: start - before, end: end + after, fix: '' };
}
