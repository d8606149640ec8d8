import { randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { invariant } from '#shared/invariant.ts';
import { BUNDLE_FORMAT_VERSION, BundleHeader } from '#shared/model/bundle.ts';
import { parseRecipient } from '../bundle/age.ts';
import { sealBundle } from '../bundle/seal.ts';
import { signingKeyFrom } from '../bundle/signature.ts';
import { explainDatabaseError } from '../db/database-errors.ts';
import { writeDurably } from '../file/durable-file.ts';
import { derivedId } from '../record/derived-id.ts';
import { sealTombstones } from '../record/record-service.ts';
import { getWorkshop } from '../workshop/find-workshop.ts';
import { selectMeta } from '../workspace/meta-queries.ts';
import { inTransaction, type Session } from '../workspace/session.ts';
import { editionOf } from './edition-service.ts';
import { type Clearance, clearDeparture } from './prepare.ts';
import { recordOverride } from './record-override.ts';
import { insertSealing, selectLastSealing } from './sealing-queries.ts';

/** What to seal, to whom, where to. */
export interface SealRequest {
  readonly workshopId: string;
  readonly recipients: readonly string[];
  readonly folder: string;
  readonly clearance: Clearance;
}

/** Seals one workshop into one new file and gives the file's name; nothing is written where anything is refused. */
export async function sealWorkshop(session: Session, request: SealRequest): Promise<string> {
  const { workshopId, clearance } = request;
  const recipients = request.recipients.map(parseRecipient);
  const content = clearDeparture(session, workshopId, clearance);
  const storedKey = selectMeta(session.db, 'signing-key');
  invariant(storedKey, 'every workspace has a signing key');
  const signingKey = signingKeyFrom(Buffer.from(storedKey, 'base64'));
  const summaryPdf = await editionOf(session, workshopId, content);
  const last = selectLastSealing(session.db, workshopId);
  const header = BundleHeader.parse({
    formatVersion: BUNDLE_FORMAT_VERSION,
    bundleId: last?.bundleId ?? derivedId('bundle', workshopId, signingKey.keyId),
    revision: (last?.revision ?? 0) + 1,
    exportId: randomBytes(6).toString('hex'),
    project: selectMeta(session.db, 'project') ?? 'workshop',
    keyId: signingKey.keyId,
    workshopIds: [workshopId],
    settled: content.settled,
  });
  const sealed = await sealBundle({
    header,
    month: getWorkshop(session, workshopId).month,
    tables: content.tables,
    tombstones: content.tombstones,
    summaryPdf,
    signingKey,
    recipients,
  });
  // Recorded before it is written: a crash between the two skips a revision, and never gives one number to two contents.
  inTransaction(session, () => {
    const { revision, bundleId, exportId } = header;
    insertSealing(session.db, {
      workshopId,
      revision,
      bundleId,
      exportId,
      digest: content.digest,
      sealedAt: session.now().toISOString(),
    });
    sealTombstones(session, workshopId);
    recordOverride(session, workshopId, content);
  });
  try {
    await fs.mkdir(request.folder, { recursive: true });
    await writeDurably(path.join(request.folder, sealed.fileName), sealed.bytes, 0o644);
  } catch (error) {
    throw explainDatabaseError(error);
  }
  session.changed('workshop');
  return sealed.fileName;
}
