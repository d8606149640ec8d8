import fs from 'node:fs';

/** How much is read at once, in bytes; what is looked for may lie across two reads, so they overlap. */
const CHUNK = 4 * 1024 * 1024;
const OVERLAP = 4096;

/**
 * How often each of some byte strings stands in the writable memory of a running process, by the kernel's own view of it.
 * Works for root, and where the system lets a user look into their own processes.
 */
export function countInMemory(pid: number, wanted: readonly Buffer[]): readonly number[] {
  const counts = wanted.map(() => 0);
  const memory = fs.openSync(`/proc/${pid}/mem`, 'r');
  try {
    for (const [start, end] of writableRegions(pid)) {
      for (let at = start; at < end; at += CHUNK) {
        const chunk = readAt(memory, at, Math.min(CHUNK + OVERLAP, end - at));
        for (const [place, bytes] of wanted.entries()) counts[place] = (counts[place] ?? 0) + timesIn(chunk, bytes);
      }
    }
  } finally {
    fs.closeSync(memory);
  }
  return counts;
}

function writableRegions(pid: number): readonly (readonly [number, number])[] {
  return fs
    .readFileSync(`/proc/${pid}/maps`, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, start, end, what = ''] = /^([0-9a-f]+)-([0-9a-f]+) rw\S+ \S+ \S+ \d+\s*(.*)$/u.exec(line) ?? [];
      if (start === undefined || end === undefined || what.startsWith('[v')) return [];
      return [[Number.parseInt(start, 16), Number.parseInt(end, 16)] as const];
    });
}

/** What can be read there; a page that was never used, or is guarded, reads as nothing. */
function readAt(memory: number, at: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  try {
    return bytes.subarray(0, fs.readSync(memory, bytes, 0, length, at));
  } catch {
    return bytes.subarray(0, 0);
  }
}

/** A hit in the overlap is counted by the read that it begins in. */
function timesIn(chunk: Buffer, bytes: Buffer): number {
  let times = 0;
  for (let at = chunk.indexOf(bytes); at !== -1 && at < CHUNK; at = chunk.indexOf(bytes, at + 1)) times += 1;
  return times;
}
