/** Whether the long form runs: the nightly run asks for it. */
const isNightly = process.env['BRIDGEWORK_NIGHTLY'] === '1';

/** How much of a fault there is: with every commit, and in the nightly run. */
export function size(everyCommit: number, nightly: number): number {
  return isNightly ? nightly : everyCommit;
}

/** How long a test of that size may take, in milliseconds; machines that run these are often busy. */
export const PATIENCE = size(240_000, 3_600_000);
