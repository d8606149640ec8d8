import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBackups } from '#core/backup/backup-files.ts';
import { readKeyFile } from '#core/keys/key-file.ts';
import { type Kept, keptInFolder } from './support/oracle.ts';
import { between, randomFrom } from './support/random.ts';
import { recorded } from './support/recorded.ts';
import { PATIENCE, size } from './support/size.ts';
import { ALL, areSame, faultsOfBackups, fillWithBackup, OLD, openedAsTheAppDoes } from './support/with-backup.ts';
import { copyOf, newPath, workFolder } from './support/work-folder.ts';
import { aWorkspace, wordsOf } from './support/workspace.ts';

const root = workFolder();
const IMAGES = size(60, 1500);
const KEPT = [0, 0.5, 0.9];

let crashed = '';
/** As a killed program left it, with a log beside the database. */
const prepared = await aWorkspace(newPath(root, 'prepared'), async (session) => {
  await fillWithBackup(session);
  crashed = copyOf(session.folder, root, 'crashed');
});

interface Image {
  readonly folder: string;
  readonly said: readonly string[];
  /** What the workspace holds, opened as the app opens it. */
  readonly kept: Kept;
}

/** Records a story, cuts the power in it again and again, and gives the faults that `judge` and the opening find. */
async function cutIn(story: string, judge: (image: Image) => Promise<readonly string[]> | readonly string[]) {
  const folder = copyOf(crashed, root, story);
  const disk = await recorded(root, folder, 'recorded-swaps', [story, ...wordsOf({ ...prepared, folder })]);
  const random = randomFrom(story.length);
  const faults: string[] = [];
  for (let number = 0; number < IMAGES; number += 1) {
    const image = newPath(root, 'image');
    // Spread evenly, so that no step of it is left out, with the last cut after its end.
    const cut = Math.round((number / (IMAGES - 1)) * disk.length);
    disk.writeImage(image, cut, { random, kept: KEPT[between(random, 0, KEPT.length)] ?? 0 });
    const kept = await openedAsTheAppDoes({ ...prepared, folder: image });
    const found = [...kept.faults, ...(await judge({ folder: image, said: disk.saidBy(cut), kept }))];
    faults.push(...found.map((fault) => `${story}, cut ${cut} of ${disk.length}: ${fault}`));
    fs.rmSync(image, { recursive: true });
  }
  console.log(
    `T02 power cut in ${story}: ${JSON.stringify({ changes: disk.length, images: IMAGES, faults: faults.length })}`,
  );
  return faults;
}

describe('a power cut', () => {
  it(
    'while backups are made loses no note and no backup that was said to be there, and shows none that is not whole',
    async () => {
      const faults = await cutIn('backups', async ({ folder, said, kept }) => {
        const found = [...(await faultsOfBackups({ ...prepared, folder }))];
        const notes = said.filter((line) => line === 'note').length;
        if (kept.notes.length < ALL.length + notes) found.push('a note that was saved is lost');
        const { finished } = await findBackups(folder);
        const missing = said
          .filter((line) => line.startsWith('backup'))
          .filter((line) => !finished.some(({ name }) => name === line.split(' ')[1]));
        return [...found, ...missing.map((line) => `it is gone: ${line}`)];
      });
      expect(faults).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'while a backup is restored leaves the old rows or the restored ones, and never loses what stood there',
    async () => {
      const faults = await cutIn('restore', ({ folder, said, kept }) => {
        if (areSame(kept.notes, ALL)) return said.length > 0 ? ['it was said to be restored and is not'] : [];
        if (!areSame(kept.notes, OLD)) return [`it holds ${kept.notes.length} notes, neither the old nor the restored`];
        const aside = fs
          .readdirSync(path.join(folder, 'set-aside'))
          .map((name) => path.join(folder, 'set-aside', name));
        const isKept = aside.some((place) => areSame(keptInFolder(place, prepared.dataKey).notes, ALL));
        return isKept ? [] : ['what stood there before is nowhere'];
      });
      expect(faults).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'while the key is changed leaves all rows under the old key or the new one, and no way in that was said to be gone',
    async () => {
      const faults = await cutIn('rotation', async ({ folder, said, kept }) => {
        const found = areSame(kept.notes, ALL) ? [] : [`it holds ${kept.notes.length} notes`];
        if (said.length === 0) return found;
        const slots = (await readKeyFile(folder))?.keys.slots.length;
        if (slots !== 1) found.push(`it has ${slots} ways in`);
        if (keptInFolder(folder, prepared.dataKey).faults.length === 0) found.push('the old key still opens it');
        const backups = (await findBackups(folder)).finished;
        if (backups.length > 0) found.push('a backup under the old key is left');
        return found;
      });
      expect(faults).toEqual([]);
    },
    PATIENCE,
  );
});
