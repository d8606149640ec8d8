import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CaptureFile } from '#shared/model/capture-file.ts';
import { captureWorkshop } from '#core/capture/capture-service.ts';
import { parseCapture } from '#core/capture/parse-capture.ts';
import { workshopIds } from '#core/workshop/find-workshop.ts';
import { asKept } from '#tests/support/as-kept.ts';
import { roomIn } from '../support/builders.ts';
import { aCapturedWorkshop, SMALL_CAPTURE } from '../support/capture-samples.ts';
import { dumpOf } from '../support/corpus-dump.ts';
import { refusalCode, refusalOf } from '../support/refusal.ts';
import { openTestSession } from '../support/test-session.ts';

const session = openTestSession('facilitator');
const SAMPLES = path.resolve(import.meta.dirname, '..', '..', '..', 'resources/samples');
const samples = ['bridge-the-gap', 'children-in-care-council'];
const read = (name: string) => fs.readFileSync(path.join(SAMPLES, `${name}.json`), 'utf8');

/** The file that a room would have come from, as far as a room can tell. */
async function retyped(workshopId: string) {
  const { workshop, activities, tables, themes, notes, cards, polls, attendance, consent } = await roomIn(
    session,
    workshopId,
  );
  const tableOf = (id: string | null) => tables.find((table) => table.id === id)?.label;
  const textOf = (id: string) => cards.find((card) => card.id === id)?.text;
  return {
    pack: workshop.packId,
    month: workshop.month,
    region: workshop.region,
    series: workshop.series ?? undefined,
    audience: workshop.audience ?? undefined,
    concerns: workshop.concerns,
    tables: tables.map(({ label }) => label),
    notes: notes.map(({ activityId, tableId, text }) => [
      activities.find(({ id }) => id === activityId)?.key,
      tableOf(tableId),
      text,
    ]),
    cards: cards.map(({ kind, wording, text, tableId, themeId, votes, answers }) => ({
      kind,
      wording,
      text,
      table: tableOf(tableId),
      theme: themes.find(({ id }) => id === themeId)?.name,
      votes: votes ?? undefined,
      answers: answers.map((each) => textOf(each) ?? '').toSorted(),
    })),
    polls,
    attendance,
    consent,
  };
}

/** A file with every text of it as it is stored. */
function typed(text: string) {
  const {
    id: _,
    format: __,
    tables,
    notes,
    cards,
    attendance,
    consent,
    series,
    audience,
    ...facts
  } = CaptureFile.parse(JSON.parse(text));
  const tableOf = (id: string | undefined) => tables.find((table) => table.id === id)?.label;
  const textOf = (id: string) => asKept(cards.find((card) => card.id === id)?.text ?? '');
  return {
    ...facts,
    series,
    audience,
    tables: tables.map(({ label }) => label),
    notes: notes.map(({ activity, table, text: said }) => [activity, tableOf(table), asKept(said)]),
    cards: cards.map(({ kind, wording, text: said, table, theme, votes, answers = [] }) => ({
      kind,
      wording,
      text: asKept(said),
      table: tableOf(table),
      theme,
      votes,
      answers: answers.map((each) => textOf(each)).toSorted(),
    })),
    attendance: attendance.filter(({ count }) => count > 0),
    consent: { notes: 0, quotes: 0, pictures: 0, ...consent },
  };
}

describe('captureWorkshop', () => {
  it.each(samples)('takes in the whole of the sample %s', async (name) => {
    const report = captureWorkshop(session, parseCapture(read(name)));
    const file = typed(read(name));
    expect(await retyped(report.workshopId)).toEqual(file);
    expect(report).toEqual({
      workshopId: report.workshopId,
      notes: file.notes.length,
      problems: file.cards.filter(({ kind }) => kind === 'problem').length,
      solutions: file.cards.filter(({ kind }) => kind === 'solution').length,
      people: file.attendance.reduce((sum, { count }) => sum + count, 0),
    });
    // The samples are of realistic size: about 60 notes, 40 problems, 30 solutions, 6 tables.
    expect([report.notes > 50, report.problems >= 38, report.solutions >= 28, file.tables.length]).toEqual([
      true,
      true,
      true,
      6,
    ]);
  });

  it('refuses a second capture of a workshop that has an id, and changes nothing', async () => {
    const own = openTestSession('facilitator');
    aCapturedWorkshop(own, { id: 'autumn-1' });
    const before = dumpOf(own.db);
    const refusal = await refusalOf(() => aCapturedWorkshop(own, { id: 'autumn-1', month: '2021-10', notes: [] }));
    expect([refusal.code, refusal.message]).toEqual([
      'capture-duplicate',
      'This workspace already holds the workshop that the file names. Nothing was changed.',
    ]);
    expect(dumpOf(own.db)).toEqual(before);
  });

  it('makes another workshop at every capture of a file without an id', () => {
    const own = openTestSession('facilitator');
    const ids = [aCapturedWorkshop(own), aCapturedWorkshop(own)];
    expect([new Set(ids).size, workshopIds(own)]).toEqual([2, ids]);
    const recordIds = own.db
      .prepare<[], string>(`SELECT id FROM card UNION ALL SELECT id FROM note UNION ALL SELECT id FROM vote`)
      .pluck()
      .all();
    expect(new Set(recordIds).size).toBe(recordIds.length);
  });

  it('gives a file with an id the same record ids on every laptop, and another file others', () => {
    const [left, right, other] = [
      openTestSession('facilitator'),
      openTestSession('facilitator'),
      openTestSession('facilitator'),
    ];
    for (const laptop of [left, right]) aCapturedWorkshop(laptop, { id: 'autumn-1' });
    aCapturedWorkshop(other, {
      id: 'autumn-1',
      cards: [{ id: 'p1', kind: 'problem', wording: 'verbatim', text: 'Something else was said here' }],
    });
    expect(dumpOf(right.db)).toEqual(dumpOf(left.db));
    const idsOf = ({ db }: typeof left, table: string) =>
      db.prepare<[], string>(`SELECT id FROM "${table}"`).pluck().all();
    expect(idsOf(other, 'workshop')).toEqual(idsOf(left, 'workshop'));
    expect(idsOf(other, 'card').filter((id) => idsOf(left, 'card').includes(id))).toEqual([]);
  });

  it('lets no id be tried against a guessed name: equal files but for a word have equal ids', () => {
    const idsFor = (text: string) => {
      const own = openTestSession('facilitator');
      aCapturedWorkshop(own, { id: 'autumn-1', notes: [{ activity: 'connect', text }] });
      return own.db.prepare(`SELECT id FROM note UNION SELECT id FROM card`).pluck().all();
    };
    expect(idsFor('Jordan was moved')).toEqual(idsFor('Taylor was moved'));
  });

  it('belongs to where workshops are run', async () => {
    const review = openTestSession('review');
    expect(await refusalCode(() => aCapturedWorkshop(review))).toBe('wrong-workspace-kind');
  });

  it('takes a card’s answers once, however often they are named', async () => {
    const own = openTestSession('facilitator');
    const [p1, , s1] = SMALL_CAPTURE.cards;
    const id = aCapturedWorkshop(own, { cards: [p1, { ...s1, answers: ['p1', 'p1'] }] });
    expect((await roomIn(own, id)).cards.at(-1)?.answers).toHaveLength(1);
  });
});
