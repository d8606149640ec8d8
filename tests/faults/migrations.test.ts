import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { HEAD_VERSION } from '#core/db/migrate.ts';
import { makeSchema1 } from '../fixtures/schema-1/make.ts';
import { makeSchema2 } from '../fixtures/schema-2/make.ts';
import { makeSchema3 } from '../fixtures/schema-3/make.ts';
import { breakerAround, loopOnBrokenDisk, onADiskOfItsOwn } from './support/broken-disk.ts';
import {
  GOLDEN_KEY,
  GOLDEN_VERSIONS,
  goldenFaults,
  goldenFolder,
  goldenTables,
  goldenWorkspace,
} from './support/golden.ts';
import { figuresOf, NOTHING_WRONG } from './support/modes.ts';
import { start } from './support/programs.ts';
import { PATIENCE, size } from './support/size.ts';
import { newPath, workFolder } from './support/work-folder.ts';
import { wordsOf } from './support/workspace.ts';

const root = workFolder();
const KILLS = size(10, 50);
const PLACES = size(16, 100_000);

describe('the golden databases', () => {
  it('are there for every version before this one, as they were made', () => {
    for (const version of GOLDEN_VERSIONS) expect(fs.readdirSync(goldenFolder(version))).toContain('workspace.db');
    // Migrations are history: what they make today is what they made then.
    const again = [makeSchema1, makeSchema2, makeSchema3].map((make) => make(newPath(root, 'again.db')));
    expect(again).toEqual(GOLDEN_VERSIONS.map(goldenTables));
  });
});

describe('a workspace of an earlier version', () => {
  it.each(GOLDEN_VERSIONS)(
    'comes up from version %i to this one with every row as it was, and a verified backup made before',
    async (version) => {
      const workspace = await goldenWorkspace(newPath(root, 'golden'), version);
      const faults = [
        ...(await goldenFaults(workspace, false, version)),
        ...(await goldenFaults(workspace, true, version)),
      ];
      const tables = Object.values(goldenTables(version));
      const rows = tables.reduce((sum, table) => sum + Number(table.split(' ')[0]), 0);
      console.log(
        `T06 migration from version ${version} to ${HEAD_VERSION}: ${JSON.stringify({ tables: tables.length, rows, faults: faults.length })}`,
      );
      expect(faults).toEqual([]);
      expect(rows).toBeGreaterThan(20);
    },
  );
});

describe('a workspace of version 1', () => {
  it(
    'is of the old version or the new one, and never between, wherever the program is killed on the way',
    async () => {
      const disk = newPath(root, 'disk');
      const env = breakerAround(root, disk);
      const attempt = async (nth: number) => {
        const workspace = await goldenWorkspace(path.join(disk, `kill-${nth}`), 1);
        return { workspace, ...(await start('unlock', [String(nth), ...wordsOf(workspace)], env).ended) };
      };
      const places = Number((await attempt(0)).lines[0]);
      const faults: string[] = [];
      let killed = 0;
      for (let number = 1; number <= KILLS; number += 1) {
        const nth = Math.floor((number / KILLS) * places);
        const { workspace, signal, complaints } = await attempt(nth);
        if (signal === 'SIGKILL') killed += 1;
        else faults.push(`it was not killed at ${nth}: ${complaints}`);
        faults.push(...(await goldenFaults(workspace, false)).map((fault) => `killed at ${nth}: ${fault}`));
      }
      console.log(`T06 kill -9 during migration: ${JSON.stringify({ places, kills: killed, faults: faults.length })}`);
      expect(faults).toEqual([]);
      expect([killed, places > 50]).toEqual([KILLS, true]);
    },
    PATIENCE,
  );

  it(
    'is of the old version or the new one where the disk is full at any change on the way, and comes up when there is room',
    async () => {
      const golden = await goldenWorkspace(newPath(root, 'golden'), 1);
      const { disk, folder } = onADiskOfItsOwn(root, golden.folder);
      const words = ['migration', 'ENOSPC', String(PLACES), ...wordsOf({ ...golden, folder, dataKey: GOLDEN_KEY })];
      const reports = await loopOnBrokenDisk(root, disk, 'operations-under-errors', words);
      console.log(`T06 full disk during migration: ${JSON.stringify(reports.map(figuresOf))}`);
      expect(reports.length).toBe(2);
      for (const report of reports) {
        expect(report).toMatchObject(NOTHING_WRONG);
        expect(report.refusals['disk-full'] ?? 0).toBeGreaterThan(0);
      }
    },
    PATIENCE,
  );
});
