import fs from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { AppError } from '#shared/errors.ts';
import { COPIES, readKeyFile } from '#core/keys/key-file.ts';
import { closeSession, openSessionWith } from '#core/workspace/open-session.ts';
import { makeControl } from '../support/breaker.ts';
import { run } from '../support/programs.ts';
import { compiledShim } from '../support/shims.ts';
import { PATIENCE, size } from '../support/size.ts';
import { copyOf, newPath, workFolder } from '../support/work-folder.ts';
import { aWorkspace, type Workspace, wordsOf } from '../support/workspace.ts';

const root = workFolder();

/** Every byte is damaged; in the nightly run, every bit. */
const BITS = size(1, 8);

/** Every so manyeth damage goes through a whole unlocking, which repairs it. */
const UNLOCK_EVERY = size(40, 8);

let workspace: Workspace;
let text: Buffer;

beforeAll(async () => {
  workspace = await aWorkspace(newPath(root, 'prepared'));
  text = fs.readFileSync(path.join(workspace.folder, COPIES[0]));
});

async function codeOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
    return 'opened';
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}

/** Damages for the bytes of a copy: truncated to nothing and to half, and a bit changed at every byte. */
function damages(): readonly Buffer[] {
  const flips = Array.from(text, (_, place) =>
    Array.from({ length: BITS }, (_each, bit) => {
      const damaged = Buffer.from(text);
      damaged.writeUInt8(damaged.readUInt8(place) ^ (1 << ((place + bit) % 8)), place);
      return damaged;
    }),
  );
  return [Buffer.alloc(0), text.subarray(0, text.length / 2), ...flips.flat()];
}

const writeCopy = (folder: string, name: string, bytes: Buffer): void =>
  fs.writeFileSync(path.join(folder, name), bytes);

const copiesIn = (folder: string): readonly boolean[] =>
  COPIES.map((name) => fs.existsSync(path.join(folder, name)) && fs.readFileSync(path.join(folder, name)).equals(text));

describe('a key file of which a copy is damaged', () => {
  it(
    'opens by the other copies wherever the damage is, repairs it, and never gets a new key',
    async () => {
      const folder = copyOf(workspace.folder, root);
      const { checksum: _, ...keys } = JSON.parse(text.toString()) as Readonly<Record<string, unknown>>;
      const figures = { damages: 0, noticed: 0, same: 0, unlocked: 0, repaired: 0 };
      for (const name of COPIES) {
        for (const damaged of damages()) {
          figures.damages += 1;
          writeCopy(folder, name, damaged);
          const found = await readKeyFile(folder);
          if (found?.agree === false) figures.noticed += 1;
          if (isDeepStrictEqual(found?.keys, keys)) figures.same += 1;
          if (figures.damages % UNLOCK_EVERY > 0) continue;
          closeSession(await openSessionWith(folder, workspace.opener));
          figures.unlocked += 1;
          if (copiesIn(folder).every(Boolean)) figures.repaired += 1;
        }
        writeCopy(folder, name, text);
      }
      console.log(`T09 key file, one copy damaged: ${JSON.stringify({ bytes: text.length, ...figures })}`);
      const { damages: all, unlocked } = figures;
      expect(figures).toEqual({
        damages: 3 * (2 + text.length * BITS),
        noticed: all,
        same: all,
        unlocked,
        repaired: unlocked,
      });
      expect(figures.unlocked).toBeGreaterThan(100);
    },
    PATIENCE,
  );

  it(
    'opens and repairs both others from any single good copy, whatever became of them',
    async () => {
      const ruins: readonly ((folder: string, name: string) => void)[] = [
        (folder, name) => fs.rmSync(path.join(folder, name)),
        (folder, name) => writeCopy(folder, name, Buffer.alloc(0)),
        (folder, name) => writeCopy(folder, name, text.subarray(0, text.length / 2)),
        (folder, name) =>
          writeCopy(folder, name, Buffer.from(text.toString().replace('"generation": 1', '"generation": 8'))),
        (folder, name) => writeCopy(folder, name, Buffer.alloc(2_000_000, ' ')),
      ];
      const pairs = ruins.flatMap((one) => ruins.map((other) => [one, other] as const));
      const outcomes = { opened: 0, repaired: 0 };
      for (const good of COPIES) {
        const [first = '', second = ''] = COPIES.filter((name) => name !== good);
        for (const [ruinFirst, ruinSecond] of pairs) {
          const folder = copyOf(workspace.folder, root);
          ruinFirst(folder, first);
          ruinSecond(folder, second);
          if ((await codeOf(async () => closeSession(await openSessionWith(folder, workspace.opener)))) === 'opened')
            outcomes.opened += 1;
          if (copiesIn(folder).every(Boolean)) outcomes.repaired += 1;
        }
      }
      console.log(`T09 key file, two copies ruined: ${JSON.stringify(outcomes)}`);
      expect(outcomes).toEqual({ opened: 75, repaired: 75 });
    },
    PATIENCE,
  );

  it('says that the keys are damaged where no copy is left, wherever its damage is, and changes nothing', async () => {
    const folder = copyOf(workspace.folder, root);
    for (const name of COPIES.slice(1)) fs.rmSync(path.join(folder, name));
    const before = fs.readdirSync(folder).toSorted();
    const codes = new Map<string, number>();
    const ruined = damages();
    for (const damaged of ruined) {
      writeCopy(folder, COPIES[0], damaged);
      const code = await codeOf(() => openSessionWith(folder, workspace.opener));
      codes.set(code, (codes.get(code) ?? 0) + 1);
      if (!fs.readFileSync(path.join(folder, COPIES[0])).equals(damaged)) codes.set('written', 1);
    }
    expect(Object.fromEntries(codes)).toEqual({ 'damaged-keys': ruined.length });
    expect(fs.readdirSync(folder).toSorted()).toEqual(before);
  });
});

interface Told {
  readonly work: 'unlock' | 'change';
  readonly nth: number;
  readonly isForEver: boolean;
  readonly outcome: string;
  readonly opens: string;
  readonly isMended: boolean;
}

describe.each([
  ['EBUSY', 16],
  ['EPERM', 1],
])('a key file while the system answers %s to its writing and renaming', (name, error) => {
  it(
    'opens by its one good copy all the same, and a change of it is made whole or not at all',
    async () => {
      const [control, place] = [newPath(root, 'control'), newPath(root, 'place')];
      makeControl(control);
      fs.mkdirSync(place);
      const env = { LD_PRELOAD: compiledShim('breaker'), SHIM_FOLDER: place, SHIM_CONTROL: control };
      const lines = await run('keys-under-fault', [String(error), place, ...wordsOf(workspace)], env);
      const told = lines.map((line) => JSON.parse(line) as Told);
      const outcomes = Object.groupBy(told, ({ work, outcome, opens }) => `${work}: ${outcome}, ${opens} opens`);
      const figures = Object.fromEntries(Object.entries(outcomes).map(([outcome, each]) => [outcome, each?.length]));
      console.log(`T09 ${name} at every change: ${JSON.stringify(figures)}`);
      expect(told.filter(({ isMended }) => !isMended)).toEqual([]);
      // Whoever is told that nothing was changed has the old sheet, and whoever is told that it was has the new one.
      expect(Object.keys(figures).toSorted()).toEqual([
        // Where all three copies were renamed and none was flushed, it says that it cannot know.
        'change: disk-fault, new opens',
        'change: done, new opens',
        'change: not-allowed, old opens',
        // Where the database itself could not be opened.
        'unlock: disk-fault, old opens',
        'unlock: done, old opens',
      ]);
      expect(figures['unlock: done, old opens']).toBeGreaterThan(30);
    },
    PATIENCE,
  );
});
