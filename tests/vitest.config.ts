import os from 'node:os';
import path from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: path.resolve(import.meta.dirname, '..'),
  test: {
    include: ['tests/{shared,core,cli,main,preload,renderer,scripts,faults,eval}/**/*.test.{ts,tsx}'],
    // By itself vitest leaves a core free, which on two cores means one file at a time.
    maxWorkers: os.availableParallelism(),
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
