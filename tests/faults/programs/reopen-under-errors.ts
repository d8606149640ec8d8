import fs from 'node:fs';
import path from 'node:path';
import { failure } from '#shared/errors.ts';
import { closeDatabase } from '#core/db/open.ts';
import { underFault } from '../support/breaker.ts';
import { directSession } from '../support/direct-session.ts';
import { MODES } from '../support/modes.ts';
import { between, randomFrom } from '../support/random.ts';
import { typingIn } from '../support/typing.ts';

/**
 * Run as a program under the breaker: opens each workspace in a folder, adds a note and closes, while a change of it fails
 * somewhere. It says for each whether the note was saved, or with which code it was
 * refused, and whether the fault was met at all.
 */
const [disk = '', dataKey = '', seed = ''] = process.argv.slice(2);
/** Opening what a kill left, a commit and a closing change about this much. */
const CHANGES = 25;
const random = randomFrom(Number(seed));
for (const name of fs.readdirSync(disk).toSorted()) {
  const mode = MODES[between(random, 0, MODES.length)] ?? MODES[0];
  let told = 'saved';
  const nth = between(random, 1, CHANGES + 1);
  const changes = await underFault({ ...mode, nth }, async () => {
    try {
      const session = directSession(path.join(disk, name), Buffer.from(dataKey, 'hex'));
      try {
        await typingIn(session).addNote('note after the kill');
      } catch (error) {
        told = codeOf(error);
      }
      session.stop();
      closeDatabase(session.db);
    } catch (error) {
      told = told === 'saved' ? codeOf(error) : told;
    }
  });
  process.stdout.write(`${name} ${told} ${changes < nth ? 'unmet' : 'met'}\n`);
}

function codeOf(error: unknown): string {
  const failed = failure(error);
  return failed.ok ? 'saved' : failed.code;
}
