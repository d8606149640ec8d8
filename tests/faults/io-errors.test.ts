import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aCapturedWorkshop } from '../core/support/capture-samples.ts';
import { loopOnBrokenDisk, onADiskOfItsOwn } from './support/broken-disk.ts';
import { figuresOf, MODES, NOTHING_WRONG } from './support/modes.ts';
import { PATIENCE, size } from './support/size.ts';
import { fillWithBackup } from './support/with-backup.ts';
import { newPath, workFolder } from './support/work-folder.ts';
import { aWorkspace, wordsOf } from './support/workspace.ts';

const root = workFolder();

/** How many places of each operation are broken: all of them at night. */
const PLACES = size(8, 100_000);

const modes = MODES.map(({ name }) => name);

describe('a disk that fails', () => {
  it(
    'while notes are typed, at any change, loses nothing, lets everything be read, and is told in a sentence',
    async () => {
      const prepared = await aWorkspace(newPath(root, 'prepared'), (session) =>
        aCapturedWorkshop(session, { notes: [] }),
      );
      const { disk, folder } = onADiskOfItsOwn(root, prepared.folder);
      const images = newPath(root, 'images');
      fs.mkdirSync(images);
      const reports = await loopOnBrokenDisk(root, disk, 'capture-under-errors', [
        images,
        ...wordsOf({ ...prepared, folder }),
      ]);
      console.log(`T03 I/O errors during capture: ${JSON.stringify(reports.map(figuresOf))}`);
      expect(reports.map(({ mode }) => mode)).toEqual(modes);
      for (const report of reports) {
        expect(report).toMatchObject(NOTHING_WRONG);
        expect(report.runs).toBe(report.places);
        expect(report.places).toBeGreaterThan(80);
        // A fault that refuses nothing was not met.
        expect(Object.keys(report.refusals)).not.toEqual([]);
      }
    },
    PATIENCE,
  );

  it.each(['backup', 'restore', 'rotation', 'ways in'])(
    'leaves everything as it was or as it was to be: %s',
    async (operation) => {
      const prepared = await aWorkspace(newPath(root, 'prepared'), fillWithBackup);
      const { disk, folder } = onADiskOfItsOwn(root, prepared.folder);
      const words = [operation, '', String(PLACES), ...wordsOf({ ...prepared, folder })];
      const reports = await loopOnBrokenDisk(root, disk, 'operations-under-errors', words);
      console.log(`T03 I/O errors during ${operation}: ${JSON.stringify(reports.map(figuresOf))}`);
      expect(reports.map(({ mode }) => mode)).toEqual(modes);
      for (const report of reports) {
        expect(report).toMatchObject(NOTHING_WRONG);
        expect(report.runs).toBeGreaterThan(Math.min(PLACES, report.places) - 2);
      }
    },
    PATIENCE,
  );
});
