import fs from 'node:fs';
import { parseRecipient, parseRecipientFile } from '#core/bundle/age.ts';
import { readTextFile } from './passphrase.ts';

/** Recipients as they stand on the command line: each an `age1…` itself or a file of them. */
export async function readRecipients(given: readonly string[]): Promise<readonly string[]> {
  const lists = await Promise.all(
    given.map(async (one) =>
      fs.existsSync(one) ? parseRecipientFile(await readTextFile(one)) : [parseRecipient(one)],
    ),
  );
  return lists.flat();
}
