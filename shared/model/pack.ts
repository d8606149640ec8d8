import { z } from 'zod';

const key = z.string().regex(/^[a-z0-9][a-z0-9+-]{0,39}$/u);
const choice = z.strictObject({ id: key, label: z.string().min(1) });

/** What a step of the run-sheet is for; it decides which entry the composer offers first. */
export const ActivityKind = z.enum([
  'check-in',
  'notes',
  'problems',
  'solutions',
  'vote',
  'poll',
  'read-back',
  'check-out',
]);
export type ActivityKind = z.infer<typeof ActivityKind>;

/** A versioned workshop template: run-sheet, prompts, cohort groups and bands, consent script. */
export const Pack = z.strictObject({
  format: z.literal('bridgework-pack/1'),
  id: key,
  version: z.int().positive(),
  name: z.string().min(1),
  programme: z.string().min(1),
  summary: z.string().min(1),
  audiences: z.array(choice).min(1),
  activities: z
    .array(
      z.strictObject({
        id: key,
        label: z.string().min(1),
        kind: ActivityKind,
        minutes: z.int().positive(),
        prompt: z.string().min(1),
        hint: z.string().min(1),
      }),
    )
    .min(1),
  groups: z.array(choice).min(1),
  bands: z.array(choice).min(1),
  themes: z.array(z.string().min(1)),
  consentScript: z.array(z.string().min(1)).min(1),
  afterwards: z.array(z.string().min(1)),
  sources: z.array(z.strictObject({ claim: z.string(), url: z.url(), lastChecked: z.iso.date() })),
});
export type Pack = z.infer<typeof Pack>;
