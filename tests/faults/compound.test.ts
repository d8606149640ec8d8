import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { aCapturedWorkshop } from '../core/support/capture-samples.ts';
import { breakerAround } from './support/broken-disk.ts';
import { keptInFolder } from './support/oracle.ts';
import { run, start } from './support/programs.ts';
import { between, randomFrom } from './support/random.ts';
import { PATIENCE, size } from './support/size.ts';
import { copyOf, newPath, workFolder } from './support/work-folder.ts';
import { aWorkspace, wordsOf } from './support/workspace.ts';

const root = workFolder();
const PAIRS = size(20, 200);
const LONGEST_MS = 60;

const prepared = await aWorkspace(newPath(root, 'prepared'), (session) => aCapturedWorkshop(session, { notes: [] }));
const [, dataKey = ''] = wordsOf(prepared);

/** A workspace whose program was killed while it saved, and what it had said was saved. */
async function killed(disk: string, random: () => number) {
  const folder = copyOf(prepared.folder, disk, 'pair');
  const writer = start('note-writer', [folder, dataKey, 'killed']);
  await writer.spoke;
  await wait(between(random, 0, LONGEST_MS));
  writer.kill();
  const { lines } = await writer.ended;
  return { folder, acknowledged: lines };
}

describe('a program that is killed, and whose disk fails at the next start', () => {
  it(
    'has every note that was acknowledged before the kill and after it, once the disk is whole again',
    async () => {
      const disk = newPath(root, 'disk');
      const random = randomFrom(5);
      const workspaces = [];
      for (let pair = 0; pair < PAIRS; pair += 1) workspaces.push(await killed(disk, random));
      const told = await run('reopen-under-errors', [disk, dataKey, '6'], breakerAround(root, disk));
      const outcomes = new Map(told.map((line) => [line.split(' ')[0], line.split(' ')[1]]));
      const met = told.filter((line) => line.endsWith(' met')).length;
      const figures = {
        pairs: PAIRS,
        faultsMet: met,
        acknowledged: 0,
        lost: 0,
        refusals: {} as Record<string, number>,
      };
      const corrupt: string[] = [];
      for (const { folder, acknowledged } of workspaces) {
        const outcome = outcomes.get(path.basename(folder)) ?? 'no answer';
        const kept = keptInFolder(folder, prepared.dataKey);
        const promised = outcome === 'saved' ? [...acknowledged, 'note after the kill'] : acknowledged;
        figures.acknowledged += promised.length;
        figures.lost += promised.filter((text) => !kept.notes.includes(text)).length;
        figures.refusals[outcome] = (figures.refusals[outcome] ?? 0) + 1;
        corrupt.push(...kept.faults);
      }
      console.log(`T05 kill, then a failing disk: ${JSON.stringify({ ...figures, corrupt: corrupt.length })}`);
      expect(corrupt).toEqual([]);
      expect(figures.lost).toBe(0);
      expect(figures.refusals).not.toHaveProperty('unexpected');
      expect(figures.refusals).not.toHaveProperty('no answer');
      expect(met).toBeGreaterThan(PAIRS / 2);
    },
    PATIENCE,
  );
});
