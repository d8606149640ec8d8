import { invariant } from '#shared/invariant.ts';
import type { RecordKind, RecordRow, RecordTables, Tombstone } from '#shared/model/record.ts';
import type { RawText } from '#shared/model/text.ts';
import type { Session } from '../workspace/session.ts';
import {
  type AnyRow,
  deleteRecord,
  deleteTombstone,
  insertRecord,
  insertTombstone,
  markTombstonesSealed,
  selectRecord,
  selectRecordTables,
  selectTombstones,
  selectTombstone,
  updateRecord,
} from './record-queries.ts';

/** A record that was removed, whole, so that it can be put back. */
export interface RemovedRecord {
  readonly kind: RecordKind;
  readonly row: AnyRow;
}

/** Adds a record with revision 1. */
export function addRecord<Kind extends RecordKind>(
  session: Session,
  kind: Kind,
  row: Omit<RecordRow<Kind, string>, 'revision'>,
): void {
  insertRecord(session.db, kind, { ...row, revision: 1 }, session.now().toISOString());
}

export function hasRecord(session: Session, kind: RecordKind, id: string): boolean {
  return selectRecord(session.db, kind, id) !== null;
}

/** Changes a record and gives what the changed columns held before. */
export function changeRecord(session: Session, kind: RecordKind, id: string, changes: AnyRow): AnyRow {
  const before = selectRecord(session.db, kind, id);
  invariant(before, `the ${kind} to change is there`);
  updateRecord(session.db, kind, id, changes);
  return Object.fromEntries(Object.keys(changes).map((name) => [name, before[name] ?? null]));
}

/** Deletes a record and leaves a tombstone, so that other laptops let go of it too. */
export function removeRecord(session: Session, kind: RecordKind, id: string): RemovedRecord {
  const row = selectRecord(session.db, kind, id);
  invariant(row, `the ${kind} to remove is there`);
  deleteRecord(session.db, kind, id);
  insertTombstone(session.db, { table: kind, id, revision: Number(row['revision']) + 1 }, String(row['workshop_id']));
  return { kind, row };
}

/**
 * Puts removed records back, parents first. Where a sealed bundle has already told others of a removal the id can
 * never come back, so the record gets a new one and what points to it follows.
 */
export function restoreRecords(session: Session, removed: readonly RemovedRecord[]): void {
  const renamed = new Map<string, string>();
  for (const { kind, row } of removed) {
    const id = String(row['id']);
    if (selectTombstone(session.db, kind, id)?.sealed) renamed.set(id, session.newId());
    else deleteTombstone(session.db, kind, id);
  }
  const follow = (value: string | number | null): string | number | null =>
    typeof value === 'string' ? (renamed.get(value) ?? value) : value;
  for (const { kind, row } of removed) {
    const restored = Object.fromEntries(Object.entries(row).map(([name, value]) => [name, follow(value)]));
    const revision = renamed.has(String(row['id'])) ? 1 : Number(row['revision']) + 1;
    insertRecord(session.db, kind, { ...restored, revision }, session.now().toISOString());
  }
}

/** All records of a workshop, or of the whole workspace, as they are: raw. */
export function recordTables(session: Session, workshopId: string | null): RecordTables<RawText> {
  return selectRecordTables(session.db, workshopId);
}

/** What was deleted from a workshop. */
export function tombstonesOf(session: Session, workshopId: string): readonly Tombstone[] {
  return selectTombstones(session.db, workshopId);
}

/** Inside a transaction: from now on others may know of the workshop's deletions, so none can be taken back. */
export function sealTombstones(session: Session, workshopId: string): void {
  markTombstonesSealed(session.db, workshopId);
}
