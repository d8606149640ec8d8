import { z } from 'zod';

/** A way into the workspace, as people see it. The label is a pseudonym, never a person's name. */
export const WayIn = z.strictObject({
  id: z.string(),
  kind: z.enum(['passphrase', 'recovery', 'organisation']),
  label: z.string(),
  /** Whether it is the one that the workspace was unlocked with. */
  isYours: z.boolean(),
});
export type WayIn = z.infer<typeof WayIn>;

/** What a facilitator is called in the list of ways in. */
export const WayInLabel = z.string().trim().min(1, 'Give it a name such as “Facilitator 2”.').max(60);

/** The groups of a new recovery sheet, shown once, and the places (from 0) that are asked back. */
export const RecoverySheet = z.strictObject({ groups: z.array(z.string()), asked: z.array(z.int()) });
export type RecoverySheet = z.infer<typeof RecoverySheet>;
