import type { RecordKind } from '#shared/model/record.ts';
import { sealTombstones, tombstonesOf } from '#core/record/record-service.ts';
import type { Session } from '#core/workspace/session.ts';

/** The revision of a record, null where there is none. */
export function revisionOf({ db }: Session, kind: RecordKind, id: string): number | null {
  return db.prepare<[string], number>(`SELECT revision FROM "${kind}" WHERE id = ?`).pluck().get(id) ?? null;
}

/** The tombstones of a workshop, as `table id revision`. */
export function tombstoneWords(session: Session, workshopId: string): readonly string[] {
  return tombstonesOf(session, workshopId).map(({ table, id, revision }) => `${table} ${id} ${revision}`);
}

/** What sealing does to deletions: from now on others may know of them. */
export function pretendSealed(session: Session, workshopId: string): void {
  sealTombstones(session, workshopId);
}
