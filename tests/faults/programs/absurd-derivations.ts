import { createHash } from 'node:crypto';
import { AppError } from '#shared/errors.ts';
import { COPIES, readKeyFile, writeKeyFile } from '#core/keys/key-file.ts';
import { newPassphraseSlot, type Slot } from '#core/keys/slot.ts';
import { closeSession, openSessionWith } from '#core/workspace/open-session.ts';
import fs from 'node:fs';
import path from 'node:path';
import { workspaceFrom } from '../support/workspace.ts';

/**
 * Run as a program: unlocks with a passphrase a workspace whose slot asks for one absurd derivation after another, and
 * tells of each what it was answered, in how many milliseconds, and the most memory that the process ever had (KiB).
 */
const [most = '', ...words] = process.argv.slice(2);
const { folder, dataKey } = workspaceFrom(words);
const PASSPHRASE = 'purple harbour lantern otter';

const found = await readKeyFile(folder);
if (!found) throw new Error('the workspace has keys');
const slot = await newPassphraseSlot(found.keys, {
  label: 'Facilitator 1',
  passphrase: PASSPHRASE,
  dataKey: { key: dataKey, epoch: 1 },
});
if (slot.kind !== 'passphrase') throw new Error('it is a passphrase slot');

/** Writes a key file that is right but for what its slot asks for. */
function writeSlot(changed: object): void {
  const { format, workspaceId, kind, generation } = found?.keys ?? {};
  const slots = [{ ...slot, ...changed }];
  const checksum = createHash('sha256')
    .update(JSON.stringify([format, workspaceId, kind, generation, slots]))
    .digest('hex');
  for (const name of COPIES) {
    fs.writeFileSync(
      path.join(folder, name),
      JSON.stringify({ format, workspaceId, kind, generation, slots, checksum }),
    );
  }
}

async function tell(what: string): Promise<void> {
  const begun = performance.now();
  let answer = 'opened';
  try {
    closeSession(await openSessionWith(folder, { kind: 'passphrase', passphrase: PASSPHRASE }));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    answer = error.code;
  }
  const told = { what, answer, ms: Math.round(performance.now() - begun), mostKiB: process.resourceUsage().maxRSS };
  process.stdout.write(`${JSON.stringify(told)}\n`);
}

const { kdf } = slot;
const ABSURD: Readonly<Record<string, object>> = {
  'less memory': { memoryKiB: 32 * 1024 },
  'no memory': { memoryKiB: 0 },
  'fewer passes': { iterations: 1 },
  'no passes': { iterations: 0 },
  'half a gigabyte': { memoryKiB: 512 * 1024 },
  'two to the thirtieth': { memoryKiB: 2 ** 30 },
  'passes for ever': { iterations: 2 ** 32 - 1 },
  'a million lanes': { parallelism: 1_000_000 },
  'no salt': { salt: '' },
  'no derivation at all': { name: 'none' },
};
if (most === 'absurd') {
  for (const [what, changes] of Object.entries(ABSURD)) {
    writeSlot({ kdf: { ...kdf, ...changes } });
    await tell(what);
  }
} else {
  const heaviest: Slot = { ...slot, kdf: { ...kdf, memoryKiB: 256 * 1024, iterations: 3 } };
  await writeKeyFile(folder, { ...found.keys, slots: [heaviest] });
  await tell('the heaviest that is taken');
}
