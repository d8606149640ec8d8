import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import sample from '#resources/samples/bridge-the-gap.json' with { type: 'json' };
import type { WorkshopId } from '#shared/model/ids.ts';
import { generateIdentity, type AgeKeyPair } from '#core/bundle/age.ts';
import { openBundle } from '#core/bundle/open-bundle.ts';
import { writeEditionInto } from '#core/departure/edition-service.ts';
import type { Clearance } from '#core/departure/prepare.ts';
import { sealWorkshop } from '#core/departure/seal-service.ts';
import { exportableTables, writeCsvTables } from '#core/export/export-service.ts';
import { aCard, aNote, roomIn } from '../support/builders.ts';
import { aCapturedWorkshop } from '../support/capture-samples.ts';
import { filesIn } from '../support/folder-state.ts';
import { filesInBundle, textOfPdf } from '../support/leaving-files.ts';
import { refusalCode, refusalOf } from '../support/refusal.ts';
import { freshFolder, freshPath } from '../support/temporary-folder.ts';
import { openTestSession, roomOf } from '../support/test-session.ts';
import { tried } from '../support/tried.ts';

/** What the sample has that must not leave, and other spellings of it that a careless replacement would let through. */
const PLANTED = ['07700 900142', '900142', 'complaints.desk', 'example.org', 'notmyrealhome', 'ZZ99', '3WZ'];
const CLEARED: Clearance = { settlement: 'replace', readThrough: 'now' };

let key: AgeKeyPair;
beforeAll(async () => {
  key = await generateIdentity();
});

function aSampleWorkshop() {
  const session = openTestSession('facilitator');
  const { id: _, ...file } = sample;
  return { session, workshopId: aCapturedWorkshop(session, file) as WorkshopId, departure: roomOf(session).departure };
}

const seal = (session: Parameters<typeof sealWorkshop>[0], workshopId: string, folder: string, clearance = CLEARED) =>
  sealWorkshop(session, { workshopId, recipients: [key.recipient], folder, clearance });

const opened = (folder: string, fileName: string) =>
  openBundle({ bytes: fs.readFileSync(path.join(folder, fileName)), identities: [key.identity] });

describe('what is about to leave', () => {
  it('is shown text by text as it is stored: what is sure to be personal was replaced when it was saved', async () => {
    const { workshopId, departure } = aSampleWorkshop();
    const preview = await departure.preview({ workshopId });
    const replaced = preview.texts.filter(({ text }) => /\[(?:phone|e-mail|social media|postcode)/u.test(text));
    expect(replaced.map(({ what }) => what).toSorted()).toEqual(['note', 'note', 'note', 'problem']);
    expect(preview.replaced).toBeGreaterThanOrEqual(4);
    expect(preview.texts.flatMap(({ findings }) => findings).filter(({ tier }) => tier === 'block')).toEqual([]);
    expect(preview.texts.filter(({ text }) => PLANTED.some((word) => text.includes(word)))).toEqual([]);
    const kinds = new Set(preview.texts.map(({ what }) => what));
    expect([...kinds].toSorted()).toEqual([
      'note',
      'poll option',
      'poll question',
      'problem',
      'series',
      'solution',
      'table',
      'theme',
    ]);
    expect([
      preview.rows['note'],
      preview.rows['card'],
      preview.rows['tombstone'],
      preview.attendanceTotal,
      preview.attendanceInWords,
    ]).toEqual([60, 70, 0, 48, '40 to 49']);
  });

  it('has a digest that stays while nothing changes, and changes with every word, count and deletion', async () => {
    const { session, workshopId, departure } = aSampleWorkshop();
    const digest = async () => (await departure.preview({ workshopId })).digest;
    const digests = [await digest()];
    expect(await digest()).toBe(digests[0]);
    const note = await aNote(session, workshopId, 'One more');
    digests.push(await digest());
    await roomOf(session).note.edit({ id: note, text: 'One more!', tableId: null });
    digests.push(await digest());
    await roomOf(session).attendance.set({ workshopId, group: 'carers', band: '26+', count: 99 });
    digests.push(await digest());
    await roomOf(session).note.remove({ id: note });
    digests.push(await digest());
    expect(new Set(digests).size).toBe(5);
  });

  it('leaves a theme behind that no card is under any more', async () => {
    const session = openTestSession('facilitator');
    const workshopId = aCapturedWorkshop(session) as WorkshopId;
    const id = await aCard(session, workshopId, { theme: 'Jordan and the moves' });
    await roomOf(session).card.edit({ id, text: 'A card', wording: 'verbatim', tableId: null, theme: 'Moves' });
    const folder = freshFolder('out');
    const { tables } = await opened(folder, await seal(session, workshopId, folder));
    expect(tables.theme.map(({ name }) => name)).toEqual(['Moves']);
  });
});

describe('leaving', () => {
  it('is refused with every open finding and the missing read-through, and writes nothing', async () => {
    const session = openTestSession('facilitator');
    const workshopId = aCapturedWorkshop(session, { notes: [{ activity: 'connect', text: 'We moved to Rochdale.' }] });
    session.db.prepare(`UPDATE card SET text = 'Ring 07700 900142' WHERE kind = 'solution'`).run();
    session.db.prepare(`UPDATE poll SET question = 'Was his older sister asked?'`).run();
    const folder = freshPath('out');
    const refusal = await refusalOf(() => seal(session, workshopId, folder, { settlement: 'none', readThrough: null }));
    expect([refusal.code, refusal.message]).toEqual([
      'findings-open',
      'This workshop is not ready to leave. Nothing has left this laptop. Settle what is listed, then try again.',
    ]);
    expect(refusal.reasons).toEqual([
      'In a note: “We moved to Rochdale.” holds “Rochdale”, which would become [town].',
      'In a card: “Ring 07700 900142” holds “07700 900142”, which would become [phone number].',
      'Only worth a look, nothing that stands in the way. In a poll: “Was his older sister asked?” holds “his older sister”, which could become [someone close].',
      'Nobody has read it through yet.',
    ]);
    expect([fs.existsSync(folder), (await roomOf(session).workshop.list())[0]?.sealedAt]).toEqual([false, null]);
  });

  it.each([
    ['nobody has read it through', { settlement: 'replace', readThrough: null }, 'Nobody has read it through yet.'],
    [
      'something else was read',
      { settlement: 'replace', readThrough: '0'.repeat(64) },
      'It was changed after it was read through: read it once more.',
    ],
  ] as const)('is refused where %s', async (_, clearance, reason) => {
    const { session, workshopId } = aSampleWorkshop();
    const refusal = await refusalOf(() => seal(session, workshopId, freshPath('out'), clearance));
    expect([refusal.code, refusal.reasons]).toEqual(['read-through-missing', [reason]]);
  });

  it('asks for another read-through after a change, for the bundle and the summary alike', async () => {
    const session = openTestSession('facilitator');
    const workshopId = aCapturedWorkshop(session) as WorkshopId;
    const { departure } = roomOf(session);
    const digest = await tried(session, workshopId);
    await aNote(session, workshopId, 'Said after the read-through');
    const folder = freshFolder('out');
    expect(await refusalCode(() => departure.seal({ workshopId, digest, recipients: [key.recipient], folder }))).toBe(
      'read-through-missing',
    );
    expect(await refusalCode(() => departure.edition({ workshopId, digest, folder }))).toBe('read-through-missing');
    expect(fs.readdirSync(folder)).toEqual([]);
    const newer = await tried(session, workshopId);
    const { fileName } = await departure.seal({ workshopId, digest: newer, recipients: [key.recipient], folder });
    const edition = await departure.edition({ workshopId, digest: newer, folder });
    expect(fs.readdirSync(folder).toSorted()).toEqual([edition.fileName, fileName].toSorted());
  });

  it('is recorded in the bundle’s header: how findings were settled, how many since they were typed, and that it was read', async () => {
    const session = openTestSession('facilitator');
    const notes = [
      { activity: 'connect', text: 'Ring 07700 900142' },
      { activity: 'connect', text: 'We moved to Rochdale.' },
    ];
    const workshopId = aCapturedWorkshop(session, { notes });
    const folder = freshFolder('out');
    const { header, tables } = await opened(folder, await seal(session, workshopId, folder));
    expect(header.settled).toEqual({ settlement: 'replace', replaced: 2, readThrough: true });
    expect(tables.note.map(({ text }) => text).toSorted()).toEqual(['Ring [phone number]', 'We moved to [town].']);
    expect(header.workshopIds).toEqual([workshopId]);

    const clean = openTestSession('facilitator');
    const cleanId = aCapturedWorkshop(clean);
    const untouched = await opened(
      folder,
      await seal(clean, cleanId, folder, { settlement: 'none', readThrough: 'now' }),
    );
    expect(untouched.header.settled).toEqual({ settlement: 'none', replaced: 0, readThrough: true });
  });

  it('takes what may be a name as one where nobody can be asked, and leaves any other hint alone', async () => {
    const session = openTestSession('facilitator');
    const notes = [{ activity: 'connect', text: 'His older sister was asked too.' }];
    const workshopId = aCapturedWorkshop(session, { notes });
    session.db.prepare(`UPDATE card SET text = 'Breeze support for every team' WHERE kind = 'solution'`).run();
    const { departure } = roomOf(session);
    const { texts } = await departure.preview({ workshopId });
    const found = texts.flatMap(({ findings }) => findings.map(({ tier, category }) => `${tier} ${category}`));
    expect(found.toSorted()).toEqual(['hint name', 'hint relationship']);
    const folder = freshFolder('out');
    const { tables } = await opened(folder, await seal(session, workshopId, folder));
    expect(tables.note.map(({ text }) => text)).toEqual(notes.map(({ text }) => text));
    expect(tables.card.map(({ text }) => text)).toContain('[young person A] support for every team');
    // Whoever settled and read it was asked, and left it.
    const asked = await opened(
      folder,
      await seal(session, workshopId, folder, { settlement: 'none', readThrough: 'now' }),
    );
    expect(asked.tables.card.map(({ text }) => text)).toContain('Breeze support for every team');
  });

  it('takes nothing along that was replaced: not in the bundle, the summary or the tables', async () => {
    const { session, workshopId } = aSampleWorkshop();
    const folder = freshFolder('out');
    const fileName = await seal(session, workshopId, folder);
    await writeEditionInto(session, workshopId, CLEARED, folder);
    await writeCsvTables(exportableTables(session, CLEARED), path.join(folder, 'csv'), 'plain');
    await writeCsvTables(exportableTables(session, CLEARED), path.join(folder, 'sheets'), 'spreadsheet');
    const inside = await filesInBundle(fs.readFileSync(path.join(folder, fileName)), key.identity);
    const files = new Map<string, Uint8Array>([...Object.entries(filesIn(folder)), ...inside]);
    const pdfs = [...files]
      .filter(([name]) => name.endsWith('.pdf'))
      .map(([name, bytes]) => [`text of ${name}`, Buffer.from(textOfPdf(bytes))] as const);
    expect([pdfs.length, files.size]).toEqual([2, 26 + inside.size]);
    // Three or four letters stand in compressed or encrypted bytes by chance now and then; in text they do not.
    const wanted = (name: string): readonly string[] =>
      /\.(?:pdf|age|zip|bin)$/u.test(name) && !name.startsWith('text of')
        ? PLANTED.filter(({ length }) => length > 5)
        : PLANTED;
    const leaks = [...files, ...pdfs].flatMap(([name, bytes]) =>
      wanted(name)
        .filter((word) => Buffer.from(bytes).includes(word))
        .map((word) => `${word} in ${name}`),
    );
    expect(leaks).toEqual([]);
    // And what replaces them did arrive, so that the search looked at the right texts.
    const note = Buffer.from(inside.get('data/note.csv') ?? []).toString('utf8');
    expect(
      ['[phone number]', '[e-mail address]', '[social media name]'].filter((word) => !note.includes(word)),
    ).toEqual([]);
    expect(pdfs.every(([, text]) => text.includes('[postcode]'))).toBe(true);
  });

  it('has everything that was said, and what was deleted as a tombstone only', async () => {
    const session = openTestSession('facilitator');
    const workshopId = aCapturedWorkshop(session) as WorkshopId;
    const gone = await aNote(session, workshopId, 'Said by mistake');
    await roomOf(session).note.remove({ id: gone });
    const folder = freshFolder('out');
    const { tables, tombstones } = await opened(folder, await seal(session, workshopId, folder));
    expect(tombstones).toEqual([{ table: 'note', id: gone, revision: 2 }]);
    expect(tables.note.map(({ text }) => text)).toEqual(['People want to be told first.']);
    const room = await roomIn(session, workshopId);
    expect(tables.card.map(({ text }) => text).toSorted()).toEqual(room.cards.map(({ text }) => text).toSorted());
  });

  it('counts its revisions up under one bundle id, and each laptop has its own', async () => {
    const folder = freshFolder('out');
    const [left, right] = [openTestSession('facilitator'), openTestSession('facilitator')];
    for (const laptop of [left, right]) aCapturedWorkshop(laptop, { id: 'autumn' });
    const workshopId = (await roomOf(left).workshop.list())[0]?.id ?? '';
    const headers = [];
    for (const laptop of [left, left, right])
      headers.push((await opened(folder, await seal(laptop, workshopId, folder))).header);
    const [first, second, theirs] = headers;
    expect([first?.revision, second?.revision, theirs?.revision]).toEqual([1, 2, 1]);
    expect(second?.bundleId).toBe(first?.bundleId);
    expect(theirs?.bundleId).not.toBe(first?.bundleId);
    expect(new Set(headers.map(({ exportId }) => exportId)).size).toBe(3);
    expect(new Set(headers.map(({ keyId }) => keyId)).size).toBe(2);
    expect(fs.readdirSync(folder)).toHaveLength(3);
  });

  it('shows in the list of workshops when it was', async () => {
    const session = openTestSession('facilitator');
    const workshopId = aCapturedWorkshop(session);
    await seal(session, workshopId, freshFolder('out'));
    expect((await roomOf(session).workshop.list())[0]?.sealedAt).toMatch(/^2021-09-14T10:/u);
  });

  it('is refused for a recipient that is none, and then nothing was sealed', async () => {
    const session = openTestSession('facilitator');
    const workshopId = aCapturedWorkshop(session);
    const folder = freshPath('out');
    for (const recipient of ['age1nonsense', key.identity, 'ssh-ed25519 AAAA', '']) {
      const request = { workshopId, recipients: [key.recipient, recipient], folder, clearance: CLEARED };
      expect(await refusalCode(() => sealWorkshop(session, request))).toBe('bad-recipient');
    }
    expect([fs.existsSync(folder), (await roomOf(session).workshop.list())[0]?.sealedAt]).toEqual([false, null]);
  });

  it('finds no workshop that is not there, and none at a review desk', async () => {
    const [session, review] = [openTestSession('facilitator'), openTestSession('review')];
    expect(await refusalCode(() => seal(session, randomUUID(), freshPath()))).toBe('not-found');
    expect(await refusalCode(() => seal(review, randomUUID(), freshPath()))).toBe('wrong-workspace-kind');
  });

  it('says so where a file stands in the folder’s place', async () => {
    const session = openTestSession('facilitator');
    const workshopId = aCapturedWorkshop(session);
    const file = freshPath('file');
    fs.writeFileSync(file, 'x');
    expect(await refusalCode(() => seal(session, workshopId, file))).toBe('not-allowed');
  });
});
