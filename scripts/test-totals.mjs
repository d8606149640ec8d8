/**
 * What one test runner counted.
 * @typedef {{ readonly passed: number, readonly failed: number, readonly skipped: number }} Totals
 */

/**
 * Reads the totals from the report that vitest's JSON reporter writes.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} report
 * @returns {Totals}
 */
export function vitestTotals(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * Reads the totals from the report that Playwright's JSON reporter writes; a test that passed on a second try has passed.
 * @param {{ stats: { expected: number, flaky: number, unexpected: number, skipped: number } }} report
 * @returns {Totals}
 */
export function playwrightTotals({ stats }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}

/**
 * Decides what a runner's outcome counts as, so that no failure is ever lost: a runner that failed without a failed test,
 * that ran no test, or that skipped where nothing may be skipped counts as failed, and `complaints` say why.
 * @param {{ totals: Totals | null, status: number, maySkip: boolean }} outcome `totals` is null where the runner wrote no report
 * @returns {{ passed: number, failed: number, complaints: readonly string[] }}
 */
export function judge({ totals, status, maySkip }) {
  const { passed, failed, skipped } = totals ?? { passed: 0, failed: 0, skipped: 0 };
  const complaints = [
    ...(passed + failed === 0 ? [`ran no test and stopped with ${status}`] : []),
    ...(passed > 0 && failed === 0 && status !== 0 ? [`stopped with ${status} although no test failed`] : []),
    ...(skipped > 0 && !maySkip ? [`skipped ${skipped} that may not be skipped`] : []),
  ];
  return { passed, failed: failed + complaints.length, complaints };
}
