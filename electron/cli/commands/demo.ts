import { randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import sample from '#resources/samples/bridge-the-gap.json' with { type: 'json' };
import { parseIdentityFile } from '#core/bundle/age.ts';
import { captureWorkshop } from '#core/capture/capture-service.ts';
import { parseCapture } from '#core/capture/parse-capture.ts';
import { writeEditionInto } from '#core/departure/edition-service.ts';
import { prepareDeparture } from '#core/departure/prepare.ts';
import { sealWorkshop } from '#core/departure/seal-service.ts';
import { exportableTables, writeCsvTables } from '#core/export/export-service.ts';
import { readAttendance, readOverview } from '#core/review/corpus-service.ts';
import { importBundles } from '#core/review/import-service.ts';
import { closeSession, createSession } from '#core/workspace/open-session.ts';
import { readArguments } from '../arguments.ts';
import { type Command, DONE, type Io } from '../io.ts';
import { readTextFile } from '../passphrase.ts';
import { summariseImport } from './import.ts';
import { writeKeyPair } from './keygen.ts';

/** The two workspaces of the demo live in a folder of their own, under a passphrase that nobody keeps. */
async function runStory(out: string, scratch: string, io: Io): Promise<Readonly<Record<string, unknown>>> {
  const passphrase = randomBytes(24).toString('base64url');
  const clearance = { settlement: 'replace', readThrough: 'now' } as const;
  const key = await writeKeyPair(path.join(out, 'review-key'));
  io.err(`1. The review team’s key is in ${path.dirname(key.identityFile)}.`);
  const facilitator = await createSession(path.join(scratch, 'facilitator'), 'facilitator', passphrase);
  const review = await createSession(path.join(scratch, 'review'), 'review', passphrase);
  try {
    const captured = captureWorkshop(facilitator, parseCapture(JSON.stringify(sample)));
    const { workshopId } = captured;
    io.err(`2. Captured ${captured.notes} notes, ${captured.problems} problems, ${captured.solutions} solutions.`);
    const { digest } = prepareDeparture(facilitator, workshopId);
    const reading = { ...clearance, readThrough: digest };
    const pdf = await writeEditionInto(facilitator, workshopId, reading, out);
    io.err(`3. The summary is ${pdf}.`);
    const bundle = await sealWorkshop(facilitator, {
      workshopId,
      recipients: [key.recipient],
      folder: out,
      clearance: reading,
    });
    io.err(`4. The sealed bundle is ${bundle}.`);
    const identities = parseIdentityFile(await readTextFile(key.identityFile));
    const outcomes = await importBundles(review, { paths: [path.join(out, bundle)], identities });
    const imported = summariseImport(outcomes);
    const { notes, problems, solutions } = readOverview(review);
    const { people } = readAttendance(review);
    io.err(
      `5. The review desk took in ${imported.accepted} bundle: ${notes} notes, ${problems} problems, ${solutions} solutions, ${people} people.`,
    );
    const csv = path.join(out, 'csv');
    await writeCsvTables(exportableTables(review, clearance), csv, 'plain');
    io.err(`6. Its tables are in ${csv}.`);
    return { out, pdf, bundle, csv: 'csv', imported, notes, problems, solutions, people };
  } finally {
    closeSession(facilitator);
    closeSession(review);
  }
}

export const demo: Command = {
  usage: 'demo --out DIR [--json]',
  about: 'The main job from end to end on the sample workshop, without a window.',
  async run(args, io) {
    const given = readArguments(args, { out: { type: 'string' }, json: { type: 'boolean' } });
    const out = given.need('out');
    const scratch = await fs.mkdtemp(path.join(os.tmpdir(), 'bridgework-demo-'));
    try {
      const summary = await runStory(out, scratch, io);
      io.out(given.has('json') ? JSON.stringify(summary) : `Done. Look in ${out}.`);
      return DONE;
    } finally {
      await fs.rm(scratch, { recursive: true, force: true });
    }
  },
};
