import { z } from 'zod';

/** Kinds of personal data that the scan knows. */
export const FindingCategory = z.enum([
  'name',
  'handle',
  'phone',
  'email',
  'url',
  'postcode',
  'address',
  'date',
  'age',
  'nhs',
  'ni',
  'upn',
  'case-id',
  'vehicle',
  'school',
  'home',
  'organisation',
  'place',
  'relationship',
  'combination',
  'other-id',
]);
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
