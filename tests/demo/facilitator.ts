import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from '../support/app/expect.ts';
import { closeAttendance, openAttendance, setConsent, setCount } from '../support/app/attendance.ts';
import { addEntry, chooseStep, composerField, prepareEntry, WHOLE_ROOM } from '../support/app/composer.ts';
import {
  chooseDepartureFolder,
  chooseRecipientFile,
  departingLines,
  letSomebodyTry,
  readThrough,
  sealBundle,
  settleAll,
  writeSummary,
} from '../support/app/departure.ts';
import {
  chooseRole,
  roleButton,
  expectDoor,
  postponeSheet,
  typeNewPassphrase,
  typePassphrase,
  unlock,
} from '../support/app/door.ts';
import { type RunningApp, launchApp } from '../support/app/launch.ts';
import type { Laptop } from '../support/app/laptop.ts';
import { chooseInDialogs } from '../support/app/native-dialogs.ts';
import { leaveRoom, statusLine, undo } from '../support/app/room.ts';
import { deleteEntry, editEntry, saidItem, saidList, setVotes, showAllSaid } from '../support/app/said.ts';
import { answerSetUp, pressStart } from '../support/app/set-up.ts';
import { newWorkshop, openRoom, toWorkshops, workshopLine } from '../support/app/workshops.ts';
import { asKept } from '../support/as-kept.ts';
import type { Diary } from './diary.ts';
import type { Gallery } from './gallery.ts';
import { CONSENT, PACK_NAME, PEOPLE, SET_UP, type SampleEntry, STEPS } from './sample.ts';

/** What the chapters of the demo share. */
export interface Scene {
  readonly laptop: Laptop;
  readonly passphrase: string;
  readonly diary: Diary;
  readonly gallery: Gallery;
}

const people = PEOPLE.reduce((sum, { count }) => sum + count, 0);
const everything = STEPS.flatMap(({ entries }) => entries);
const count = (kind: SampleEntry['kind']): number => everything.filter((entry) => entry.kind === kind).length;

const HALF_A_SENTENCE = 'Half a sentence that nobody has sa';

/** From the first start to an empty room. */
export async function begin({ page }: RunningApp, { passphrase, diary, gallery }: Scene): Promise<void> {
  await diary.step('Started the app, said “I run workshops”, set a passphrase', async () => {
    await expect(roleButton(page, 'facilitator')).toBeVisible();
    await gallery.take(page, 'welcome');
    await chooseRole(page, 'facilitator');
    await gallery.take(page, 'choose-a-passphrase');
    await typeNewPassphrase(page, passphrase);
    await postponeSheet(page);
    await expect(page.getByText('No workshops yet.')).toBeVisible({ timeout: 15_000 });
    await gallery.take(page, 'no-workshops-yet');
  });
  await diary.step(`Set up ${PACK_NAME}`, async () => {
    await newWorkshop(page);
    await answerSetUp(page, SET_UP);
    await gallery.take(page, 'new-workshop');
    await pressStart(page);
    await expect(composerField(page)).toBeVisible();
    await gallery.take(page, 'empty-room');
  });
}

/** Types everything that is said; `onEntry` hears how far it is. */
export async function capture({ page }: RunningApp, { diary, gallery }: Scene): Promise<void> {
  for (const { step, entries } of STEPS) {
    const voted = entries.filter(({ votes }) => votes !== null).length;
    const counting = voted === 0 ? '' : `, and counted the votes for ${voted} of them`;
    await diary.step(`Typed ${entries.length} entries in the step ${step}${counting}`, async () => {
      await chooseStep(page, step);
      for (const entry of entries) {
        await addEntry(page, { ...entry, answers: (entry.answers ?? []).map(asKept) });
        if (entry.votes !== null) await setVotes(page, asKept(entry.text), entry.votes);
      }
    });
    await gallery.take(page, `room-${step.toLowerCase()}`);
  }
  await diary.step(
    'Wrote a slip of the pen, corrected it, deleted it, took that back, deleted it for good',
    async () => {
      await addEntry(page, { kind: 'Note', table: WHOLE_ROOM, text: 'A note that was never siad.' });
      await editEntry(page, 'A note that was never siad.', { text: 'A note that was never said.' });
      await deleteEntry(page, 'A note that was never said.');
      await undo(page);
      await expect(saidItem(page, 'A note that was never said.')).toBeVisible();
      await deleteEntry(page, 'A note that was never said.');
    },
  );
  await diary.step(`Counted ${people} people in ${PEOPLE.length} lines, and what they agreed to`, async () => {
    await openAttendance(page);
    let total = 0;
    for (const line of PEOPLE) await setCount(page, line, (total += line.count));
    for (const { use, count: agreed } of CONSENT) await setConsent(page, use, agreed);
    await gallery.take(page, 'attendance');
    await closeAttendance(page);
  });
}

/** Closes the app and opens it; then kills it right after an entry said “saved” and opens it: all of it is there. */
export async function comeBack(app: RunningApp, scene: Scene, kept: (app: RunningApp) => void): Promise<RunningApp> {
  const { laptop, passphrase, diary, gallery } = scene;
  const reopened = await diary.step('Closed the app and opened it again: everything is there', async () => {
    await app.close();
    const next = await launchApp(laptop);
    kept(next);
    await expectDoor(next.page);
    await gallery.take(next.page, 'unlock');
    await unlock(next.page, 'facilitator', passphrase);
    await expectEverything(next.page);
    return next;
  });
  return diary.step(
    'Killed it (kill -9) in the middle of a sentence, and opened it: everything saved is there, and the half sentence too',
    async () => {
      await prepareEntry(reopened.page, { kind: 'Note', text: HALF_A_SENTENCE });
      // What is typed is kept within 300 ms.
      await reopened.page.waitForTimeout(300);
      await reopened.kill();
      const next = await launchApp(laptop);
      kept(next);
      await expectDoor(next.page);
      await typePassphrase(next.page, passphrase);
      await expect(composerField(next.page)).toHaveValue(HALF_A_SENTENCE);
      await composerField(next.page).fill('');
      await toWorkshops(next.page);
      await expectEverything(next.page);
      await gallery.take(next.page, 'room-after-kill');
      return next;
    },
  );
}

/** As many as were typed, word for word, both in the list of workshops and in the room. */
async function expectEverything(page: Page): Promise<void> {
  const line = workshopLine(page, PACK_NAME);
  for (const words of [
    `${count('Note')} notes`,
    `${count('Problem')} problems`,
    `${count('Solution')} solutions`,
    `${people} people`,
  ]) {
    await expect(line).toContainText(words);
  }
  await openRoom(page, PACK_NAME);
  await showAllSaid(page);
  const shown = await saidList(page).locator('li[data-kind]').allTextContents();
  const lost = everything.filter(({ text }) => !shown.some((words) => words.includes(asKept(text))));
  expect(
    lost.map(({ text }) => text),
    'entries that are not in the room',
  ).toEqual([]);
  expect(shown).toHaveLength(everything.length);
  await expect(statusLine(page)).toContainText(`${people} people`);
}

/** Shows what leaves, reads it through, writes the PDF and seals the bundle; gives both files. */
export async function depart(
  app: RunningApp,
  scene: Scene,
  out: string,
  recipientFile: string,
): Promise<{ readonly pdf: string; readonly bundle: string }> {
  const { page, electron } = app;
  const { diary, gallery } = scene;
  await diary.step('Settled what was open, read every line and let somebody else try', async () => {
    await leaveRoom(page);
    await expect(departingLines(page)).toBeVisible();
    await gallery.take(page, 'what-leaves');
    await gallery.take(page, 'to-settle');
    await settleAll(page, 'declaring');
    await readThrough(page);
    await letSomebodyTry(page);
    await gallery.take(page, 'read-through');
  });
  const files = await diary.step('Wrote the summary PDF and sealed the bundle', async () => {
    await chooseInDialogs(electron, recipientFile);
    await chooseRecipientFile(page);
    await chooseInDialogs(electron, out);
    await chooseDepartureFolder(page);
    await expect(page.getByText('All is ready.')).toBeVisible();
    await gallery.take(page, 'ready-to-seal');
    const pdf = await writeSummary(page);
    const bundle = await sealBundle(page);
    await gallery.take(page, 'sealed');
    return { pdf: path.join(out, pdf), bundle: path.join(out, bundle) };
  });
  await toWorkshops(page);
  await expect(workshopLine(page, PACK_NAME)).toContainText('Sealed on');
  await gallery.take(page, 'workshops-sealed');
  return files;
}
