import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { z } from 'zod';
import { invariant } from '#shared/invariant.ts';
import { bareNotes, NOTE } from '../bare-notes.ts';
import { timeOf, type Contest, type Figures, type Line } from '../contest.ts';
import { enterRoom, prepareWorkspace } from '../electron/room.ts';
import { rawDatabase } from '../raw-database.ts';
import { quantile } from '../statistics.ts';

const ENTRIES = 500;

/** Nobody writes notes faster than this, and the room reads itself again in between. Milliseconds. */
const PAUSE = 50;

const line: Omit<Line, 'what' | 'figure'> = {
  unit: 'ms',
  against: 'raw',
  reference: 'a bare durable insert in Node',
  target: null,
};

/**
 * From the call in the page to the answer after the commit (page, preload, main process, core process and back), in the
 * room of a workshop, against one prepared insert with the same cipher, pragmas and schema.
 */
export const keystroke: Contest = {
  name: 'keystroke',
  runs: 3,
  warmUp: false,
  lines: [
    { ...line, what: `Note to durable commit, median of ${ENTRIES}`, figure: 'p50' },
    { ...line, what: `Note to durable commit, 99th percentile`, figure: 'p99' },
  ],
  async prepare(scratch) {
    const settings = path.join(scratch, 'settings');
    return { contenders: { ours: () => addInTheApp(settings), raw: () => insertBarely(scratch) }, close: () => {} };
  },
};

async function addInTheApp(settings: string): Promise<Figures> {
  fs.rmSync(settings, { recursive: true, force: true });
  await prepareWorkspace(settings);
  const app = await enterRoom(settings);
  try {
    return percentiles(
      z
        .array(z.number())
        .length(ENTRIES)
        .parse(await app.run(ADD_NOTES)),
    );
  } finally {
    await app.end();
  }
}

/** Runs in the page, by the bridge that the screens use too. */
const ADD_NOTES = `(async () => {
  const call = async (channel, input) => {
    const result = await window.bridge.call(channel, input);
    if (!result.ok) throw new Error(result.sentence);
    return result.value;
  };
  const [{ id: workshopId }] = await call('workshop.list');
  const { activities: [{ id: activityId }] } = await call('workshop.room', { workshopId });
  const times = [];
  for (let entry = 0; entry < ${ENTRIES}; entry += 1) {
    await new Promise((done) => setTimeout(done, ${PAUSE}));
    const start = performance.now();
    await call('note.add', { workshopId, activityId, tableId: null, text: ${JSON.stringify(NOTE)} + ' ' + entry });
    times.push(performance.now() - start);
  }
  return times;
})()`;

async function insertBarely(scratch: string): Promise<Figures> {
  const db = rawDatabase(scratch, randomUUID());
  try {
    const insert = bareNotes(db);
    const times: number[] = [];
    for (let entry = 0; entry < ENTRIES; entry += 1) {
      await after(PAUSE);
      times.push(await timeOf(() => insert(entry)));
    }
    return percentiles(times);
  } finally {
    db.close();
  }
}

function percentiles(times: readonly number[]): Figures {
  invariant(times.length === ENTRIES, 'every entry was timed');
  return { p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
}
