import fs from 'node:fs';
import path from 'node:path';
import { makeControl } from './breaker.ts';
import type { LoopReport } from './modes.ts';
import { run } from './programs.ts';
import { compiledShim } from './shims.ts';
import { newPath } from './work-folder.ts';

/** The surroundings of a program whose changes inside `folder` fail as it asks for. */
export function breakerAround(root: string, folder: string): NodeJS.ProcessEnv {
  const control = newPath(root, 'control');
  makeControl(control);
  return { LD_PRELOAD: compiledShim('breaker'), SHIM_FOLDER: folder, SHIM_CONTROL: control };
}

/** Runs a program that loops over the places of a fault in folders inside `disk`, and gives what it found. */
export async function loopOnBrokenDisk(
  root: string,
  disk: string,
  program: string,
  words: readonly string[],
): Promise<readonly LoopReport[]> {
  const lines = await run(program, words, breakerAround(root, disk));
  return lines.map((line) => JSON.parse(line) as LoopReport);
}

/** A folder whose changes can be made to fail, with `folder` copied into it. */
export function onADiskOfItsOwn(root: string, folder: string): { readonly disk: string; readonly folder: string } {
  const disk = newPath(root, 'disk');
  const copy = path.join(disk, 'prepared');
  fs.cpSync(folder, copy, { recursive: true });
  return { disk, folder: copy };
}
