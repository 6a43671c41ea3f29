/** Precision and recall of `readFacts` on labelled conversations. */
import { type Conversation, type Facts, readFacts } from '../../src/thread/index.ts';

/** What a careful reader of the conversation would say. A list names every accepted answer; null: the text does not tell. */
export interface Labels {
  hiring: boolean;
  /** Accepted ways to name the person; honorifics are left aside when comparing. Undefined: leave out. */
  greet?: (string | null)[] | undefined;
  role: (string | null)[];
  company: (string | null)[];
  /** Undefined: leave this field out. */
  scheduled?: boolean | undefined;
  /** Local date and time of the slot, `2026-03-05T10:30`; an offset may follow. */
  when?: string | null | undefined;
  sourced?: (boolean | null)[] | undefined;
  stage?: (string | null)[] | undefined;
  language: string;
}

export interface Labelled {
  id: string;
  conversation: Conversation;
  now: Date;
  labels: Labels;
}

type Outcome = 'right' | 'wrong' | 'missed' | 'none';
interface Mistake {
  id: string;
  field: string;
  outcome: Outcome;
  read: unknown;
  expected: unknown;
}
export interface Score {
  right: number;
  wrong: number;
  missed: number;
  none: number;
}
export interface Measured {
  scores: Map<string, Score>;
  mistakes: Mistake[];
}

const HONORIFIC =
  /^(?:frau|herr|madame|monsieur|sra?\.|dott\.(?:ssa)?|sig\.(?:ra)?|mevrouw|meneer|m(?:r|s|rs)\.|dr\.|prof\.)\s|様$/i;
const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[([](?:m\/w\/d|w\/m\/d|m\/f\/d|all genders)[^)\]]*[)\]]/g, '')
    .replace(/[^\p{L}\p{N}+#&]/gu, '');

/** A family name alone is right after an honorific. */
function names(read: string, expected: string): boolean {
  const bare = read.replace(HONORIFIC, '');
  if (folded(bare) === folded(expected)) return true;
  return bare !== read && expected.split(' ').some((part) => folded(part) === folded(bare));
}

function judged<T>(read: T | undefined, expected: (T | null)[], same: (a: T, b: T) => boolean): Outcome {
  const wanted = expected.filter((value) => value !== null);
  if (read === undefined) return wanted.length === expected.length && wanted.length > 0 ? 'missed' : 'none';
  return wanted.some((value) => same(read, value)) ? 'right' : 'wrong';
}

const sameText = (a: string, b: string): boolean => folded(a) === folded(b);
const equal = <T>(a: T, b: T): boolean => a === b;
const sameTime = (read: string, expected: string): boolean =>
  expected.length > 16 && read.length > 19
    ? Date.parse(read) === Date.parse(expected)
    : read.slice(0, 16) === expected.slice(0, 16);

/** Each field of one conversation's facts against its labels. */
function compared(facts: Facts, labels: Labels): [field: string, outcome: Outcome, read: unknown, expected: unknown][] {
  const rows: [string, Outcome, unknown, unknown][] = [
    ['hiring', judged(facts.hiring || undefined, [labels.hiring || null], equal), facts.hiring, labels.hiring],
    ['not hiring', judged(!facts.hiring || undefined, [!labels.hiring || null], equal), facts.hiring, labels.hiring],
    ['language', judged(facts.language.slice(0, 2), [labels.language], equal), facts.language, labels.language],
  ];
  // Where nothing should be detected, everything detected is wrong; where hiring was missed, everything is missed.
  const add = <T>(field: string, read: T | undefined, expected: (T | null)[], same: (a: T, b: T) => boolean) =>
    rows.push([field, judged(read, labels.hiring ? expected : [null], same), read, expected]);
  if (labels.greet) add('greet', facts.greet[0]?.value, labels.greet, names);
  add('role', facts.role?.value, labels.role, sameText);
  add('company', facts.company?.value, labels.company, sameText);
  if (labels.scheduled !== undefined) {
    add('scheduled', facts.interview ? true : undefined, [labels.scheduled || null], equal);
    if (labels.when && facts.interview?.value.at) add('when', facts.interview.value.at, [labels.when], sameTime);
  }
  if (labels.sourced) add('sourced', facts.sourced?.value, labels.sourced, equal);
  if (labels.stage) add('stage', facts.stage?.value as string | undefined, labels.stage, equal);
  return rows;
}

export function measure(cases: Labelled[]): Measured {
  const scores = new Map<string, Score>();
  const mistakes: Mistake[] = [];
  for (const { id, conversation, now, labels } of cases) {
    for (const [field, outcome, read, expected] of compared(readFacts(conversation, now), labels)) {
      const score = scores.get(field) ?? { right: 0, wrong: 0, missed: 0, none: 0 };
      score[outcome]++;
      scores.set(field, score);
      if (outcome === 'wrong' || outcome === 'missed') mistakes.push({ id, field, outcome, read, expected });
    }
  }
  return { scores, mistakes };
}

/** Of what was read, how much is right; 1 when nothing was read. */
export const precision = ({ right, wrong }: Score): number => (right + wrong === 0 ? 1 : right / (right + wrong));
/** Of what the text tells, how much was read rightly. A wrong value counts as missed when there was a right one. */
export const recall = ({ right, missed }: Score, wrong = 0): number =>
  right + missed + wrong === 0 ? 1 : right / (right + missed + wrong);

/** One line per field, for the test's output. */
export function table(title: string, { scores }: Measured): string {
  const lines = [...scores].map(([field, score]) => {
    const cells = [
      precision(score).toFixed(3),
      recall(score).toFixed(3),
      ...[score.right, score.wrong, score.missed, score.none].map(String),
    ];
    return `${field.padEnd(10)} ${cells.map((cell) => cell.padStart(9)).join('')}`;
  });
  const head = ['precision', 'recall', 'right', 'wrong', 'missed', 'none'].map((cell) => cell.padStart(9)).join('');
  return [title, `${''.padEnd(10)} ${head}`, ...lines].join('\n');
}
