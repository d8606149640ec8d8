import { z } from 'zod';
import { Backup } from '#shared/model/backup.ts';
import { PassphraseJudgement } from '#shared/model/passphrase.ts';
import { LockAfter, Passphrase, SalvageReport, WorkspaceKind, WorkspaceStatus } from '#shared/model/workspace.ts';
import { method, Nothing } from './define.ts';

const Key = z.strictObject({ kind: WorkspaceKind, passphrase: Passphrase });

/** These answer while the workspace is locked; the rest of the contract does not. */
export const workspace = {
  status: method(Nothing, WorkspaceStatus),
  suggestPassphrase: method(Nothing, z.strictObject({ passphrase: z.string() })),
  judgePassphrase: method(z.strictObject({ passphrase: Passphrase }), PassphraseJudgement),
  create: method(Key, WorkspaceStatus),
  unlock: method(Key, WorkspaceStatus),
  /** Opens with the recovery sheet and sets a new passphrase. */
  recover: method(
    z.strictObject({ kind: WorkspaceKind, code: z.string().max(200), newPassphrase: Passphrase }),
    WorkspaceStatus,
  ),
  lock: method(Nothing, WorkspaceStatus),
  /** Minutes without a key or pointer after which the workspace locks. */
  setLockAfter: method(z.strictObject({ minutes: LockAfter }), WorkspaceStatus),
  backups: method(z.strictObject({ kind: WorkspaceKind }), z.array(Backup)),
  /** Puts a backup in the place of a workspace that does not open; what was there is kept beside it. */
  restore: method(Key.extend({ name: z.string() }), WorkspaceStatus),
  /** Makes a new database from what still reads of a damaged one, which is kept beside it. */
  salvage: method(Key, z.strictObject({ status: WorkspaceStatus, report: SalvageReport })),
};
