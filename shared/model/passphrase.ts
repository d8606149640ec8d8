import { z } from 'zod';

/** Whether a new passphrase is good enough, in a sentence, and how long a thief with the laptop would need. */
export const PassphraseJudgement = z.strictObject({
  accepted: z.boolean(),
  /** 0 to 4, for a bar beside the sentence. */
  strength: z.int().min(0).max(4),
  sentence: z.string(),
});
export type PassphraseJudgement = z.infer<typeof PassphraseJudgement>;
