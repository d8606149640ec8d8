import fs from 'node:fs';
import { invariant } from '#shared/invariant.ts';
import { familyOf } from '../support/app/processes.ts';

/**
 * The memory of a process and of all that it started, in bytes: the sum of their proportional set sizes, so that what
 * they share counts once.
 */
export function memoryOf(pid: number): number {
  return familyOf(pid).reduce((sum, member) => sum + proportionalSetSize(member.pid), 0);
}

function proportionalSetSize(pid: number): number {
  const kibibytes = /^Pss:\s+(\d+) kB$/mu.exec(fs.readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1];
  invariant(kibibytes !== undefined, 'the kernel tells how much memory a process has');
  return Number(kibibytes) * 1024;
}
