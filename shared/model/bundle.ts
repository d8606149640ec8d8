import { z } from 'zod';
import { BundleId } from './ids.ts';

/** The version of the bundle's layout; a larger one was made by a newer Bridgework. */
export const BUNDLE_FORMAT_VERSION = 1;

/** A short code that an organisation gives its workspace; it stands in file names. */
export const ProjectCode = z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,22}[a-z0-9])?$/u);

/**
 * How the text in a bundle was made fit to leave: whether suggestions were taken unasked on the way out, how much was
 * replaced since it was typed, and that somebody read it. `intruderCheck`: a second person tried to name somebody in it and
 * could not. `overridden`: so many things stood in the way and were let through, by somebody who said why.
 */
export const Settled = z.strictObject({
  settlement: z.enum(['replace', 'none']),
  replaced: z.int().nonnegative(),
  readThrough: z.literal(true),
  intruderCheck: z.literal(true).optional(),
  overridden: z.int().positive().optional(),
});
export type Settled = z.infer<typeof Settled>;

/** Who a bundle is from and which version of it this is. `keyId` names the laptop's signing key: a pseudonym, not a person. */
export const BundleHeader = z.strictObject({
  formatVersion: z.int().positive(),
  bundleId: BundleId,
  revision: z.int().positive(),
  exportId: z.string().regex(/^[0-9a-f]{12}$/u),
  project: ProjectCode,
  keyId: z.string().regex(/^[0-9a-f]{16}$/u),
  workshopIds: z.array(z.uuid()).min(1),
  settled: Settled,
});
export type BundleHeader = z.infer<typeof BundleHeader>;

/** What became of one file of an import. */
export const ImportOutcome = z.discriminatedUnion('outcome', [
  z.strictObject({
    outcome: z.literal('accepted'),
    file: z.string(),
    header: BundleHeader,
    added: z.int(),
    changed: z.int(),
  }),
  z.strictObject({ outcome: z.literal('duplicate'), file: z.string(), header: BundleHeader }),
  z.strictObject({ outcome: z.literal('rejected'), file: z.string(), reasons: z.array(z.string()) }),
  z.strictObject({ outcome: z.literal('foreign'), file: z.string() }),
]);
export type ImportOutcome = z.infer<typeof ImportOutcome>;
