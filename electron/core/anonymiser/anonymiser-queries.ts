import type { FindingCategory, FindingTier } from '#shared/model/finding.ts';
import type { Db } from '../db/driver.ts';

/** One line of the log: what was done to something, never what it was. `at` is ISO 8601, UTC. */
export interface LogLine {
  readonly workshopId: string;
  readonly at: string;
  readonly category: FindingCategory;
  readonly tier: FindingTier;
  readonly action: 'replaced' | 'declared' | 'overridden' | 'read';
  readonly reason: string | null;
  readonly characters: number;
}

/** Gives the line's own number. */
export function insertLogLine(
  db: Db,
  { workshopId, at, category, tier, action, reason, characters }: LogLine,
): number | bigint {
  return db
    .prepare(
      `INSERT INTO anonymisation_log (workshop_id, at, category, tier, action, reason, characters) VALUES (?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(workshopId, at, category, tier, action, reason, characters).lastInsertRowid;
}

/** Only for a line about something that was taken back at once. */
export function deleteLogLine(db: Db, id: number | bigint): void {
  db.prepare(`DELETE FROM anonymisation_log WHERE id = ?`).run(id);
}

/** How often something was done, by what it was. */
export interface LogCount {
  readonly category: string;
  readonly action: string;
  readonly times: number;
}

export function selectLogCounts(db: Db, workshopId: string): readonly LogCount[] {
  return db
    .prepare<[string], LogCount>(
      `SELECT category, action, count(*) AS times FROM anonymisation_log WHERE workshop_id = ?
       GROUP BY category, action ORDER BY times DESC, category`,
    )
    .all(workshopId);
}

export function upsertNotPersonal(
  db: Db,
  given: { readonly workshopId: string; readonly digest: string; readonly category: string; readonly reason: string },
): void {
  db.prepare(
    `INSERT INTO not_personal (workshop_id, digest, category, reason) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET category = excluded.category, reason = excluded.reason`,
  ).run(given.workshopId, given.digest, given.category, given.reason);
}

export function deleteNotPersonal(db: Db, workshopId: string, digest: string): void {
  db.prepare(`DELETE FROM not_personal WHERE workshop_id = ? AND digest = ?`).run(workshopId, digest);
}

export function selectNotPersonal(db: Db, workshopId: string): readonly string[] {
  return db.prepare<[string], string>(`SELECT digest FROM not_personal WHERE workshop_id = ?`).pluck().all(workshopId);
}

const LABEL = /\[[a-z][a-z ]+ [A-Z]{1,2}\]/gu;

/** The lettered placeholders that stand in a workshop's entries. */
export function selectLabels(db: Db, workshopId: string): ReadonlySet<string> {
  const texts = ['note', 'card'].flatMap((table) =>
    db
      .prepare<[string], string>(`SELECT text FROM ${table} WHERE workshop_id = ? AND text LIKE '%]%'`)
      .pluck()
      .all(workshopId),
  );
  return new Set(texts.flatMap((text) => text.match(LABEL) ?? []));
}
