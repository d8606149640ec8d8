import fs from 'node:fs/promises';
import path from 'node:path';
import { generateIdentity } from '#core/bundle/age.ts';
import { explainDatabaseError } from '#core/db/database-errors.ts';
import { writeDurably } from '#core/file/durable-file.ts';
import { AppError } from '#shared/errors.ts';
import { readArguments } from '../arguments.ts';
import { type Command, DONE } from '../io.ts';

/** Writes a new key pair into `folder`; one that is there is never overwritten, because sealed bundles need it. */
export async function writeKeyPair(
  folder: string,
): Promise<{ readonly identityFile: string; readonly recipientFile: string; readonly recipient: string }> {
  const identityFile = path.join(folder, 'identity.txt');
  const recipientFile = path.join(folder, 'recipient.txt');
  try {
    await fs.mkdir(folder, { recursive: true });
    for (const file of [identityFile, recipientFile]) {
      if (await fs.stat(file).catch(() => null)) {
        throw new AppError(
          'folder-not-empty',
          `There is a key in “${folder}” already. It was not touched: bundles sealed to it can be opened by nothing else. Choose another folder.`,
        );
      }
    }
    const { identity, recipient } = await generateIdentity();
    await writeDurably(
      identityFile,
      `# Bridgework review key. Keep this secret: it opens every bundle sealed to it.\n# public key: ${recipient}\n${identity}\n`,
      0o600,
    );
    await writeDurably(recipientFile, `${recipient}\n`, 0o644);
    return { identityFile, recipientFile, recipient };
  } catch (error) {
    throw explainDatabaseError(error);
  }
}

export const keygen: Command = {
  usage: 'keygen --out DIR [--json]',
  about: 'Makes the review team’s key: identity.txt (secret) and recipient.txt (for facilitators).',
  async run(args, io) {
    const given = readArguments(args, { out: { type: 'string' }, json: { type: 'boolean' } });
    const { identityFile, recipientFile, recipient } = await writeKeyPair(given.need('out'));
    if (given.has('json')) io.out(JSON.stringify({ identity: identityFile, recipientFile, recipient }));
    else io.out(recipient);
    io.err(`The secret half is in ${identityFile}: keep it to yourselves. Give facilitators ${recipientFile}.`);
    return DONE;
  },
};
