import { z } from 'zod';

/** Who the workspace is for: people who run workshops, or the review team. */
export const WorkspaceKind = z.enum(['facilitator', 'review']);
export type WorkspaceKind = z.infer<typeof WorkspaceKind>;

/** A passphrase on its way to the key slot; it is never stored and never logged. */
export const Passphrase = z.string().max(1024);

/** Minutes without a key or pointer after which an open workspace locks itself. */
export const LockAfter = z.int().min(1).max(15);

/** The usual rest before a lock, in minutes. */
export const USUAL_LOCK_AFTER = 5;

/** Which of this laptop's workspaces exist, which one is open, and after how many minutes of rest it locks. */
export const WorkspaceStatus = z.strictObject({
  open: WorkspaceKind.nullable(),
  present: z.array(WorkspaceKind),
  lockAfter: LockAfter,
  /** Whether a recovery sheet exists for the open workspace. */
  hasRecoverySheet: z.boolean(),
});
export type WorkspaceStatus = z.infer<typeof WorkspaceStatus>;

/** What could be read out of a damaged database: rows saved by table, and the tables that could not be read to their end. */
export const SalvageReport = z.strictObject({
  saved: z.int().nonnegative(),
  unreadable: z.array(z.string()),
});
export type SalvageReport = z.infer<typeof SalvageReport>;
