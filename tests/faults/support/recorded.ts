import fs from 'node:fs';
import { filesIn } from '#tests/core/support/folder-state.ts';
import { before, type LostPower, lostPower } from './lost-power.ts';
import { run } from './programs.ts';
import { readRecording } from './recording.ts';
import { compiledShim } from './shims.ts';
import { newPath } from './work-folder.ts';

/**
 * Runs a program under the recorder and gives the disk below it. The recording is proved first: all of it played back is
 * the folder that the program left, to the byte, so nothing that it did went unseen.
 */
export async function recorded(
  root: string,
  folder: string,
  program: string,
  words: readonly string[],
): Promise<LostPower> {
  const log = newPath(root, 'recording');
  const start = before(folder);
  await run(program, words, { LD_PRELOAD: compiledShim('recorder'), SHIM_FOLDER: folder, SHIM_LOG: log });
  const disk = lostPower(start, readRecording(log));
  const replayed = newPath(root, 'replayed');
  disk.writeImage(replayed, disk.length, { random: Math.random, kept: 1 });
  const [seen, left] = [filesIn(replayed), filesIn(folder)];
  const unlike = [...new Set([...Object.keys(seen), ...Object.keys(left)])].filter(
    (name) => !left[name] || !seen[name]?.equals(left[name]),
  );
  if (unlike.length > 0) throw new Error(`the recorder did not see all that was done to ${unlike.join(', ')}`);
  for (const place of [replayed, log]) fs.rmSync(place, { recursive: true });
  return disk;
}
