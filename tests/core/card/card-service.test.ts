import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CardId, TableId, WorkshopId } from '#shared/model/ids.ts';
import { aCard, aWorkshop, roomIn, undoIn } from '../support/builders.ts';
import { pretendSealed, revisionOf, tombstoneWords } from '../support/records.ts';
import { refusalOf } from '../support/refusal.ts';
import { openTestSession, roomOf } from '../support/test-session.ts';

const session = openTestSession('facilitator');
const { card } = roomOf(session);
let workshopId: WorkshopId;
beforeEach(async () => {
  workshopId = await aWorkshop(session);
});

const cards = async () => (await roomIn(session, workshopId)).cards;
const themes = async () => (await roomIn(session, workshopId)).themes.map(({ name }) => name);

/** The room's cards in words: `text (votes) → what it answers`. */
async function wall(): Promise<string[]> {
  const all = await cards();
  const textOf = (id: string) => all.find((each) => each.id === id)?.text ?? 'nothing';
  return all.map(({ text, votes, answers }) =>
    [text, ...(votes === null ? [] : [`(${votes})`]), ...answers.map((id) => `→ ${textOf(id)}`)].join(' '),
  );
}

describe('a card', () => {
  it('is on the wall once it was added, with all that was said of it', async () => {
    const tableId = (await roomIn(session, workshopId)).tables[0]?.id ?? null;
    const problem = await aCard(session, workshopId, { text: 'Moved again', theme: 'Moves', tableId });
    const solution = await aCard(session, workshopId, {
      kind: 'solution',
      wording: 'paraphrase',
      text: 'Ask first',
      theme: 'Moves',
      answers: [problem],
    });
    const [theme] = (await roomIn(session, workshopId)).themes;
    expect(await cards()).toEqual([
      expect.objectContaining({
        id: problem,
        kind: 'problem',
        wording: 'verbatim',
        tableId,
        themeId: theme?.id,
        text: 'Moved again',
        votes: null,
        answers: [],
      }),
      expect.objectContaining({
        id: solution,
        kind: 'solution',
        wording: 'paraphrase',
        tableId: null,
        themeId: theme?.id,
        text: 'Ask first',
        answers: [problem],
      }),
    ]);
  });

  it('goes under a theme that is there already, whatever its letters’ case', async () => {
    for (const theme of ['Moves', 'moves', 'MOVES', 'Schools', ' Moves ']) await aCard(session, workshopId, { theme });
    expect(await themes()).toEqual(['Moves', 'Schools']);
    expect(new Set((await cards()).map(({ themeId }) => themeId)).size).toBe(2);
  });

  it('shares no theme with another workshop', async () => {
    const other = await aWorkshop(session);
    const [here, there] = [
      await aCard(session, workshopId, { theme: 'Moves' }),
      await aCard(session, other, { theme: 'Moves' }),
    ];
    const themeOf = async (room: string, id: string) =>
      (await roomIn(session, room)).cards.find((each) => each.id === id)?.themeId;
    expect(await themeOf(workshopId, here)).not.toBe(await themeOf(other, there));
  });

  it('is changed in every part, and changed back by undo', async () => {
    const tableId = (await roomIn(session, workshopId)).tables[1]?.id ?? null;
    const id = await aCard(session, workshopId, { text: 'First', theme: 'Moves' });
    const [before] = await cards();
    await card.edit({ id, text: 'Second', wording: 'paraphrase', tableId, theme: 'Schools' });
    const [after] = await cards();
    expect([after?.text, after?.wording, after?.tableId, await themes()]).toEqual([
      'Second',
      'paraphrase',
      tableId,
      ['Moves', 'Schools'],
    ]);
    expect(await undoIn(session, workshopId)).toBe('changing a problem');
    expect([await cards(), revisionOf(session, 'card', id)]).toEqual([[before], 3]);
  });

  it('takes its votes and links along when it is deleted, and undo brings them all back as they were', async () => {
    const problem = await aCard(session, workshopId, { text: 'Moved' });
    const solution = await aCard(session, workshopId, { kind: 'solution', text: 'Ask', answers: [problem] });
    await card.vote({ id: problem, count: 4 });
    await card.vote({ id: solution, count: 0 });
    const before = await wall();
    expect(before).toEqual(['Moved (4)', 'Ask (0) → Moved']);

    await card.remove({ id: problem });
    expect([await wall(), tombstoneWords(session, workshopId).map((line) => line.split(' ')[0])]).toEqual([
      ['Ask (0)'],
      ['card', 'link', 'vote'],
    ]);
    expect(await undoIn(session, workshopId)).toBe('deleting a problem');
    expect([(await wall()).toSorted(), tombstoneWords(session, workshopId)]).toEqual([before.toSorted(), []]);
    expect((await cards()).map(({ id }) => id).toSorted()).toEqual([problem, solution].toSorted());

    await card.remove({ id: solution });
    expect(await wall()).toEqual(['Moved (4)']);
    expect(await undoIn(session, workshopId)).toBe('deleting a solution');
    expect((await wall()).toSorted()).toEqual(before.toSorted());
  });

  it('comes back whole under new ids where a sealed bundle has told of its deletion, down to the first change', async () => {
    const problem = await aCard(session, workshopId, { text: 'Moved' });
    const solution = await aCard(session, workshopId, { kind: 'solution', text: 'Ask', answers: [problem] });
    await card.vote({ id: problem, count: 4 });
    await card.edit({ id: problem, text: 'Moved four times', wording: 'verbatim', tableId: null, theme: null });
    await card.link({ solutionId: solution, problemIds: [] });
    await card.remove({ id: problem });
    await card.remove({ id: solution });
    pretendSealed(session, workshopId);

    const walls: string[][] = [];
    for (let step = await undoIn(session, workshopId); step !== null; step = await undoIn(session, workshopId))
      walls.push(await wall());
    expect(walls).toEqual([
      ['Ask'],
      ['Ask', 'Moved four times (4)'],
      ['Ask → Moved four times', 'Moved four times (4)'],
      ['Ask → Moved', 'Moved (4)'],
      ['Ask → Moved', 'Moved'],
      ['Moved'],
      [],
    ]);
    const buried = tombstoneWords(session, workshopId).filter((line) => line.startsWith('card'));
    expect([
      buried.length,
      buried.some((line) => line.includes(problem)),
      buried.some((line) => line.includes(solution)),
    ]).toEqual([4, true, true]);
  });

  it('is refused, and nothing written, where it would belong to nothing', async () => {
    const other = await aWorkshop(session);
    const theirTable = (await roomIn(session, other)).tables[0]?.id as TableId;
    const theirs = await aCard(session, other, { text: 'Theirs' });
    const [problem, solution] = [
      await aCard(session, workshopId, { text: 'P' }),
      await aCard(session, workshopId, { kind: 'solution', text: 'S' }),
    ];
    const nobody = randomUUID() as CardId;
    const edit = { text: 'x', wording: 'verbatim', theme: null } as const;
    const attempts = [
      () => aCard(session, randomUUID()),
      () => aCard(session, workshopId, { tableId: theirTable }),
      () => aCard(session, workshopId, { kind: 'solution', answers: [nobody] }),
      () => aCard(session, workshopId, { kind: 'solution', answers: [theirs] }),
      () => card.edit({ id: nobody, ...edit, tableId: null }),
      () => card.edit({ id: problem, ...edit, tableId: theirTable }),
      () => card.remove({ id: nobody }),
      () => card.vote({ id: nobody, count: 1 }),
      () => card.link({ solutionId: nobody, problemIds: [] }),
      () => card.link({ solutionId: solution, problemIds: [theirs] }),
      () => card.link({ solutionId: solution, problemIds: [problem, nobody] }),
    ];
    for (const attempt of attempts) {
      const { code, message } = await refusalOf(attempt);
      expect([code, message.includes('Nothing was changed.')]).toEqual(['not-found', true]);
    }
    expect(await wall()).toEqual(['P', 'S']);
  });
});

describe('a link', () => {
  it('goes from a solution to problems only', async () => {
    const [problem, solution] = [
      await aCard(session, workshopId, { text: 'P' }),
      await aCard(session, workshopId, { kind: 'solution', text: 'S' }),
    ];
    const attempts = [
      () => card.link({ solutionId: problem, problemIds: [] }),
      () => card.link({ solutionId: solution, problemIds: [solution] }),
      () => aCard(session, workshopId, { kind: 'problem', answers: [problem] }),
      () => aCard(session, workshopId, { kind: 'solution', answers: [solution] }),
    ];
    for (const attempt of attempts) expect((await refusalOf(attempt)).code).toBe('wrong-input');
    expect(await wall()).toEqual(['P', 'S']);
  });

  it('is set as a whole: what is left out goes, what stays keeps its id, and naming one twice makes no difference', async () => {
    const problems = [
      await aCard(session, workshopId, { text: 'A' }),
      await aCard(session, workshopId, { text: 'B' }),
      await aCard(session, workshopId, { text: 'C' }),
    ];
    const [a, b, c] = problems as [CardId, CardId, CardId];
    const solution = await aCard(session, workshopId, { kind: 'solution', text: 'S', answers: [a, b] });
    const links = () =>
      session.db
        .prepare<[string], { id: string; problem_id: string }>(
          `SELECT id, problem_id FROM link WHERE solution_id = ? ORDER BY seq`,
        )
        .all(solution);
    const [, keptLink] = links();
    await card.link({ solutionId: solution, problemIds: [b, c, c] });
    expect([(await wall()).at(-1), links()[0]]).toEqual(['S → B → C', keptLink]);
    expect(await undoIn(session, workshopId)).toBe('changing what a solution answers');
    expect((await wall()).at(-1)?.split(' → ').toSorted()).toEqual(['A', 'B', 'S']);
  });
});

describe('a vote', () => {
  it('is a count that can be set, changed, cleared and taken back step by step', async () => {
    const id = await aCard(session, workshopId, { text: 'P' });
    const seen: string[][] = [];
    for (const count of [4, 0, null, 7, null] as const) {
      await card.vote({ id, count });
      seen.push(await wall());
    }
    for (let step = 0; step < 5; step += 1) {
      expect(await undoIn(session, workshopId)).toBe('counting votes');
      seen.push(await wall());
    }
    expect(seen.flat()).toEqual(['P (4)', 'P (0)', 'P', 'P (7)', 'P', 'P (7)', 'P', 'P (0)', 'P (4)', 'P']);
  });

  it('stays one record however often it is counted', async () => {
    const id = await aCard(session, workshopId);
    for (const count of [1, 2, 3]) await card.vote({ id, count });
    const votes = session.db.prepare(`SELECT count, revision FROM vote WHERE card_id = ?`).all(id);
    expect(votes).toEqual([{ count: 3, revision: 3 }]);
  });
});
