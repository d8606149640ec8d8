import { z } from 'zod';
import { BundleHeader } from './bundle.ts';
import { CardKind, Wording } from './entry.ts';

/** The review team's age key: the recipient may be given to anybody, the secret never leaves the workspace. */
export const ReviewKey = z.strictObject({ recipient: z.string().startsWith('age1') });
export type ReviewKey = z.infer<typeof ReviewKey>;

/** A bundle that is in the corpus. `receivedAt` is ISO 8601, UTC. */
export const ReceivedBundle = z.strictObject({
  header: BundleHeader,
  fileName: z.string(),
  receivedAt: z.string(),
  records: z.int(),
});
export type ReceivedBundle = z.infer<typeof ReceivedBundle>;

/** What to show of the corpus: an empty filter shows everything. */
export const CorpusFilter = z.strictObject({
  query: z.string().max(500),
  kind: z.enum(['note', 'problem', 'solution']).nullable(),
  packId: z.string().nullable(),
  region: z.string().nullable(),
  theme: z.string().nullable(),
  offset: z.int().nonnegative(),
  limit: z.int().min(1).max(500),
});
export type CorpusFilter = z.infer<typeof CorpusFilter>;

/** A note or card of the merged corpus, with where it came from. */
export const CorpusEntry = z.strictObject({
  id: z.string(),
  kind: z.enum(['note', 'problem', 'solution']),
  wording: Wording.nullable(),
  text: z.string(),
  theme: z.string().nullable(),
  votes: z.int().nullable(),
  activity: z.string().nullable(),
  workshopId: z.string(),
  packId: z.string(),
  month: z.string(),
  region: z.string(),
  /** The texts at the other end of the links: the problems a solution answers, or the solutions to a problem. */
  linked: z.array(z.strictObject({ id: z.string(), kind: CardKind, text: z.string() })),
  /** Set where another laptop wrote this entry differently: the id of the entry it stands beside. */
  alsoWrittenAs: z.string().nullable(),
});
export type CorpusEntry = z.infer<typeof CorpusEntry>;

/** One page of entries and how many there are in all. */
export const CorpusPage = z.strictObject({ total: z.int(), entries: z.array(CorpusEntry) });
export type CorpusPage = z.infer<typeof CorpusPage>;

/** The whole corpus in figures, and the values that a filter can take. */
export const CorpusOverview = z.strictObject({
  bundles: z.int(),
  workshops: z.int(),
  notes: z.int(),
  problems: z.int(),
  solutions: z.int(),
  packs: z.array(z.string()),
  regions: z.array(z.string()),
  themes: z.array(z.string()),
});
export type CorpusOverview = z.infer<typeof CorpusOverview>;

/** Attendance of all merged workshops; exact counts, for the review team only. */
export const CorpusAttendance = z.strictObject({
  workshops: z.int(),
  people: z.int(),
  lines: z.array(
    z.strictObject({ packId: z.string(), region: z.string(), group: z.string(), band: z.string(), count: z.int() }),
  ),
});
export type CorpusAttendance = z.infer<typeof CorpusAttendance>;
