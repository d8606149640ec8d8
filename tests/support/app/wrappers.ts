import fs from 'node:fs';
import path from 'node:path';
import { ELECTRON } from './launch.ts';
import type { Laptop } from './laptop.ts';

/** A shell script on the laptop that becomes Electron after `before`; give it to `launchApp` as `through`. */
export function wrapperOf(laptop: Laptop, name: string, before: string): string {
  const file = path.join(laptop.root, name);
  fs.writeFileSync(file, `#!/bin/sh\n${before} "$@"\n`, { mode: 0o700 });
  return file;
}

/** Electron with core dumps of any size allowed, as on a system that keeps them. */
export const withCoreDumps = (laptop: Laptop): string =>
  wrapperOf(laptop, 'with-core-dumps.sh', `ulimit -c unlimited\nexec ${quoted(ELECTRON)}`);

export const quoted = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`;
