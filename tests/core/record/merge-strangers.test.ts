import { describe, expect, it } from 'vitest';
import { derivedId } from '#core/record/derived-id.ts';
import { recordTables } from '#core/record/record-service.ts';
import { contentHash } from '#core/record/version.ts';
import { generateSigningKey } from '#core/bundle/signature.ts';
import type { BundleContent } from '#core/bundle/seal.ts';
import { id, leaving, sampleContent } from '../bundle/support/sample-content.ts';
import { dumpOf } from '../support/corpus-dump.ts';
import { deskWith, entriesOf, imported, sealedContent } from '../support/review-desk.ts';
import { deskOf, openTestSession } from '../support/test-session.ts';

/** The sample as another workshop: every id of it is another, but those that a test keeps. */
function anotherWorkshop(kept: readonly string[] = []): BundleContent {
  const { summaryPdf, signingKey, ...rest } = sampleContent();
  const text = JSON.stringify(rest).replaceAll(
    /"00000000-0000-4000-8000-0000000000(\d\d)"/gu,
    (whole, number: string) => (kept.includes(id(Number(number))) ? whole : JSON.stringify(id(100 + Number(number)))),
  );
  const content = JSON.parse(text) as Omit<BundleContent, 'summaryPdf' | 'signingKey'>;
  const header = { ...content.header, bundleId: id(901) as typeof content.header.bundleId, exportId: '00000000abcd' };
  return { ...content, header, tombstones: [], summaryPdf, signingKey };
}

const withHeader = (content: BundleContent, changes: object): BundleContent => ({
  ...content,
  header: { ...content.header, ...changes },
});

/** The sample of another laptop, sealed as a later revision with some changes. */
function byAnotherLaptop(
  changes: (tables: BundleContent['tables']) => Partial<BundleContent['tables']>,
): BundleContent {
  const content = sampleContent();
  const signingKey = generateSigningKey();
  const header = { ...content.header, bundleId: id(902) as typeof content.header.bundleId, keyId: signingKey.keyId };
  return { ...content, header, signingKey, tombstones: [], tables: { ...content.tables, ...changes(content.tables) } };
}

describe('a bundle', () => {
  it.each(['card', 'note', 'theme', 'vote', 'attendance'] as const)(
    'whose %s belongs to another workshop is rejected and changes nothing',
    async (table) => {
      const stolen = sampleContent().tables[table][0]?.id ?? '';
      const [first, second] = [await sealedContent(sampleContent()), await sealedContent(anotherWorkshop([stolen]))];
      const { desk } = await deskWith([first]);
      const before = dumpOf(desk.db);
      expect(await imported(desk, [second])).toEqual([
        {
          outcome: 'rejected',
          file: expect.any(String) as string,
          reasons: [`Its ${table} ${stolen} belongs to another workshop that is already here. It was not imported.`],
        },
      ]);
      expect(dumpOf(desk.db)).toEqual(before);
    },
  );

  it('that is rejected leaves the others of its batch alone', async () => {
    const stolen = sampleContent().tables.card[0]?.id ?? '';
    const paths = [
      await sealedContent(sampleContent()),
      await sealedContent(anotherWorkshop([stolen])),
      await sealedContent(withHeader(anotherWorkshop(), { bundleId: id(903) })),
    ];
    const desk = openTestSession('review');
    expect((await imported(desk, paths)).map(({ outcome }) => outcome)).toEqual(['accepted', 'rejected', 'accepted']);
    const { desk: without } = await deskWith([paths[0] ?? '', paths[2] ?? '']);
    expect(dumpOf(desk.db)).toEqual(dumpOf(without.db));
  });

  it('withdraws nothing of a workshop that it is not about, whichever comes first', async () => {
    const card = sampleContent().tables.card[0]?.id ?? '';
    const mine = await sealedContent(sampleContent());
    const theirs = await sealedContent({
      ...anotherWorkshop(),
      tombstones: [{ table: 'card', id: card, revision: 99 }],
    });
    const dumps = [];
    for (const order of [
      [mine, theirs],
      [theirs, mine],
    ]) {
      const { desk, outcomes } = await deskWith(order);
      expect(outcomes.map(({ outcome }) => outcome)).toEqual(['accepted', 'accepted']);
      expect((await entriesOf(desk)).some((entry) => entry.id === card)).toBe(true);
      dumps.push(dumpOf(desk.db));
    }
    expect(dumps[1]).toEqual(dumps[0]);
  });

  it('that withdraws a whole workshop takes all of it away, whoever wrote it and whichever comes first', async () => {
    const sample = sampleContent();
    const nothing = Object.fromEntries(
      Object.keys(sample.tables).map((table) => [table, []]),
    ) as unknown as BundleContent['tables'];
    const withdrawal = byAnotherLaptop(() => nothing);
    const paths = [
      await sealedContent(sample),
      await sealedContent(anotherWorkshop()),
      await sealedContent({ ...withdrawal, tombstones: [{ table: 'workshop', id: id(1), revision: 9 }] }),
    ];
    const { desk: without } = await deskWith([paths[1] ?? '']);
    const dumps = [];
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
      [0, 2, 1],
    ]) {
      const { desk, outcomes } = await deskWith(order.map((at) => paths[at] ?? ''));
      expect(outcomes.map(({ outcome }) => outcome)).toEqual(['accepted', 'accepted', 'accepted']);
      expect(recordTables(desk, null)).toEqual(recordTables(without, null));
      dumps.push(dumpOf(desk.db));
    }
    for (const dump of dumps) expect(dump).toEqual(dumps[0]);
  });

  it('that takes the place where a second wording will stand is kept apart from it, and stops no import', async () => {
    const sample = sampleContent();
    const [first] = sample.tables.card;
    if (!first) throw new Error('the sample has a card');
    const edited = { ...first, revision: 2, text: leaving('Edited on one laptop.') };
    const alsoEdited = { ...first, revision: 2, text: leaving('Edited on the other.') };
    const swap = (card: typeof first) => (tables: BundleContent['tables']) => ({
      card: tables.card.map((each) => (each.id === first.id ? card : each)),
    });
    // The place of a second wording follows from what it says, so a stranger can work it out.
    const places = [edited, alsoEdited].map((card) =>
      derivedId('copy', 'card', first.id, contentHash('card', { ...card })),
    );
    const squatter = byAnotherLaptop((tables) => ({
      card: [...tables.card, ...places.map((place) => ({ ...first, id: place, text: leaving('In the way.') }))],
    }));
    const paths = [
      await sealedContent(byAnotherLaptop(swap(edited))),
      await sealedContent(withHeader(byAnotherLaptop(swap(alsoEdited)), { bundleId: id(904) })),
      await sealedContent(withHeader(squatter, { bundleId: id(905) })),
    ];
    for (const order of [
      [0, 1, 2],
      [2, 0, 1],
      [0, 2, 1],
    ]) {
      const { outcomes } = await deskWith(order.map((at) => paths[at] ?? ''));
      expect(outcomes.map(({ outcome }) => outcome)).toEqual(['accepted', 'accepted', 'rejected']);
    }
  });

  it('with a number that is here already and other content is rejected', async () => {
    const sample = sampleContent();
    const other = { ...sample, tables: { ...sample.tables, note: sample.tables.note.slice(1) } };
    const { desk } = await deskWith([await sealedContent(sample)]);
    const before = dumpOf(desk.db);
    const [outcome] = await imported(desk, [await sealedContent(other)]);
    expect(outcome).toMatchObject({
      outcome: 'rejected',
      reasons: [expect.stringContaining('A different bundle with the same number is already here')],
    });
    expect(dumpOf(desk.db)).toEqual(before);
  });

  it('that was sealed once more is a duplicate, though its bytes differ', async () => {
    const { desk, outcomes } = await deskWith([
      await sealedContent(sampleContent()),
      await sealedContent(sampleContent()),
    ]);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['accepted', 'duplicate']);
    expect((await deskOf(desk).bundles()).map(({ records, header }) => [records, header.revision])).toEqual([[14, 3]]);
  });
});
