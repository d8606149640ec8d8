import { z } from 'zod';

/** The few things that come from the core unasked. */
export const CoreEvent = z.discriminatedUnion('event', [
  /** Something was committed: screens read again what hangs on these topics. */
  z.strictObject({ event: z.literal('changed'), topics: z.array(z.enum(['workspace', 'workshop', 'review'])) }),
  z.strictObject({ event: z.literal('import-progress'), done: z.int(), total: z.int() }),
]);
export type CoreEvent = z.infer<typeof CoreEvent>;
