import { closeSession, openSessionWith } from '#core/workspace/open-session.ts';
import { underFault } from '../support/breaker.ts';
import { workspaceFrom } from '../support/workspace.ts';

/** Run as a program under the breaker: opens a workspace and closes it, and is killed at the Nth change; it says how many there were. */
const [nth = '', ...words] = process.argv.slice(2);
const { folder, opener } = workspaceFrom(words);
const changes = await underFault({ nth: Number(nth), isForEver: false, error: 0 }, async () =>
  closeSession(await openSessionWith(folder, opener)),
);
process.stdout.write(`${changes}\n`);
