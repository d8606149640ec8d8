import { defineConfig } from '@playwright/test';

// One app at a time: the stories share two cores, and a failure must be the story's own.
export default defineConfig({
  testDir: 'e2e',
  // What takes longer than a commit can wait for.
  testIgnore: process.env['BRIDGEWORK_NIGHTLY'] === '1' ? [] : ['nightly/**'],
  outputDir: '../test-results',
  workers: 1,
  retries: 0,
  fullyParallel: false,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
});
