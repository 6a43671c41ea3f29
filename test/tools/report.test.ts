import { describe, expect, it } from 'vitest';
import { type Counts, count } from './report.ts';

const file = (status: string, ...statuses: string[]) => ({
  name: 'x.test.ts',
  status,
  assertionResults: statuses.map((each) => ({ status: each })),
});

describe('counting tests', () => {
  it.each<[string, Parameters<typeof count>[0], boolean, Counts]>([
    ['all well', { testResults: [file('passed', 'passed', 'passed')] }, true, { passed: 2, failed: 0 }],
    ['one failed', { testResults: [file('failed', 'passed', 'failed')] }, false, { passed: 1, failed: 1 }],
    ['one skipped', { testResults: [file('passed', 'passed', 'skipped')] }, true, { passed: 1, failed: 1 }],
    ['one to be written', { testResults: [file('passed', 'todo')] }, true, { passed: 0, failed: 1 }],
    [
      'a file that does not load',
      { testResults: [file('failed'), file('passed', 'passed')] },
      false,
      { passed: 1, failed: 1 },
    ],
    ['an error outside of tests', { testResults: [file('passed', 'passed')] }, false, { passed: 1, failed: 1 }],
    ['no test at all', { testResults: [] }, true, { passed: 0, failed: 1 }],
    ['no report', null, false, { passed: 0, failed: 1 }],
  ])('%s', (_, report, exitedWell, expected) => {
    expect(count(report, exitedWell)).toEqual(expected);
  });
});
