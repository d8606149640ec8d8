import { captureWorkshop } from '#core/capture/capture-service.ts';
import { parseCapture } from '#core/capture/parse-capture.ts';
import { readArguments } from '../arguments.ts';
import { type Command, DONE, UsageError } from '../io.ts';
import { PASSPHRASE_OPTIONS, readTextFile } from '../passphrase.ts';
import { withSessionOf } from '../with-session.ts';

export const capture: Command = {
  usage: 'capture FILE --workspace DIR [--json]',
  about:
    'Takes a typed-up workshop (bridgework-capture/1) into a workspace, and makes the workspace where there is none.',
  async run(args, io) {
    const given = readArguments(args, { ...PASSPHRASE_OPTIONS, json: { type: 'boolean' } });
    const [file, ...more] = given.rest;
    if (file === undefined || more.length > 0) throw new UsageError('capture takes one file.');
    const report = await withSessionOf(given, io, {
      kind: 'facilitator',
      check: async () => parseCapture(await readTextFile(file)),
      work: captureWorkshop,
    });
    const { workshopId, notes, problems, solutions, people } = report;
    if (given.has('json')) io.out(JSON.stringify({ workshop: workshopId, notes, problems, solutions, people }));
    else io.out(workshopId);
    io.err(`Captured ${notes} notes, ${problems} problems and ${solutions} solutions; ${people} people counted.`);
    return DONE;
  },
};
