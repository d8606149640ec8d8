import { removeSlot } from '#core/keys/key-service.ts';
import { underFault } from '../support/breaker.ts';
import { workspaceFrom } from '../support/workspace.ts';

/**
 * Run as a program under the breaker: takes a way in away from a workspace, which changes its key, and is killed at the Nth
 * change of its folder. Where it lives to its end it tells how many changes there were.
 */
const [nth = '', slotId = '', ...words] = process.argv.slice(2);
const { folder, opener } = workspaceFrom(words);
const changes = await underFault({ nth: Number(nth), isForEver: false, error: 0 }, () =>
  removeSlot(folder, opener, slotId),
);
process.stdout.write(`${changes}\n`);
