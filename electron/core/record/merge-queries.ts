import type { Db, Statement } from '../db/driver.ts';

interface VersionRow {
  readonly keyId: string;
  readonly revision: number;
  readonly hash: string;
}

interface ProvenanceRow extends VersionRow {
  /** Set for the other wording of an entry: the id of the entry that it stands beside. */
  readonly copyOf: string | null;
}

type Of = [kind: string, recordId: string];

/** The statements of a merge. */
export interface MergeStatements {
  readonly tombstone: Statement<[...Of, workshopId: string], number>;
  readonly provenance: Statement<Of, ProvenanceRow>;
  readonly setProvenance: Statement<[...Of, keyId: string, revision: number, hash: string, copyOf: string | null]>;
  readonly deleteProvenance: Statement<Of>;
  readonly otherVersions: Statement<Of, VersionRow & { readonly body: string }>;
  readonly addOtherVersion: Statement<[...Of, keyId: string, revision: number, hash: string, body: string]>;
  readonly deleteOtherVersions: Statement<Of>;
  readonly copies: Statement<Of, string>;
}

/** Prepared once for a whole import, which runs them hundreds of thousands of times. */
export function mergeStatements(db: Db): MergeStatements {
  return {
    tombstone: db
      .prepare<[...Of, string], number>(
        `SELECT 1 FROM tombstone WHERE record_table = ? AND record_id = ? AND workshop_id = ?`,
      )
      .pluck(),
    provenance: db.prepare<Of, ProvenanceRow>(
      `SELECT key_id AS keyId, revision, content_hash AS hash, copy_of AS copyOf FROM provenance
       WHERE record_table = ? AND record_id = ?`,
    ),
    setProvenance: db.prepare<[...Of, string, number, string, string | null]>(
      `INSERT INTO provenance (record_table, record_id, key_id, revision, content_hash, copy_of) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (record_table, record_id) DO UPDATE SET
         key_id = excluded.key_id, revision = excluded.revision, content_hash = excluded.content_hash`,
    ),
    deleteProvenance: db.prepare<Of>(`DELETE FROM provenance WHERE record_table = ? AND record_id = ?`),
    otherVersions: db.prepare<Of, VersionRow & { readonly body: string }>(
      `SELECT key_id AS keyId, revision, content_hash AS hash, body FROM other_version WHERE record_table = ? AND record_id = ?`,
    ),
    addOtherVersion: db.prepare<[...Of, string, number, string, string]>(
      `INSERT INTO other_version (record_table, record_id, key_id, revision, content_hash, body) VALUES (?, ?, ?, ?, ?, ?)`,
    ),
    deleteOtherVersions: db.prepare<Of>(`DELETE FROM other_version WHERE record_table = ? AND record_id = ?`),
    copies: db.prepare<Of, string>(`SELECT record_id FROM provenance WHERE record_table = ? AND copy_of = ?`).pluck(),
  };
}
