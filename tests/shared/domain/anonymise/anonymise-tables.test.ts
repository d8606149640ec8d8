import { describe, expect, it } from 'vitest';
import { anonymiseTables } from '#shared/domain/anonymise/anonymise-tables.ts';
import { columnsOf, RECORD_KINDS, type RecordTables } from '#shared/model/record.ts';
import type { RawText } from '#shared/model/text.ts';

/** One row in every table, `text` in each of its free cells. */
function tablesOf(text: string | null): RecordTables<RawText> {
  const cellOf = {
    id: 'i',
    ref: 'r',
    'ref?': null,
    word: 'w',
    'word?': null,
    count: 1,
    free: text ?? 'x',
    'free?': text,
  };
  const rows = RECORD_KINDS.map((kind) => [
    kind,
    [Object.fromEntries(columnsOf(kind).map(([name, cell]) => [name, cellOf[cell]]))],
  ]);
  return Object.fromEntries(rows) as RecordTables<RawText>;
}

/** Every free cell of the model, as `table.column`. */
const FREE_CELLS = RECORD_KINDS.flatMap((kind) =>
  columnsOf(kind).flatMap(([name, cell]) => (cell === 'free' || cell === 'free?' ? [`${kind}.${name}`] : [])),
);

describe('anonymiseTables', () => {
  it('knows the free cells that the model has', () => {
    expect(FREE_CELLS).toEqual([
      'workshop.series',
      'table.label',
      'theme.name',
      'note.text',
      'card.text',
      'poll.question',
      'poll_option.label',
    ]);
  });

  it('takes every free cell through the anonymiser and leaves every other cell alone', () => {
    const result = anonymiseTables(tablesOf('Ring 07700 900123'), 'replace');
    if (!result.settled) throw new Error('replacing settles everything');
    expect(result.tables).toEqual(tablesOf('Ring [phone number]'));
    expect(result.replaced.map(({ table, column }) => `${table}.${column}`)).toEqual(FREE_CELLS);
  });

  it('gives no table at all while one finding is open, and lists them all', () => {
    const result = anonymiseTables(tablesOf('Ring 07700 900123'), 'none');
    if (result.settled) throw new Error('nothing was settled');
    expect(Object.keys(result).toSorted()).toEqual(['open', 'settled']);
    expect(result.open.map(({ table, column, recordId }) => `${table}.${column} ${recordId}`)).toEqual(
      FREE_CELLS.map((cell) => `${cell} i`),
    );
  });

  it('lets an empty cell stay empty', () => {
    const result = anonymiseTables(tablesOf(null), 'none');
    expect(result).toEqual({ settled: true, tables: tablesOf(null), replaced: [] });
  });
});
