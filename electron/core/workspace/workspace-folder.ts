import { randomBytes, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { AppError } from '#shared/errors.ts';
import { NewPassphrase, type WorkspaceKind } from '#shared/model/workspace.ts';
import { generateSigningKey } from '../bundle/signature.ts';
import { explainDatabaseError } from '../db/database-errors.ts';
import type { Db } from '../db/driver.ts';
import { createDatabase, openDatabase } from '../db/open.ts';
import { openKeyFile, readKeyFile, writeNewKeyFile } from '../keys/key-file.ts';
import { upsertMeta } from './meta-queries.ts';

/** An unlocked workspace: its kind and its one connection. */
export interface UnlockedWorkspace {
  readonly kind: WorkspaceKind;
  readonly db: Db;
}

const databaseOf = (folder: string): string => path.join(folder, 'workspace.db');

/** What stands in a folder: a workspace's kind, or null where a new one can be made. */
export async function workspaceKindOf(folder: string): Promise<WorkspaceKind | null> {
  const keys = await readKeyFile(folder);
  if (keys) return keys.kind;
  if (fs.existsSync(databaseOf(folder))) {
    throw new AppError(
      'foreign-database',
      'That folder holds a database without Bridgework’s key file, so it is not a workspace of ours. Nothing was changed. Choose another folder.',
    );
  }
  return null;
}

/** Makes an encrypted workspace in an empty or new folder and opens it. */
export async function createWorkspace(
  folder: string,
  kind: WorkspaceKind,
  passphrase: string,
): Promise<UnlockedWorkspace> {
  const allowed = NewPassphrase.safeParse(passphrase);
  if (!allowed.success) {
    throw new AppError(
      'passphrase-too-short',
      `That passphrase is too short. ${allowed.error.issues[0]?.message ?? ''} Nothing was made.`,
    );
  }
  if ((await workspaceKindOf(folder)) !== null) {
    throw new AppError(
      'folder-not-empty',
      'There is a workspace in that folder already. Nothing was changed. Unlock it instead.',
    );
  }
  const dataKey = randomBytes(32);
  try {
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (fs.readdirSync(folder).length > 0) {
      throw new AppError(
        'folder-not-empty',
        'That folder holds other files. Nothing was changed. Choose an empty folder for the workspace.',
      );
    }
    // The database first: a key file without its database would look like a loss, a database without keys is empty.
    const db = createDatabase(databaseOf(folder), dataKey);
    try {
      const signingKey = Buffer.from(generateSigningKey().privateKeyPkcs8);
      db.transaction(() => {
        upsertMeta(db, 'kind', kind);
        upsertMeta(db, 'project', 'workshop');
        upsertMeta(db, 'signing-key', signingKey.toString('base64'));
      })();
      await writeNewKeyFile(folder, { workspaceId: randomUUID(), kind, dataKey, passphrase });
      return { kind, db };
    } catch (error) {
      db.close();
      for (const name of fs.readdirSync(folder)) fs.rmSync(path.join(folder, name));
      throw error;
    }
  } catch (error) {
    throw explainDatabaseError(error);
  } finally {
    dataKey.fill(0);
  }
}

/** Opens the workspace of a folder; a wrong passphrase is refused before anything else is looked at. */
export async function unlockWorkspace(folder: string, passphrase: string): Promise<UnlockedWorkspace> {
  await workspaceKindOf(folder);
  const keys = await readKeyFile(folder);
  if (!keys)
    throw new AppError(
      'not-found',
      'There is no workspace in that folder. Nothing was changed. Check the folder’s name.',
    );
  const dataKey = await openKeyFile(keys, passphrase);
  try {
    return { kind: keys.kind, db: openDatabase(databaseOf(folder), dataKey) };
  } finally {
    dataKey.fill(0);
  }
}
