// Runs every test runner, one after another, and ends with one line that adds them up: `N passed, N failed`.
//   node scripts/test-all.mjs [--nightly]    --nightly: tests that have a longer form run it (BRIDGEWORK_NIGHTLY=1)
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runChild } from './run-child.mjs';
import { judge, playwrightTotals, vitestTotals } from './test-totals.mjs';

const isWindows = process.platform === 'win32';

const runners = [
  {
    name: 'The unit tests',
    command: 'vitest',
    args: (/** @type {string} */ report) => [
      'run',
      '--config',
      'tests/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    totals: vitestTotals,
    // Some need files that stand beside the project and say so where those are absent.
    maySkip: true,
  },
  {
    name: 'The end-to-end tests',
    command: 'playwright',
    args: () => ['test', '--config', 'tests/playwright.config.ts', '--reporter=list,json'],
    totals: playwrightTotals,
    maySkip: false,
  },
];

if (parseArgs({ options: { nightly: { type: 'boolean' } } }).values.nightly) process.env['BRIDGEWORK_NIGHTLY'] = '1';

const folder = mkdtempSync(join(tmpdir(), 'bridgework-tests-'));
try {
  let passed = 0;
  let failed = 0;
  const complaints = [];
  for (const [index, { name, command, args, totals, maySkip }] of runners.entries()) {
    const report = join(folder, `${index}.json`);
    process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] = report;
    const status = await runChild(command, args(report), { shell: isWindows });
    const counted = readReport(report);
    const verdict = judge({ totals: counted && totals(counted), status, maySkip });
    passed += verdict.passed;
    failed += verdict.failed;
    complaints.push(...verdict.complaints.map((complaint) => `${name} ${complaint}.`));
  }
  console.log(['', ...complaints, `${passed} passed, ${failed} failed`].join('\n'));
  process.exitCode = failed === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
