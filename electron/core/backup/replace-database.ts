import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { invariant } from '#shared/invariant.ts';
import { DATABASE_NAME } from '../db/open.ts';
import { flushFolder } from '../file/durable-file.ts';
import { backupName } from './backup-files.ts';
import { setDatabaseAside } from './set-aside.ts';

/**
 * How a whole database is called that is to take the place of the one that stands there: this, and the name under which
 * that one is set aside. Under such a name a database is never half written.
 */
const REPLACEMENT = `${DATABASE_NAME}.replacement-`;

/**
 * Puts a whole and flushed database, `made`, in the place of a closed workspace's, which is set aside. Moving that one
 * away is the step that decides: a crash before it leaves what stood there, and after it the next opening does the rest.
 * `meanwhile` is given the place of what was set aside.
 */
export async function replaceDatabase(
  folder: string,
  made: string,
  now: Date,
  meanwhile: (place: string) => Promise<void> = async () => {},
): Promise<void> {
  invariant(!fs.existsSync(`${made}-wal`), 'a database that takes another’s place is in one file');
  const name = backupName(now, randomBytes(3).toString('hex'));
  fs.renameSync(made, path.join(folder, REPLACEMENT + name));
  await flushFolder(folder);
  await meanwhile(await setDatabaseAside(folder, name));
  await putInPlace(folder, name);
}

async function putInPlace(folder: string, name: string): Promise<void> {
  fs.renameSync(path.join(folder, REPLACEMENT + name), path.join(folder, DATABASE_NAME));
  await flushFolder(folder);
}

/** The names under which replacements were to set something aside; more than one only where several were cut short. */
function unfinished(folder: string): readonly string[] {
  const names = fs.readdirSync(folder).filter((name) => name.startsWith(REPLACEMENT));
  return names.map((name) => name.slice(REPLACEMENT.length)).toSorted();
}

/** Finishes a replacement that was cut short after the old database was moved away. */
export async function finishReplacement(folder: string): Promise<void> {
  if (fs.existsSync(path.join(folder, DATABASE_NAME))) return;
  const name = unfinished(folder).at(-1);
  if (name === undefined) return;
  // The old one's log may still stand here: it belongs to the old one, and would be played into the new one.
  await setDatabaseAside(folder, name);
  await putInPlace(folder, name);
}

/** Takes away databases that never took another's place, in a workspace that is open. */
export function discardReplacements(folder: string): void {
  for (const name of unfinished(folder)) fs.rmSync(path.join(folder, REPLACEMENT + name), { force: true });
}
