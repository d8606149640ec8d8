// The main job, short: run by itself in a network that has nothing in it (see no-network.spec.ts).
import fs from 'node:fs';
import path from 'node:path';
import { expect } from '../support/app/expect.ts';
import { closeAttendance, openAttendance, setCount } from '../support/app/attendance.ts';
import { addEntry, chooseStep } from '../support/app/composer.ts';
import {
  chooseDepartureFolder,
  chooseRecipientFile,
  makeReady,
  sealBundle,
  writeSummary,
} from '../support/app/departure.ts';
import { exportCsv, makeKeyPair, openPart, saveRecipient } from '../support/app/desk.ts';
import { importBundles, receivedBundles } from '../support/app/desk-inbox.ts';
import { chooseRole, createWorkspace, goBack, unlock } from '../support/app/door.ts';
import { createLaptop, newFolder } from '../support/app/laptop.ts';
import { launchApp, type RunningApp } from '../support/app/launch.ts';
import { chooseInDialogs } from '../support/app/native-dialogs.ts';
import { leaveRoom } from '../support/app/room.ts';
import { setVotes } from '../support/app/said.ts';
import { startWorkshop } from '../support/app/set-up.ts';
import { isLoopback, networkSockets } from '../support/app/sockets.ts';
import { newWorkshop } from '../support/app/workshops.ts';

const PASSPHRASE = 'seven brown kettles outside';
const PROBLEM = 'The contact line goes to voicemail.';
const laptop = createLaptop('offline');
const out = newFolder(laptop, 'out');
let app: RunningApp | undefined;

/** The inspector that drives the app listens on the loopback; there may be nothing else. */
function expectNoWayOut({ pid }: RunningApp): void {
  const sockets = networkSockets(pid);
  expect(sockets.length, 'the inspector’s own sockets').toBeGreaterThan(0);
  const others = sockets.filter((socket) => socket.kind !== 'tcp' || !isLoopback(socket));
  expect(others, 'sockets that are not the inspector’s').toEqual([]);
}

try {
  const interfaces = fs.readFileSync('/proc/self/net/dev', 'utf8').split('\n').slice(2);
  expect(interfaces.map((line) => line.split(':')[0]?.trim()).filter(Boolean), 'the network').toEqual(['lo']);

  app = await launchApp(laptop);
  await createWorkspace(app.page, 'review team', PASSPHRASE);
  await makeKeyPair(app.page);
  await chooseInDialogs(app.electron, out);
  await saveRecipient(app.page);
  expectNoWayOut(app);
  await app.close();

  app = await launchApp(laptop);
  await goBack(app.page);
  await createWorkspace(app.page, 'facilitator', PASSPHRASE);
  await newWorkshop(app.page);
  await startWorkshop(app.page, { region: 'North West' });
  await chooseStep(app.page, 'Connect');
  await addEntry(app.page, { text: 'You ring 07700 900142 and nobody answers.' });
  await addEntry(app.page, { kind: 'Problem', text: PROBLEM, theme: 'Family time' });
  await addEntry(app.page, { kind: 'Solution', text: 'A person answers.', answers: [PROBLEM] });
  await setVotes(app.page, PROBLEM, 3);
  await openAttendance(app.page);
  await setCount(app.page, { group: 'Other', band: '26 and over', count: 12 }, 12);
  await closeAttendance(app.page);
  await leaveRoom(app.page);
  await makeReady(app.page);
  await chooseInDialogs(app.electron, path.join(out, 'recipient.txt'));
  await chooseRecipientFile(app.page);
  await chooseInDialogs(app.electron, out);
  await chooseDepartureFolder(app.page);
  await writeSummary(app.page);
  const bundle = await sealBundle(app.page);
  expectNoWayOut(app);
  await app.close();

  app = await launchApp(laptop);
  await chooseRole(app.page, 'review team');
  await unlock(app.page, 'review team', PASSPHRASE);
  await openPart(app.page, 'Inbox');
  await chooseInDialogs(app.electron, path.join(out, bundle));
  expect(await importBundles(app.page)).toEqual({ accepted: 1, alreadyHere: 0, notImported: 0, otherFiles: 0 });
  await expect(receivedBundles(app.page)).toHaveCount(1);
  await chooseInDialogs(app.electron, out);
  const { folderName } = await exportCsv(app.page);
  expect(fs.readFileSync(path.join(out, folderName, 'note.csv'), 'utf8')).toContain('You ring [phone number]');
  expectNoWayOut(app);
  expect(app.troubles).toEqual([]);
  await app.close();
  app = undefined;
  console.log('The whole story passed without a network.');
} finally {
  await app?.kill();
  laptop.remove();
}
