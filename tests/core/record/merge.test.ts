import { beforeAll, describe, expect, it } from 'vitest';
import type { CardId, WorkshopId } from '#shared/model/ids.ts';
import { aCard, aNote, roomIn } from '../support/builders.ts';
import { aCapturedWorkshop, SMALL_CAPTURE } from '../support/capture-samples.ts';
import { dumpOf, foundBy } from '../support/corpus-dump.ts';
import { deskWith, entriesOf, imported, sealed } from '../support/review-desk.ts';
import { deskOf, openTestSession, roomOf, type TestSession } from '../support/test-session.ts';

const FILE = {
  ...SMALL_CAPTURE,
  id: 'autumn-1',
  notes: [...SMALL_CAPTURE.notes, { activity: 'explore', text: 'A note that the left deletes and the right edits.' }],
  cards: [
    ...SMALL_CAPTURE.cards,
    { id: 'p3', kind: 'problem', wording: 'verbatim', text: 'A card that both change in the same way.' },
    { id: 'p4', kind: 'problem', wording: 'verbatim', text: 'A card that the right deletes.', votes: 1 },
    { id: 's2', kind: 'solution', wording: 'paraphrase', text: 'It answers a card that goes.', answers: ['p4'] },
  ],
};

/** A laptop that captured the file: it finds its own entries by how they begin. */
interface Laptop {
  readonly session: TestSession;
  readonly workshopId: WorkshopId;
  readonly rewrite: (beginning: string, text: string) => Promise<void>;
  readonly remove: (beginning: string) => Promise<void>;
  readonly cardId: (beginning: string) => Promise<CardId>;
}

function aLaptop(): Laptop {
  const session = openTestSession('facilitator');
  const workshopId = aCapturedWorkshop(session, FILE) as WorkshopId;
  const { card, note } = roomOf(session);
  const find = async (beginning: string) => {
    const { cards, notes, themes } = await roomIn(session, workshopId);
    const found = cards.find(({ text }) => text.startsWith(beginning));
    return {
      card: found,
      theme: themes.find(({ id }) => id === found?.themeId),
      note: notes.find(({ text }) => text.startsWith(beginning)),
    };
  };
  const cardId = async (beginning: string) => (await find(beginning)).card?.id ?? ('no such card' as CardId);
  return {
    session,
    workshopId,
    cardId,
    async rewrite(beginning, text) {
      const found = await find(beginning);
      const theme = found.theme?.name ?? null;
      if (found.card)
        await card.edit({ id: found.card.id, text, wording: found.card.wording, tableId: found.card.tableId, theme });
      else await note.edit({ id: found.note?.id ?? 'no such note', text, tableId: null });
    },
    async remove(beginning) {
      const found = await find(beginning);
      if (found.card) await card.remove({ id: found.card.id });
      else await note.remove({ id: found.note?.id ?? 'no such note' });
    },
  };
}

const [left, right] = [aLaptop(), aLaptop()];
const { workshopId } = left;
let bundles: readonly string[] = [];
/** The card that both edited, as they captured it. */
let disputed: CardId;

/** Both laptops edit, seal, edit again and seal again. */
beforeAll(async () => {
  disputed = await left.cardId('Ask before');
  const people = (session: TestSession, count: number) =>
    roomOf(session).attendance.set({ workshopId, group: 'care-experienced', band: '16-17', count });

  await left.rewrite('Moved four', 'Moved four times, says the left.');
  await left.rewrite('Ask before', 'Ask before a move, says the left.');
  await left.rewrite('A card that both', 'A card that both changed.');
  await left.remove('A note that the left');
  await roomOf(left.session).card.vote({ id: await left.cardId('A card that the right'), count: 3 });
  await aNote(left.session, workshopId, 'Only the left heard this.');
  await people(left.session, 9);

  await right.rewrite('Nobody explains', 'Nobody explains the plan, says the right.');
  await right.rewrite('Ask before', 'Ask long before a move, says the right.');
  await right.rewrite('A card that both', 'A card that both changed.');
  await right.rewrite('A note that the left', 'The right has more to say about this.');
  await right.remove('A card that the right');
  await aCard(right.session, workshopId, { text: 'Only the right wrote this.', theme: 'Schools' });
  await people(right.session, 8);
  await roomOf(right.session).attendance.set({ workshopId, group: 'carers', band: '26+', count: 2 });
  const first = [await sealed(left.session, workshopId), await sealed(right.session, workshopId)];

  await left.rewrite('Ask before', 'Ask a month before a move, says the left.');
  await left.rewrite('Only the left', 'Only the left heard this, twice.');
  await roomOf(left.session).card.vote({ id: await left.cardId('Moved four'), count: 5 });
  await right.rewrite('Only the right', 'Only the right wrote this, twice.');
  await right.remove('Nobody explains');
  await right.rewrite('The right has', 'The right insists.');
  bundles = [...first, await sealed(left.session, workshopId), await sealed(right.session, workshopId)];
});

/** Every order of some things. */
function orders<Thing>(things: readonly Thing[]): readonly (readonly Thing[])[] {
  if (things.length <= 1) return [things];
  return things.flatMap((first, at) => orders(things.toSpliced(at, 1)).map((rest) => [first, ...rest]));
}

describe('two laptops’ bundles of one workshop', () => {
  it('are the same corpus in whatever order they come, and however often', async () => {
    const { desk } = await deskWith(bundles);
    const expected = dumpOf(desk.db);
    expect(Object.keys(expected)).toHaveLength(22);
    const words = ['says', 'insists', 'twice', 'deletes'];
    const found = words.map((word) => foundBy(desk.db, word));
    for (const order of orders(bundles)) {
      const again = await deskWith([...order, ...order.slice(0, 2)]);
      expect(again.outcomes.map(({ outcome }) => outcome)).toEqual([
        ...order.map(() => 'accepted'),
        'duplicate',
        'duplicate',
      ]);
      expect(dumpOf(again.desk.db)).toEqual(expected);
      expect(words.map((word) => foundBy(again.desk.db, word))).toEqual(found);
    }
  });

  it('are the same corpus when they come in one go, from one folder or several', async () => {
    const { desk } = await deskWith(bundles);
    const atOnce = openTestSession('review');
    await imported(atOnce, bundles.toReversed());
    expect(dumpOf(atOnce.db)).toEqual(dumpOf(desk.db));
  });

  it('are the same corpus without the earlier revisions, but for the list of bundles', async () => {
    const [latest, all] = [await deskWith(bundles.slice(2)), await deskWith(bundles)];
    const { bundle: _, ...corpus } = dumpOf(latest.desk.db);
    const { bundle: __, ...expected } = dumpOf(all.desk.db);
    expect(corpus).toEqual(expected);
  });

  it('become one workshop with what each of them wrote', async () => {
    const { desk } = await deskWith(bundles);
    const texts = (await entriesOf(desk)).map(({ text }) => text).toSorted();
    expect(texts).toEqual(
      [
        'People want to be told first.',
        'Only the left heard this, twice.',
        'Moved four times, says the left.',
        'Ask a month before a move, says the left.',
        'Ask long before a move, says the right.',
        'A card that both changed.',
        'It answers a card that goes.',
        'Only the right wrote this, twice.',
      ].toSorted(),
    );
    expect(await deskOf(desk).overview()).toMatchObject({
      bundles: 4,
      workshops: 1,
      notes: 2,
      problems: 3,
      solutions: 3,
    });
  });

  it('keep both wordings of a card that both edited: one under its id, the other beside it', async () => {
    const { desk } = await deskWith(bundles);
    const both = (await entriesOf(desk)).filter(({ text }) => text.includes('before a move'));
    const shown = both.filter(({ id }) => id === disputed);
    const beside = both.filter(({ id }) => id !== disputed);
    expect([shown.length, beside.map(({ alsoWrittenAs }) => alsoWrittenAs)]).toEqual([1, [disputed]]);
    // Each names the other, and can be opened by its id.
    expect(shown[0]?.alsoWrittenAs).toBe(beside[0]?.id);
    expect(await deskOf(desk).entry({ id: shown[0]?.alsoWrittenAs ?? '' })).toEqual(beside[0]);
    // Both are found by the search, and what the first one answers is still there.
    expect((await entriesOf(desk, 'before a move')).map(({ id }) => id).toSorted()).toEqual(
      both.map(({ id }) => id).toSorted(),
    );
    expect(shown[0]?.linked.map(({ text }) => text)).toEqual(['Moved four times, says the left.']);
  });

  it('let a deletion on one side win over an edit, a vote and a link on the other', async () => {
    const { desk } = await deskWith(bundles);
    const entries = await entriesOf(desk);
    expect(entries.filter(({ text }) => /^(?:A note that|The right|A card that the right|Nobody)/u.test(text))).toEqual(
      [],
    );
    expect(entries.find(({ text }) => text.startsWith('It answers'))?.linked).toEqual([]);
    const votes = desk.db.prepare(`SELECT count FROM vote`).pluck().all();
    expect(votes).toEqual([5]);
  });

  it('never add the people up whom both counted', async () => {
    const { desk } = await deskWith(bundles);
    const { people, lines } = await deskOf(desk).attendance();
    const counted = lines.map(({ group, band, count }) => `${group} ${band} ${count}`);
    expect(counted).toContain('carers 26+ 2');
    expect(
      ['care-experienced 16-17 8', 'care-experienced 16-17 9'].filter((line) => counted.includes(line)),
    ).toHaveLength(1);
    expect([counted.length, people]).toEqual([2, counted.includes('care-experienced 16-17 9') ? 11 : 10]);
  });

  it('keep what the one count that is not shown was', async () => {
    const { desk } = await deskWith(bundles);
    const { attendance, other_version } = dumpOf(desk.db);
    const hidden = other_version
      ?.filter((row) => row['record_table'] === 'attendance')
      .map((row) => JSON.parse(String(row['body'])) as { count: number });
    const counts = [
      ...(attendance ?? []).map((row) => Number(row['count'])),
      ...(hidden ?? []).map(({ count }) => count),
    ];
    expect(counts.toSorted((a, b) => a - b)).toEqual([2, 8, 9]);
  });

  it('tell nothing apart that is the same on both', async () => {
    const [one, two] = [aLaptop(), aLaptop()];
    const { desk, outcomes } = await deskWith([
      await sealed(one.session, workshopId),
      await sealed(two.session, workshopId),
    ]);
    expect(outcomes.map((each) => (each.outcome === 'accepted' ? [each.added > 20, each.changed] : each))).toEqual([
      [true, 0],
      [false, 0],
    ]);
    expect((await entriesOf(desk)).filter(({ alsoWrittenAs }) => alsoWrittenAs !== null)).toEqual([]);
  });

  it('show a card once though both counted votes for it', async () => {
    const [one, two] = [aLaptop(), aLaptop()];
    await roomOf(one.session).card.vote({ id: await one.cardId('Nobody'), count: 2 });
    await roomOf(two.session).card.vote({ id: await two.cardId('Nobody'), count: 6 });
    const { desk } = await deskWith([await sealed(one.session, workshopId), await sealed(two.session, workshopId)]);
    const shown = (await entriesOf(desk)).filter(({ text }) => text.startsWith('Nobody'));
    expect(shown.map(({ votes }) => votes)).toEqual([6]);
  });
});

describe('two different files of one workshop', () => {
  const card = (text: string) => ({ id: 'p1', kind: 'problem', wording: 'verbatim', text });
  const laptopWith = (changes: object) => {
    const session = openTestSession('facilitator');
    return { session, id: aCapturedWorkshop(session, { id: 'autumn-1', ...changes }) };
  };

  it('lose nothing, though their cards have the same local ids', async () => {
    const one = laptopWith({
      cards: [card('What the first table wrote on its card.')],
      notes: [{ activity: 'connect', text: 'One note' }],
    });
    const two = laptopWith({
      cards: [card('Something else altogether.')],
      notes: [{ activity: 'connect', text: 'Quite another note' }],
    });
    expect(two.id).toBe(one.id);
    const paths = [await sealed(one.session, one.id), await sealed(two.session, two.id)];
    for (const order of orders(paths)) {
      const { desk } = await deskWith(order);
      expect((await entriesOf(desk)).map(({ text }) => text).toSorted()).toEqual([
        'One note',
        'Quite another note',
        'Something else altogether.',
        'What the first table wrote on its card.',
      ]);
      expect((await deskOf(desk).overview()).workshops).toBe(1);
      // One room, counted twice.
      expect((await deskOf(desk).attendance()).people).toBe(7);
    }
  });

  it('lose no wording either where they differ in nothing but a word', async () => {
    const one = laptopWith({ cards: [card('Moved four times')], notes: [{ activity: 'connect', text: 'Told late' }] });
    const two = laptopWith({ cards: [card('Moved five times')], notes: [{ activity: 'connect', text: 'Told never' }] });
    const paths = [await sealed(one.session, one.id), await sealed(two.session, two.id)];
    const dumps = [];
    for (const order of orders(paths)) {
      const { desk } = await deskWith(order);
      expect((await entriesOf(desk)).map(({ text }) => text).toSorted()).toEqual([
        'Moved five times',
        'Moved four times',
        'Told late',
        'Told never',
      ]);
      dumps.push(dumpOf(desk.db));
    }
    expect(dumps[1]).toEqual(dumps[0]);
  });
});
