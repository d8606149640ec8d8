import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AppError } from '#shared/errors.ts';
import { readKeyFile } from '#core/keys/key-file.ts';
import { openKeys } from '#core/keys/open-keys.ts';
import { closeSession, openSessionWith } from '#core/workspace/open-session.ts';
import type { Fate } from './support/lost-power.ts';
import { randomFrom } from './support/random.ts';
import { recorded } from './support/recorded.ts';
import { PATIENCE, size } from './support/size.ts';
import { copyOf, newPath, workFolder } from './support/work-folder.ts';
import { aWorkspace, wordsOf } from './support/workspace.ts';

const root = workFolder();
const CHANGES = 5;
const IMAGES_A_CUT = size(6, 40);

const prepared = await aWorkspace(newPath(root, 'prepared'));
const folder = copyOf(prepared.folder, root, 'recorded');
const disk = await recorded(root, folder, 'recorded-keys', [String(CHANGES), ...wordsOf({ ...prepared, folder })]);

/** The generation that a folder's key file is at, 0 where no copy is whole or the data key is not behind it. */
async function generationIn(image: string): Promise<number> {
  try {
    const found = await readKeyFile(image);
    if (!found) return 0;
    const opened = await openKeys(found.keys, prepared.opener);
    return opened.dataKeys[0].key.equals(prepared.dataKey) ? found.keys.generation : 0;
  } catch (error) {
    if (error instanceof AppError) return 0;
    throw error;
  }
}

/** Cuts the power before every change and after the last, and counts the images without keys or with older ones than was said. */
async function cutEverywhere(fateOf: (number: number) => Omit<Fate, 'random'>) {
  const random = randomFrom(17);
  const tally = { images: 0, withoutKeys: 0, lost: 0 };
  for (let cut = 0; cut <= disk.length; cut += 1) {
    const said = Number(disk.saidBy(cut).at(-1)?.split(' ')[1] ?? 1);
    for (let number = 0; number < IMAGES_A_CUT; number += 1) {
      const image = newPath(root, 'image');
      disk.writeImage(image, cut, { random, ...fateOf(number) });
      const generation = await generationIn(image);
      tally.images += 1;
      if (generation === 0) tally.withoutKeys += 1;
      else if (generation < said) tally.lost += 1;
      fs.rmSync(image, { recursive: true });
    }
  }
  return tally;
}

describe('a power cut while the key file is written', () => {
  it(
    'leaves a whole copy at every cut, no older than was said, and a writer that does not flush would not',
    async () => {
      const real = await cutEverywhere((number) => ({ kept: [0, 0.5, 0.9][number % 3] ?? 0 }));
      const control = await cutEverywhere(() => ({ kept: 0.3, ignoresFlushes: true }));
      console.log(
        `T02 power cut in the key file: ${JSON.stringify({ changes: disk.length, written: real, controlWithoutFlushes: control })}`,
      );
      expect(real).toEqual({ images: (disk.length + 1) * IMAGES_A_CUT, withoutKeys: 0, lost: 0 });
      expect(control.withoutKeys + control.lost).toBeGreaterThan(control.images / 4);
    },
    PATIENCE,
  );

  it('leaves a workspace that opens, and whose copies agree from then on', async () => {
    const random = randomFrom(18);
    for (let cut = 0; cut <= disk.length; cut += 9) {
      const image = newPath(root, 'image');
      disk.writeImage(image, cut, { random, kept: 0.5 });
      closeSession(await openSessionWith(image, prepared.opener));
      expect([cut, (await readKeyFile(image))?.agree]).toEqual([cut, true]);
    }
  });
});
