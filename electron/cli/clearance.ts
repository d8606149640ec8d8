import type { Clearance } from '#core/departure/prepare.ts';
import type { Arguments } from './arguments.ts';
import { UsageError } from './io.ts';

export const CLEARANCE_OPTIONS = { settle: { type: 'string' }, 'read-through': { type: 'boolean' } } as const;

/** What the caller said about findings and the read-through. */
export function readClearance(given: Arguments): Clearance {
  const settle = given.one('settle');
  if (settle !== undefined && settle !== 'replace') {
    throw new UsageError(`--settle takes “replace” (every suggestion is taken), not “${settle}”.`);
  }
  return { settlement: settle ?? 'none', readThrough: given.has('read-through') ? 'now' : null };
}
