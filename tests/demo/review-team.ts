import path from 'node:path';
import { expect } from '../support/app/expect.ts';
import { exportCsv, makeKeyPair, openPanel, openPart, saveRecipient } from '../support/app/desk.ts';
import { clearFilters, foundTotal, narrow, openEntry, search } from '../support/app/desk-entries.ts';
import { importBundles, type ImportFigures, receivedBundles } from '../support/app/desk-inbox.ts';
import { createWorkspace, unlock } from '../support/app/door.ts';
import type { RunningApp } from '../support/app/launch.ts';
import { chooseInDialogs } from '../support/app/native-dialogs.ts';
import type { Scene } from './facilitator.ts';
import { PEOPLE } from './sample.ts';

const ONE_NEW: ImportFigures = { accepted: 1, alreadyHere: 0, notImported: 0, otherFiles: 0 };
const ONE_KNOWN: ImportFigures = { accepted: 0, alreadyHere: 1, notImported: 0, otherFiles: 0 };

/** Sets the review desk up, makes its key and saves recipient.txt into `folder`; gives the file. */
export async function makeKey({ page, electron }: RunningApp, scene: Scene, folder: string): Promise<string> {
  const { passphrase, diary, gallery } = scene;
  await diary.step(
    'The review team’s laptop: set up the review desk, made the key pair, saved recipient.txt',
    async () => {
      await createWorkspace(page, 'review team', passphrase);
      await gallery.take(page, 'review-first-key');
      await makeKeyPair(page);
      await chooseInDialogs(electron, folder);
      await saveRecipient(page);
      await gallery.take(page, 'review-key');
    },
  );
  return path.join(folder, 'recipient.txt');
}

/** Imports the bundle, and once more; reads what came in; exports it as CSV into `out`. Gives the folder of the CSV files. */
export async function review(app: RunningApp, scene: Scene, bundle: string, out: string): Promise<string> {
  const { page, electron } = app;
  const { passphrase, diary, gallery } = scene;
  await diary.step(
    'The review team’s laptop: imported the bundle; the same once more was told as already here',
    async () => {
      await unlock(page, 'review team', passphrase);
      await openPart(page, 'Inbox');
      await gallery.take(page, 'review-empty-inbox');
      await chooseInDialogs(electron, bundle);
      expect(await importBundles(page)).toEqual(ONE_NEW);
      await expect(receivedBundles(page)).toHaveCount(1);
      await gallery.take(page, 'review-imported');
      expect(await importBundles(page)).toEqual(ONE_KNOWN);
      await expect(receivedBundles(page)).toHaveCount(1);
      await gallery.take(page, 'review-already-here');
    },
  );
  await diary.step('Browsed the cards and notes, and the attendance', async () => {
    await openPart(page, 'Cards and notes');
    await gallery.take(page, 'review-entries');
    await narrow(page, 'Kind', 'Solutions');
    await expect(foundTotal(page)).toContainText('solutions');
    await search(page, 'unlock the kitchen');
    await expect(foundTotal(page)).toHaveText('1 solution');
    await openEntry(page, 'Unlock the kitchen');
    await gallery.take(page, 'review-one-solution');
    await clearFilters(page);
    await openPart(page, 'Attendance');
    const people = PEOPLE.reduce((sum, { count }) => sum + count, 0);
    await expect(openPanel(page, 'Attendance')).toContainText(`${people} people`);
    await gallery.take(page, 'review-attendance');
  });
  return diary.step('Exported CSV', async () => {
    await chooseInDialogs(electron, out);
    const { folderName } = await exportCsv(page);
    await gallery.take(page, 'review-exported');
    return path.join(out, folderName);
  });
}
