import path from 'node:path';
import { clearDeparture } from '#core/departure/prepare.ts';
import { sealWorkshop } from '#core/departure/seal-service.ts';
import { workshopIds } from '#core/workshop/find-workshop.ts';
import { requireKind } from '#core/workspace/session.ts';
import { AppError } from '#shared/errors.ts';
import { readArguments } from '../arguments.ts';
import { CLEARANCE_OPTIONS, readClearance } from '../clearance.ts';
import { type Command, DONE, UsageError } from '../io.ts';
import { PASSPHRASE_OPTIONS } from '../passphrase.ts';
import { readRecipients } from '../recipients.ts';
import { withSession } from '../with-session.ts';

export const seal: Command = {
  usage:
    'seal --workspace DIR [--workshop ID] --to RECIPIENT|FILE… --out DIR [--settle replace] [--read-through] [--json]',
  about:
    'Seals one bundle a workshop for the review team. Open findings or a missing read-through are listed and refused.',
  async run(args, io) {
    const given = readArguments(args, {
      ...PASSPHRASE_OPTIONS,
      ...CLEARANCE_OPTIONS,
      workshop: { type: 'string' },
      to: { type: 'string', multiple: true },
      out: { type: 'string' },
      json: { type: 'boolean' },
    });
    // Words that no option takes follow --to: `--to one two`.
    const to = [...given.many('to'), ...given.rest];
    if (given.many('to').length === 0) throw new UsageError('--to is missing.');
    const folder = given.need('out');
    const clearance = readClearance(given);
    const files = await withSession(given, io, async (session) => {
      requireKind(session, 'facilitator');
      const recipients = await readRecipients(to);
      const only = given.one('workshop');
      const ids = only === undefined ? workshopIds(session) : [only];
      if (ids.length === 0)
        throw new AppError(
          'nothing-to-do',
          'This workspace holds no workshop yet, so there is nothing to seal. Capture one first.',
        );
      // All are looked at before the first is written.
      for (const id of ids) clearDeparture(session, id, clearance);
      const names: string[] = [];
      for (const workshopId of ids)
        names.push(await sealWorkshop(session, { workshopId, recipients, folder, clearance }));
      return names.map((name) => path.join(folder, name));
    });
    if (given.has('json')) io.out(JSON.stringify({ files }));
    else for (const file of files) io.out(file);
    return DONE;
  },
};
