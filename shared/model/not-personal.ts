import { z } from 'zod';
import { FindingCategory, FindingTier } from './finding.ts';
import { LONGEST_TEXT } from './text.ts';

/** Why words that look personal are not. */
export const NotPersonalReason = z.enum(['ordinary-word', 'public', 'made-up', 'other']);
export type NotPersonalReason = z.infer<typeof NotPersonalReason>;

/** Words that somebody declared not personal. They are kept only as a keyed digest, and only for their workshop. */
export const NotPersonal = z.strictObject({
  words: z.string().min(1).max(LONGEST_TEXT),
  category: FindingCategory,
  tier: FindingTier,
  reason: NotPersonalReason,
});
export type NotPersonal = z.infer<typeof NotPersonal>;
