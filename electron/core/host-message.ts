import { z } from 'zod';
import type { CoreEvent } from '#shared/contract/events.ts';
import type { Result } from '#shared/errors.ts';

/** A call from the main process to the core. Its input was parsed by the contract already. */
export const CoreRequest = z.strictObject({
  id: z.int(),
  feature: z.string(),
  method: z.string(),
  input: z.unknown(),
});
export type CoreRequest = z.infer<typeof CoreRequest>;

/** What the core before this one knew about people, sealed; said first, if at all. */
export const HandedDown = z.strictObject({ sealedMemory: z.string() });

/** What the core says: that it is there, an answer to a call, an event, or where a bug lies. */
export type CoreMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'answer'; readonly id: number; readonly result: Result<unknown> }
  | { readonly kind: 'event'; readonly event: CoreEvent }
  /** What a sitting knows about people, sealed, for the core that follows this one. */
  | { readonly kind: 'memory'; readonly sealed: string }
  | { readonly kind: 'trouble'; readonly text: string };
