import { exportableTables, writeCsvTables } from '#core/export/export-service.ts';
import { readArguments } from '../arguments.ts';
import { CLEARANCE_OPTIONS, readClearance } from '../clearance.ts';
import { type Command, DONE, UsageError } from '../io.ts';
import { PASSPHRASE_OPTIONS } from '../passphrase.ts';
import { withSession } from '../with-session.ts';

export const exportTables: Command = {
  usage: 'export --workspace DIR --format csv [--spreadsheet] --out DIR [--settle replace] [--read-through] [--json]',
  about:
    'Writes card.csv, note.csv and the other tables. --spreadsheet adds a byte-order mark and makes formulas harmless.',
  async run(args, io) {
    const given = readArguments(args, {
      ...PASSPHRASE_OPTIONS,
      ...CLEARANCE_OPTIONS,
      format: { type: 'string' },
      out: { type: 'string' },
      spreadsheet: { type: 'boolean' },
      json: { type: 'boolean' },
    });
    const format = given.need('format');
    if (format !== 'csv') throw new UsageError(`This version exports csv, not “${format}”.`);
    const folder = given.need('out');
    const clearance = readClearance(given);
    const files = await withSession(given, io, async (session) =>
      writeCsvTables(exportableTables(session, clearance), folder, given.has('spreadsheet') ? 'spreadsheet' : 'plain'),
    );
    if (given.has('json')) io.out(JSON.stringify({ folder, files }));
    else io.out(folder);
    return DONE;
  },
};
