import { AppError } from '#shared/errors.ts';
import type { CoreHandlers } from '#shared/contract/index.ts';
import { peopleInWords } from '#shared/domain/disclosure/people-in-words.ts';
import type { Departure } from '#shared/model/departure.ts';
import { RECORD_KINDS } from '#shared/model/record.ts';
import { parseRecipient } from '../bundle/age.ts';
import type { Session } from '../workspace/session.ts';
import { departingTexts } from './departing-texts.ts';
import { previewEdition, writeEditionInto } from './edition-service.ts';
import { prepareDeparture } from './prepare.ts';
import { sealWorkshop } from './seal-service.ts';

function preview(session: Session, workshopId: string): Departure {
  const { typed, tables, tombstones, digest } = prepareDeparture(session, workshopId);
  const people = tables.attendance.reduce((sum, { count }) => sum + count, 0);
  return {
    workshopId: workshopId as Departure['workshopId'],
    digest,
    texts: departingTexts(typed, tables),
    rows: {
      ...Object.fromEntries(RECORD_KINDS.map((kind) => [kind, tables[kind].length])),
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

/** The window always takes every suggestion: what the read-through showed is what leaves. */
const clearedBy = (digest: string) => ({ settlement: 'replace', readThrough: digest }) as const;

export function departureHandlers(session: Session): CoreHandlers['departure'] {
  return {
    preview: ({ workshopId }) => preview(session, workshopId),
    seal: async ({ workshopId, recipients, folder, digest }) => ({
      fileName: await sealWorkshop(session, { workshopId, recipients, folder, clearance: clearedBy(digest) }),
    }),
    edition: async ({ workshopId, digest, folder }) => ({
      fileName: await writeEditionInto(session, workshopId, clearedBy(digest), folder),
    }),
    editionPreview: async ({ workshopId }) => ({
      pdfBase64: Buffer.from(await previewEdition(session, workshopId)).toString('base64'),
    }),
    checkRecipient: ({ recipient }) => ({ problem: recipientProblem(recipient) }),
  };
}
