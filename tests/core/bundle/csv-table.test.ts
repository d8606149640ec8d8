import { describe, expect, it } from 'vitest';
import { columnsOf, RECORD_KINDS } from '#shared/model/record.ts';
import { RawText } from '#shared/model/text.ts';
import { tablePath } from '#core/bundle/bundle-files.ts';
import { faultOfCell } from '#core/bundle/cell.ts';
import { readTables, readTombstones, tableToCsv, tombstonesToCsv } from '#core/bundle/csv-table.ts';
import { goodFiles, refusalOf, textOf } from './support/bundle-surgery.ts';
import { id, leaving, sampleContent } from './support/sample-content.ts';

const HEAD = 'id,revision,workshop_id,activity_id,table_id,text\n';
const START = `${id(40)},1,${id(1)},${id(10)},`;

/** The sentence with which a note table is refused. */
async function noteRefusal(csv: string | Uint8Array): Promise<string> {
  const files = new Map([...goodFiles, ['data/note.csv', new Uint8Array(Buffer.from(csv))]]);
  const { code, message } = await refusalOf(Promise.resolve().then(() => readTables(files)));
  expect(code).toBe('altered-bundle');
  return message;
}

describe('tableToCsv', () => {
  it('writes the columns of the model, LF and no mark, in the order of the ids', () => {
    const csv = Buffer.from(tableToCsv('attendance', [...sampleContent().tables.attendance, ...attendance()])).toString(
      'utf8',
    );
    expect(csv).toBe(
      [
        'id,revision,workshop_id,group,band,count',
        `${id(89)},1,${id(1)},workforce,26+,0`,
        `${id(90)},1,${id(1)},care-experienced,16-17,7`,
        '',
      ].join('\n'),
    );
  });

  it('writes text as it is, quoted only where it must be', () => {
    const text = textOf(goodFiles, 'data/note.csv');
    expect(text).toContain(`,,"=SUM(A1), ""quoted""; comma,\nnew line"\n`);
    expect(text).not.toContain('\r');
    expect(text.startsWith(HEAD)).toBe(true);
  });

  it('tells nothing of the order in which rows were made', () => {
    const { note } = sampleContent().tables;
    expect(tableToCsv('note', note)).toEqual(tableToCsv('note', note.toReversed()));
  });

  function attendance() {
    return [{ id: id(89), revision: 1, workshop_id: id(1), group: 'workforce', band: '26+', count: 0 }];
  }
});

describe('readTables', () => {
  it('gives back what tableToCsv was given, an empty table included', () => {
    const empty = new Map(RECORD_KINDS.map((kind) => [tablePath(kind), tableToCsv(kind, [])]));
    expect(readTables(empty)).toEqual(Object.fromEntries(RECORD_KINDS.map((kind) => [kind, []])));
  });

  it.each(
    [
      ['=1+1', '+1', '-1', '@x', '\ttab', "'quote", '"', '""', ',', ';', 'a,"b"\nc', 'null', 'NULL', '0', 'true', '#'],
      ['Ω ﬁ', 'e\u0301', '한국어', 'עברית', '👩‍👩‍👧', '\u2028', 'a\u00a0b', '<script>alert(1)</script>', '\\', 'a\\"b'],
    ].flat(),
  )('takes %j through unchanged', (typed) => {
    const text = leaving(`x${typed}x`);
    const [note] = sampleContent().tables.note;
    if (note === undefined) throw new Error('the sample has notes');
    const files = new Map([...goodFiles, ['data/note.csv', tableToCsv('note', [{ ...note, text }])]]);
    expect(readTables(files).note.map((row) => row.text)).toEqual([text]);
  });

  it.each([
    ['a column too few', 'id,revision,workshop_id,activity_id,text\n', 'columns'],
    ['a column too many', HEAD.replace('\n', ',mood\n'), 'columns'],
    ['columns in another order', HEAD.replace('id,revision', 'revision,id'), 'columns'],
    ['a column twice', HEAD.replace('table_id', 'id'), 'columns'],
    ['no columns', '', 'columns'],
    ['a byte-order mark', `\uFEFF${HEAD}`, 'columns'],
    ['CR LF', HEAD.replace('\n', '\r\n'), 'columns'],
    ['a row too short', `${HEAD}${START}\n`, 'well-formed'],
    ['a row too long', `${HEAD}${START},hello,more\n`, 'well-formed'],
    ['an empty line', `${HEAD}\n`, 'well-formed'],
    ['an open quote', `${HEAD}${START},"hello\n`, 'well-formed'],
    ['a quote inside', `${HEAD}${START},he"llo\n`, 'well-formed'],
    ['text after a quote', `${HEAD}${START},"hello"x\n`, 'well-formed'],
    ['a very long row', `${HEAD}${START},"${'x'.repeat(200_000)}"\n`, 'well-formed'],
    ['an id twice', `${HEAD}${START},a\n${START},b\n`, `has the id ${id(40)} twice`],
    ['no text', `${HEAD}${START},\n`, 'row 1, column text: the cell is empty'],
    ['text of spaces', `${HEAD}${START},"  "\n`, 'is empty'],
    ['text of 8,001 characters', `${HEAD}${START},${'x'.repeat(8001)}\n`, 'longer than 8000'],
    ['text that turns round', `${HEAD}${START},a\u202eb\n`, 'cannot be seen'],
    ['a NUL', `${HEAD}${START},a\u0000b\n`, 'cannot be seen'],
    ['a carriage return', `${HEAD}${START},a\rb\n`, 'cannot be seen'],
    ['an escape sequence', `${HEAD}${START},\u001b[31mred\n`, 'cannot be seen'],
    ['letters taken apart', `${HEAD}${START},cafe\u0301\n`, 'usual form'],
    [
      'an id in capitals',
      `${HEAD}${START.replace(/.{36}/u, 'ABCDEF00-0000-4000-8000-000000000001')},a\n`,
      'is not an id',
    ],
    ['an id that is none', `${HEAD}hello,1,${id(1)},${id(10)},,a\n`, 'row 1, column id: the cell is not an id'],
    ['no reference where one must be', `${HEAD}${id(40)},1,,${id(10)},,a\n`, 'column workshop_id: the cell is empty'],
    ...['-1', '1.0', '01', '1e3', ' 1', '0x1', '1000000001', '99999999999', 'NaN', '١'].map((count) => [
      `the count ${count}`,
      `${HEAD}${START.replace(',1,', `,${count},`)},a\n`,
      'is not a count',
    ]),
  ])('refuses %s', async (_, csv, part) => {
    const sentence = await noteRefusal(csv ?? '');
    expect(sentence).toContain('data/note.csv');
    expect(sentence).toContain(part);
  });

  it('refuses bytes that are no text', async () => {
    const lone = Buffer.concat([Buffer.from(`${HEAD}${START},`), Buffer.from([0xed, 0xa0, 0x80, 0x0a])]);
    expect(await noteRefusal(lone)).toContain('not readable text');
  });

  it('refuses a table beyond the limit', async () => {
    const files = new Map([...goodFiles, ['data/note.csv', new Uint8Array(33 * 1024 * 1024)]]);
    expect((await refusalOf(Promise.resolve().then(() => readTables(files)))).code).toBe('bundle-too-large');
  });
});

describe('tombstones', () => {
  it('go there and back, and name only tables that exist', async () => {
    const tombstones = [{ table: 'note', id: id(7), revision: 2 } as const];
    const files = (csv: Uint8Array) => new Map([['data/tombstone.csv', csv]]);
    expect(readTombstones(files(tombstonesToCsv(tombstones)))).toEqual(tombstones);
    const bad = files(new Uint8Array(Buffer.from(`table,id,revision\nsqlite_schema,${id(7)},2\n`)));
    expect((await refusalOf(Promise.resolve().then(() => readTombstones(bad)))).message).toContain(
      'names a table that does not exist',
    );
  });
});

describe('faultOfCell', () => {
  it('finds nothing wrong with any text that RawText lets in, whatever code point it has', () => {
    for (let point = 0; point <= 0x10ffff; point += point < 0x3000 ? 1 : 97) {
      const parsed = RawText.safeParse(`a${String.fromCodePoint(point)}b`);
      if (parsed.success && faultOfCell('free', parsed.data) !== null)
        throw new Error(`U+${point.toString(16)} is lost`);
    }
  });

  it('refuses an empty cell wherever it may not be empty', () => {
    for (const [name, cell] of RECORD_KINDS.flatMap(columnsOf)) {
      expect([name, faultOfCell(cell, '')]).toEqual([name, cell.endsWith('?') ? null : 'is empty']);
    }
  });

  it('takes words of one line only', () => {
    expect(
      ['north', 'a\tb', 'a\nb', 'a\u2028b', 'x'.repeat(201)].map((word) => faultOfCell('word', word) === null),
    ).toEqual([true, false, false, false, false]);
  });
});
