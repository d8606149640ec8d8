import type { CoreHandlers } from '#shared/contract/index.ts';
import type { WorkspaceKind } from '#shared/model/workspace.ts';
import { listBackups, makeBackup } from '../backup/backup-service.ts';
import { restoreBackup } from '../backup/restore.ts';
import type { Desk } from '../desk.ts';
import { judgePassphrase, requireGoodPassphrase } from '../keys/judge-passphrase.ts';
import { changePassphrase, removeSlot } from '../keys/key-service.ts';
import { suggestPassphrase } from '../keys/passphrase-words.ts';
import { readRecoveryCode } from '../keys/recovery-code.ts';
import type { Opener } from '../keys/slot.ts';
import { salvageWorkspace } from '../salvage/salvage.ts';
import { upsertMeta } from './meta-queries.ts';
import { createSession, openSessionWith } from './open-session.ts';
import { inTransaction } from './session.ts';

const byPassphrase = (passphrase: string): Opener => ({ kind: 'passphrase', passphrase });

/** What can be asked while the workspace is locked, and what closes or replaces it. */
export function workspaceHandlers(desk: Desk): CoreHandlers['workspace'] {
  const { folderOf, surroundings } = desk;
  const openWith = (kind: WorkspaceKind, opener: Opener) =>
    desk.open(() => openSessionWith(folderOf(kind), opener, surroundings));
  return {
    status: desk.status,
    suggestPassphrase: () => ({ passphrase: suggestPassphrase() }),
    judgePassphrase: ({ passphrase }) => judgePassphrase(passphrase),
    create: ({ kind, passphrase }) => desk.open(() => createSession(folderOf(kind), kind, passphrase, surroundings)),
    unlock: ({ kind, passphrase }) => openWith(kind, byPassphrase(passphrase)),
    async recover({ kind, code, newPassphrase }) {
      requireGoodPassphrase(newPassphrase);
      const opener: Opener = { kind: 'recovery', recoveryKey: readRecoveryCode(code) };
      const likely = await changePassphrase(folderOf(kind), opener, newPassphrase);
      return openWith(kind, { kind: 'passphrase', passphrase: newPassphrase, likely });
    },
    lock() {
      desk.close();
      surroundings.changed('workspace');
      return desk.status();
    },
    setLockAfter({ minutes }) {
      const session = desk.current();
      inTransaction(session, () => upsertMeta(session.db, 'lock-after', String(minutes)));
      session.changed('workspace');
      return desk.status();
    },
    backups: ({ kind }) => listBackups(folderOf(kind)),
    async restore({ kind, passphrase, name }) {
      desk.close();
      await restoreBackup(folderOf(kind), byPassphrase(passphrase), name, surroundings.now());
      return openWith(kind, byPassphrase(passphrase));
    },
    async salvage({ kind, passphrase }) {
      desk.close();
      const report = await salvageWorkspace(folderOf(kind), byPassphrase(passphrase), surroundings.now());
      return { status: await openWith(kind, byPassphrase(passphrase)), report };
    },
  };
}

/**
 * Takes a way in away: the workspace is closed while its key is changed, and open again afterwards. What is refused at
 * once, a wrong passphrase for instance, leaves it open.
 */
export async function removeWayIn(desk: Desk, passphrase: string, id: string): Promise<void> {
  const { folder, slotId } = desk.current();
  const opener: Opener = { kind: 'passphrase', passphrase, likely: slotId };
  let isClosed = false;
  const closing = (): void => {
    desk.close();
    isClosed = true;
  };
  try {
    await removeSlot(folder, opener, id, closing);
  } finally {
    const reopen = () => desk.open(() => openSessionWith(folder, opener, desk.surroundings));
    if (isClosed) await reopen().catch(() => desk.surroundings.changed('workspace'));
  }
  await backupAfterRotation(desk);
}

/** The backups under the old key are gone; there is a new one before anybody asks. */
async function backupAfterRotation(desk: Desk): Promise<void> {
  const { folder, db, now } = desk.current();
  await makeBackup({ folder, db, reason: 'rotation', now: now() });
}
