import { randomUUID } from 'node:crypto';
import type { Db } from '#core/db/driver.ts';

/** A sentence of the usual length. */
export const NOTE = 'We were told about the move the evening before, and nobody asked what we would take with us.';

/** Adds an empty workshop, and gives what inserts the nth note into it by one prepared statement. */
export function bareNotes(db: Db): (n: number) => void {
  const workshopId = randomUUID();
  db.prepare(
    `INSERT INTO workshop (id, revision, pack_id, pack_version, month, region, created_at)
     VALUES (?, 1, 'bridge-the-gap', 1, '2021-09', 'North West', '2021-09-01T00:00:00.000Z')`,
  ).run(workshopId);
  const insert = db.prepare<[string, string, string, string]>(
    `INSERT INTO note (id, revision, workshop_id, activity_id, text, created_at)
     VALUES (?, 1, ?, ?, ?, '2021-09-01T00:00:00.000Z')`,
  );
  return (n) => void insert.run(randomUUID(), workshopId, workshopId, `${NOTE} ${n}`);
}
