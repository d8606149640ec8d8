import { findBackups } from '#core/backup/backup-files.ts';
import { makeBackup } from '#core/backup/backup-service.ts';
import { readKeyFile } from '#core/keys/key-file.ts';
import { closeSession, openSessionWith } from '#core/workspace/open-session.ts';
import type { Session } from '#core/workspace/session.ts';
import { aCapturedWorkshop } from '#tests/core/support/capture-samples.ts';
import { type Kept, keptIn, keptInFolder } from './oracle.ts';
import { typingIn } from './typing.ts';
import type { Workspace } from './workspace.ts';

/** The notes that the backup holds. */
export const OLD: readonly string[] = Array.from({ length: 4 }, (_, index) => `note old ${index}`);

/** The notes that the workspace holds. */
export const ALL: readonly string[] = [...OLD, ...Array.from({ length: 6 }, (_, index) => `note new ${index}`)];

/** Fills a workspace: a backup of its first notes, and more notes since. */
export async function fillWithBackup(session: Session): Promise<void> {
  aCapturedWorkshop(session, { notes: [] });
  const { addNote } = typingIn(session);
  for (const text of OLD) await addNote(text);
  await makeBackup({ folder: session.folder, db: session.db, reason: 'asked', now: new Date() });
  for (const text of ALL.slice(OLD.length)) await addNote(text);
}

/** Whether two lists of notes are the same. */
export function areSame(left: readonly string[], right: readonly string[]): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

/** What a workspace holds when it is opened as the app opens it, after whatever a crash left was mended. */
export async function openedAsTheAppDoes({ folder, opener }: Workspace): Promise<Kept> {
  try {
    const session = await openSessionWith(folder, opener);
    try {
      return keptIn(session.db);
    } finally {
      closeSession(session);
    }
  } catch (error) {
    return { notes: [], draft: null, faults: [`it does not open: ${String(error)}`] };
  }
}

/** What is wrong with the backups that a workspace shows: each is whole, has its keys and holds at least `notes`. */
export async function faultsOfBackups(
  { folder, dataKey }: Workspace,
  notes: readonly string[] = OLD,
): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const backup of (await findBackups(folder)).finished) {
    const kept = keptInFolder(backup.folder, dataKey);
    if (!(await readKeyFile(backup.folder))) faults.push('a backup has no keys');
    if (!notes.every((text) => kept.notes.includes(text))) faults.push('a backup lacks notes');
    faults.push(...kept.faults.map((fault) => `a backup: ${fault}`));
  }
  return faults;
}
