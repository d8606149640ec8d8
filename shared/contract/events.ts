import { z } from 'zod';

/** The few things that come from the core unasked. */
export const CoreEvent = z.discriminatedUnion('event', [
  /** Something was committed: screens read again what hangs on these topics. */
  z.strictObject({ event: z.literal('changed'), topics: z.array(z.enum(['workspace', 'workshop', 'review'])) }),
  /** Something that went wrong beside the work, in a sentence: a backup that could not be made. */
  z.strictObject({ event: z.literal('notice'), sentence: z.string() }),
  /** The window is about to go: save what is being typed and answer with `shell.readyToLock`, within half a second. */
  z.strictObject({ event: z.literal('locking') }),
  z.strictObject({ event: z.literal('import-progress'), done: z.int(), total: z.int() }),
]);
export type CoreEvent = z.infer<typeof CoreEvent>;
