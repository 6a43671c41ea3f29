/**
 * From answers to a way, with the reasons. The first rule that holds decides; no points are added up, so that every
 * outcome can be told in a sentence (docs/decisions/015-decide.md).
 */
import type { Answers, Rival } from './answers.ts';
import { type Aspect, aspects, type Fit } from './decision.ts';

export type Outcome = 'withdraw' | 'ask-first' | 'sleep-on-it' | 'reschedule';

/** One reason, to be put into words. `days` is counted from today, `role` is another role than the one in question. */
export type Ground =
  | { key: 'settled' | 'time-only' | 'open' | 'nothing-open' | 'no-night' | 'few-answers' }
  | { key: 'good-news' | 'mixed' | 'conflict' | 'while' | 'today' | 'wavering' }
  | { key: Exclude<Fit, 'fair'>; aspects: Aspect[] }
  | { key: 'due'; days: number }
  | { key: 'better-elsewhere'; role: RoleName; aspects: Aspect[] }
  | { key: 'not-offered'; role: RoleName }
  | { key: 'due-elsewhere'; role: RoleName; days: number };
type RoleName = Pick<Rival, 'name' | 'number'>;

export interface Advice {
  outcome: Outcome;
  /** Why, the strongest first; never empty. */
  reasons: Ground[];
  /** What speaks the other way. */
  against: Ground[];
}

interface Rule {
  outcome: Outcome;
  holds(answers: Answers): boolean;
  because(answers: Answers): Ground[];
}

const rules: readonly Rule[] = [
  {
    outcome: 'withdraw',
    holds: ({ settled }) => settled === true,
    because: () => [{ key: 'settled' }],
  },
  {
    // Where the job itself feels wrong, another time would not mend it.
    outcome: 'reschedule',
    holds: ({ timeOnly, gut }) => timeOnly === true && gut !== 'conflict',
    because: (answers) => [{ key: 'time-only' }, feeling(answers)],
  },
  {
    outcome: 'ask-first',
    holds: (answers) => answers.open === true || (answers.open === null && judged(answers, 'unknown').length > 0),
    because: (answers) => [
      ...(answers.open ? [{ key: 'open' } as const] : []),
      ...grounds(answers, 'unknown'),
      feeling(answers),
    ],
  },
  {
    outcome: 'withdraw',
    holds: ({ gut, since }) => gut === 'conflict' && since === 'while',
    because: (answers) => [
      feeling(answers),
      { key: 'while' },
      ...(answers.open === false ? [{ key: 'nothing-open' } as const] : []),
      ...grounds(answers, 'poor'),
      ...elsewhere(answers),
    ],
  },
  {
    // No night is left to sleep on it: a day more can be asked for.
    outcome: 'ask-first',
    holds: ({ gut, daysLeft }) => gut !== 'good-news' && daysLeft !== null && daysLeft <= 0,
    because: (answers) => [{ key: 'no-night' }, feeling(answers), ...steadiness(answers)],
  },
  {
    outcome: 'sleep-on-it',
    holds: ({ gut }) => gut === 'good-news',
    because: (answers) => [feeling(answers), ...grounds(answers, 'good')],
  },
  {
    outcome: 'sleep-on-it',
    holds: () => true,
    because: (answers) => [feeling(answers), ...steadiness(answers), ...elsewhere(answers)],
  },
];

export function advise(answers: Answers): Advice {
  const rule = rules.find(({ holds }) => holds(answers)) as Rule;
  const reasons = [...rule.because(answers), ...deadlines(answers)];
  const told = new Set(reasons.map(({ key }) => key));
  const against = contrary(rule.outcome, answers).filter(({ key }) => !told.has(key));
  return { outcome: rule.outcome, reasons, against };
}

function feeling({ gut }: Answers): Ground {
  return { key: gut };
}

function steadiness({ since, settled, timeOnly, open }: Answers): Ground[] {
  if (since !== null) return [{ key: since }];
  const isAlone = settled === null && timeOnly === null && open === null;
  return isAlone ? [{ key: 'few-answers' }] : [];
}

function judged({ fits }: Answers, as: Fit): Aspect[] {
  return aspects.filter((aspect) => fits[aspect] === as);
}

/** All aspects judged so, as one reason; none where there are none. */
function grounds(answers: Answers, key: Exclude<Fit, 'fair'>): Ground[] {
  const found = judged(answers, key);
  return found.length > 0 ? [{ key, aspects: found }] : [];
}

function elsewhere({ rivals }: Answers): Ground[] {
  return rivals
    .filter(({ ahead }) => ahead)
    .map((rival) => ({ key: 'better-elsewhere', role: named(rival), aspects: rival.better }));
}

function deadlines({ daysLeft, rivals }: Answers): Ground[] {
  const sooner = rivals.flatMap((rival): Ground[] =>
    rival.daysLeft !== null && rival.daysLeft >= 0 && (daysLeft === null || rival.daysLeft < daysLeft)
      ? [{ key: 'due-elsewhere', role: named(rival), days: rival.daysLeft }]
      : [],
  );
  return [...(daysLeft === null ? [] : [{ key: 'due' as const, days: daysLeft }]), ...sooner];
}

function contrary(outcome: Outcome, answers: Answers): Ground[] {
  if (outcome !== 'withdraw') {
    const speaksForLeaving = answers.gut === 'conflict' ? [feeling(answers)] : [];
    return [...speaksForLeaving, ...grounds(answers, 'poor'), ...(outcome === 'ask-first' ? [] : elsewhere(answers))];
  }
  const hopes = answers.rivals.filter(({ ahead, offer }) => ahead && offer !== null && offer !== 'made');
  return [
    ...(answers.gut === 'good-news' ? [feeling(answers)] : []),
    ...grounds(answers, 'good'),
    ...grounds(answers, 'unknown'),
    ...hopes.map((rival) => ({ key: 'not-offered' as const, role: named(rival) })),
  ];
}

const named = ({ name, number }: Rival): RoleName => ({ name, number });
