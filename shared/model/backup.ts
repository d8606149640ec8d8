import { z } from 'zod';

/** Why a backup was made. */
export const BackupReason = z.enum(['schedule', 'asked', 'migration', 'rotation', 'import', 'restore']);
export type BackupReason = z.infer<typeof BackupReason>;

/** A verified copy of the workspace, as the list of backups shows it. `madeAt` is ISO 8601, UTC. */
export const Backup = z.strictObject({
  name: z.string(),
  madeAt: z.string(),
  reason: BackupReason,
  workshops: z.int().nonnegative(),
  entries: z.int().nonnegative(),
});
export type Backup = z.infer<typeof Backup>;
