import { z } from 'zod';

/** Kinds of personal data that the scan knows. */
export const FindingCategory = z.enum(['phone', 'email', 'postcode', 'handle', 'url']);
export type FindingCategory = z.infer<typeof FindingCategory>;

/** How strongly a finding holds: `block` never leaves, `warn` must be settled, `hint` is worth a look. */
export const FindingTier = z.enum(['block', 'warn', 'hint']);
export type FindingTier = z.infer<typeof FindingTier>;

/** Something the scan saw: offsets are UTF-16 code units, the end is exclusive. */
export const Finding = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().positive(),
  category: FindingCategory,
  tier: FindingTier,
  replacement: z.string(),
});
export type Finding = z.infer<typeof Finding>;
