import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { columnsOf, RECORD_KINDS } from '#shared/model/record.ts';
import type { WorkshopId } from '#shared/model/ids.ts';
import { anonymiserHandlers } from '#core/anonymiser/anonymiser-service.ts';
import { exportableTables, writeCsvTables, type CsvFlavour } from '#core/export/export-service.ts';
import { aCapturedWorkshop, SMALL_CAPTURE } from '../support/capture-samples.ts';
import { refusalCode, refusalOf } from '../support/refusal.ts';
import { deskWith, sealed } from '../support/review-desk.ts';
import { freshFolder, freshPath } from '../support/temporary-folder.ts';
import { deskOf, openTestSession } from '../support/test-session.ts';

const CLEARED = { settlement: 'replace', readThrough: 'now' } as const;

/** Texts that a spreadsheet would run or a careless writer break. */
const AWKWARD = [
  '=HYPERLINK("http://x","y")',
  '+44 is a code',
  '-1 point',
  '@ the school, at last',
  '＝1+1',
  'a, "quoted" word\nand a second line',
  'the café said: “no” 👩‍👩‍👧',
  "'already quoted",
];

function aWorkspace() {
  const session = openTestSession('facilitator');
  aCapturedWorkshop(session, { ...SMALL_CAPTURE, notes: AWKWARD.map((text) => ({ activity: 'connect', text })) });
  return session;
}

async function written(flavour: CsvFlavour) {
  const folder = freshPath('csv');
  const files = await writeCsvTables(exportableTables(aWorkspace(), CLEARED), folder, flavour);
  const note = fs.readFileSync(path.join(folder, 'note.csv'), 'utf8');
  const rows = parse(note, { columns: true, bom: true }) as readonly Readonly<Record<string, string>>[];
  return { folder, files, note, texts: rows.map(({ text }) => text ?? '') };
}

describe('tables for programs', () => {
  it('are a file for each kind of record with its columns, as text without a mark', async () => {
    const { folder, files, note } = await written('plain');
    expect([files, fs.readdirSync(folder).toSorted()]).toEqual([
      RECORD_KINDS.map((kind) => `${kind}.csv`),
      files.toSorted(),
    ]);
    for (const kind of RECORD_KINDS) {
      const [header] = fs.readFileSync(path.join(folder, `${kind}.csv`), 'utf8').split('\n');
      expect(header).toBe(
        columnsOf(kind)
          .map(([name]) => name)
          .join(','),
      );
    }
    expect([note.startsWith('\uFEFF'), note.includes('\r')]).toEqual([false, false]);
  });

  it('have every text as it is', async () => {
    const { texts } = await written('plain');
    expect(texts.toSorted()).toEqual(AWKWARD.toSorted());
  });
});

describe('tables for spreadsheets', () => {
  it('begin with a byte-order mark, and no cell begins like a formula', async () => {
    const { note, texts } = await written('spreadsheet');
    expect([note.startsWith('\uFEFF'), note.includes('\r\n')]).toEqual([true, true]);
    expect(texts.filter((text) => /^[=+\-@\t\r＝＋－＠]/u.test(text))).toEqual([]);
    expect(texts.map((text) => text.replace(/^'(?=[=+\-@＝])/u, '')).toSorted()).toEqual(AWKWARD.toSorted());
  });
});

describe('a facilitator’s export', () => {
  it('needs the same clearance as a bundle, and lists what stands in the way of each workshop once', async () => {
    const session = openTestSession('facilitator');
    aCapturedWorkshop(session, { notes: [{ activity: 'connect', text: 'We moved to Rochdale.' }] });
    aCapturedWorkshop(session, { notes: [{ activity: 'connect', text: 'His twin is at the same home.' }] });
    const refusal = await refusalOf(() => exportableTables(session, { settlement: 'none', readThrough: null }));
    expect([refusal.code, refusal.reasons]).toEqual([
      'findings-open',
      [
        expect.stringContaining('holds “Rochdale”, which would become [town]') as string,
        'Nobody has read it through yet.',
        expect.stringContaining('holds “His twin is at the same home”') as string,
      ],
    ]);
    expect(await refusalCode(() => exportableTables(session, { settlement: 'replace', readThrough: null }))).toBe(
      'findings-open',
    );
    const { workshop, note } = exportableTables(session, CLEARED);
    expect([workshop.length, note.map(({ text }) => text)]).toEqual([2, ['We moved to [town].', '[someone close].']]);
  });
});

describe('a review desk’s export', () => {
  it('goes into a folder of its own each time, named by the day', async () => {
    const laptop = openTestSession('facilitator');
    const { desk } = await deskWith([await sealed(laptop, aCapturedWorkshop(laptop))]);
    const folder = freshFolder('exports');
    const { exportCsv } = deskOf(desk);
    const names = [];
    for (let round = 0; round < 3; round += 1) names.push((await exportCsv({ folder })).folderName);
    expect(names).toEqual([
      'bridgework_export_2021-09-14',
      'bridgework_export_2021-09-14_2',
      'bridgework_export_2021-09-14_3',
    ]);
    const [first, second] = names.map((name) => fs.readFileSync(path.join(folder, name, 'card.csv'), 'utf8'));
    expect([first === second, first?.includes('Moved four times in a year.')]).toEqual([true, true]);
  });

  it('leaves what people who were there left in it', async () => {
    const laptop = openTestSession('facilitator');
    const workshopId = aCapturedWorkshop(laptop, { notes: [{ activity: 'connect', text: 'We moved to Rochdale.' }] });
    const words = { words: 'Rochdale', category: 'place', tier: 'warn', reason: 'public' } as const;
    await anonymiserHandlers(laptop).declare({ workshopId: workshopId as WorkshopId, ...words });
    const { desk } = await deskWith([await sealed(laptop, workshopId)]);
    expect(exportableTables(desk, CLEARED).note.map(({ text }) => text)).toEqual(['We moved to Rochdale.']);
  });

  it('passes the anonymiser once more, whatever a bundle brought', async () => {
    const laptop = openTestSession('facilitator');
    const workshopId = aCapturedWorkshop(laptop);
    const { desk } = await deskWith([await sealed(laptop, workshopId)]);
    desk.db.prepare(`UPDATE note SET text = 'Ring 07700 900123'`).run();
    expect(exportableTables(desk, CLEARED).note.map(({ text }) => text)).toEqual(['Ring [phone number]']);
  });

  it('says so where a file stands in the folder’s place', async () => {
    const file = freshPath('file');
    fs.writeFileSync(file, 'x');
    expect(await refusalCode(() => writeCsvTables(exportableTables(aWorkspace(), CLEARED), file, 'plain'))).toBe(
      'not-allowed',
    );
  });
});
