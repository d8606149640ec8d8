import { columnsOf, RECORD_KINDS, type RecordKind, type RecordTables, type Tombstone } from '#shared/model/record.ts';
import type { RawText } from '#shared/model/text.ts';
import type { Db, Statement } from '../db/driver.ts';

/** A row of any record table. */
export type AnyRow = Readonly<Record<string, string | number | null>>;

/** The tables whose entries also keep when they were saved. */
const TIMED: ReadonlySet<RecordKind> = new Set(['workshop', 'note', 'card']);

const quoted = (name: string): string => `"${name}"`;

const columnList = (kind: RecordKind): string =>
  columnsOf(kind)
    .map(([name]) => quoted(name))
    .join(', ');

/** All records of one workshop, or of all of them, in the order of capture; only the columns that travel. */
export function selectRecordTables(db: Db, workshopId: string | null): RecordTables<RawText> {
  const tables = RECORD_KINDS.map((kind) => {
    const owner = kind === 'workshop' ? 'id' : 'workshop_id';
    const where = workshopId === null ? '' : `WHERE ${owner} = ?`;
    const rows = db
      .prepare(`SELECT ${columnList(kind)} FROM ${quoted(kind)} ${where} ORDER BY seq`)
      .all(...(workshopId === null ? [] : [workshopId]));
    return [kind, rows];
  });
  return Object.fromEntries(tables) as RecordTables<RawText>;
}

export function selectRecord(db: Db, kind: RecordKind, id: string): AnyRow | null {
  return db.prepare<[string], AnyRow>(`SELECT ${columnList(kind)} FROM ${quoted(kind)} WHERE id = ?`).get(id) ?? null;
}

/** Which workshop a record is of; null where there is no such record. */
export function selectRecordWorkshop(db: Db, kind: RecordKind, id: string): string | null {
  const owner = kind === 'workshop' ? 'id' : 'workshop_id';
  return (
    db
      .prepare<[string], string>(`SELECT ${owner} FROM ${quoted(kind)} WHERE id = ?`)
      .pluck()
      .get(id) ?? null
  );
}

export function selectRecordIds(db: Db, kind: RecordKind, workshopId: string): readonly string[] {
  const owner = kind === 'workshop' ? 'id' : 'workshop_id';
  return db
    .prepare<[string], string>(`SELECT id FROM ${quoted(kind)} WHERE ${owner} = ?`)
    .pluck()
    .all(workshopId);
}

/**
 * The statements that write whole rows of a table, for callers that write many: `insert` takes `created_at` beside the
 * columns that travel, `replace` overwrites a record with another version of it, revision and all.
 */
export function recordStatements(
  db: Db,
  kind: RecordKind,
): { readonly insert: Statement<[AnyRow]>; readonly replace: Statement<[AnyRow]> } {
  const names = columnsOf(kind).map(([name]) => name);
  const stored = TIMED.has(kind) ? [...names, 'created_at'] : names;
  return {
    insert: db.prepare<[AnyRow]>(
      `INSERT INTO ${quoted(kind)} (${stored.map(quoted).join(', ')}) VALUES (${stored.map((name) => `@${name}`).join(', ')})`,
    ),
    replace: db.prepare<[AnyRow]>(
      `UPDATE ${quoted(kind)} SET ${names.map((name) => `${quoted(name)} = @${name}`).join(', ')} WHERE id = @id`,
    ),
  };
}

/** Inserts one record; `savedAt` (ISO 8601) is kept where the table keeps it. */
export function insertRecord(db: Db, kind: RecordKind, row: AnyRow, savedAt: string): void {
  recordStatements(db, kind).insert.run({ ...row, created_at: savedAt });
}

/** Changes some columns of a record and counts its revision up by one. */
export function updateRecord(db: Db, kind: RecordKind, id: string, changes: AnyRow): void {
  const sets = Object.keys(changes).map((name) => `${quoted(name)} = @${name}`);
  db.prepare(`UPDATE ${quoted(kind)} SET ${[...sets, 'revision = revision + 1'].join(', ')} WHERE id = @id`).run({
    ...changes,
    id,
  });
}

export function deleteRecord(db: Db, kind: RecordKind, id: string): void {
  db.prepare(`DELETE FROM ${quoted(kind)} WHERE id = ?`).run(id);
}

export function insertTombstone(db: Db, tombstone: Tombstone, workshopId: string): void {
  db.prepare(
    `INSERT INTO tombstone (record_table, record_id, revision, workshop_id) VALUES (@table, @id, @revision, @workshopId)
     ON CONFLICT (record_table, record_id, workshop_id) DO UPDATE SET revision = max(revision, excluded.revision)`,
  ).run({ ...tombstone, workshopId });
}

export function selectTombstones(db: Db, workshopId: string): readonly Tombstone[] {
  return db
    .prepare<[string], Tombstone>(
      `SELECT record_table AS "table", record_id AS id, revision FROM tombstone WHERE workshop_id = ? ORDER BY record_table, record_id`,
    )
    .all(workshopId);
}

export function selectTombstone(db: Db, kind: RecordKind, id: string): { readonly sealed: boolean } | null {
  const row = db
    .prepare<[string, string], { sealed: number }>(
      `SELECT sealed FROM tombstone WHERE record_table = ? AND record_id = ?`,
    )
    .get(kind, id);
  return row ? { sealed: row.sealed === 1 } : null;
}

export function deleteTombstone(db: Db, kind: RecordKind, id: string): void {
  db.prepare(`DELETE FROM tombstone WHERE record_table = ? AND record_id = ?`).run(kind, id);
}

export function markTombstonesSealed(db: Db, workshopId: string): void {
  db.prepare(`UPDATE tombstone SET sealed = 1 WHERE workshop_id = ?`).run(workshopId);
}

/** Deletes everything of a workshop, and what hangs on it in tables of our own. */
export function deleteWorkshop(db: Db, workshopId: string): void {
  for (const table of ['draft', 'tombstone', 'sealing', 'not_personal', 'intruder_check', 'clearance_override'])
    db.prepare(`DELETE FROM ${table} WHERE workshop_id = ?`).run(workshopId);
  for (const kind of RECORD_KINDS.toReversed()) {
    const owner = kind === 'workshop' ? 'id' : 'workshop_id';
    db.prepare(`DELETE FROM ${quoted(kind)} WHERE ${owner} = ?`).run(workshopId);
  }
}
