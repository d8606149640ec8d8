import { z } from 'zod';

/** What the main process tells the core. What a page asks comes through a port of its own and never this way. */
export const HostOrder = z.discriminatedUnion('kind', [
  /** What the core before this one knew about people, sealed; said first, if at all. */
  z.strictObject({ kind: z.literal('memory'), sealed: z.string() }),
  /** With it comes the port to the page that stands now. */
  z.strictObject({ kind: z.literal('page') }),
  z.strictObject({ kind: z.literal('close') }),
]);
export type HostOrder = z.infer<typeof HostOrder>;

/** What the core tells the main process. */
export type CoreMessage =
  /** After how many minutes of rest the open workspace locks; null where none is open. */
  | { readonly kind: 'rest'; readonly minutes: number | null }
  /** What a sitting knows about people, sealed, for the core that follows this one. */
  | { readonly kind: 'memory'; readonly sealed: string }
  /** Where a bug lies. */
  | { readonly kind: 'trouble'; readonly text: string };
