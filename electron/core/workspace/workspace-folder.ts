import { randomBytes, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { AppError } from '#shared/errors.ts';
import { NewPassphrase, type WorkspaceKind } from '#shared/model/workspace.ts';
import { generateSigningKey } from '../bundle/signature.ts';
import { explainDatabaseError } from '../db/database-errors.ts';
import type { Db } from '../db/driver.ts';
import { createDatabase, openDatabase } from '../db/open.ts';
import { writeDurably } from '../file/durable-file.ts';
import { openKeyFile, readKeyFile, writeNewKeyFile } from '../keys/key-file.ts';
import { upsertMeta } from './meta-queries.ts';

/** An unlocked workspace: its kind and its one connection. */
export interface UnlockedWorkspace {
  readonly kind: WorkspaceKind;
  readonly db: Db;
}

const databaseOf = (folder: string): string => path.join(folder, 'workspace.db');

/** It is there while a workspace is being made: what a power cut leaves then was never anybody's, and can be cleared away. */
const markOf = (folder: string): string => path.join(folder, 'unfinished');

/** What stands in a folder: a workspace's kind, or null where a new one can be made. */
export async function workspaceKindOf(folder: string): Promise<WorkspaceKind | null> {
  const keys = await readKeyFile(folder);
  if (keys) return keys.kind;
  if (fs.existsSync(databaseOf(folder)) && !fs.existsSync(markOf(folder))) {
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
    if (fs.existsSync(markOf(folder))) clear(folder);
    if (fs.readdirSync(folder).length > 0) {
      throw new AppError(
        'folder-not-empty',
        'That folder holds other files. Nothing was changed. Choose an empty folder for the workspace.',
      );
    }
    await writeDurably(markOf(folder), '');
    const db = await filled(folder, kind, { dataKey, passphrase });
    fs.rmSync(markOf(folder));
    return { kind, db };
  } catch (error) {
    throw explainDatabaseError(error);
  } finally {
    dataKey.fill(0);
  }
}

/** Makes both files in a folder that holds nothing else but the mark, or leaves it empty. */
async function filled(
  folder: string,
  kind: WorkspaceKind,
  secrets: { readonly dataKey: Buffer; readonly passphrase: string },
): Promise<Db> {
  let db: Db | undefined;
  try {
    db = createDatabase(databaseOf(folder), secrets.dataKey);
    const signingKey = Buffer.from(generateSigningKey().privateKeyPkcs8);
    upsertMeta(db, 'kind', kind);
    upsertMeta(db, 'project', 'workshop');
    upsertMeta(db, 'signing-key', signingKey.toString('base64'));
    await writeNewKeyFile(folder, { workspaceId: randomUUID(), kind, ...secrets });
    return db;
  } catch (error) {
    db?.close();
    clear(folder);
    throw error;
  }
}

function clear(folder: string): void {
  for (const name of ['workspace.db', 'workspace.db-wal', 'workspace.db-journal', 'keys.json.part', 'unfinished']) {
    fs.rmSync(path.join(folder, name), { force: true });
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
    const db = openDatabase(databaseOf(folder), dataKey);
    fs.rmSync(markOf(folder), { force: true });
    return { kind: keys.kind, db };
  } finally {
    dataKey.fill(0);
  }
}
