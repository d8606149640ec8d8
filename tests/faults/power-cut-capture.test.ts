import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aCapturedWorkshop } from '../core/support/capture-samples.ts';
import type { LostPower } from './support/lost-power.ts';
import { keptInFolder } from './support/oracle.ts';
import { between, randomFrom } from './support/random.ts';
import { recorded } from './support/recorded.ts';
import { PATIENCE, size } from './support/size.ts';
import { copyOf, newPath, workFolder } from './support/work-folder.ts';
import { aWorkspace, wordsOf } from './support/workspace.ts';

const root = workFolder();
const NOTES = 240;
const IMAGES = size(500, 5000);

/** Chances that a write which was not flushed is there all the same: none, some, nearly all. */
const KEPT = [0, 0.25, 0.5, 0.75, 0.95];

const prepared = await aWorkspace(newPath(root, 'prepared'), (session) => aCapturedWorkshop(session, { notes: [] }));

/** The number of the last thing of a kind that was said to be saved, 0 where nothing was. */
function lastSaid(said: readonly string[], kind: 'note' | 'draft'): number {
  return Number(said.findLast((line) => line.startsWith(kind))?.split(' ')[1] ?? 0);
}

/** Cuts the power at random and looks at what is left, again and again. */
function cutAgainAndAgain(disk: LostPower, images: number, seed: number, ignoresFlushes = false) {
  const random = randomFrom(seed);
  const tally = { images, imagesThatLost: 0, lost: 0, corrupt: [] as string[] };
  for (let number = 0; number < images; number += 1) {
    const folder = newPath(root, 'image');
    const cut = between(random, 0, disk.length + 1);
    disk.writeImage(folder, cut, { random, kept: KEPT[number % KEPT.length] ?? 0, ignoresFlushes });
    const kept = keptInFolder(folder, prepared.dataKey);
    tally.corrupt.push(...kept.faults.map((fault) => `image ${number}, cut ${cut}: ${fault}`));
    const numbers = kept.notes.map((text) => Number(text.split(' ')[1]));
    // One after the other without a gap: a note is never there without those that were saved before it.
    if (!numbers.every((each, index) => each === index + 1)) tally.corrupt.push(`image ${number}: a gap between notes`);
    const said = disk.saidBy(cut);
    const lostNotes = Math.max(0, lastSaid(said, 'note') - numbers.length);
    const lostDraft = Math.max(0, lastSaid(said, 'draft') - Number(kept.draft?.split(' ')[1] ?? 0));
    tally.lost += lostNotes + (lostDraft > 0 ? 1 : 0);
    if (lostNotes + lostDraft > 0) tally.imagesThatLost += 1;
    fs.rmSync(folder, { recursive: true });
  }
  return tally;
}

async function diskUnder(synchronous: 'FULL' | 'NORMAL'): Promise<LostPower> {
  const workspace = { ...prepared, folder: copyOf(prepared.folder, root, synchronous) };
  const [folder = '', dataKey = ''] = wordsOf(workspace);
  return recorded(root, folder, 'recorded-notes', [folder, dataKey, String(NOTES), synchronous]);
}

describe('a power cut while notes are saved', () => {
  it(
    'loses nothing that was said to be saved; without a flush at each commit it would, and a disk that lies corrupts it',
    async () => {
      const disk = await diskUnder('FULL');
      const full = cutAgainAndAgain(disk, IMAGES, 7);
      const control = cutAgainAndAgain(await diskUnder('NORMAL'), IMAGES, 8);
      const liar = cutAgainAndAgain(disk, IMAGES / 10, 9, true);
      const acks = disk.saidBy(disk.length).length;
      const figures = ({ images, imagesThatLost, lost, corrupt }: typeof full) => ({
        images,
        imagesThatLost,
        lost,
        corrupt: corrupt.length,
      });
      const told = { FULL: figures(full), controlNORMAL: figures(control), controlDiskThatNeverFlushes: figures(liar) };
      console.log(`T02 power cut during capture: ${JSON.stringify({ changes: disk.length, acks, ...told })}`);
      expect([...full.corrupt, ...control.corrupt]).toEqual([]);
      expect(full).toMatchObject({ imagesThatLost: 0, lost: 0 });
      // A test that does not see the wrong setting lose would not see anything.
      expect(control.imagesThatLost).toBeGreaterThan(control.images / 4);
      expect(liar.corrupt.length).toBeGreaterThan(liar.images / 4);
    },
    PATIENCE,
  );
});
