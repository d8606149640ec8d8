import { describe, expect, it } from 'vitest';
import { writeEdition } from '#core/pdf/edition.ts';
import { anonymise } from '#shared/domain/anonymise/anonymise.ts';
import { editionOf, EMPTY, SAMPLES } from './support/edition-sample.ts';
import { textOf } from './support/pdf-tools.ts';

const CARDS = [
  { id: 'p1', kind: 'problem', wording: 'verbatim', text: 'Nobody told me I was moving.', theme: 'Moves', votes: 7 },
  {
    id: 'p2',
    kind: 'problem',
    wording: 'paraphrase',
    text: 'Workers change too often.',
    theme: 'People who stay',
    votes: 9,
  },
  { id: 'p3', kind: 'problem', wording: 'verbatim', text: 'My bags were bin bags.', theme: 'Moves', votes: 7 },
  { id: 's1', kind: 'solution', wording: 'verbatim', text: 'Tell us a week before.', votes: 2, answers: ['p1', 'p3'] },
  { id: 's2', kind: 'solution', wording: 'paraphrase', text: 'Free bus travel.', votes: 1 },
];

const textOfEdition = async (typed: Parameters<typeof editionOf>[0]): Promise<string> =>
  textOf(await writeEdition(editionOf(typed)));

describe('writeEdition', () => {
  it('tells on page one what it is, who took part, what came first and what would help', async () => {
    const first = textOf(await writeEdition(editionOf(SAMPLES.bridgeTheGap)), 1);
    expect(first).toContain('Bridge the Gap: what we heard in September 2021');
    expect(first).toContain('North West · Series: autumn');
    expect(first).toContain('40 to 49 people took part in this Bridge the Gap workshop in the North West');
    expect(first).toContain('40 problems and 30 solutions');
    expect(first).toContain('Moves, People who stay and Help before crisis came first');
    expect(first).toContain('Nine social workers. I stopped learning there names at five');
    expect(first).toContain('What they said would help most');
    expect(first).toContain('A family help team in the places people already go');
    expect(first).toMatch(/Page 1 of \d+$/u);
  });

  it('has every card, note and poll option of a whole workshop', async () => {
    const typed = SAMPLES.childrenInCareCouncil;
    const text = await textOfEdition(typed);
    const said = [
      ...typed.cards.map((card) => card.text),
      ...typed.notes.map((note) => note.text),
      ...typed.polls.flatMap((poll) => [poll.question, ...poll.options.map((option) => option.label)]),
    ];
    // A page may end inside a text, and a line inside a word that has a hyphen.
    const footers = /Edition 3 · north-west · Open edition: one banded total, votes as an order|Page \d+ of \d+/gu;
    const close = (words: string): string => words.replaceAll(footers, '').replaceAll(/[\s“”\f]+/gu, '');
    const told = close(text);
    expect(said.map(replaced).filter((words) => !told.includes(close(words)))).toEqual([]);
  });

  it('puts the most votes first, names the places and shares them', async () => {
    const text = await textOfEdition({ ...EMPTY, cards: CARDS });
    const [, whole = ''] = text.split('3 problems,');
    expect(text).toContain('3 problems, 1 still without a solution');
    expect(whole).toMatch(/People who stay: 1 problem 1st problem in short Workers change too often\./u);
    expect(whole).toMatch(/Moves: 2 problems Joint 2nd problem in their words “/u);
    expect(whole.indexOf('People who stay')).toBeLessThan(whole.indexOf('Moves: 2'));
  });

  it('tells a solution in full once and reminds of it under the other problems it answers', async () => {
    const [, whole = ''] = (await textOfEdition({ ...EMPTY, cards: CARDS })).split('3 problems,');
    expect(whole).toMatch(/1st solution in their words “Tell us a week before\.”/u);
    expect(whole).toMatch(/1st solution told above “Tell us a week before\.”/u);
  });

  it('keeps solutions that answer nothing in a place of their own', async () => {
    const text = await textOfEdition({ ...EMPTY, cards: CARDS });
    expect(text).toMatch(/1 more solution, not tied to one problem 2nd solution in short Free bus travel\./u);
  });

  it('sets somebody’s own words in one pair of quotation marks and the note-taker’s in none', async () => {
    const quoted = { id: 'p9', kind: 'problem', wording: 'verbatim', text: '"They never rang."' };
    const text = await textOfEdition({ ...EMPTY, cards: [...CARDS, quoted] });
    expect(text).toContain('“They never rang.”');
    expect(text).toContain('“Nobody told me I was moving.”');
    expect(text).not.toContain('“Workers change');
  });

  it('goes by links where no votes were counted, and says so', async () => {
    const cards = CARDS.map((card) => ({
      ...card,
      votes: undefined,
      ...('answers' in card ? { answers: ['p1'] } : {}),
    }));
    const text = await textOfEdition({ ...EMPTY, cards });
    expect(text).toContain('The problems that drew the most solutions');
    expect(text).not.toMatch(/1st|voted/u);
    const [, whole = ''] = text.split('3 problems,');
    expect(whole.indexOf('Nobody told me')).toBeLessThan(whole.indexOf('Workers change'));
  });

  it('gives a poll as an order, and no order where nothing came out ahead', async () => {
    const poll = (question: string, counts: number[]) => ({
      question,
      options: counts.map((count, at) => ({ label: `${question} option ${'ABC'[at]}`, count })),
    });
    const text = await textOfEdition({ ...EMPTY, polls: [poll('Clear?', [2, 9, 2]), poll('Even?', [4, 4])] });
    expect(text).toMatch(/1st Clear\? option B/u);
    expect(text).toMatch(/Joint 2nd Clear\? option [AC] Joint 2nd Clear\? option [AC]/u);
    expect(text).toMatch(/No answer came out ahead\. Answer Even\? option/u);
  });

  it('says how it was made safe and what the brackets mean', async () => {
    const text = await textOfEdition({ ...EMPTY, notes: [{ activity: 'connect', text: 'Ring me on 07700 900123.' }] });
    expect(text).toContain('Ring me on [phone number].');
    expect(text).toMatch(/Words in square brackets, such as \[phone number\]/u);
    expect(text).toContain('Somebody read every line');
  });

  it('gives the support lines and when they were last checked, and the edition at the foot of every page', async () => {
    const text = await textOfEdition(EMPTY);
    expect(text).toContain('0800 233311');
    expect(text).toContain('Hours: 8am to 10pm on weekdays, 9am to 6pm at weekends');
    expect(text).toContain('Last checked on 21 November 2026.');
    expect(text.match(/Edition 3 · north-west · Open edition: one banded total, votes as an order/gu)).toHaveLength(
      Number(/Page \d+ of (\d+)/u.exec(text)?.[1]),
    );
  });

  it('is whole for a workshop in which nothing happened', async () => {
    const text = await textOfEdition(EMPTY);
    expect(text).toContain('Nobody was counted. Nothing was written down.');
    for (const empty of ['No problems', 'No solutions', 'No remarks'])
      expect(text).toContain(`${empty} were written down`);
    expect(text).toContain('No poll was held');
  });

  it('keeps a note whose activity is gone', async () => {
    const input = editionOf({ ...EMPTY, notes: [{ activity: 'connect', text: 'Still here.' }] });
    const text = textOf(await writeEdition({ ...input, tables: { ...input.tables, activity: [] } }));
    expect(text).toMatch(/At other moments • Still here\./u);
  });

  it('refuses two workshops at once', async () => {
    const input = editionOf(EMPTY);
    const workshop = [...input.tables.workshop, ...input.tables.workshop];
    await expect(writeEdition({ ...input, tables: { ...input.tables, workshop } })).rejects.toThrow(
      'exactly one workshop',
    );
  });
});

function replaced(words: string): string {
  const result = anonymise(words as Parameters<typeof anonymise>[0], 'replace');
  return result.settled ? result.text : '';
}
