import type { Db } from '../db/driver.ts';

export interface NoteRow {
  readonly id: string;
  readonly seq: number;
  readonly activityId: string;
  readonly tableId: string | null;
  readonly text: string;
  readonly savedAt: string;
}

/** The notes of a workshop, oldest first. */
export function selectNotes(db: Db, workshopId: string): readonly NoteRow[] {
  return db
    .prepare<[string], NoteRow>(
      `SELECT id, seq, activity_id AS activityId, table_id AS tableId, text, created_at AS savedAt
       FROM note WHERE workshop_id = ? ORDER BY seq`,
    )
    .all(workshopId);
}

export function selectNoteWorkshop(db: Db, id: string): string | null {
  return db.prepare<[string], string>(`SELECT workshop_id FROM note WHERE id = ?`).pluck().get(id) ?? null;
}
