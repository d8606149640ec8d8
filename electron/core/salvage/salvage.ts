import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { SalvageReport } from '#shared/model/workspace.ts';
import { backupName } from '../backup/backup-files.ts';
import { setDatabaseAside } from '../backup/set-aside.ts';
import { explainDatabaseError } from '../db/database-errors.ts';
import { openDamaged } from '../db/look.ts';
import { closeDatabase, createDatabase, DATABASE_NAME, requireFolded, requireNotOpen } from '../db/open.ts';
import { AppError } from '#shared/errors.ts';
import { copyDurably, flushFolder } from '../file/durable-file.ts';
import { type KeyFile, readKeyFile } from '../keys/key-file.ts';
import { type OpenedKeys, openKeys, wipeKeys } from '../keys/open-keys.ts';
import type { Opener } from '../keys/slot.ts';
import { fillFirstFacts } from '../workspace/first-facts.ts';
import { copyRows, type Source } from './copy-rows.ts';

/** Where copies are read and the new database is made; it is gone when salvage has ended. */
const SCRATCH = 'salvaging';

/** Makes a new database of what still reads of a closed workspace's damaged one, which is set aside as it is. */
export async function salvageWorkspace(folder: string, opener: Opener, now: Date): Promise<SalvageReport> {
  const found = await readKeyFile(folder);
  if (!found) throw new AppError('not-found', 'There is no workspace in that folder. Nothing was changed.');
  const opened = await openKeys(found.keys, opener);
  const scratch = path.join(folder, SCRATCH);
  try {
    requireNotOpen(path.join(folder, DATABASE_NAME));
    fs.rmSync(scratch, { recursive: true, force: true });
    const copies = await copyDatabaseFiles(folder, scratch);
    const next = path.join(scratch, 'salvaged.db');
    const report = fill(next, { copies, keys: found.keys, opened });
    requireFolded(next);
    await setDatabaseAside(folder, backupName(now, randomBytes(3).toString('hex')));
    fs.renameSync(next, path.join(folder, DATABASE_NAME));
    await flushFolder(folder);
    return report;
  } catch (error) {
    throw explainDatabaseError(error);
  } finally {
    wipeKeys(opened);
    fs.rmSync(scratch, { recursive: true, force: true });
  }
}

/** The database with the log that is beside it, and without: a log that does not belong to it hides what is whole. */
async function copyDatabaseFiles(folder: string, scratch: string): Promise<readonly string[]> {
  const file = path.join(folder, DATABASE_NAME);
  if (!fs.existsSync(file) || fs.statSync(file).size === 0) throw nothingReads();
  const hasLog = fs.existsSync(`${file}-wal`) && fs.statSync(`${file}-wal`).size > 0;
  const copies = (hasLog ? ['with-log', 'alone'] : ['alone']).map((name) => path.join(scratch, name));
  for (const copy of copies) {
    fs.mkdirSync(copy, { recursive: true, mode: 0o700 });
    await copyDurably(file, path.join(copy, DATABASE_NAME));
  }
  if (hasLog) await copyDurably(`${file}-wal`, path.join(scratch, 'with-log', `${DATABASE_NAME}-wal`));
  return copies.map((copy) => path.join(copy, DATABASE_NAME));
}

function nothingReads(): AppError {
  return new AppError(
    'damaged-database',
    'Nothing of the workspace’s database can be read any more. Nothing was changed. Restore a backup, and keep the folder as it is.',
  );
}

/** What the new database is filled from. */
interface Filling {
  readonly copies: readonly string[];
  readonly keys: KeyFile;
  readonly opened: OpenedKeys;
}

/** Makes the new database under the key that every later opening tries first. */
function fill(next: string, { copies, keys, opened }: Filling): SalvageReport {
  // What is sealed is read first: rows that are as they were written come before rows that may not be.
  const sources: Source[] = [true, false].flatMap((isSealed) =>
    opened.dataKeys.flatMap(({ key }) => copies.map((copy) => ({ db: openDamaged(copy, key, !isSealed), isSealed }))),
  );
  const to = createDatabase(next, opened.dataKeys[0].key);
  try {
    to.pragma('foreign_keys = OFF');
    const { saved, unreadable } = to.transaction(() => copyRows(sources, to))();
    if (saved === 0) throw nothingReads();
    fillFirstFacts(to, keys.kind);
    return { saved, unreadable: [...unreadable] };
  } finally {
    for (const { db } of sources) db.close();
    closeDatabase(to);
  }
}
