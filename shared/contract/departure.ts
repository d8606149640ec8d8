import { z } from 'zod';
import { Departure } from '#shared/model/departure.ts';
import { WorkshopId } from '#shared/model/ids.ts';
import { method } from './define.ts';

/** The read-through that was confirmed: it holds for exactly the content that `digest` names. */
const ReadThrough = z.strictObject({ workshopId: WorkshopId, digest: z.string() });

export const departure = {
  /** What would leave, every finding replaced. */
  preview: method(z.strictObject({ workshopId: WorkshopId }), Departure),
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
