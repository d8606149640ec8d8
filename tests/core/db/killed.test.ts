import { randomBytes, randomInt } from 'node:crypto';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { closeDatabase, createDatabase, openDatabase } from '#core/db/open.ts';
import { recordTables } from '#core/record/record-service.ts';
import { aCapturedWorkshop } from '../support/capture-samples.ts';
import { start } from '../support/child-process.ts';
import { sessionOn, writeFirstFacts } from '../support/raw-session.ts';
import { freshFolder } from '../support/temporary-folder.ts';

const ROUNDS = 10;
const LONGEST_MS = 600;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Lets a program add notes and kills it in the middle, again and again; gives what it said was saved. */
async function killAgainAndAgain(lane: string): Promise<{ acknowledged: string[]; rounds: number }> {
  const file = path.join(freshFolder(lane), 'workspace.db');
  const key = randomBytes(32);
  const first = createDatabase(file, key);
  writeFirstFacts(first, 'facilitator');
  aCapturedWorkshop(sessionOn(first, 'facilitator'), { notes: [] });
  closeDatabase(first);
  const acknowledged: string[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const writer = start('note-writer', [file, key.toString('hex'), `${lane} ${round}`]);
    await writer.says(lane);
    await wait(randomInt(LONGEST_MS));
    writer.child.kill('SIGKILL');
    expect(await writer.ended).toBeNull();
    acknowledged.push(...writer.lines());

    const db = openDatabase(file, key);
    const kept = recordTables(sessionOn(db, 'facilitator'), null).note.map(({ text }) => String(text));
    const checks = [db.pragma('integrity_check', { simple: true }), db.pragma('foreign_key_check')];
    const indexed = db.prepare(`SELECT count(*) FROM note_search WHERE note_search MATCH 'note'`).pluck().get();
    closeDatabase(db);
    // One more than was acknowledged may have been committed before the kill; fewer never.
    const unheard = kept.filter((text) => !acknowledged.includes(text));
    expect({ lost: acknowledged.filter((text) => !kept.includes(text)), checks, indexed }).toEqual({
      lost: [],
      checks: ['ok', []],
      indexed: kept.length,
    });
    expect(unheard.length).toBeLessThanOrEqual(round);
  }
  return { acknowledged, rounds: ROUNDS };
}

describe('a core that is killed while it saves', () => {
  it('has every note that it acknowledged, and a whole database, when it is opened again', async () => {
    const lanes = await Promise.all(['left', 'right'].map(killAgainAndAgain));
    // A run in which hardly anything was written would prove nothing.
    for (const { acknowledged, rounds } of lanes) expect(acknowledged.length).toBeGreaterThan(rounds);
  });
});
