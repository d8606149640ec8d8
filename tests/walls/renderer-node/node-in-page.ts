// A page has no file system and no process.
import fs from 'node:fs'; // wall: TS2591
import path from 'node:path'; // wall: TS2591

export const here = fs.readFileSync(path.resolve('x'));
export const { env } = process; // wall: TS2591
