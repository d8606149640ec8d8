import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { encryptTo, generateIdentity } from '#core/bundle/age.ts';
import { closeSession } from '#core/workspace/open-session.ts';
import { aNote } from '../support/builders.ts';
import { aCapturedWorkshop } from '../support/capture-samples.ts';
import { dumpOf } from '../support/corpus-dump.ts';
import { refusalCode, refusalOf } from '../support/refusal.ts';
import { deskWith, imported, keyedDesk, reviewKey, sealed } from '../support/review-desk.ts';
import { freshFolder, freshPath } from '../support/temporary-folder.ts';
import { deskOf, openTestSession } from '../support/test-session.ts';

const session = openTestSession('facilitator');
let good: readonly string[] = [];
let bytes: Buffer;

beforeAll(async () => {
  const paths: string[] = [];
  for (const month of ['2021-09', '2021-10', '2021-11'])
    paths.push(await sealed(session, aCapturedWorkshop(session, { month })));
  good = paths;
  bytes = fs.readFileSync(paths[0] ?? '');
});

/** A file with these bytes, as it may lie on a stick. */
function aFile(content: Uint8Array | string, name = 'bundle.zip.age', folder = freshFolder('stick')): string {
  const file = path.join(folder, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, content);
  return file;
}

describe('importBundles', () => {
  it('tells what became of each file: accepted, duplicate, rejected, foreign', async () => {
    const stick = freshFolder('stick');
    for (const [at, file] of good.entries()) fs.copyFileSync(file, path.join(stick, `${at + 1}.zip.age`));
    aFile(bytes, 'deep/er/again.zip.age', stick);
    aFile(bytes.subarray(0, -1), '4.zip.age', stick);
    aFile('Shopping: milk', 'list.txt', stick);
    aFile('', 'empty', stick);
    aFile(bytes, 'a bundle without its ending', stick);
    fs.symlinkSync(good[0] ?? '', path.join(stick, 'link.zip.age'));
    fs.symlinkSync(stick, path.join(stick, 'loop'));
    const told = (await imported(openTestSession('review'), [stick])).map(({ outcome, file }) => `${outcome} ${file}`);
    expect(told).toEqual([
      'accepted 1.zip.age',
      'accepted 2.zip.age',
      'accepted 3.zip.age',
      'rejected 4.zip.age',
      'foreign a bundle without its ending',
      'duplicate deep/er/again.zip.age',
      'foreign empty',
      'foreign link.zip.age',
      'foreign list.txt',
      'foreign loop',
    ]);
  });

  it('takes in the good ones of a batch though there are bad ones between them', async () => {
    const bad = [bytes.subarray(0, 500), Buffer.from('not a bundle'), Buffer.alloc(0)].map((content) => aFile(content));
    const mixed = [bad[0], good[0], bad[1], good[1], bad[2]].map((each) => each ?? '');
    const desk = openTestSession('review');
    expect((await imported(desk, mixed)).map(({ outcome }) => outcome)).toEqual([
      'rejected',
      'accepted',
      'rejected',
      'accepted',
      'rejected',
    ]);
    const { desk: clean } = await deskWith(good.slice(0, 2));
    expect(dumpOf(desk.db)).toEqual(dumpOf(clean.db));
  });

  it('gives each kind of fault its own sentence, and changes nothing', async () => {
    const stranger = await generateIdentity();
    const flipped = Buffer.from(bytes);
    flipped[flipped.length - 100] = (flipped[flipped.length - 100] ?? 0) ^ 1;
    const faults = {
      'altered or damaged on its way': flipped,
      'the file is cut short': bytes.subarray(0, 40),
      'sealed for another key': await encryptTo(Buffer.from('x'), [stranger.recipient]),
      'This is not a Bridgework bundle: there is no zip inside': await encryptTo(Buffer.from('x'), [
        reviewKey.recipient,
      ]),
      'it is not an age file': Buffer.from('PK\u0003\u0004 something'),
      'made by a newer version of Bridgework': Buffer.from('age-encryption.org/v2\n'),
    };
    const desk = openTestSession('review');
    const before = dumpOf(desk.db);
    for (const [words, content] of Object.entries(faults)) {
      expect(await imported(desk, [aFile(content)])).toEqual([
        { outcome: 'rejected', file: 'bundle.zip.age', reasons: [expect.stringContaining(words) as string] },
      ]);
    }
    expect(dumpOf(desk.db)).toEqual(before);
  });

  it('looks at nothing where one of the paths leads nowhere', async () => {
    const desk = openTestSession('review');
    const before = dumpOf(desk.db);
    const nowhere = freshPath('unplugged');
    const refusal = await refusalOf(() => imported(desk, [good[0] ?? '', nowhere]));
    expect([refusal.code, refusal.message]).toEqual([
      'file-not-found',
      `There is nothing at “${nowhere}”. Nothing was imported. Check the name, or put the stick back in.`,
    ]);
    expect(dumpOf(desk.db)).toEqual(before);
  });

  it('finds nothing in an empty folder, and says nothing is wrong', async () => {
    expect(await imported(openTestSession('review'), [freshFolder('empty')])).toEqual([]);
  });

  it('belongs to a review desk', async () => {
    expect(await refusalCode(() => imported(openTestSession('facilitator'), good))).toBe('wrong-workspace-kind');
  });

  it('tells how far it is, up to all of it, and that something changed', async () => {
    const desk = await keyedDesk();
    const progress: string[] = [];
    const { makeKey } = deskOf(desk);
    const { recipient } = await makeKey();
    expect(recipient).toMatch(/^age1/u);
    desk.topics.length = 0;
    const paths = Array.from({ length: 60 }, () => good[0] ?? '');
    const outcomes = await deskOf(desk, (done, total) => progress.push(`${done}/${total}`)).importPaths({ paths });
    expect(outcomes).toHaveLength(60);
    expect([progress.at(-1), new Set(progress).size, progress.every((line) => line.endsWith('/60'))]).toEqual([
      '60/60',
      progress.length,
      true,
    ]);
    expect(desk.topics).toContain('review');
    closeSession(desk);
  });

  it('takes the newer of two revisions whichever comes first', async () => {
    const own = openTestSession('facilitator');
    const workshopId = aCapturedWorkshop(own);
    const first = await sealed(own, workshopId);
    await aNote(own, workshopId, 'Said later');
    const second = await sealed(own, workshopId);
    const [onwards, backwards] = [await deskWith([first, second]), await deskWith([second, first])];
    expect(dumpOf(backwards.desk.db)).toEqual(dumpOf(onwards.desk.db));
    expect((await deskOf(onwards.desk).overview()).notes).toBe(2);
  });
});

describe('the key of a review desk', () => {
  it('is made once, opens what is sealed to it, and is written for facilitators without its secret', async () => {
    const desk = await keyedDesk();
    const { key, makeKey, saveRecipient, importPaths } = deskOf(desk);
    const folder = freshFolder('key');
    expect(await key()).toBeNull();
    expect([
      await refusalCode(() => importPaths({ paths: [...good] })),
      await refusalCode(() => saveRecipient({ folder })),
    ]).toEqual(['not-found', 'not-found']);
    const made = await makeKey();
    expect([await makeKey(), await key()]).toEqual([made, made]);
    expect(Object.keys(made)).toEqual(['recipient']);
    const { fileName } = await saveRecipient({ folder });
    expect([fileName, fs.readFileSync(path.join(folder, fileName), 'utf8')]).toEqual([
      'recipient.txt',
      `${made.recipient}\n`,
    ]);
    const [stranger] = await importPaths({ paths: [good[0] ?? ''] });
    expect(stranger?.outcome).toBe('rejected');
    closeSession(desk);
  });
});
