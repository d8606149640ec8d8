import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { Canaries } from '../privacy/canaries.ts';
import { openAnswers } from './answers.ts';
import { bridgeOf } from './by-contract.ts';
import { addEntry, chooseStep, composerField, expectKept, type Kind } from './composer.ts';
import { chooseDepartureFolder, chooseRecipientFile, makeReady, sealBundle } from './departure.ts';
import { typeInEveryField } from './every-field.ts';
import { type Laptop, newFolder } from './laptop.ts';
import type { RunningApp } from './launch.ts';
import { chooseInDialogs } from './native-dialogs.ts';
import { leaveRoom } from './room.ts';
import { deleteEntry, openAnswersOf, openEdit } from './said.ts';
import { answerSetUp, pressStart } from './set-up.ts';
import { newWorkshop } from './workshops.ts';

/** A person's afternoon in which every word is a canary: each of these types into all the fields that it comes past. */

/** The questions before a workshop, and the beginning of it. */
export async function typeInSetUp(page: Page, canaries: Canaries): Promise<void> {
  await newWorkshop(page);
  await typeInEveryField(page, 'set-up', canaries);
  await answerSetUp(page, { region: 'North West' });
  await pressStart(page);
  await expect(page.getByRole('heading', { name: 'Run-sheet' })).toBeVisible();
}

/** The room: entries kept, changed, given up and deleted, and at the end half a sentence in the field. */
export async function typeInRoom(page: Page, canaries: Canaries): Promise<void> {
  const words = (field: string): string => `Someone said ${canaries.forField(field)} here.`;
  await chooseStep(page, 'Connect');
  const kept: Record<Kind, string> = { Note: '', Problem: '', Solution: '' };
  for (const kind of ['Note', 'Problem', 'Solution'] as const) {
    for (let at = 0; at < 2; at += 1) {
      const text = words(`${kind} ${at}`);
      await addEntry(page, {
        kind,
        text,
        ...(kind !== 'Note' && { theme: canaries.forField(`theme of ${kind} ${at}`) }),
      });
      kept[kind] = text;
    }
    const gone = words(`deleted ${kind}`);
    await addEntry(page, { kind, text: gone });
    await deleteEntry(page, gone);
    const changed = words(`${kind} before a change`);
    await addEntry(page, { kind, text: changed });
    const dialog = await openEdit(page, changed);
    await typeInEveryField(dialog, `changing a ${kind}`, canaries);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(dialog).toBeHidden();
    const givenUp = await openEdit(page, kept[kind]);
    await typeInEveryField(givenUp, `changing a ${kind} and giving up`, canaries);
    await givenUp.getByRole('button', { name: 'Cancel' }).click();
    await expect(givenUp).toBeHidden();
  }
  await openAnswersOf(page, kept.Solution);
  await typeInEveryField(page.getByRole('dialog'), 'answers of a solution', canaries);
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByRole('radio', { name: 'Solution', exact: true }).check({ force: true });
  await openAnswers(page);
  await typeInEveryField(page.getByRole('dialog'), 'answers of a new solution', canaries);
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await typeInEveryField(page, 'half a sentence in the room', canaries);
}

/** What leaves: the recipient that is none, and the bundle, which is sealed. Gives the bundle's file. */
export async function typeInDeparture(
  app: RunningApp,
  laptop: Laptop,
  recipientFile: string,
  canaries: Canaries,
): Promise<string> {
  const { page, electron } = app;
  const out = newFolder(laptop, 'sealed');
  // The half-typed sentence is still there, and is finished.
  await composerField(page).press('Enter');
  await expectKept(page);
  await leaveRoom(page);
  await makeReady(page);
  await typeInEveryField(page, 'what leaves', canaries);
  await chooseInDialogs(electron, recipientFile);
  await chooseRecipientFile(page);
  await chooseInDialogs(electron, out);
  await chooseDepartureFolder(page);
  return path.join(out, await sealBundle(page));
}

/** Who gets in, by the calls behind the screens: a name and a passphrase for a second facilitator, a changed one, a sheet. */
export async function typeWaysIn(page: Page, passphrase: string, canaries: Canaries): Promise<string> {
  const phrase = (field: string): string => `${canaries.forField(field)} ${canaries.forField(field)}`;
  const { wayIn, backup, workspace } = bridgeOf(page);
  await workspace.judgePassphrase({ passphrase: phrase('a passphrase that is only judged') });
  const label = `Facilitator ${canaries.forField('a facilitator’s label')}`;
  await wayIn.addFacilitator({ passphrase, label, newPassphrase: phrase('a second passphrase') });
  expect((await wayIn.list(undefined)).map((one) => one.label)).toContain(label);
  const changed = phrase('a changed passphrase');
  await wayIn.changePassphrase({ passphrase, newPassphrase: changed });
  const { groups, asked } = await wayIn.makeSheet({ passphrase: changed });
  await expect(wayIn.confirmSheet({ groups: asked.map(() => canaries.forField('a wrong group')) })).rejects.toThrow(
    /Nothing was changed/u,
  );
  await wayIn.confirmSheet({ groups: asked.map((place) => groups[place] ?? '') });
  await expect(
    wayIn.setOrganisation({
      passphrase: changed,
      recipient: `age1${canaries.forField('an organisation’s recipient')}`,
    }),
  ).rejects.toThrow();
  await backup.make(undefined);
  return changed;
}

/** The door of a locked workspace: a wrong passphrase on the screen, a wrong sheet behind it. */
export async function typeAtTheLock(page: Page, canaries: Canaries): Promise<void> {
  await typeInEveryField(page, 'the door', canaries);
  await page.getByRole('button', { name: 'Unlock', exact: true }).click();
  await expect(page.getByText('That passphrase does not open this workspace.')).toBeVisible({ timeout: 30_000 });
  const code = canaries.forField('a sheet that is none');
  const newPassphrase = `${canaries.forField('a passphrase that a wrong sheet should set')} with more words`;
  await expect(bridgeOf(page).workspace.recover({ kind: 'facilitator', code, newPassphrase })).rejects.toThrow(
    /recovery sheet/u,
  );
}
