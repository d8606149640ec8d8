import { AppError } from '#shared/errors.ts';
import type { CoreHandlers } from '#shared/contract/index.ts';
import { peopleInWords } from '#shared/domain/disclosure/people-in-words.ts';
import type { Departure, OverrideReason } from '#shared/model/departure.ts';
import { RECORD_KINDS } from '#shared/model/record.ts';
import { lookIn } from '../anonymiser/look.ts';
import { parseRecipient } from '../bundle/age.ts';
import type { Session } from '../workspace/session.ts';
import { selectTimesReplaced } from './clearance-queries.ts';
import { departingTexts } from './departing-texts.ts';
import { previewEdition, writeEditionInto } from './edition-service.ts';
import { checkStateOf, recordCheck } from './intruder-check.ts';
import { type Clearance, prepareDeparture } from './prepare.ts';
import { sealWorkshop } from './seal-service.ts';
import { settleFindings } from './settle-service.ts';

function preview(session: Session, workshopId: string): Departure {
  const { stored, tombstones, digest } = prepareDeparture(session, workshopId);
  const people = stored.attendance.reduce((sum, { count }) => sum + count, 0);
  return {
    workshopId: workshopId as Departure['workshopId'],
    digest,
    texts: departingTexts(stored, lookIn(session, workshopId)),
    ...checkStateOf(session, workshopId, digest),
    replaced: selectTimesReplaced(session.db, workshopId),
    rows: {
      ...Object.fromEntries(RECORD_KINDS.map((kind) => [kind, stored[kind].length])),
      tombstone: tombstones.length,
    },
    attendanceTotal: people,
    attendanceInWords: peopleInWords(people),
  };
}

/** The sentence that says why text is no recipient; null where it is one. */
function recipientProblem(recipient: string): string | null {
  try {
    parseRecipient(recipient);
    return null;
  } catch (error) {
    if (error instanceof AppError) return error.message;
    throw error;
  }
}

interface Reading {
  readonly digest: string;
  readonly override?: { readonly reason: OverrideReason } | undefined;
}

/** The window replaces nothing on the way out: what was settled, read and tried there is what leaves. */
const clearedBy = ({ digest, override }: Reading): Clearance => ({
  settlement: 'none',
  readThrough: digest,
  needsCheck: true,
  override: override?.reason,
});

export function departureHandlers(session: Session): CoreHandlers['departure'] {
  return {
    preview: ({ workshopId }) => preview(session, workshopId),
    settle: (settling) => settleFindings(session, settling),
    check: (given) => {
      const { digest } = prepareDeparture(session, given.workshopId);
      if (digest !== given.digest) throw changedSince();
      recordCheck(session, given);
    },
    seal: async ({ workshopId, recipients, folder, ...reading }) => ({
      fileName: await sealWorkshop(session, { workshopId, recipients, folder, clearance: clearedBy(reading) }),
    }),
    edition: async ({ workshopId, folder, ...reading }) => ({
      fileName: await writeEditionInto(session, workshopId, clearedBy(reading), folder),
    }),
    editionPreview: async ({ workshopId }) => ({
      pdfBase64: Buffer.from(await previewEdition(session, workshopId)).toString('base64'),
    }),
    checkRecipient: ({ recipient }) => ({ problem: recipientProblem(recipient) }),
  };
}

function changedSince(): AppError {
  return new AppError(
    'check-missing',
    'It was changed while it was being read, so the answer was not kept. Nothing has left this laptop. Ask for another reading.',
  );
}
