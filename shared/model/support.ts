import { z } from 'zod';

/** Who can be called before, during and after a workshop, and when that was last checked. */
export const Support = z.strictObject({
  format: z.literal('bridgework-support/1'),
  lastChecked: z.iso.date(),
  note: z.string().min(1),
  lines: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        for: z.string().min(1),
        phone: z.string().nullable(),
        hours: z.string(),
        how: z.array(z.string()),
        source: z.string(),
      }),
    )
    .min(1),
});
export type Support = z.infer<typeof Support>;
