import { describe, expect, it } from 'vitest';
import { judge, playwrightTotals, vitestTotals } from '#scripts/test-totals.mjs';

describe('the totals of a runner', () => {
  it('come from vitest’s report', () => {
    const report = { numPassedTests: 5, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 };
    expect(vitestTotals(report)).toEqual({ passed: 5, failed: 2, skipped: 2 });
  });

  it('come from Playwright’s report, where a test that passed on a second try has passed', () => {
    expect(playwrightTotals({ stats: { expected: 3, flaky: 1, unexpected: 2, skipped: 4 } })).toEqual({
      passed: 4,
      failed: 2,
      skipped: 4,
    });
  });
});

describe('judge', () => {
  const totals = { passed: 3, failed: 0, skipped: 0 };

  it('passes a runner that passed', () => {
    expect(judge({ totals, status: 0, maySkip: false })).toEqual({ passed: 3, failed: 0, complaints: [] });
  });

  it('counts failed tests once, whatever the exit status', () => {
    expect(judge({ totals: { ...totals, failed: 2 }, status: 1, maySkip: false })).toEqual({
      passed: 3,
      failed: 2,
      complaints: [],
    });
  });

  it('fails a runner that failed outside its tests', () => {
    expect(judge({ totals, status: 1, maySkip: false })).toEqual({
      passed: 3,
      failed: 1,
      complaints: ['stopped with 1 although no test failed'],
    });
  });

  it('fails a runner that ran nothing, also when it left with 0', () => {
    expect(judge({ totals: null, status: 0, maySkip: true })).toEqual({
      passed: 0,
      failed: 1,
      complaints: ['ran no test and stopped with 0'],
    });
    expect(judge({ totals: null, status: 1, maySkip: true })).toEqual({
      passed: 0,
      failed: 1,
      complaints: ['ran no test and stopped with 1'],
    });
    expect(judge({ totals: { passed: 0, failed: 0, skipped: 9 }, status: 0, maySkip: true }).failed).toBe(1);
  });

  it('fails a runner that skipped where nothing may be skipped', () => {
    const skipping = { ...totals, skipped: 2 };
    expect(judge({ totals: skipping, status: 0, maySkip: false })).toEqual({
      passed: 3,
      failed: 1,
      complaints: ['skipped 2 that may not be skipped'],
    });
    expect(judge({ totals: skipping, status: 0, maySkip: true }).failed).toBe(0);
  });
});
