import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { DATABASE_NAME } from '#core/db/open.ts';
import { closeSession, openSessionWith } from '#core/workspace/open-session.ts';
import type { Session } from '#core/workspace/session.ts';
import { aNote, aWorkshop } from '#tests/core/support/builders.ts';
import { aKeyedWorkspace, type KeyedWorkspace } from '#tests/core/support/keyed-workspace.ts';
import { decryptedPages } from '#tests/support/privacy/decrypted-pages.ts';
import { roomOf } from '#tests/core/support/test-session.ts';
import { freshPath } from '#tests/core/support/temporary-folder.ts';

const NOTES = 1000;
/** How long after the last deletion nothing may be left, in milliseconds. */
const LEFT_FOR = 5000;

const word = (number: number): string => `quillberry${String(number).padStart(4, '0')}`;

async function captureAndDelete(session: Session): Promise<void> {
  const { note } = roomOf(session);
  const workshopId = await aWorkshop(session);
  const ids: string[] = [];
  for (let number = 0; number < NOTES; number += 1) {
    const id = await aNote(session, workshopId, `They said ${word(number)} and went on.`);
    ids.push(id);
  }
  for (const id of ids) await note.remove({ id });
}

/**
 * How many of the words are left in the decrypted file. It is copied by another program: this one closing a second handle
 * would give up the lock of the first.
 */
function left({ folder, dataKey }: KeyedWorkspace): number {
  const copy = freshPath('deleted');
  execFileSync('cp', ['-r', folder, copy]);
  const pages = decryptedPages(fs.readFileSync(path.join(copy, DATABASE_NAME)), dataKey);
  expect(pages.includes('CREATE TABLE'), 'the pages are in clear').toBe(true);
  return Array.from({ length: NOTES }, (_, number) => word(number)).filter((one) => pages.includes(one)).length;
}

describe(`${NOTES.toLocaleString('en-GB')} deleted notes`, () => {
  it(`are gone from the decrypted file, its log and its index ${LEFT_FOR / 1000} seconds later; where pages are not wiped they are not`, async () => {
    const workspace = await aKeyedWorkspace();
    const session = await openSessionWith(workspace.folder, workspace.sheet);
    await captureAndDelete(session);
    await wait(LEFT_FOR);
    expect(fs.statSync(path.join(workspace.folder, `${DATABASE_NAME}-wal`)).size).toBe(0);
    const gone = left(workspace);
    closeSession(session);

    const careless = await aKeyedWorkspace();
    const control = await openSessionWith(careless.folder, careless.sheet);
    control.db.pragma('secure_delete = OFF');
    await captureAndDelete(control);
    await wait(LEFT_FOR);
    const kept = left(careless);
    closeSession(control);
    console.log(`Of ${NOTES} deleted notes ${gone} were found; without wiping, ${kept}.`);
    expect(gone).toBe(0);
    expect(kept).toBeGreaterThan(0);
  });
});
