import fs from 'node:fs';
import path from 'node:path';
import { Decrypter } from 'age-encryption';
import { generateIdentity } from '#core/bundle/age.ts';
import { openBundle } from '#core/bundle/open-bundle.ts';
import { sealWorkshop } from '#core/departure/seal-service.ts';
import { importBundles } from '#core/review/import-service.ts';
import { closeSession } from '#core/workspace/open-session.ts';
import { invariant } from '#shared/invariant.ts';
import { timeOf, type Contest, type Field, type Line } from '../contest.ts';
import { rawDatabase, rawInserts } from '../raw-database.ts';
import { captureSample, CLEARED, newSession } from '../sample-workshops.ts';

const BUNDLES = 200;

/** As many as the import commits at once. */
const BATCH = 25;

const line: Omit<Line, 'against' | 'reference'> = {
  what: `Import of ${BUNDLES} bundles`,
  figure: 'all',
  unit: 'ms',
  target: null,
};

/** Bundles of about 130 entries each, sealed as the app seals them, into an empty review desk. */
export const importing: Contest = {
  name: 'import',
  runs: 3,
  warmUp: false,
  lines: [
    { ...line, against: 'inserts', reference: 'bare inserts of the same records, a transaction a bundle' },
    { ...line, against: 'batches', reference: `the same, ${BATCH} bundles a transaction` },
    { ...line, against: 'decryption', reference: 'reading and age-decrypting the files alone' },
  ],
  prepare,
};

async function prepare(scratch: string): Promise<Field> {
  const { identity, recipient } = await generateIdentity();
  const folder = path.join(scratch, 'bundles');
  const files = (await sealedSamples(scratch, folder, recipient)).map((name) => path.join(folder, name));
  const opened = await Promise.all(
    files.map((file) => openBundle({ bytes: fs.readFileSync(file), identities: [identity] })),
  );
  let run = 0;

  async function ours() {
    run += 1;
    const session = await newSession(scratch, `review-${run}`, 'review');
    try {
      const all = await timeOf(async () => {
        const outcomes = await importBundles(session, { paths: [folder], identities: [identity] });
        invariant(
          outcomes.filter(({ outcome }) => outcome === 'accepted').length === BUNDLES,
          'every bundle was accepted',
        );
      });
      return { all };
    } finally {
      closeSession(session);
    }
  }

  const inserts = (batch: number) => async () => {
    run += 1;
    const db = rawDatabase(scratch, `raw-${run}`);
    try {
      const insert = rawInserts(db);
      const all = await timeOf(() => {
        for (let at = 0; at < BUNDLES; at += batch) {
          db.transaction(() => opened.slice(at, at + batch).forEach(({ tables }) => insert(tables))).immediate();
        }
      });
      return { all };
    } finally {
      db.close();
    }
  };

  async function decryption() {
    const all = await timeOf(async () => {
      for (const file of files) {
        const decrypter = new Decrypter();
        decrypter.addIdentity(identity);
        await decrypter.decrypt(fs.readFileSync(file));
      }
    });
    return { all };
  }

  return { contenders: { ours, inserts: inserts(1), batches: inserts(BATCH), decryption }, close: () => {} };
}

async function sealedSamples(scratch: string, folder: string, recipient: string): Promise<readonly string[]> {
  const session = await newSession(scratch, 'facilitator', 'facilitator');
  try {
    const names: string[] = [];
    for (let number = 0; number < BUNDLES; number += 1) {
      const workshopId = captureSample(session, number);
      names.push(await sealWorkshop(session, { workshopId, recipients: [recipient], folder, clearance: CLEARED }));
    }
    return names;
  } finally {
    closeSession(session);
  }
}
