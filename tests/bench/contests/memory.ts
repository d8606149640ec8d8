import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import type { Contest } from '../contest.ts';
import { enterRoom, prepareWorkspace, typeNote } from '../electron/room.ts';
import { EMPTY_APP, startApp, type StartedApp } from '../electron/start.ts';
import { memoryOf } from '../memory-of.ts';
import { sampleTexts } from '../sample-workshops.ts';

const NOTES = 100;

/** How long an app has nothing to do before its memory is read, in milliseconds. */
const REST = 2000;

/** All processes together: ours with the notes of a workshop typed in by the keyboard, in a room that shows them. */
export const memory: Contest = {
  name: 'memory',
  runs: 3,
  warmUp: false,
  lines: [
    {
      what: `Memory after typing ${NOTES} notes (PSS)`,
      figure: 'bytes',
      unit: 'MB',
      against: 'empty',
      reference: 'an empty window of the same Electron',
      target: null,
    },
  ],
  async prepare(scratch) {
    const settings = path.join(scratch, 'settings');
    return {
      contenders: {
        async ours() {
          fs.rmSync(settings, { recursive: true, force: true });
          await prepareWorkspace(settings);
          const app = await enterRoom(settings);
          return measuring(app, async () => {
            for (const text of typeable()) await typeNote(app, text);
          });
        },
        async empty() {
          const app = await startApp(EMPTY_APP, path.join(scratch, 'empty'));
          return measuring(app, async () => {});
        },
      },
      close: () => {},
    };
  },
};

async function measuring(app: StartedApp, work: () => Promise<void>): Promise<{ readonly bytes: number }> {
  try {
    await work();
    await after(REST);
    return { bytes: memoryOf(app.pid) };
  } finally {
    await app.end();
  }
}

/** Notes with the signs of a plain keyboard only. */
function typeable(): readonly string[] {
  return sampleTexts()
    .slice(0, NOTES)
    .map((text) => text.replaceAll(/[^a-z ,.]/giu, ''));
}
