import { z } from 'zod';

/** Who the workspace is for: people who run workshops, or the review team. */
export const WorkspaceKind = z.enum(['facilitator', 'review']);
export type WorkspaceKind = z.infer<typeof WorkspaceKind>;

/** The shortest passphrase that a new workspace takes, in characters (Cyber Essentials, password-based authentication). */
export const SHORTEST_PASSPHRASE = 12;

/** A passphrase on its way to the key slot; it is never stored and never logged. */
export const Passphrase = z.string().max(1024);

/** A new passphrase, long enough. */
export const NewPassphrase = Passphrase.refine(
  (text) => Array.from(text.normalize('NFKC')).length >= SHORTEST_PASSPHRASE,
  {
    message: `Use at least ${SHORTEST_PASSPHRASE} characters. Four or five unrelated words are easy to remember and hard to guess.`,
  },
);

/** Which of this laptop's workspaces exist and which one is open. */
export const WorkspaceStatus = z.strictObject({
  open: WorkspaceKind.nullable(),
  present: z.array(WorkspaceKind),
});
export type WorkspaceStatus = z.infer<typeof WorkspaceStatus>;
