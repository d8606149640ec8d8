import type { Db } from '../db/driver.ts';

/** How much a workspace holds, for telling backups apart. */
export function selectContentCounts(db: Db): { readonly workshops: number; readonly entries: number } {
  return (
    db
      .prepare<[], { workshops: number; entries: number }>(
        `SELECT (SELECT count(*) FROM workshop) AS workshops,
           (SELECT count(*) FROM note) + (SELECT count(*) FROM card) AS entries`,
      )
      .get() ?? { workshops: 0, entries: 0 }
  );
}
