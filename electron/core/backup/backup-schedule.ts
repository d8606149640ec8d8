import { AppError } from '#shared/errors.ts';
import type { Session } from '../workspace/session.ts';
import { listBackups, makeBackup } from './backup-service.ts';

/** A backup is due when the last one is this old and something was written since, in milliseconds. */
const DUE_AFTER = 4 * 3_600_000;

/** How often that is looked at, in milliseconds. */
const LOOK_EVERY = 10 * 60_000;

const writesOf = ({ db }: Session): number => db.prepare<[], number>(`SELECT total_changes()`).pluck().get() ?? 0;

/**
 * Makes backups without anybody thinking of them: one when a workspace is opened after a while, and then while it is
 * worked in. `tell` hears why one could not be made; the work goes on.
 */
export function scheduleBackups(session: Session, tell: (sentence: string) => void): () => void {
  let writes = -1;
  async function lookNow(): Promise<void> {
    if (!session.db.open || writesOf(session) === writes) return;
    const [latest] = await listBackups(session.folder);
    const now = session.now();
    // One that was made in the future shows that the clock jumped: it says nothing about how long ago that was.
    if (latest && now.getTime() - Date.parse(latest.madeAt) < DUE_AFTER && Date.parse(latest.madeAt) <= now.getTime())
      return;
    if (!session.db.open) return;
    writes = writesOf(session);
    await makeBackup({ folder: session.folder, db: session.db, reason: 'schedule', now });
  }
  async function look(): Promise<void> {
    try {
      await lookNow();
    } catch (error) {
      // It may have been locked in the meantime, and then nobody is there to hear of it.
      if (!session.db.open) return;
      const why =
        error instanceof AppError
          ? error.message
          : 'What was saved is safe. Make one yourself from the list of backups.';
      tell(`No backup was made just now. ${why}`);
    }
  }
  void look();
  const looking = setInterval(() => void look(), LOOK_EVERY).unref();
  return () => clearInterval(looking);
}
