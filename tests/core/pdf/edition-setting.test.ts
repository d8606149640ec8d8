import { describe, expect, it } from 'vitest';
import { writeEdition } from '#core/pdf/edition.ts';
import { editionOf, EMPTY, SAMPLES, type Typed } from './support/edition-sample.ts';
import { accessibilityProblems, contentOf, dictionaries } from './support/pdf-checks.ts';
import { readObjects } from './support/pdf-objects.ts';
import { placedWords, textOf } from './support/pdf-tools.ts';

const MARGIN = (24 * 72) / 25.4;
const WIDTH = (210 * 72) / 25.4;
/** A quotation mark hangs outside the edge of its text, and a last stroke may reach a hair further than its letter. */
const HAIR = 1;

const LONG = 'We asked and asked and nobody told us anything at all. '.repeat(80).slice(0, 4000).trim();
const problem = (text: string, at = 0) => ({ id: `p${at}`, kind: 'problem', wording: 'verbatim', text });
const bytesOf = (typed: Typed): Promise<Uint8Array> => writeEdition(editionOf(typed));

describe('the setting of an edition', () => {
  it('breaks a word that is wider than the page and keeps all of it', async () => {
    const word = 'abcdefghij'.repeat(60);
    const bytes = await bytesOf({ ...EMPTY, cards: [problem(word)], notes: [{ activity: 'connect', text: word }] });
    expect(outside(bytes)).toEqual([]);
    expect(textOf(bytes).replaceAll(' ', '').split(word).length - 1).toBe(2);
  });

  it('carries the longest entries over pages and keeps all of them, tagged', async () => {
    const text = `${LONG.slice(0, 1900)}\n\n${LONG.slice(0, 2000)}`;
    const solution = { id: 's1', kind: 'solution', wording: 'paraphrase', text, answers: ['p0', 'p1'] };
    const bytes = await bytesOf({
      ...EMPTY,
      cards: [problem(text), problem(text, 1), solution],
      notes: [{ activity: 'connect', text }],
      polls: [{ question: text, options: [{ label: 'x'.repeat(120), count: 1 }] }],
    });
    expect(outside(bytes)).toEqual([]);
    expect(accessibilityProblems(readObjects(bytes))).toEqual([]);
    const sentences = textOf(bytes).match(/nobody told us anything/gu) ?? [];
    // Five times in full, and the beginnings on the first page and under the second problem.
    expect(sentences.length).toBeGreaterThanOrEqual(5 * (text.match(/nobody told us anything/gu)?.length ?? 0));
  });

  it('stays sound and inside the margins with hundreds of cards', async () => {
    const { cards } = SAMPLES.bridgeTheGap;
    const many = Array.from({ length: 6 }, (_, round) => cards.map((card) => copyOf(card, round))).flat();
    const bytes = await bytesOf({ ...SAMPLES.bridgeTheGap, cards: many });
    expect(outside(bytes)).toEqual([]);
    expect(accessibilityProblems(readObjects(bytes))).toEqual([]);
    expect(textOf(bytes)).toContain('240 problems');
  });

  it('tells the first page’s story on one page, however long the words are', async () => {
    const theme = 'A theme whose name goes on and on, as far as a theme is allowed to go on';
    const cards = [0, 1, 2].flatMap((at) => [
      { ...problem(LONG, at), theme: `${theme} ${at}`, votes: 3 - at },
      { ...problem(LONG, at), id: `s${at}`, kind: 'solution', votes: 3 - at },
    ]);
    const bytes = await bytesOf({ ...EMPTY, series: theme, audience: 'mixed', cards });
    expect(textOf(bytes, 1)).toMatch(/the end of this summary says who you can talk to\./u);
    expect(textOf(bytes, 1)).toContain('What they said would help most');
  });

  it('takes another font for letters that the first one lacks, and a word for what no font has', async () => {
    const text = 'İ, α1 β2, їж3, ął4, 5 ≥ 3 → ok 👍🏽👍🏽 and 你好, 1️⃣ fi\u00adne';
    const bytes = await bytesOf({ ...EMPTY, notes: [{ activity: 'connect', text }] });
    const said = 'İ, α1 β2, їж3, ął4, 5 ≥ 3 → ok [symbol] and [word in another alphabet], 1 fine';
    expect(textOf(bytes)).toContain(said);
    expect(textOf(bytes)).toContain(
      '[symbol] and [word in another alphabet] stand for signs that could not be printed here.',
    );
    const pdf = readObjects(bytes);
    expect(drawnGlyphs(pdf)).not.toContain('0000');
    expect(accessibilityProblems(pdf)).toEqual([]);
  });

  it('keeps Hebrew and Arabic words in their order', async () => {
    const bytes = await bytesOf({
      ...EMPTY,
      notes: [{ activity: 'connect', text: 'she wrote שלום עולם ומה שלומך on it' }],
    });
    const placed = placedWords(bytes).filter(({ text }) => /[\u0590-\u05FF]/u.test(text));
    // The tool gives each word's letters from left to right.
    const fromRight = placed.toSorted((a, b) => b.right - a.right).map(({ text }) => [...text].toReversed().join(''));
    expect(fromRight).toEqual(['שלום', 'עולם', 'ומה', 'שלומך']);
  });
});

function copyOf(card: (typeof SAMPLES.bridgeTheGap.cards)[number], round: number) {
  const answers = 'answers' in card && card.answers ? { answers: card.answers.map((id) => `${id}-${round}`) } : {};
  return { ...card, id: `${card.id}-${round}`, ...answers };
}

function outside(bytes: Uint8Array) {
  return placedWords(bytes).filter(({ left, right }) => left < MARGIN - HAIR || right > WIDTH - MARGIN + HAIR);
}

function drawnGlyphs(pdf: ReturnType<typeof readObjects>): string[] {
  const drawn = dictionaries(pdf, '/Type', '/Page')
    .map((page) => contentOf(pdf, page))
    .join('\n');
  return [...drawn.matchAll(/<([0-9a-f]+)>/gu)].flatMap(([, hex = '']) => hex.match(/.{4}/gu) ?? []);
}
