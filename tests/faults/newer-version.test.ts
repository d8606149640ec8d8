import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { AppError } from '#shared/errors.ts';
import { openDriver } from '#core/db/driver.ts';
import { HEAD_VERSION } from '#core/db/migrate.ts';
import { closeDatabase, DATABASE_NAME } from '#core/db/open.ts';
import { unlock } from '#core/db/unlock.ts';
import { COPIES } from '#core/keys/key-file.ts';
import { openSessionWith } from '#core/workspace/open-session.ts';
import { stateOf } from '../core/support/folder-state.ts';
import { fillWithBackup } from './support/with-backup.ts';
import { copyOf, newPath, workFolder } from './support/work-folder.ts';
import { aWorkspace } from './support/workspace.ts';

const root = workFolder();
const prepared = await aWorkspace(newPath(root, 'prepared'), fillWithBackup);

const SENTENCE =
  'This workspace was made by a newer version of Bridgework. Nothing was changed. Install that version to open it.';

/** What opening a workspace is refused with. */
async function refusalIn(folder: string): Promise<readonly [string, string] | null> {
  try {
    await openSessionWith(folder, prepared.opener);
    return null;
  } catch (error) {
    if (error instanceof AppError) return [error.code, error.message];
    throw error;
  }
}

describe('a workspace of a newer version', () => {
  it.each([
    ['its database by one', (folder: string) => raise(folder, HEAD_VERSION + 1)],
    ['its database by many', (folder: string) => raise(folder, 999)],
    ['its key file', newerKeys],
  ])('is refused as newer again and again, and not a byte of it is changed: %s', async (_, make) => {
    const folder = copyOf(prepared.folder, root);
    make(folder);
    const before = stateOf(folder);
    const refusals = [await refusalIn(folder), await refusalIn(folder), await refusalIn(folder)];
    expect(refusals).toEqual(refusals.map(() => ['newer-version', SENTENCE]));
    expect(stateOf(folder)).toEqual(before);
    console.log(
      `T07 newer version: ${JSON.stringify({ refused: refusals.length, files: Object.keys(before).length, changed: 0 })}`,
    );
  });

  it('is opened by its own version afterwards, with all it holds', async () => {
    const folder = copyOf(prepared.folder, root);
    raise(folder, HEAD_VERSION + 1);
    expect((await refusalIn(folder))?.[0]).toBe('newer-version');
    raise(folder, HEAD_VERSION);
    expect(await refusalIn(folder)).toBeNull();
  });
});

/** Marks a closed database as one of another version, as that version would. */
function raise(folder: string, version: number): void {
  const db = openDriver(path.join(folder, DATABASE_NAME), { mustExist: true });
  unlock(db, prepared.dataKey);
  db.pragma(`user_version = ${version}`);
  closeDatabase(db);
}

/** Gives the key file a format of the future, with something in it that nobody knows yet. */
function newerKeys(folder: string): void {
  for (const name of COPIES) {
    const file = path.join(folder, name);
    const keys = JSON.parse(fs.readFileSync(file, 'utf8')) as object;
    fs.writeFileSync(file, JSON.stringify({ ...keys, format: 'bridgework-keys/2', quorum: 2 }));
  }
}
