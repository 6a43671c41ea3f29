/** Counting what Vitest's JSON reporter wrote. */

export interface Counts {
  passed: number;
  failed: number;
}

interface VitestReport {
  testResults: {
    name: string;
    status: string;
    assertionResults: { status: string }[];
  }[];
}

/**
 * A test that did not run has not passed: skipped and unfinished ones count as failed, and so does a file that could not
 * be loaded, once. When Vitest ends unhappily although every test passed (an error outside of any test), that is one
 * failure too.
 *
 * @param report null when none was written
 */
export function count(report: VitestReport | null, exitedWell: boolean): Counts {
  const results = report?.testResults ?? [];
  const statuses = results.flatMap(({ status, assertionResults }) =>
    assertionResults.length === 0 && status !== 'passed' ? ['failed'] : assertionResults.map((each) => each.status),
  );
  const passed = statuses.filter((status) => status === 'passed').length;
  const failed = statuses.length - passed;
  const unexplained = statuses.length === 0 || (!exitedWell && failed === 0);
  return { passed, failed: failed + (unexplained ? 1 : 0) };
}
