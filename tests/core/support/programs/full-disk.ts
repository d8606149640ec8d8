import fs from 'node:fs';
import path from 'node:path';
import { failure } from '#shared/errors.ts';
import { generateIdentity } from '#core/bundle/age.ts';
import { sealWorkshop } from '#core/departure/seal-service.ts';
import { noteHandlers } from '#core/note/note-service.ts';
import { recordTables } from '#core/record/record-service.ts';
import { activityId } from '#core/workshop/add-workshop.ts';
import { workshopHandlers } from '#core/workshop/workshop-service.ts';
import { closeSession, createSession, openSession } from '#core/workspace/open-session.ts';
import type { Session } from '#core/workspace/session.ts';
import { aCapturedWorkshop } from '../capture-samples.ts';

/**
 * Run as a program in a folder whose disk is small: writes notes until it is full, tries everything that writes and all
 * that reads, makes room and goes on. It tells what happened as one line of JSON.
 */
const [folder = ''] = process.argv.slice(2);
const workspace = path.join(folder, 'workspace');
const filler = path.join(folder, 'filler');
const PASSPHRASE = 'purple harbour lantern otter';

async function codeOf(work: () => unknown): Promise<string> {
  try {
    await work();
    return 'done';
  } catch (error) {
    const failed = failure(error);
    return failed.ok ? 'done' : `${failed.code}: ${failed.sentence}`;
  }
}

/** Takes nearly all the room that is left. */
function fill(): void {
  const handle = fs.openSync(filler, 'a');
  for (const size of [65_536, 4096, 1]) {
    try {
      for (;;) if (fs.writeSync(handle, Buffer.alloc(size)) < size) break;
    } catch {
      continue;
    }
  }
  // A little is left, so that it runs out in the middle of the work.
  fs.ftruncateSync(handle, fs.fstatSync(handle).size - 200_000);
  fs.closeSync(handle);
}

const kept = (session: Session): number => recordTables(session, null).note.length;

let session = await createSession(workspace, 'facilitator', PASSPHRASE);
const workshopId = aCapturedWorkshop(session, { notes: [] });
const { recipient } = await generateIdentity();
const add = (): unknown => {
  const draft = { workshopId, activityId: activityId(workshopId, 'connect'), tableId: null, text: 'word '.repeat(200) };
  return (noteHandlers(session).add as (given: object) => unknown)(draft);
};
const seal = (): Promise<string> =>
  sealWorkshop(session, {
    workshopId,
    recipients: [recipient],
    folder: path.join(folder, 'out'),
    clearance: { settlement: 'replace', readThrough: 'now' },
  });

add();
fill();
let acknowledged = 1;
let refusal = 'done';
while (refusal === 'done' && acknowledged < 5000) {
  refusal = await codeOf(add);
  if (refusal === 'done') acknowledged += 1;
}
const undo = (): unknown => workshopHandlers(session).undo({ workshopId: workshopId as never });
const full = {
  refusal,
  again: await codeOf(add),
  undo: await codeOf(undo),
  seal: await codeOf(seal),
  other: await codeOf(() => createSession(path.join(folder, 'other'), 'review', PASSPHRASE)),
  left: ['other', 'out'].flatMap((name) =>
    fs.existsSync(path.join(folder, name)) ? fs.readdirSync(path.join(folder, name)) : [],
  ),
  read: kept(session),
  close: await codeOf(() => closeSession(session)),
};
const open = await codeOf(async () => {
  session = await openSession(workspace, PASSPHRASE);
});
const reopened = { open, read: open === 'done' ? kept(session) : null, add: await codeOf(add) };
fs.rmSync(filler);
const freed = {
  add: await codeOf(add),
  seal: await codeOf(seal),
  read: kept(session),
  check: session.db.pragma('integrity_check', { simple: true }),
};
closeSession(session);
process.stdout.write(`report ${JSON.stringify({ acknowledged, full, reopened, freed })}\n`);
