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

/** A file that was looked at: a bundle that verified, or what became of it already. */
type Looked = { readonly file: FoundFile; readonly opened: OpenedBundle } | { readonly outcome: ImportOutcome };

/**
 * How much is committed at once, in files and in records. Every record touches pages all over the database, because ids
 * are random; bundles that are committed together write each page once (200 bundles in tens: 43,000 pages instead of
 * 153,000).
 */
const MOST_FILES = 25;
const MOST_RECORDS = 10_000;

/** Imports every bundle behind the paths, each of them whole or not at all; a bad one leaves the others alone. */
export async function importBundles(session: Session, request: ImportRequest): Promise<ImportOutcome[]> {
  requireKind(session, 'review');
  const files = await findBundles(request.paths);
  const merge = createMerge(session);
  const outcomes: ImportOutcome[] = [];
  let batch: Looked[] = [];
  for (const [index, file] of files.entries()) {
    batch.push(await look(file, request.identities));
    if (batch.length < MOST_FILES && recordsOf(batch) < MOST_RECORDS && index < files.length - 1) continue;
    outcomes.push(...commit(session, merge, batch));
    // A bundle withdraws words too.
    session.forgetSoon();
    batch = [];
    request.onProgress?.(outcomes.length, files.length);
  }
  session.changed('review');
  return outcomes;
}

/** Opens and verifies a file; nothing of it is in the corpus yet. */
async function look(file: FoundFile, identities: readonly string[]): Promise<Looked> {
  if (!file.isBundle) return { outcome: { outcome: 'foreign', file: file.label } };
  try {
    return { file, opened: await openBundle({ bytes: await readBundle(file.path), identities }) };
  } catch (error) {
    const explained = explainDatabaseError(error);
    if (!(explained instanceof AppError)) throw error;
    return { outcome: rejected(file, explained) };
  }
}

/** Takes in what was looked at in one transaction, each bundle behind a savepoint of its own. */
function commit(session: Session, merge: Merge, batch: readonly Looked[]): readonly ImportOutcome[] {
  return inTransaction(session, () =>
    batch.map((looked) =>
      'outcome' in looked ? looked.outcome : takeInAlone(session, merge, looked.file, looked.opened),
    ),
  );
}

function takeInAlone(session: Session, merge: Merge, file: FoundFile, opened: OpenedBundle): ImportOutcome {
  try {
    return session.db.transaction(() => takeIn(session, merge, file, opened))();
  } catch (error) {
    // A full or damaged disk is no fault of this bundle, and would be told again for each of the rest.
    if (!(error instanceof AppError)) throw error;
    return rejected(file, error);
  }
}

function rejected({ label }: FoundFile, { message, reasons }: AppError): ImportOutcome {
  return { outcome: 'rejected', file: label, reasons: [message, ...reasons] };
}

function recordsOf(batch: readonly Looked[]): number {
  return batch.reduce((sum, looked) => sum + ('opened' in looked ? countRecords(looked.opened) : 0), 0);
}

function countRecords({ tables }: OpenedBundle): number {
  return RECORD_KINDS.reduce((sum, kind) => sum + tables[kind].length, 0);
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
    records: countRecords(opened),
  });
  return { outcome: 'accepted', file: label, header, added: report.added, changed: report.changed };
}
