import path from 'node:path';
import { expect } from '@playwright/test';
import { closeAttendance, openAttendance, setCount } from './attendance.ts';
import { createByContract, lockFromScreen, unlockByContract } from './by-contract.ts';
import { addEntry, chooseStep, prepareEntry } from './composer.ts';
import { chooseDepartureFolder, chooseRecipientFile, makeReady, sealBundle, writeSummary } from './departure.ts';
import { exportCsv, makeKeyPair, openPart, saveRecipient } from './desk.ts';
import { foundTotal, search } from './desk-entries.ts';
import { importBundles } from './desk-inbox.ts';
import { type Laptop, newFolder } from './laptop.ts';
import type { RunningApp } from './launch.ts';
import { chooseInDialogs } from './native-dialogs.ts';
import { enterNewRoom, PASSPHRASE } from './new-room.ts';
import { leaveRoom } from './room.ts';
import { deleteEntry, editEntry, setVotes } from './said.ts';

/**
 * Everything that the app is for, on one laptop and in one sitting: the review desk's key; a workshop captured, locked in
 * the middle and carried on; the summary and the bundle; the bundle imported, searched and exported. Says each step.
 */
export async function tellMainStory(
  app: RunningApp,
  laptop: Laptop,
  say: (step: string) => void = () => {},
): Promise<void> {
  const stick = newFolder(laptop, 'stick');
  const out = newFolder(laptop, 'out');

  await createByContract(app, 'review team', PASSPHRASE);
  await makeKeyPair(app.page);
  await chooseInDialogs(app.electron, stick);
  await saveRecipient(app.page);
  say('the review desk has a key');

  await enterNewRoom(app, { series: 'Autumn' });
  await chooseStep(app.page, 'Connect');
  await addEntry(app.page, { kind: 'Note', text: 'People kept coming back to moving.' });
  await addEntry(app.page, { kind: 'Problem', text: 'Belongings are moved in bin bags.', theme: 'Moves' });
  await addEntry(app.page, {
    kind: 'Solution',
    text: 'A proper suitcase.',
    answers: ['Belongings are moved in bin bags.'],
  });
  await addEntry(app.page, { kind: 'Note', text: 'You ring 07700 900142 and nobody answers.' });
  await setVotes(app.page, 'Belongings are moved in bin bags.', 7);
  await editEntry(app.page, 'People kept coming back to moving.', { text: 'Everybody came back to moving.' });
  await deleteEntry(app.page, 'You ring [phone number] and nobody answers.');
  await openAttendance(app.page);
  await setCount(app.page, { group: 'Care-experienced people', band: '16 and 17', count: 7 }, 7);
  await closeAttendance(app.page);
  say('a workshop was captured');

  await prepareEntry(app.page, { text: 'Half a sent' });
  await lockFromScreen(app);
  await unlockByContract(app, 'facilitator', PASSPHRASE);
  say('it was locked in mid-sentence and unlocked');
  await expect(app.page.getByRole('heading', { name: 'Run-sheet' })).toBeVisible();
  await prepareEntry(app.page, { text: '' });

  await leaveRoom(app.page);
  await makeReady(app.page);
  await chooseInDialogs(app.electron, path.join(stick, 'recipient.txt'));
  await chooseRecipientFile(app.page);
  await chooseInDialogs(app.electron, out);
  await chooseDepartureFolder(app.page);
  await writeSummary(app.page);
  const bundle = await sealBundle(app.page);
  say('the summary and the bundle were written');

  await unlockByContract(app, 'review team', PASSPHRASE);
  await openPart(app.page, 'Inbox');
  await chooseInDialogs(app.electron, path.join(out, bundle));
  expect((await importBundles(app.page)).accepted).toBe(1);
  await openPart(app.page, 'Cards and notes');
  await search(app.page, 'suitcase');
  await expect(foundTotal(app.page)).toHaveText('1 card or note');
  await chooseInDialogs(app.electron, out);
  await exportCsv(app.page);
  await lockFromScreen(app);
  say('the bundle was imported, searched and exported');
}
