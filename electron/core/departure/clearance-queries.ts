import type { IntruderOutcome, OverrideReason } from '#shared/model/departure.ts';
import type { Db } from '../db/driver.ts';

/** What a second person answered about one content. `at` is ISO 8601, UTC. */
interface IntruderCheck {
  readonly workshopId: string;
  readonly digest: string;
  readonly outcome: IntruderOutcome;
  readonly at: string;
}

export function insertIntruderCheck(db: Db, check: IntruderCheck): void {
  db.prepare(
    `INSERT INTO intruder_check (workshop_id, digest, outcome, at) VALUES (@workshopId, @digest, @outcome, @at)`,
  ).run(check);
}

export function selectIntruderChecks(
  db: Db,
  workshopId: string,
): readonly { readonly digest: string; readonly outcome: IntruderOutcome }[] {
  return db
    .prepare<[string], { readonly digest: string; readonly outcome: IntruderOutcome }>(
      `SELECT digest, outcome FROM intruder_check WHERE workshop_id = ? ORDER BY id`,
    )
    .all(workshopId);
}

/** Something that left although so many things stood in its way. */
interface Override {
  readonly workshopId: string;
  readonly digest: string;
  readonly reason: OverrideReason;
  readonly overridden: number;
  readonly at: string;
}

/** One content is overridden once, however many files of it are written; says whether this was the first. */
export function insertOverride(db: Db, override: Override): boolean {
  const { changes } = db
    .prepare(
      `INSERT INTO clearance_override (workshop_id, digest, reason, overridden, at)
       VALUES (@workshopId, @digest, @reason, @overridden, @at) ON CONFLICT DO NOTHING`,
    )
    .run(override);
  return changes === 1;
}

/** How often something was replaced in a workshop since its first word. */
export function selectTimesReplaced(db: Db, workshopId: string): number {
  return (
    db
      .prepare<[string], number>(`SELECT count(*) FROM anonymisation_log WHERE workshop_id = ? AND action = 'replaced'`)
      .pluck()
      .get(workshopId) ?? 0
  );
}
