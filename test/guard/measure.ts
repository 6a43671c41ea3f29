/** Precision and recall of `check` on labelled drafts. */
import { type Context, check, type Rule } from '../../src/guard/index.ts';
import type { Facts } from '../../src/thread/index.ts';

export interface Labelled {
  id: string;
  text: string;
  facts: Facts;
  context: Context;
  /** What a careful reader would point out; empty: fine to send. */
  labels: readonly Rule[];
  /** What two readers could differ about: neither right nor wrong. */
  doubt: readonly Rule[];
}

interface Score {
  right: number;
  wrong: number;
  missed: number;
}

export interface Measured {
  total: Score;
  rules: Map<Rule, Score>;
  /** Each mistake as a line to read. */
  mistakes: string[];
  /** Good texts in which something was found. */
  falseAlarms: number;
}

/** To point at the wrong person, role or firm is one thing, whatever rule does it. */
const same = (rule: Rule): Rule => (rule === 'wrong-recipient' ? 'wrong-name' : rule);

export function measure(drafts: readonly Labelled[]): Measured {
  const measured: Measured = {
    total: { right: 0, wrong: 0, missed: 0 },
    rules: new Map(),
    mistakes: [],
    falseAlarms: 0,
  };
  for (const { id, text, facts, context, labels, doubt } of drafts) {
    const findings = check(text, facts, context);
    const found = new Set(findings.map(({ rule }) => same(rule)));
    const wanted = new Set(labels.map(same));
    const open = new Set(doubt.map(same));
    for (const rule of new Set([...found, ...wanted])) {
      if (open.has(rule)) continue;
      const outcome = !wanted.has(rule) ? 'wrong' : found.has(rule) ? 'right' : 'missed';
      const score = measured.rules.get(rule) ?? { right: 0, wrong: 0, missed: 0 };
      score[outcome] += 1;
      measured.total[outcome] += 1;
      measured.rules.set(rule, score);
      if (outcome === 'right') continue;
      const quote = findings.find((finding) => same(finding.rule) === rule)?.quote ?? '';
      measured.mistakes.push(`${id} ${outcome} ${rule}: ${quote}`);
    }
    if (labels.length === 0 && [...found].some((rule) => !open.has(rule))) measured.falseAlarms += 1;
  }
  return measured;
}

/** Of what was found, how much is right; 1 when nothing was found. */
export const precision = ({ right, wrong }: Score): number => (right + wrong === 0 ? 1 : right / (right + wrong));
/** Of what there is to find, how much was found. */
export const recall = ({ right, missed }: Score): number => (right + missed === 0 ? 1 : right / (right + missed));

/** The figures of all rules, then of each, for the test's output. */
export function table(title: string, { total, rules, falseAlarms }: Measured): string {
  const row = (name: string, score: Score) =>
    `${name.padEnd(18)}${[precision(score).toFixed(3), recall(score).toFixed(3), score.right, score.wrong, score.missed]
      .map((cell) => String(cell).padStart(10))
      .join('')}`;
  const head = ['precision', 'recall', 'right', 'wrong', 'missed'].map((cell) => cell.padStart(10)).join('');
  const lines = [...rules].sort(([a], [b]) => a.localeCompare(b)).map(([rule, score]) => row(rule, score));
  return [
    `${title}; good ones with a false alarm: ${falseAlarms}`,
    `${''.padEnd(18)}${head}`,
    row('all', total),
    ...lines,
  ].join('\n');
}
