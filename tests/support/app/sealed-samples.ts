import fs from 'node:fs';
import path from 'node:path';
import bridgeTheGap from '#resources/samples/bridge-the-gap.json' with { type: 'json' };
import council from '#resources/samples/children-in-care-council.json' with { type: 'json' };
import { captureWorkshop } from '#core/capture/capture-service.ts';
import { parseCapture } from '#core/capture/parse-capture.ts';
import { sealWorkshop } from '#core/departure/seal-service.ts';
import { closeSession, createSession } from '#core/workspace/open-session.ts';
import type { Laptop } from './laptop.ts';
import { newFolder } from './laptop.ts';

/** The two sample workshops as another laptop would have sealed them. */
export interface SealedSamples {
  readonly bridgeTheGap: string;
  readonly council: string;
}

/** How many there are of each in both samples together. */
export const BOTH_SAMPLES = {
  notes: bridgeTheGap.notes.length + council.notes.length,
  cards: bridgeTheGap.cards.length + council.cards.length,
  people: [...bridgeTheGap.attendance, ...council.attendance].reduce((sum, { count }) => sum + count, 0),
} as const;

/** Seals both samples for a recipient, with the same core as the app and without a window; gives the files' paths. */
export async function sealSamples(laptop: Laptop, recipient: string, into: string): Promise<SealedSamples> {
  const workspace = path.join(newFolder(laptop, 'another-laptop'), `workspace-${path.basename(into)}`);
  const session = await createSession(workspace, 'facilitator', 'a passphrase of another laptop');
  const seal = async (sample: unknown): Promise<string> => {
    const { workshopId } = captureWorkshop(session, parseCapture(JSON.stringify(sample)));
    const clearance = { settlement: 'replace', readThrough: 'now' } as const;
    return path.join(
      into,
      await sealWorkshop(session, { workshopId, recipients: [recipient], folder: into, clearance }),
    );
  };
  try {
    return { bridgeTheGap: await seal(bridgeTheGap), council: await seal(council) };
  } finally {
    closeSession(session);
    fs.rmSync(workspace, { recursive: true });
  }
}
