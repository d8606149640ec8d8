import { z } from 'zod';
import type { Result } from '../errors.ts';
import type { CoreEvent } from './events.ts';

/**
 * A call, as a page puts it to the core through their own port. It has no number: the n-th message through a port is its
 * n-th call, so that one that cannot even be read is answered as well.
 */
export const PageCall = z.strictObject({ channel: z.string(), input: z.unknown() });
export type PageCall = z.infer<typeof PageCall>;

/** What the core says to a page through their port: the answer to a call by its number, from 1, or an event. */
export type CoreSaid =
  | { readonly kind: 'answer'; readonly call: number; readonly result: Result<unknown> }
  | { readonly kind: 'event'; readonly event: CoreEvent };

/**
 * What the main process tells a page about the core, with a port or without. The refusal is for what was asked through
 * the port before this one and is not answered when that closes; where no port comes with it, for all that follows too.
 */
export interface PortWord {
  /** The page that it is for, by the number that it gave itself: a frame that is loaded anew gets what was sent to the old page. */
  readonly page: number;
  readonly refusal: Result<never> | null;
}
