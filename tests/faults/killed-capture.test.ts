import fs from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { aCapturedWorkshop } from '../core/support/capture-samples.ts';
import { keptInFolder } from './support/oracle.ts';
import { start } from './support/programs.ts';
import { between, randomFrom } from './support/random.ts';
import { PATIENCE, size } from './support/size.ts';
import { copyOf, newPath, workFolder } from './support/work-folder.ts';
import { aWorkspace, wordsOf } from './support/workspace.ts';

const root = workFolder();

/** Two at once, one on each of two cores. */
const LANES = ['left', 'right'];
/** Each workspace is killed over and over, so that a kill meets what the kill before it left. */
const WORKSPACES_A_LANE = size(6, 20);
const KILLS_A_WORKSPACE = 5;
const KILLS = LANES.length * WORKSPACES_A_LANE * KILLS_A_WORKSPACE;
const LONGEST_MS = 120;

const prepared = await aWorkspace(newPath(root, 'prepared'), (session) => aCapturedWorkshop(session, { notes: [] }));

interface Tally {
  killed: number;
  acknowledged: number;
  lost: number;
  unheard: number;
  readonly corrupt: string[];
}

/** Lets a program add notes and kills it in the middle, again and again, on the same workspace. */
async function killAgainAndAgain(name: string, random: () => number, tally: Tally): Promise<void> {
  const workspace = { ...prepared, folder: copyOf(prepared.folder, root, name) };
  const [folder = '', dataKey = ''] = wordsOf(workspace);
  const acknowledged: string[] = [];
  for (let round = 1; round <= KILLS_A_WORKSPACE; round += 1) {
    const writer = start('note-writer', [folder, dataKey, `${name} ${round}`]);
    await writer.spoke;
    await wait(between(random, 0, LONGEST_MS));
    writer.kill();
    const { signal, lines, complaints } = await writer.ended;
    if (signal === 'SIGKILL') tally.killed += 1;
    else tally.corrupt.push(complaints);
    acknowledged.push(...lines);

    const kept = keptInFolder(folder, workspace.dataKey);
    tally.corrupt.push(...kept.faults);
    const notes = new Set(kept.notes);
    tally.lost += acknowledged.filter((text) => !notes.has(text)).length;
    // One note a kill may have been committed and not been said any more.
    const unheard = kept.notes.length - acknowledged.length;
    if (unheard > round) tally.corrupt.push(`${unheard} notes that nobody typed`);
    if (round === KILLS_A_WORKSPACE) tally.unheard += unheard;
  }
  tally.acknowledged += acknowledged.length;
  fs.rmSync(folder, { recursive: true });
}

describe('a program that is killed while it saves', () => {
  it(
    'has every note that it acknowledged, and a whole database, at the next start',
    async () => {
      const tally: Tally = { killed: 0, acknowledged: 0, lost: 0, unheard: 0, corrupt: [] };
      await Promise.all(
        LANES.map(async (lane, index) => {
          const random = randomFrom(31 + index);
          for (let number = 1; number <= WORKSPACES_A_LANE; number += 1)
            await killAgainAndAgain(`${lane} ${number}`, random, tally);
        }),
      );
      const { killed, acknowledged, lost, unheard, corrupt } = tally;
      const figures = { kills: killed, acknowledged, lost, corrupt: corrupt.length, savedAndNotSaid: unheard };
      console.log(`T01 kill -9 during capture: ${JSON.stringify(figures)}`);
      expect(corrupt).toEqual([]);
      expect({ killed, lost }).toEqual({ killed: KILLS, lost: 0 });
      // A run in which hardly anything was written would prove nothing.
      expect(acknowledged).toBeGreaterThan(2 * KILLS);
    },
    PATIENCE,
  );
});
