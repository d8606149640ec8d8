import type { Db } from '../db/driver.ts';

export function upsertDraft(db: Db, workshopId: string, body: string): void {
  db.prepare(
    `INSERT INTO draft (workshop_id, body, turn) VALUES (?, ?, (SELECT coalesce(max(turn), 0) + 1 FROM draft))
     ON CONFLICT (workshop_id) DO UPDATE SET body = excluded.body, turn = excluded.turn`,
  ).run(workshopId, body);
}

export function deleteDraft(db: Db, workshopId: string): boolean {
  return db.prepare(`DELETE FROM draft WHERE workshop_id = ?`).run(workshopId).changes > 0;
}

export function selectDraft(db: Db, workshopId: string): string | null {
  return db.prepare<[string], string>(`SELECT body FROM draft WHERE workshop_id = ?`).pluck().get(workshopId) ?? null;
}

export function selectLastDraft(db: Db): { readonly workshopId: string; readonly body: string } | null {
  return (
    db
      .prepare<[], { workshopId: string; body: string }>(
        `SELECT workshop_id AS workshopId, body FROM draft ORDER BY turn DESC LIMIT 1`,
      )
      .get() ?? null
  );
}
