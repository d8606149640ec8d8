import fs from 'node:fs';
import { listBackups, makeBackup } from '#core/backup/backup-service.ts';
import { restoreBackup } from '#core/backup/restore.ts';
import { readKeyFile } from '#core/keys/key-file.ts';
import { removeSlot } from '#core/keys/key-service.ts';
import { openSessionWith } from '#core/workspace/open-session.ts';
import { typingIn } from '../support/typing.ts';
import { workspaceFrom } from '../support/workspace.ts';

/** Run as a program under the recorder: does one of the things that put a file in another's place, and says when it is done. */
const [story = '', ...words] = process.argv.slice(2);
const { folder, opener } = workspaceFrom(words);
const say = (line: string): void => void fs.writeSync(1, `${line}\n`);

async function backups(): Promise<void> {
  const session = await openSessionWith(folder, opener);
  const { addNote } = typingIn(session);
  for (let number = 1; number <= 3; number += 1) {
    await addNote(`note more ${number}`);
    say('note');
    const { name } = await makeBackup({ folder, db: session.db, reason: 'asked', now: new Date() });
    say(`backup ${name} ${number}`);
  }
  session.stop();
}

async function restore(): Promise<void> {
  const [latest] = await listBackups(folder);
  await restoreBackup(folder, opener, latest?.name ?? '', new Date());
  say('restored');
}

async function rotation(): Promise<void> {
  const found = await readKeyFile(folder);
  const organisation = found?.keys.slots.find(({ kind }) => kind === 'organisation');
  await removeSlot(folder, opener, organisation?.id ?? '');
  say('rotated');
}

const stories: Readonly<Record<string, () => Promise<void>>> = { backups, restore, rotation };
await stories[story]?.();
// What is open stays open: power is cut from running programs.
process.exit(0);
