import { AppError } from '#shared/errors.ts';
import { invariant } from '#shared/invariant.ts';
import type { RecordKind, RecordRow, RecordTables, Tombstone } from '#shared/model/record.ts';
import type { KeptText, RawText } from '#shared/model/text.ts';
import type { Session } from '../workspace/session.ts';
import {
  type AnyRow,
  deleteRecord,
  deleteTombstone,
  deleteWorkshop,
  insertRecord,
  insertTombstone,
  markTombstonesSealed,
  selectRecord,
  selectRecordTables,
  selectRecordWorkshop,
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
  row: Omit<RecordRow<Kind, KeptText>, 'revision'>,
): void {
  insertRecord(session.db, kind, { ...row, revision: 1 }, session.now().toISOString());
}

/** Refuses to point to a record that is not there, or that belongs to another workshop. */
export function requireInWorkshop(session: Session, workshopId: string, kind: RecordKind, id: string): void {
  if (selectRecordWorkshop(session.db, kind, id) === workshopId) return;
  throw new AppError(
    'not-found',
    `That ${kind} is not part of this workshop. Nothing was changed. Choose one that is.`,
  );
}

export function hasRecord(session: Session, kind: RecordKind, id: string): boolean {
  return selectRecord(session.db, kind, id) !== null;
}

/** Changes a record and gives what the changed columns held before. */
export function changeRecord(session: Session, kind: RecordKind, id: string, changes: AnyRow): AnyRow {
  const before = selectRecord(session.db, kind, id);
  invariant(before, `the ${kind} to change is there`);
  updateRecord(session.db, kind, id, changes);
  session.forgetSoon();
  return Object.fromEntries(Object.keys(changes).map((name) => [name, before[name] ?? null]));
}

/** Gives a record back what its columns held before; it and what it points to may have come back under new ids since. */
export function revertRecord(session: Session, kind: RecordKind, id: string, before: AnyRow): void {
  changeRecord(session, kind, session.undo.idNow(id), underIdsOfNow(session, before));
}

function underIdsOfNow({ undo }: Session, row: AnyRow): AnyRow {
  const cells = Object.entries(row).map(([name, value]) => [
    name,
    typeof value === 'string' ? undo.idNow(value) : value,
  ]);
  return Object.fromEntries(cells) as AnyRow;
}

/** Deletes a record and leaves a tombstone, so that other laptops let go of it too. */
export function removeRecord(session: Session, kind: RecordKind, id: string): RemovedRecord {
  const row = selectRecord(session.db, kind, id);
  invariant(row, `the ${kind} to remove is there`);
  deleteRecord(session.db, kind, id);
  session.forgetSoon();
  insertTombstone(session.db, { table: kind, id, revision: Number(row['revision']) + 1 }, String(row['workshop_id']));
  return { kind, row };
}

/**
 * Puts removed records back, parents first. Where a sealed bundle has already told others of a removal the id can
 * never come back, so the record gets a new one and what points to it follows.
 */
export function restoreRecords(session: Session, removed: readonly RemovedRecord[]): void {
  for (const { kind, row } of removed) {
    const id = String(row['id']);
    if (selectTombstone(session.db, kind, id)?.sealed) session.undo.rename(id, session.newId());
    else deleteTombstone(session.db, kind, id);
  }
  for (const { kind, row } of removed) {
    const restored = underIdsOfNow(session, row);
    const revision = restored['id'] === row['id'] ? Number(row['revision']) + 1 : 1;
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

/** Inside a transaction: deletes a whole workshop without a trace that would travel. */
export function deleteWorkshopRecords(session: Session, workshopId: string): void {
  deleteWorkshop(session.db, workshopId);
}
