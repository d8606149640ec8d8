import fs from 'node:fs';
import path from 'node:path';
import { AppError, type ErrorCode } from '#shared/errors.ts';
import type { Session } from '#core/workspace/session.ts';
import { filesIn } from '#tests/core/support/folder-state.ts';
import { keptIn } from './oracle.ts';
import { size } from './size.ts';
import type { SmallDisk } from './small-disk.ts';
import { areSame } from './with-backup.ts';

/** How often each phase meets a full disk, every time with another amount of room left, in bytes. */
const ROUNDS = size(4, 20);
const MOST_ROOM = 800_000;

/** What a phase found on disks that were full in different moments; nothing is wrong, and some were full in time. */
export interface Tally {
  runs: number;
  refused: number;
  readonly faults: string[];
}

/** The code with which `work` is refused, null where it is done; what is not a sentence fails the test. */
export async function refusalOf(work: () => unknown): Promise<ErrorCode | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}

/** Notes a refusal, which has to be about the disk. */
export function count(tally: Tally, code: ErrorCode | null): void {
  if (code === null) return;
  tally.refused += 1;
  if (code !== 'disk-full' && code !== 'disk-fault') tally.faults.push(`it is refused as ${code}`);
}

/** Runs a phase once for each amount of room, each time on an emptied disk, and tells its figures. */
export async function throughRoom(
  disk: SmallDisk,
  phase: string,
  run: (room: number, tally: Tally) => Promise<void>,
): Promise<Tally> {
  const tally: Tally = { runs: 0, refused: 0, faults: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of fs.readdirSync(disk.folder)) fs.rmSync(path.join(disk.folder, name), { recursive: true });
    await run(Math.floor((round / ROUNDS) * MOST_ROOM), tally);
    tally.runs += 1;
  }
  console.log(`T04 full disk during ${phase}: ${JSON.stringify({ ...tally, faults: tally.faults.length })}`);
  return tally;
}

/** Reads all notes of an open workspace and says where they are not what was saved. */
export function look({ db }: Session, saved: readonly string[], when: string): readonly string[] {
  const { notes, faults } = keptIn(db);
  const shown = areSame(notes, saved) ? [] : [`${when} it shows ${notes.length} of ${saved.length} notes`];
  return [...faults.map((fault) => `${when}: ${fault}`), ...shown];
}

/** Files that were begun in a folder and never finished. */
export function halvesIn(folder: string): readonly string[] {
  return Object.keys(filesIn(folder)).flatMap((name) =>
    name.endsWith('.part') ? [`${name} is left half written`] : [],
  );
}
