import fs from 'node:fs/promises';
import path from 'node:path';
import { writeEditionFile } from '#core/departure/edition-service.ts';
import { workshopIds } from '#core/workshop/find-workshop.ts';
import { requireKind, type Session } from '#core/workspace/session.ts';
import { AppError } from '#shared/errors.ts';
import { readArguments } from '../arguments.ts';
import { CLEARANCE_OPTIONS, readClearance } from '../clearance.ts';
import { type Command, DONE } from '../io.ts';
import { PASSPHRASE_OPTIONS } from '../passphrase.ts';
import { withSession } from '../with-session.ts';

/** The workshop that was named, or the only one there is. */
function chosenWorkshop(session: Session, named: string | undefined): string {
  if (named !== undefined) return named;
  const [only, ...more] = workshopIds(session);
  if (only !== undefined && more.length === 0) return only;
  throw only === undefined
    ? new AppError(
        'nothing-to-do',
        'This workspace holds no workshop yet, so there is nothing to write. Capture one first.',
      )
    : new AppError(
        'wrong-input',
        'This workspace holds several workshops. Nothing was written. Name one with --workshop.',
        [only, ...more],
      );
}

export const edition: Command = {
  usage: 'edition --workspace DIR [--workshop ID] --out FILE.pdf [--settle replace] [--read-through] [--json]',
  about: 'Writes the anonymised summary of a workshop as a PDF.',
  async run(args, io) {
    const given = readArguments(args, {
      ...PASSPHRASE_OPTIONS,
      ...CLEARANCE_OPTIONS,
      workshop: { type: 'string' },
      out: { type: 'string' },
      json: { type: 'boolean' },
    });
    const file = given.need('out');
    const clearance = readClearance(given);
    await withSession(given, io, async (session) => {
      requireKind(session, 'facilitator');
      const workshopId = chosenWorkshop(session, given.one('workshop'));
      await fs.mkdir(path.dirname(file), { recursive: true });
      await writeEditionFile(session, workshopId, clearance, file);
    });
    io.out(given.has('json') ? JSON.stringify({ file }) : file);
    return DONE;
  },
};
