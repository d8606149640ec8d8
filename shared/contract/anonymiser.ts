import { z } from 'zod';
import { Finding } from '#shared/model/finding.ts';
import { WorkshopId } from '#shared/model/ids.ts';
import { LocalNames } from '#shared/model/local-names.ts';
import { NotPersonal } from '#shared/model/not-personal.ts';
import { LONGEST_TEXT } from '#shared/model/text.ts';
import { method, Nothing } from './define.ts';

/** How often something was done to one category, with nothing of the words. */
const LogCount = z.strictObject({ category: z.string(), action: z.string(), times: z.int().positive() });

export const anonymiser = {
  /** What is open in words that are being typed: what the page's own scan sees, less what was declared not personal. */
  look: method(
    z.strictObject({ workshopId: WorkshopId, text: z.string().max(LONGEST_TEXT * 2) }),
    z.strictObject({ findings: z.array(Finding) }),
  ),
  /** The placeholder that a person gets from now on, because somebody writes it in their place. */
  place: method(
    z.strictObject({
      workshopId: WorkshopId,
      words: z.string().min(1).max(LONGEST_TEXT),
      finding: Finding.omit({ start: true, end: true }),
    }),
    z.strictObject({ replacement: z.string() }),
  ),
  /** Says that words are not personal in this workshop; only a keyed digest of them is kept. */
  declare: method(NotPersonal.extend({ workshopId: WorkshopId }), Nothing),
  /**
   * People of whom all entries together tell too much, and rare words by which entries of a whole series can be put
   * together: could someone who knows the group work out who it is?
   */
  jigsaw: method(
    z.strictObject({ workshopId: WorkshopId }),
    z.array(
      z.strictObject({
        label: z.string(),
        /** The label is a rare word and no placeholder. */
        isTrait: z.boolean(),
        told: z.array(z.string()),
        texts: z.array(z.string()),
        /** Those of the other workshops of the series. */
        elsewhere: z.array(z.string()),
        loosened: z.string(),
      }),
    ),
  ),
  /** Takes the letter off a person's placeholder in every entry, or writes something wider for a rare word. */
  loosen: method(
    z.strictObject({ workshopId: WorkshopId, label: z.string().max(80) }),
    z.strictObject({ changed: z.int().nonnegative() }),
  ),
  /** The organisation's own names, which stay in the workspace: staff and carers, homes, schools. */
  localNames: method(Nothing, LocalNames),
  setLocalNames: method(LocalNames, Nothing),
  /** What was replaced and declared so far. */
  log: method(z.strictObject({ workshopId: WorkshopId }), z.array(LogCount)),
};
