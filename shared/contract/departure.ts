import { z } from 'zod';
import { Departure, IntruderOutcome, OverrideReason, WordsInText } from '#shared/model/departure.ts';
import { WorkshopId } from '#shared/model/ids.ts';
import { RawText } from '#shared/model/text.ts';
import { method, Nothing } from './define.ts';

/** Exactly one content of a workshop. */
const OneContent = z.strictObject({ workshopId: WorkshopId, digest: z.string() });

/**
 * The read-through that was confirmed: it holds for exactly the content that `digest` names. An override lets out what
 * warns, or what no second person has tried; it is counted. What blocks never leaves.
 */
const ReadThrough = OneContent.extend({ override: z.strictObject({ reason: OverrideReason }).optional() });

export const departure = {
  /** What would leave as it stands, with what is still open in each text. */
  preview: method(z.strictObject({ workshopId: WorkshopId }), Departure),
  /**
   * Replaces words that were found, in one step that can be undone: each by its suggestion, or all by `replacement`. One
   * text that was changed meanwhile, and nothing is replaced.
   */
  settle: method(
    z.strictObject({
      workshopId: WorkshopId,
      found: z.array(WordsInText).min(1).max(10_000),
      replacement: RawText.nullable(),
    }),
    z.strictObject({ replaced: z.int().nonnegative() }),
  ),
  /** What a second person answered who read exactly this content and tried to name somebody. */
  check: method(OneContent.extend({ outcome: IntruderOutcome }), Nothing),
  /** Writes the sealed bundle into `folder` and gives the file's name. */
  seal: method(
    ReadThrough.extend({ recipients: z.array(z.string()).min(1).max(20), folder: z.string() }),
    z.strictObject({ fileName: z.string() }),
  ),
  /** Writes the anonymised summary PDF into `folder` and gives the file's name. */
  edition: method(ReadThrough.extend({ folder: z.string() }), z.strictObject({ fileName: z.string() })),
  /** The pages of the summary as they would be written now, for the preview: PDF bytes in base64. */
  editionPreview: method(z.strictObject({ workshopId: WorkshopId }), z.strictObject({ pdfBase64: z.string() })),
  /** Judges a recipient before anything is sealed to it, in a sentence where it is not one. */
  checkRecipient: method(z.strictObject({ recipient: z.string() }), z.strictObject({ problem: z.string().nullable() })),
};
