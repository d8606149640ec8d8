import path from 'node:path';
import { anonymiseTables } from '#shared/domain/anonymise/anonymise-tables.ts';
import { invariant } from '#shared/invariant.ts';
import { lookIn } from '../anonymiser/look.ts';
import { explainDatabaseError } from '../db/database-errors.ts';
import { writeDurably } from '../file/durable-file.ts';
import { getPack, getSupport } from '../pack/pack-service.ts';
import { writeEdition } from '../pdf/edition.ts';
import { selectMeta } from '../workspace/meta-queries.ts';
import { inTransaction, type Session } from '../workspace/session.ts';
import { type Clearance, clearDeparture, type Cleared, prepareDeparture } from './prepare.ts';
import { recordOverride } from './record-override.ts';
import { selectLastSealing } from './sealing-queries.ts';
import { getWorkshop } from '../workshop/find-workshop.ts';

/** The number of the edition that holds this content: it grows by one when sealed content has changed since. */
function editionNumber(session: Session, workshopId: string, digest: string): number {
  const last = selectLastSealing(session.db, workshopId);
  if (!last) return 1;
  return last.digest === digest ? last.revision : last.revision + 1;
}

/** The summary PDF of content on its way out: bytes. */
export async function editionOf(
  session: Session,
  workshopId: string,
  content: Pick<Cleared, 'tables' | 'digest'>,
): Promise<Uint8Array> {
  return writeEdition({
    tables: content.tables,
    pack: getPack(getWorkshop(session, workshopId).packId),
    support: getSupport(),
    edition: {
      number: editionNumber(session, workshopId, content.digest),
      project: selectMeta(session.db, 'project') ?? 'workshop',
    },
  });
}

/** The pages as they would be written now, for looking at only; what is still open is shown replaced. */
export async function previewEdition(session: Session, workshopId: string): Promise<Uint8Array> {
  const { stored, digest } = prepareDeparture(session, workshopId);
  const result = anonymiseTables(stored, 'replace', lookIn(session, workshopId));
  invariant(result.settled, 'replacing settles everything');
  return editionOf(session, workshopId, { tables: result.tables, digest });
}

/** Writes the summary PDF of cleared content to the file that `fileOf` gives. */
async function writeCleared(
  session: Session,
  workshopId: string,
  clearance: Clearance,
  fileOf: (content: Cleared) => string,
): Promise<void> {
  const content = clearDeparture(session, workshopId, clearance);
  const pdf = await editionOf(session, workshopId, content);
  if (content.overridden !== null) inTransaction(session, () => recordOverride(session, workshopId, content));
  try {
    await writeDurably(fileOf(content), pdf, 0o644);
  } catch (error) {
    throw explainDatabaseError(error);
  }
}

/** Writes the summary PDF of cleared content to `file`. */
export async function writeEditionFile(
  session: Session,
  workshopId: string,
  clearance: Clearance,
  file: string,
): Promise<void> {
  await writeCleared(session, workshopId, clearance, () => file);
}

/** The name of a summary PDF: project, month and edition, nothing that names anybody. */
function editionFileName(session: Session, workshopId: string, digest: string): string {
  const { month } = getWorkshop(session, workshopId);
  const project = selectMeta(session.db, 'project') ?? 'workshop';
  return `bridgework_${project}_${month}_${workshopId.slice(0, 8)}_edition-${editionNumber(session, workshopId, digest)}.pdf`;
}

/** Writes the summary PDF into a folder under its own name and gives the name. */
export async function writeEditionInto(
  session: Session,
  workshopId: string,
  clearance: Clearance,
  folder: string,
): Promise<string> {
  let name = '';
  await writeCleared(session, workshopId, clearance, ({ digest }) => {
    name = editionFileName(session, workshopId, digest);
    return path.join(folder, name);
  });
  return name;
}
