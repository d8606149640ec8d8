import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { decryptWith, encryptTo, generateIdentity } from '#core/bundle/age.ts';
import { sealWorkshop } from '#core/departure/seal-service.ts';
import { closeSession } from '#core/workspace/open-session.ts';
import { timeOf, type Contest, type Field, type Line } from '../contest.ts';
import { captureSample, CLEARED, newSession } from '../sample-workshops.ts';

const line: Omit<Line, 'what' | 'figure'> = {
  unit: 'ms',
  against: 'age',
  reference: 'the age program on the same bytes',
  target: null,
};

/** One sample workshop out of the workspace and into a sealed file: tables, summary, signature, check and seal. */
export const sealing: Contest = {
  name: 'seal',
  runs: 15,
  warmUp: true,
  lines: [
    { ...line, what: 'Seal of a workshop, PDF included', figure: 'all' },
    { ...line, what: 'The age step of it alone', figure: 'encryption' },
  ],
  prepare,
};

async function prepare(scratch: string): Promise<Field> {
  const { identity, recipient } = await generateIdentity();
  const session = await newSession(scratch, 'facilitator', 'facilitator');
  const workshopId = captureSample(session, 0);
  const request = { workshopId, recipients: [recipient], folder: scratch, clearance: CLEARED };
  const sealed = fs.readFileSync(path.join(scratch, await sealWorkshop(session, request)));
  const bytes = await decryptWith(sealed, [identity]);
  const [zip, target] = [path.join(scratch, 'bundle.zip'), path.join(scratch, 'by-age.age')];
  fs.writeFileSync(zip, bytes);

  return {
    contenders: {
      ours: async () => ({
        all: await timeOf(() => sealWorkshop(session, request)),
        encryption: await timeOf(() => encryptTo(bytes, [recipient])),
      }),
      async age() {
        const all = await timeOf(() => promisify(execFile)('age', ['-r', recipient, '-o', target, zip]));
        return { all, encryption: all };
      },
    },
    close: () => closeSession(session),
  };
}
