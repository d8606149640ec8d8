import type { Db } from '../db/driver.ts';

export interface Sealing {
  readonly workshopId: string;
  readonly revision: number;
  readonly bundleId: string;
  readonly exportId: string;
  readonly digest: string;
  readonly sealedAt: string;
}

export function selectLastSealing(db: Db, workshopId: string): Sealing | null {
  return (
    db
      .prepare<[string], Sealing>(
        `SELECT workshop_id AS workshopId, revision, bundle_id AS bundleId, export_id AS exportId, digest, sealed_at AS sealedAt
         FROM sealing WHERE workshop_id = ? ORDER BY revision DESC LIMIT 1`,
      )
      .get(workshopId) ?? null
  );
}

export function insertSealing(db: Db, sealing: Sealing): void {
  db.prepare(
    `INSERT INTO sealing (workshop_id, revision, bundle_id, export_id, digest, sealed_at)
     VALUES (@workshopId, @revision, @bundleId, @exportId, @digest, @sealedAt)`,
  ).run(sealing);
}
