import fs from 'node:fs/promises';
import path from 'node:path';
import { anonymiseTables } from '#shared/domain/anonymise/anonymise-tables.ts';
import { scan } from '#shared/domain/anonymise/scan.ts';
import { AppError } from '#shared/errors.ts';
import { joinTables, RECORD_KINDS, type RecordTables } from '#shared/model/record.ts';
import type { AnonymisedText } from '#shared/model/text.ts';
import { tableToCsv } from '../bundle/csv-table.ts';
import { explainDatabaseError } from '../db/database-errors.ts';
import { type Clearance, clearDeparture, withoutEmptyThemes } from '../departure/prepare.ts';
import { writeDurably } from '../file/durable-file.ts';
import { recordTables } from '../record/record-service.ts';
import { workshopIds } from '../workshop/find-workshop.ts';
import type { Session } from '../workspace/session.ts';
import { spreadsheetCsv } from './spreadsheet-csv.ts';

/** `plain` is text as it is, for programs; `spreadsheet` has a mark and harmless formulas, for people. */
export type CsvFlavour = 'plain' | 'spreadsheet';

/**
 * The whole workspace as tables that may leave. A facilitator's need the same clearance as a bundle. A review desk's came
 * in cleared by people who were there: what they left in it stands, but what is sure to be personal is replaced once more.
 */
export function exportableTables(session: Session, clearance: Clearance): RecordTables<AnonymisedText> {
  if (session.kind === 'facilitator') return facilitatorTables(session, clearance);
  const result = anonymiseTables(withoutEmptyThemes(recordTables(session, null)), 'replace', (text) =>
    scan(text).filter(({ tier }) => tier === 'block'),
  );
  if (result.settled) return result.tables;
  throw new AppError('findings-open', 'Some findings are not settled. Nothing was exported.');
}

function facilitatorTables(session: Session, clearance: Clearance): RecordTables<AnonymisedText> {
  const reasons: string[] = [];
  const cleared = workshopIds(session).flatMap((id) => {
    try {
      return [clearDeparture(session, id, clearance).tables];
    } catch (error) {
      if (!(error instanceof AppError) || error.reasons.length === 0) throw error;
      reasons.push(...error.reasons);
      return [];
    }
  });
  if (reasons.length > 0) {
    throw new AppError(
      'findings-open',
      'This workspace is not ready to leave. Nothing has left this laptop. Settle what is listed, then try again.',
      [...new Set(reasons)],
    );
  }
  return joinTables(cleared);
}

/** Writes card.csv, note.csv and the other tables into `folder` and gives their names. */
export async function writeCsvTables(
  tables: RecordTables<AnonymisedText>,
  folder: string,
  flavour: CsvFlavour,
): Promise<string[]> {
  try {
    await fs.mkdir(folder, { recursive: true });
    const files: string[] = [];
    for (const kind of RECORD_KINDS) {
      const file = `${kind}.csv`;
      const bytes = flavour === 'plain' ? tableToCsv(kind, tables[kind]) : spreadsheetCsv(kind, tables[kind]);
      await writeDurably(path.join(folder, file), bytes, 0o644);
      files.push(file);
    }
    return files;
  } catch (error) {
    throw explainDatabaseError(error);
  }
}

/** From the window: a new folder of spreadsheets, named by the day, inside the one that was chosen. */
export async function exportCsvInto(
  session: Session,
  folder: string,
): Promise<{ folderName: string; files: string[] }> {
  const tables = exportableTables(session, { settlement: 'replace', readThrough: 'now' });
  const folderName = await freeName(folder, `bridgework_export_${session.now().toISOString().slice(0, 10)}`);
  const place = path.join(folder, folderName);
  try {
    return { folderName, files: await writeCsvTables(tables, place, 'spreadsheet') };
  } catch (error) {
    // Some of the tables would pass for all of them.
    await fs.rm(place, { recursive: true, force: true });
    throw error;
  }
}

/** A second export on a day never overwrites the first. */
async function freeName(folder: string, base: string): Promise<string> {
  const taken = new Set(await fs.readdir(folder).catch(() => []));
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}_${number}`)) number += 1;
  return `${base}_${number}`;
}
