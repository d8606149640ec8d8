import fs from 'node:fs/promises';
import { AppError } from '#shared/errors.ts';
import type { ImportOutcome } from '#shared/model/bundle.ts';
import { RECORD_KINDS } from '#shared/model/record.ts';
import { MAX_SEALED_BYTES } from '../bundle/limits.ts';
import { openBundle, type OpenedBundle } from '../bundle/open-bundle.ts';
import { explainDatabaseError } from '../db/database-errors.ts';
import { type Contribution, createMerge, type MergeReport } from '../record/merge.ts';
import { inTransaction, requireKind, type Session } from '../workspace/session.ts';
import { insertBundle, selectBundle } from './bundle-queries.ts';
import { findBundles, type FoundFile } from './find-bundles.ts';

/** What to import, the keys that may open it, and who hears how far it is. */
export interface ImportRequest {
  readonly paths: readonly string[];
  readonly identities: readonly string[];
  readonly onProgress?: (done: number, total: number) => void;
}

type Merge = (contribution: Contribution) => MergeReport;

/** Imports every bundle behind the paths, each in a transaction of its own; a bad one leaves the others alone. */
export async function importBundles(session: Session, request: ImportRequest): Promise<ImportOutcome[]> {
  requireKind(session, 'review');
  const files = await findBundles(request.paths);
  const merge = createMerge(session);
  const outcomes: ImportOutcome[] = [];
  for (const [index, file] of files.entries()) {
    outcomes.push(await importFile(session, merge, file, request.identities));
    request.onProgress?.(index + 1, files.length);
  }
  session.changed('review');
  return outcomes;
}

async function importFile(
  session: Session,
  merge: Merge,
  file: FoundFile,
  identities: readonly string[],
): Promise<ImportOutcome> {
  if (!file.isBundle) return { outcome: 'foreign', file: file.label };
  try {
    const opened = await openBundle({ bytes: await readBundle(file.path), identities });
    return inTransaction(session, () => takeIn(session, merge, file, opened));
  } catch (error) {
    const explained = explainDatabaseError(error);
    if (!(explained instanceof AppError)) throw error;
    // A full disk is no fault of this bundle, and would be told again for each of the rest.
    if (explained.code === 'disk-full') throw explained;
    return { outcome: 'rejected', file: file.label, reasons: [explained.message, ...explained.reasons] };
  }
}

async function readBundle(file: string): Promise<Uint8Array> {
  const { size } = await fs.stat(file);
  if (size > MAX_SEALED_BYTES) {
    throw new AppError(
      'bundle-too-large',
      'It is larger than any bundle of ours, so it was not opened. Ask the sender for a new one.',
    );
  }
  return fs.readFile(file);
}

function takeIn(session: Session, merge: Merge, { label }: FoundFile, opened: OpenedBundle): ImportOutcome {
  const { header, tables, tombstones, contentHash } = opened;
  const known = selectBundle(session.db, header.bundleId, header.revision);
  if (known?.contentHash === contentHash) return { outcome: 'duplicate', file: label, header };
  if (known) {
    throw new AppError(
      'altered-bundle',
      'A different bundle with the same number is already here, so one of the two is not what it says. It was not imported. Ask the sender to seal it again.',
    );
  }
  const { keyId, workshopIds } = header;
  const report = merge({ keyId, workshopIds, tables, tombstones });
  insertBundle(session.db, {
    bundleId: header.bundleId,
    revision: header.revision,
    contentHash,
    header: JSON.stringify(header),
    fileName: label,
    receivedAt: session.now().toISOString(),
    records: RECORD_KINDS.reduce((sum, kind) => sum + tables[kind].length, 0),
  });
  return { outcome: 'accepted', file: label, header, added: report.added, changed: report.changed };
}
