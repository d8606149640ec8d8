import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** The Electron that the set-up provided: the official one or the fallback. */
const Runtime = z.object({ kind: z.string(), electron: z.string(), executable: z.string() });
export type Runtime = z.infer<typeof Runtime>;

/** The project's folder: the app that `electron .` starts. */
export const APP_FOLDER = path.resolve(import.meta.dirname, '../../..');

/** Which Electron `npm run bench` was given. */
export function readRuntime(): Runtime {
  const note = path.join(APP_FOLDER, '.provision', 'electron.json');
  return Runtime.parse(JSON.parse(fs.readFileSync(note, 'utf8')));
}
