import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { closeDatabase, createDatabase, openDatabase } from '#core/db/open.ts';
import { recordTables } from '#core/record/record-service.ts';
import { aCapturedWorkshop } from '../support/capture-samples.ts';
import { canMakeDisks, commandOf, startOnSmallDisk, startWithFileLimit } from '../support/child-process.ts';
import { sessionOn, writeFirstFacts } from '../support/raw-session.ts';
import { freshFolder } from '../support/temporary-folder.ts';

const SENTENCE =
  'disk-full: This disk is full, so that was not saved. Everything saved before is safe. Free some space and try again.';

describe.skipIf(!canMakeDisks)('a full disk (needs Linux, for a small disk of its own)', () => {
  it('refuses what cannot be saved, loses and leaves nothing, lets everything be read, and goes on when there is room', async () => {
    const folder = freshFolder('disk');
    const program = startOnSmallDisk('3m', folder, commandOf('full-disk', [folder]));
    const line = await program.says('report');
    const { acknowledged, full, reopened, freed } = JSON.parse(line.slice('report '.length)) as {
      acknowledged: number;
      full: object;
      reopened: object;
      freed: object;
    };
    expect(acknowledged).toBeGreaterThan(1);
    expect(full).toEqual({
      refusal: SENTENCE,
      again: SENTENCE,
      undo: SENTENCE,
      seal: SENTENCE,
      other: SENTENCE,
      left: [],
      read: acknowledged,
      close: 'done',
    });
    expect(reopened).toEqual({ open: 'done', read: acknowledged, add: SENTENCE });
    expect(freed).toEqual({ add: 'done', seal: 'done', read: acknowledged + 1, check: 'ok' });
  });
});

describe.skipIf(process.platform === 'win32')('a file that may not grow any more', () => {
  it('is refused with a sentence and keeps every note that was acknowledged', async () => {
    const file = path.join(freshFolder('limit'), 'workspace.db');
    const key = randomBytes(32);
    const first = createDatabase(file, key);
    writeFirstFacts(first, 'facilitator');
    aCapturedWorkshop(sessionOn(first, 'facilitator'), { notes: [] });
    closeDatabase(first);
    const writer = startWithFileLimit(600, 'note-writer', [file, key.toString('hex'), 'limited']);
    expect(await writer.ended).toBe(1);
    const acknowledged = writer.lines();
    expect(acknowledged.length).toBeGreaterThan(10);
    const db = openDatabase(file, key);
    const kept = recordTables(sessionOn(db, 'facilitator'), null).note.map(({ text }) => String(text));
    closeDatabase(db);
    expect(kept).toEqual(acknowledged);
    expect(writer.complaints()).toContain(
      'The disk did not take that: it may be full, failing or unplugged. It was not saved; everything saved before is safe.',
    );
  });
});
