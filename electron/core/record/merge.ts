import { AppError } from '#shared/errors.ts';
import { RECORD_KINDS, type RecordKind, type RecordTables, type Tombstone } from '#shared/model/record.ts';
import type { RawText } from '#shared/model/text.ts';
import type { Session } from '../workspace/session.ts';
import { derivedId } from './derived-id.ts';
import { mergeStatements } from './merge-queries.ts';
import {
  type AnyRow,
  deleteRecord,
  insertTombstone,
  recordStatements,
  selectRecord,
  selectRecordIds,
  selectRecordWorkshop,
} from './record-queries.ts';
import { contentHash, standing, type Version } from './version.ts';

/** What somebody else sealed: the laptop's key, its workshops, its records and what it deleted. */
export interface Contribution {
  readonly keyId: string;
  readonly workshopIds: readonly string[];
  readonly tables: RecordTables<RawText>;
  readonly tombstones: readonly Tombstone[];
}

/** How many records a merge brought in and how many it changed. */
export interface MergeReport {
  readonly added: number;
  readonly changed: number;
}

/** Where two laptops edited one entry, both wordings are shown; two counts of one thing never add up. */
const SHOWN_TWICE: ReadonlySet<RecordKind> = new Set(['note', 'card']);

/**
 * Merges contributions into the workspace, inside the caller's transaction: idempotent, and the same corpus in
 * whatever order they come. A tombstone wins over every version; nothing else that somebody wrote is lost.
 */
export function createMerge(session: Session): (contribution: Contribution) => MergeReport {
  const { db } = session;
  const merge = mergeStatements(db);
  const records = new Map(RECORD_KINDS.map((kind) => [kind, recordStatements(db, kind)]));
  const receivedAt = session.now().toISOString();

  function statementsFor(kind: RecordKind): ReturnType<typeof recordStatements> {
    return records.get(kind) ?? recordStatements(db, kind);
  }

  function forget(kind: RecordKind, id: string): boolean {
    for (const copy of merge.copies.all(kind, id)) forget(kind, copy);
    merge.deleteOtherVersions.run(kind, id);
    merge.deleteProvenance.run(kind, id);
    const wasThere = selectRecord(db, kind, id) !== null;
    deleteRecord(db, kind, id);
    return wasThere;
  }

  function bury(tombstone: Tombstone, workshopIds: readonly string[]): boolean {
    for (const workshopId of workshopIds) insertTombstone(db, tombstone, workshopId);
    const owner = selectRecordWorkshop(db, tombstone.table, tombstone.id);
    if (owner === null || !workshopIds.includes(owner)) return false;
    return tombstone.table === 'workshop' ? forgetWorkshop(owner) : forget(tombstone.table, tombstone.id);
  }

  /** Nothing of a workshop that was withdrawn stays, whoever wrote it. */
  function forgetWorkshop(workshopId: string): boolean {
    for (const kind of RECORD_KINDS.toReversed()) {
      for (const id of selectRecordIds(db, kind, workshopId)) forget(kind, id);
    }
    return true;
  }

  function knownVersions(kind: RecordKind, id: string): readonly Version[] {
    const shown = merge.provenance.get(kind, id);
    const row = selectRecord(db, kind, id);
    if (!shown || !row) return [];
    const others = merge.otherVersions
      .all(kind, id)
      .map(({ body, ...rest }) => ({ ...rest, row: JSON.parse(body) as AnyRow }));
    const { keyId, revision, hash } = shown;
    return [{ keyId, revision, hash, row }, ...others];
  }

  function show(kind: RecordKind, id: string, versions: readonly Version[]): void {
    const [first, ...others] = versions;
    if (!first) return;
    statementsFor(kind).replace.run(first.row);
    merge.setProvenance.run(kind, id, first.keyId, first.revision, first.hash, null);
    merge.deleteOtherVersions.run(kind, id);
    for (const copy of merge.copies.all(kind, id)) forget(kind, copy);
    const shown = new Set([first.hash]);
    for (const { keyId, revision, hash, row } of others) {
      merge.addOtherVersion.run(kind, id, keyId, revision, hash, JSON.stringify(row));
      if (!SHOWN_TWICE.has(kind) || shown.has(hash)) continue;
      shown.add(hash);
      const copyId = derivedId('copy', kind, id, hash);
      if (merge.provenance.get(kind, copyId)) throw clash(kind, id);
      statementsFor(kind).insert.run({ ...row, id: copyId, created_at: receivedAt });
      merge.setProvenance.run(kind, copyId, keyId, revision, hash, id);
    }
  }

  function takeIn(kind: RecordKind, row: AnyRow, keyId: string): 'added' | 'changed' | 'same' {
    const id = String(row['id']);
    const workshopId = String(kind === 'workshop' ? id : row['workshop_id']);
    if (merge.tombstone.get(kind, id, workshopId) !== undefined) return 'same';
    if (merge.tombstone.get('workshop', workshopId, workshopId) !== undefined) return 'same';
    const incoming: Version = { keyId, revision: Number(row['revision']), hash: contentHash(kind, row), row };
    const shown = merge.provenance.get(kind, id);
    if (!shown) {
      statementsFor(kind).insert.run({ ...row, created_at: receivedAt });
      merge.setProvenance.run(kind, id, keyId, incoming.revision, incoming.hash, null);
      return 'added';
    }
    if (shown.copyOf !== null) throw clash(kind, id);
    if (selectRecordWorkshop(db, kind, id) !== workshopId) {
      throw new AppError(
        'altered-bundle',
        `Its ${kind} ${id} belongs to another workshop that is already here. It was not imported.`,
      );
    }
    const known = knownVersions(kind, id);
    const versions = standing(known, incoming);
    if (!versions) return 'same';
    show(kind, id, versions);
    return wordings(known) === wordings(versions) ? 'same' : 'changed';
  }

  return ({ keyId, workshopIds, tables, tombstones }) => {
    const count = { added: 0, changed: 0, same: 0 };
    for (const tombstone of tombstones) if (bury(tombstone, workshopIds)) count.changed += 1;
    for (const kind of RECORD_KINDS) {
      for (const row of tables[kind] as readonly AnyRow[]) count[takeIn(kind, row, keyId)] += 1;
    }
    return { added: count.added, changed: count.changed };
  };
}

/** No laptop gives this id to a record of its own: it stands for the second wording of another one. */
function clash(kind: RecordKind, id: string): AppError {
  return new AppError(
    'altered-bundle',
    `Its ${kind} ${id} and another record want the same place, so one of the two is not what it says. It was not imported. Ask the sender to seal it again.`,
  );
}

/** What the versions say, whoever wrote it. */
function wordings(versions: readonly Version[]): string {
  return [...new Set(versions.map(({ hash }) => hash))].toSorted().join();
}
