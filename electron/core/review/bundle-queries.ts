import type { Db } from '../db/driver.ts';

export interface BundleRow {
  readonly bundleId: string;
  readonly revision: number;
  readonly contentHash: string;
  readonly header: string;
  readonly fileName: string;
  readonly receivedAt: string;
  readonly records: number;
}

const COLUMNS = `bundle_id AS bundleId, revision, content_hash AS contentHash, header, file_name AS fileName, received_at AS receivedAt, records`;

export function selectBundle(db: Db, bundleId: string, revision: number): BundleRow | null {
  return (
    db
      .prepare<[string, number], BundleRow>(`SELECT ${COLUMNS} FROM bundle WHERE bundle_id = ? AND revision = ?`)
      .get(bundleId, revision) ?? null
  );
}

/** Every bundle of the corpus, the last received first. */
export function selectBundles(db: Db): readonly BundleRow[] {
  return db
    .prepare<[], BundleRow>(`SELECT ${COLUMNS} FROM bundle ORDER BY received_at DESC, bundle_id, revision DESC`)
    .all();
}

export function insertBundle(db: Db, bundle: BundleRow): void {
  db.prepare(
    `INSERT INTO bundle (bundle_id, revision, content_hash, header, file_name, received_at, records)
     VALUES (@bundleId, @revision, @contentHash, @header, @fileName, @receivedAt, @records)`,
  ).run(bundle);
}
