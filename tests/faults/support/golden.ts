import fs from 'node:fs';
import path from 'node:path';
import { findBackups } from '#core/backup/backup-files.ts';
import { HEAD_VERSION } from '#core/db/migrate.ts';
import { closeDatabase, DATABASE_NAME, openDatabase } from '#core/db/open.ts';
import { closeSession, openSessionWith } from '#core/workspace/open-session.ts';
import { tableDigests } from '#tests/fixtures/table-digests.ts';
import { writeKeys, type Workspace } from './workspace.ts';

const FIXTURES = path.resolve(import.meta.dirname, '..', '..', 'fixtures');

/** The key of every golden database; they hold nothing of anybody's. */
export const GOLDEN_KEY = Buffer.from(Array.from({ length: 32 }, (_, byte) => byte));

/** The versions of the schema that there is a golden database of: every one but the newest. */
export const GOLDEN_VERSIONS: readonly number[] = Array.from({ length: HEAD_VERSION - 1 }, (_, index) => index + 1);

export const goldenFolder = (version: number): string => path.join(FIXTURES, `schema-${version}`);

/** Rows and hashes of the tables of a version, as they were when its golden database was made. */
export function goldenTables(version: number): Readonly<Record<string, string>> {
  return JSON.parse(fs.readFileSync(path.join(goldenFolder(version), 'tables.json'), 'utf8')) as Record<string, string>;
}

/** A workspace as an app of an earlier version left it. */
export async function goldenWorkspace(folder: string, version: number): Promise<Workspace> {
  fs.mkdirSync(folder, { recursive: true });
  fs.copyFileSync(path.join(goldenFolder(version), DATABASE_NAME), path.join(folder, DATABASE_NAME));
  return { folder, dataKey: GOLDEN_KEY, opener: await writeKeys(folder, 'facilitator', GOLDEN_KEY) };
}

/** What a database's file says of itself: its version, its tables, and whether it is whole. */
function stateOf(folder: string): {
  readonly version: number;
  readonly tables: Readonly<Record<string, string>>;
  readonly isWhole: boolean;
} {
  const db = openDatabase(path.join(folder, DATABASE_NAME), GOLDEN_KEY);
  try {
    const loose = db.pragma('foreign_key_check') as readonly unknown[];
    const isWhole = db.pragma('integrity_check', { simple: true }) === 'ok' && loose.length === 0;
    return { version: Number(db.pragma('user_version', { simple: true })), tables: tableDigests(db), isWhole };
  } finally {
    closeDatabase(db);
  }
}

/** What is wrong with a state against the rows of an earlier version: those that were there then are the same. */
function unlike({ version, tables, isWhole }: ReturnType<typeof stateOf>, from: number): readonly string[] {
  const golden = goldenTables(from);
  const changed = Object.keys(golden).filter((table) => golden[table] !== tables[table]);
  const added = Object.keys(tables).filter((table) => !Object.hasOwn(golden, table));
  const faults = changed.map((table) => `the rows of ${table} are not what they were`);
  if (!isWhole) faults.push('the database is not whole');
  if (version !== from && version !== HEAD_VERSION) faults.push(`it is of version ${version}`);
  if ((version === from) !== (added.length === 0))
    faults.push(`it is of version ${version} and has the tables ${added.join(', ')}`);
  return faults;
}

/** What is wrong with a workspace's database that was of version 1, without opening the workspace. */
export function goldenStateFaults(folder: string): readonly string[] {
  return unlike(stateOf(folder), 1);
}

/**
 * What is wrong with a workspace of an earlier version on its way up: it is of the old version or of the newest, with the same
 * rows, never between; whoever opens it gets the newest; and a backup of the old version is there by then.
 */
export async function goldenFaults(workspace: Workspace, isDone: boolean, from = 1): Promise<readonly string[]> {
  try {
    const left = stateOf(workspace.folder);
    const faults = [...unlike(left, from)];
    if (isDone && left.version !== HEAD_VERSION) faults.push('it is not of the newest version');
    closeSession(await openSessionWith(workspace.folder, workspace.opener));
    const opened = stateOf(workspace.folder);
    if (opened.version !== HEAD_VERSION) faults.push('opening does not bring it up');
    faults.push(...unlike(opened, from), ...(await backupFaults(workspace.folder, from)));
    return faults;
  } catch (error) {
    return [`it does not open: ${String(error)}`];
  }
}

async function backupFaults(folder: string, from: number): Promise<readonly string[]> {
  const { finished } = await findBackups(folder);
  const before = finished.filter(({ card }) => card.reason === 'migration');
  if (before.length === 0) return ['no backup was made before'];
  return before.flatMap((backup) => {
    const state = stateOf(backup.folder);
    return state.version === from ? unlike(state, from) : [`the backup is of version ${state.version}`];
  });
}
