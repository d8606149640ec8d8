import path from 'node:path';
import { closeSession, createSession } from '#core/workspace/open-session.ts';
import type { Contest } from '../contest.ts';
import { EMPTY_APP, OUR_APP, startApp, workspacesIn } from '../electron/start.ts';
import { PASSPHRASE } from '../sample-workshops.ts';

/** From the start of the process until a key that is pressed stands in the field: ours on a laptop that has a workspace. */
export const coldStart: Contest = {
  name: 'cold-start',
  runs: 10,
  warmUp: true,
  lines: [
    {
      what: 'Cold start, until the unlock field took a key',
      figure: 'usable',
      unit: 'ms',
      against: 'empty',
      reference: 'an empty window of the same Electron, its one field',
      target: 1.5,
    },
  ],
  async prepare(scratch) {
    const settings = path.join(scratch, 'settings');
    closeSession(await createSession(path.join(workspacesIn(settings), 'facilitator'), 'facilitator', PASSPHRASE));
    const timed = (app: string) => async () => {
      const started = await startApp(app, settings);
      await started.end();
      return { usable: started.usableAfter };
    };
    return { contenders: { ours: timed(OUR_APP), empty: timed(EMPTY_APP) }, close: () => {} };
  },
};
