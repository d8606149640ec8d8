import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { decryptWith, encryptTo, generateIdentity } from '#core/bundle/age.ts';
import { BAG_INFO } from '#core/bundle/bundle-files.ts';
import { listZip } from '#core/bundle/zip-directory.ts';
import { readFiles } from '#core/bundle/zip-read.ts';
import { writeZip } from '#core/bundle/zip-write.ts';
import { makeKeyPair, openPart } from '../support/app/desk.ts';
import { importBundles, importFolder, receivedBundles, rejectedFile } from '../support/app/desk-inbox.ts';
import { createWorkspace } from '../support/app/door.ts';
import { createLaptop, newFolder } from '../support/app/laptop.ts';
import { endApp, launchApp, type RunningApp } from '../support/app/launch.ts';
import { chooseInDialogs } from '../support/app/native-dialogs.ts';
import { sealSamples } from '../support/app/sealed-samples.ts';

const laptop = createLaptop('bad-bundles');
const stick = newFolder(laptop, 'stick');
let app: RunningApp;

/** What each file is called on the stick, and the sentence that it must get. */
const BAD = {
  'truncated.zip.age': /altered or damaged on its way: the seal does not fit what is inside, or the file is cut short/u,
  'one-byte-changed.zip.age': /altered or damaged on its way: the seal does not fit/u,
  'for-another-key.zip.age': /sealed for another key/u,
  'newer.zip.age': /made by a newer version of Bridgework \(format 2, and this version reads format 1\)/u,
  'altered-inside.zip.age': /altered or damaged on its way: data\/note\.csv is not the file that was sealed/u,
  'empty.zip.age': /This is not a Bridgework bundle/u,
  'a-letter.zip.age': /This is not a Bridgework bundle/u,
} as const;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  app = await launchApp(laptop);
  await createWorkspace(app.page, 'review team', 'seven brown kettles outside');
  const recipient = await makeKeyPair(app.page);
  await putOnStick(recipient);
  await openPart(app.page, 'Inbox');
});
test.afterAll(() => endApp(app, laptop));

/** One good bundle, and what can be wrong with one. The secret half of the desk's key is never needed: ours is beside it. */
async function putOnStick(recipient: string): Promise<void> {
  const ours = await generateIdentity();
  const readable = fs.readFileSync(
    (await sealSamples(laptop, ours.recipient, newFolder(laptop, 'readable'))).bridgeTheGap,
  );
  const zip = await decryptWith(new Uint8Array(readable), [ours.identity]);
  const good = Buffer.from(await encryptTo(zip, [recipient]));
  const put = (name: keyof typeof BAD | 'good.zip.age', bytes: Uint8Array | string): void =>
    fs.writeFileSync(path.join(stick, name), bytes);
  const files = await readFiles(zip, await listZip(zip));
  const withFile = async (name: string, change: (text: string) => string): Promise<Uint8Array> => {
    const text = Buffer.from(files.get(name) ?? []).toString('utf8');
    const changed = new Map([...files, [name, new Uint8Array(Buffer.from(change(text)))] as const]);
    return encryptTo(await writeZip(changed), [recipient]);
  };
  const flipped = Buffer.from(good);
  flipped[5000] = (flipped[5000] ?? 0) ^ 1;
  put('good.zip.age', good);
  put('truncated.zip.age', good.subarray(0, good.length - 1000));
  put('one-byte-changed.zip.age', flipped);
  put('for-another-key.zip.age', readable);
  put('newer.zip.age', await withFile(BAG_INFO, (text) => text.replace('Format-Version: 1', 'Format-Version: 2')));
  put('altered-inside.zip.age', await withFile('data/note.csv', (text) => text.replace('the', 'teh')));
  put('empty.zip.age', '');
  put('a-letter.zip.age', 'Dear review team, please find enclosed.');
}

for (const [file, sentence] of Object.entries(BAD)) {
  test(`${file} is not imported, and its sentence says why and that nothing was changed`, async () => {
    const { page, electron } = app;
    await chooseInDialogs(electron, path.join(stick, file));
    expect(await importBundles(page)).toEqual({ accepted: 0, alreadyHere: 0, notImported: 1, otherFiles: 0 });
    await expect(rejectedFile(page, file)).toContainText(sentence);
    await expect(rejectedFile(page, file)).toContainText('Nothing was changed.');
    await expect(receivedBundles(page)).toHaveCount(0);
  });
}

test('all of them in one folder leave the good one alone', async () => {
  const { page, electron } = app;
  await chooseInDialogs(electron, stick);
  expect(await importFolder(page)).toEqual({
    accepted: 1,
    alreadyHere: 0,
    notImported: Object.keys(BAD).length,
    otherFiles: 0,
  });
  await expect(receivedBundles(page)).toHaveCount(1);
});

test('a file that has gone since it was chosen is told, and the desk works on', async () => {
  const { page, electron } = app;
  await chooseInDialogs(electron, path.join(stick, 'no-longer-there.zip.age'));
  await page.getByRole('button', { name: 'Import bundles' }).click();
  await expect(page.getByRole('alert')).toContainText('Nothing was imported.');
  await chooseInDialogs(electron, path.join(stick, 'good.zip.age'));
  expect(await importBundles(page)).toEqual({ accepted: 0, alreadyHere: 1, notImported: 0, otherFiles: 0 });
});
