import { describe, expect, it } from 'vitest';
import { type Labelled, type Measured, measure, precision, recall, table } from './measure.ts';
import { ownSet } from './set/index.ts';
import { sharedThreads } from './shared-threads.ts';

/** Below these a change has made reading worse. */
const FLOOR: Record<string, [precision: number, recall: number]> = {
  hiring: [0.98, 0.97],
  'not hiring': [0.95, 0.98],
  language: [1, 1],
  greet: [0.98, 0.97],
  role: [0.97, 0.97],
  company: [0.97, 0.97],
  scheduled: [0.97, 0.94],
  when: [1, 1],
  sourced: [0.94, 0.9],
  stage: [0.97, 0.97],
};
/** With fewer conversations one mistake changes a figure by five hundredths and more. */
const MANY = 20;

function report(title: string, cases: Labelled[]): void {
  const languages = [...new Set(cases.map(({ labels }) => labels.language))].sort();
  const tables = [table(`${title}: all ${cases.length}`, measure(cases))];
  for (const language of languages) {
    const some = cases.filter(({ labels }) => labels.language === language);
    const few = some.length < MANY ? ' (few: read with care)' : '';
    tables.push(table(`${title}: ${some.length} in ${language}${few}`, measure(some)));
  }
  console.log(tables.join('\n\n'));
}

function expectAtLeast({ scores, mistakes }: Measured, field: string, [least, most]: [number, number]): void {
  const score = scores.get(field) ?? { right: 0, wrong: 1, missed: 1, none: 0 };
  const these = JSON.stringify(mistakes.filter((mistake) => mistake.field === field));
  expect(precision(score), these).toBeGreaterThanOrEqual(least);
  expect(recall(score), these).toBeGreaterThanOrEqual(most);
}

describe('the labelled conversations of this project', () => {
  const measured = measure(ownSet);
  report('own set', ownSet);

  it('are at least eighty, in eight languages', () => {
    expect(ownSet.length).toBeGreaterThanOrEqual(80);
    expect(new Set(ownSet.map(({ labels }) => labels.language)).size).toBe(8);
    expect(new Set(ownSet.map(({ id }) => id)).size).toBe(ownSet.length);
  });

  it.each(Object.entries(FLOOR))('are read well enough: %s', (field, least) => expectAtLeast(measured, field, least));

  it('that are not about hiring yield no facts at all', () => {
    const others = ownSet.filter(({ labels }) => !labels.hiring);
    const wrong = measured.mistakes.filter(
      ({ id, field }) => field !== 'language' && others.some((other) => other.id === id),
    );
    expect(others.length).toBeGreaterThanOrEqual(8);
    expect(wrong).toEqual([]);
  });
});

/** Other people's words. Times are labelled in too few of them. */
const FLOOR_OF_OTHERS: typeof FLOOR = {
  hiring: [0.98, 0.98],
  'not hiring': [0.95, 0.95],
  language: [0.98, 1],
  greet: [0.95, 0.9],
  role: [0.97, 0.95],
  company: [0.97, 0.9],
  scheduled: [0.95, 0.9],
  sourced: [0.85, 0.8],
  stage: [0.92, 0.92],
};

// They are no part of the repository: without them there is nothing to measure, and no test.
const shared = sharedThreads();
if (shared.length > 0)
  describe('the conversations by other authors beside the repository', () => {
    const measured = measure(shared);
    report('other authors', shared);

    it.each(Object.entries(FLOOR_OF_OTHERS))('are read well enough: %s', (field, least) =>
      expectAtLeast(measured, field, least),
    );
  });
