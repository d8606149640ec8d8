import { describe, expect, it } from 'vitest';
import { columnsOf, RECORD_KINDS } from '#shared/model/record.ts';
import { DATA_PACKAGE } from '#core/bundle/bundle-files.ts';
import { dataPackageOf } from '#core/bundle/data-package.ts';
import { TARGETS } from '#core/bundle/record-rules.ts';
import { expectRefusal, goodFiles, openFiles, resigned, textOf } from './support/bundle-surgery.ts';
import { id, sampleHeader } from './support/sample-content.ts';

/** The good bundle with one text replaced in one file, described and signed anew by somebody who means harm. */
function rewritten(path: string, from: string | RegExp, to: string, header: Partial<typeof sampleHeader> = {}) {
  const before = textOf(goodFiles, path);
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${path} does not have what should be replaced`);
  const changed = new Map([...goodFiles, [path, new Uint8Array(Buffer.from(after))]]);
  const descriptor = path === DATA_PACKAGE ? after : dataPackageOf({ ...sampleHeader, ...header }, changed);
  return openFiles(resigned({ header, files: { [path]: after, [DATA_PACKAGE]: descriptor } }));
}

describe('openBundle, on records', () => {
  it('takes a rewritten word where it is a good one (so that what follows is refused for its one fault)', async () => {
    expect((await rewritten('data/workshop.csv', 'North West', 'South East')).tables.workshop[0]?.region).toBe(
      'South East',
    );
  });

  it('knows where every reference leads', () => {
    const references = RECORD_KINDS.flatMap(columnsOf).filter(([, cell]) => cell.startsWith('ref'));
    expect(references.filter(([name]) => TARGETS[name] === undefined)).toEqual([]);
  });

  it.each([
    ['data/workshop.csv', 'North West', 'Atlantis', 'column region'],
    ['data/workshop.csv', '2021-09', '2021-13', 'column month'],
    ['data/activity.csv', ',notes', ',gossip', 'column kind'],
    ['data/card.csv', 'problem', 'complaint', 'column kind'],
    ['data/card.csv', 'verbatim', 'invented', 'column wording'],
    ['data/consent.csv', 'notes', 'everything', 'column use'],
    ['data/note.csv', `${id(10)},,`, `${id(11)},,`, 'column activity_id'],
    ['data/note.csv', `${id(20)},`, `${id(21)},`, 'column table_id'],
    ['data/card.csv', `${id(30)},`, `${id(31)},`, 'column theme_id'],
    ['data/link.csv', id(52), id(53), 'column solution_id'],
    ['data/link.csv', id(51), id(30), 'column problem_id'],
    ['data/vote.csv', id(51), id(60), 'column card_id'],
    ['data/poll_option.csv', id(80), id(70), 'column poll_id'],
    ['data/attendance.csv', id(1), id(2), 'column workshop_id'],
  ])('refuses %s where %s became %s', async (path, from, to, part) => {
    await expectRefusal(rewritten(path, from, to), 'altered-bundle', `${path}, row`);
    await expectRefusal(rewritten(path, from, to), 'altered-bundle', part);
  });

  it('refuses a workshop that the header does not name, and a header that names one that is not there', async () => {
    const second = textOf(goodFiles, 'data/workshop.csv').split('\n')[1]?.replace(id(1), id(2)) ?? '';
    await expectRefusal(
      rewritten('data/workshop.csv', /$/u, `${second}\n`),
      'altered-bundle',
      'the header does not name',
    );
    const header = { workshopIds: [id(1), id(2)] };
    await expectRefusal(
      rewritten('data/workshop.csv', 'North West', 'London', header),
      'altered-bundle',
      `lacks the workshop ${id(2)}`,
    );
  });

  it('takes a workshop that was withdrawn as a whole', async () => {
    const header = { workshopIds: [id(1), id(2)] };
    const opened = await rewritten('data/tombstone.csv', /$/u, `workshop,${id(2)},2\n`, header);
    expect(opened.tombstones).toContainEqual({ table: 'workshop', id: id(2), revision: 2 });
  });

  it('refuses a workshop that is named twice', async () => {
    const header = { workshopIds: [id(1), id(1)] };
    await expectRefusal(
      rewritten('data/workshop.csv', 'North West', 'London', header),
      'altered-bundle',
      'names a workshop twice',
    );
  });

  it('refuses a reference into another workshop', async () => {
    const row = textOf(goodFiles, 'data/workshop.csv').split('\n')[1]?.replace(id(1), id(2)) ?? '';
    const workshops = `${textOf(goodFiles, 'data/workshop.csv')}${row}\n`;
    const themes = textOf(goodFiles, 'data/theme.csv').replace(id(1), id(2));
    const header = { workshopIds: [id(1), id(2)] };
    const changed = new Map(
      Object.entries({ 'data/workshop.csv': workshops, 'data/theme.csv': themes }).map(([path, text]) => [
        path,
        new Uint8Array(Buffer.from(text)),
      ]),
    );
    const descriptor = dataPackageOf({ ...sampleHeader, ...header }, new Map([...goodFiles, ...changed]));
    const files = resigned({ header, files: { ...Object.fromEntries(changed), [DATA_PACKAGE]: descriptor } });
    await expectRefusal(openFiles(files), 'altered-bundle', 'belongs to another workshop');
  });

  it('refuses a record that is there and withdrawn at once', async () => {
    await expectRefusal(rewritten('data/tombstone.csv', id(801), id(51)), 'altered-bundle', 'still has');
  });
});

describe('openBundle, on descriptors', () => {
  it('takes other prose in a descriptor, for a version that words it better', async () => {
    const opened = await rewritten(DATA_PACKAGE, 'Anonymised workshop records', 'Records of a workshop, anonymised');
    expect(opened.dataPackage.title).toBe('Records of a workshop, anonymised');
  });

  it.each([
    ['a remote path', '"path": "card.csv"', '"path": "https://example.org/card.csv"'],
    ['a path that leads out', '"path": "card.csv"', '"path": "../card.csv"'],
    ['a path to another table', '"path": "card.csv"', '"path": "note.csv"'],
    ['another hash', /sha256:[0-9a-f]{64}/u, `sha256:${'0'.repeat(64)}`],
    ['another size', '"bytes": ', '"bytes": 1'],
    ['another name', '"name": "bridgework-care-council', '"name": "bridgework-elsewhere'],
    ['another revision', '"version": "3"', '"version": "4"'],
    ['another profile', 'profiles/2.0', 'profiles/1.0'],
    ['a column of another type', '"type": "integer"', '"type": "string"'],
    ['another missing value', '"value": ""', '"value": "c"'],
    ['a polluting key', '{', '{\n  "__proto__": { "polluted": true },'],
    ['an unknown key', '{', '{\n  "homepage": "https://example.org",'],
  ])('refuses %s', async (_, from, to) => {
    await expectRefusal(rewritten(DATA_PACKAGE, from, to), 'altered-bundle', DATA_PACKAGE);
    expect('polluted' in {}).toBe(false);
  });

  it('refuses a summary that is no PDF', async () => {
    await expectRefusal(
      rewritten('data/summary.pdf', '%PDF-', '<html>'),
      'altered-bundle',
      'data/summary.pdf is not a PDF',
    );
  });
});
