import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { SetUpError } from './run-command.mjs';

/**
 * Refuses a file whose content is not exactly the pinned one.
 * @param {string} file
 * @param {string} pinned a sha512 in the form that npm lockfiles use: `sha512-<base64>`
 */
export async function verifyIntegrity(file, pinned) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  if (`sha512-${hash.digest('base64')}` !== pinned) {
    throw new SetUpError(
      'What was downloaded is not what this project pinned, so it was thrown away and nothing was installed. Run the command again; if this comes back, do not trust the source.',
    );
  }
}
