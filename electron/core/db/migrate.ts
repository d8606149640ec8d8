import type { Db } from './driver.ts';
import { initial } from './migrations/0001-initial.ts';
import { draft } from './migrations/0002-draft.ts';
import { anonymiser } from './migrations/0003-anonymiser.ts';
import { clearance } from './migrations/0004-clearance.ts';

/** "BWk1" in the database's header: it is ours. */
export const APPLICATION_ID = 0x42_57_6b_31;

/** One step of the schema; its place in the list is the version that it leads to. */
const MIGRATIONS: readonly string[] = [initial, draft, anonymiser, clearance];

/** The schema version of this app. */
export const HEAD_VERSION = MIGRATIONS.length;

/** Whether a database is of an earlier version than this app's. */
export function isOutdated(db: Db): boolean {
  return Number(db.pragma('user_version', { simple: true })) < HEAD_VERSION;
}

/** Brings the schema to this version, all steps in one transaction: either the old version stays or the new one is there. */
export function migrate(db: Db): void {
  const from = Number(db.pragma('user_version', { simple: true }));
  if (from === HEAD_VERSION) return;
  db.transaction(() => {
    for (const step of MIGRATIONS.slice(from)) db.exec(step);
    db.pragma(`application_id = ${APPLICATION_ID}`);
    db.pragma(`user_version = ${HEAD_VERSION}`);
  }).exclusive();
}
