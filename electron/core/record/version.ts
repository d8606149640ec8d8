import { createHash } from 'node:crypto';
import { columnsOf, type RecordKind } from '#shared/model/record.ts';
import type { AnyRow } from './record-queries.ts';

/** One laptop's version of a record. */
export interface Version {
  /** The signing key of the laptop that wrote it. */
  readonly keyId: string;
  readonly revision: number;
  /** SHA-256 of what the record says, its id and revision left out, so that equal words have equal hashes. */
  readonly hash: string;
  readonly row: AnyRow;
}

export function contentHash(kind: RecordKind, row: AnyRow): string {
  const content = columnsOf(kind)
    .filter(([name]) => name !== 'id' && name !== 'revision')
    .map(([name]) => row[name] ?? null);
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

/** A later version of the same laptop's, or any changed version over the one that the record began with. */
function supersedes(a: Version, b: Version): boolean {
  if (a.keyId === b.keyId) return a.revision > b.revision;
  return b.revision === 1 && a.revision > 1;
}

const isSame = (a: Version, b: Version): boolean =>
  a.keyId === b.keyId && a.revision === b.revision && a.hash === b.hash;

/** The largest first: revision, then content, then key, so that every review desk shows the same one. */
function byRank(a: Version, b: Version): number {
  if (a.revision !== b.revision) return b.revision - a.revision;
  if (a.hash !== b.hash) return a.hash < b.hash ? 1 : -1;
  return a.keyId < b.keyId ? 1 : -1;
}

/**
 * What stands after one more version was seen: those that no other supersedes, the one to show first. The same versions
 * give the same answer in whatever order they came; null where the newcomer changes nothing.
 */
export function standing(known: readonly Version[], incoming: Version): readonly Version[] | null {
  if (known.some((version) => isSame(version, incoming) || supersedes(version, incoming))) return null;
  return [...known.filter((version) => !supersedes(incoming, version)), incoming].toSorted(byRank);
}
