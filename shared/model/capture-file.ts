import { z } from 'zod';
import { AttendanceLine, Consent, Count } from './attendance.ts';
import { CardKind, Wording } from './entry.ts';
import { Region } from './region.ts';
import { RawLabel, RawText } from './text.ts';
import { Month } from './workshop.ts';

/** An id inside one file; it means nothing outside it. */
const LocalId = z.string().min(1).max(64);

/** A typed-up workshop. Every list may be left out; an unknown key is refused with its path. */
export const CaptureFile = z.strictObject({
  format: z.literal('bridgework-capture/1'),
  id: z.string().min(1).max(200).optional(),
  pack: z.string().min(1),
  series: RawLabel.optional(),
  month: Month,
  region: Region,
  audience: z.string().min(1).optional(),
  tables: z
    .array(z.strictObject({ id: LocalId, label: RawLabel }))
    .max(200)
    .default([]),
  attendance: z.array(AttendanceLine).max(500).default([]),
  consent: Consent.partial().default({}),
  notes: z
    .array(z.strictObject({ activity: z.string().min(1), table: LocalId.optional(), text: RawText }))
    .max(5000)
    .default([]),
  cards: z
    .array(
      z.strictObject({
        id: LocalId,
        kind: CardKind,
        wording: Wording,
        table: LocalId.optional(),
        text: RawText,
        theme: RawLabel.optional(),
        votes: Count.optional(),
        answers: z.array(LocalId).optional(),
      }),
    )
    .max(5000)
    .default([]),
  polls: z
    .array(
      z.strictObject({
        question: RawText,
        options: z
          .array(z.strictObject({ label: RawLabel, count: Count }))
          .min(1)
          .max(50),
      }),
    )
    .max(200)
    .default([]),
  concerns: Count.default(0),
});
export type CaptureFile = z.infer<typeof CaptureFile>;
