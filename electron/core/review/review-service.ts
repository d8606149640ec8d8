import { AppError } from '#shared/errors.ts';
import type { CoreHandlers } from '#shared/contract/index.ts';
import { BundleHeader } from '#shared/model/bundle.ts';
import { makeBackup } from '../backup/backup-service.ts';
import { exportCsvInto } from '../export/export-service.ts';
import { requireKind, type Session } from '../workspace/session.ts';
import { selectBundles } from './bundle-queries.ts';
import { readAttendance, readEntries, readEntry, readOverview } from './corpus-service.ts';
import { importBundles } from './import-service.ts';
import { makeKey, saveRecipient, storedKey } from './review-key.ts';

/** The identity that opens what was sealed to this desk. */
function ownIdentity(session: Session): string {
  const key = storedKey(session);
  if (key) return key.identity;
  throw new AppError(
    'not-found',
    'There is no key yet, so no bundle can be opened. Nothing was imported. Make the key pair first.',
  );
}

export function reviewHandlers(
  session: Session,
  onProgress: (done: number, total: number) => void,
): CoreHandlers['review'] {
  requireKind(session, 'review');
  return {
    key: () => {
      const key = storedKey(session);
      return key ? { recipient: key.recipient } : null;
    },
    makeKey: async () => ({ recipient: (await makeKey(session)).recipient }),
    saveRecipient: async ({ folder }) => ({ fileName: await saveRecipient(session, folder) }),
    importPaths: async ({ paths }) => {
      const identities = [ownIdentity(session)];
      await makeBackup({ folder: session.folder, db: session.db, reason: 'import', now: session.now() });
      return importBundles(session, { paths, identities, onProgress });
    },
    bundles: () =>
      selectBundles(session.db).map(({ header, fileName, receivedAt, records }) => ({
        header: BundleHeader.parse(JSON.parse(header)),
        fileName,
        receivedAt,
        records,
      })),
    overview: () => readOverview(session),
    entries: (filter) => readEntries(session, filter),
    entry: ({ id }) => readEntry(session, id),
    attendance: () => readAttendance(session),
    exportCsv: ({ folder }) => exportCsvInto(session, folder),
  };
}
