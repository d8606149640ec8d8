import { beforeAll, describe, expect, it } from 'vitest';
import { writeEdition } from '#core/pdf/edition.ts';
import { GRID } from '#core/pdf/type-scale.ts';
import { editionOf, EMPTY, SAMPLES } from './support/edition-sample.ts';
import { accessibilityProblems, contentOf, dictionaries } from './support/pdf-checks.ts';
import { readObjects, type PdfObjects, type Value } from './support/pdf-objects.ts';
import { flatten, structureTree } from './support/pdf-structure.ts';
import { runOnPdf } from './support/pdf-tools.ts';

const MARGIN = (24 * 72) / 25.4;

describe.each([
  ['a whole workshop', SAMPLES.bridgeTheGap],
  ['an empty workshop', EMPTY],
])('the edition of %s', (_, typed) => {
  let bytes: Uint8Array;
  let pdf: PdfObjects;
  beforeAll(async () => {
    bytes = await writeEdition(editionOf(typed));
    pdf = readObjects(bytes);
  });

  it('is a sound PDF', () => {
    expect(runOnPdf('qpdf', bytes, (file) => ['--check', file]).toString()).toContain(
      'No syntax or stream encoding errors found',
    );
  });

  it('keeps what PDF/UA-1 asks for and a program can see', () => {
    expect(accessibilityProblems(pdf)).toEqual([]);
  });

  it('has a bookmark for every section', () => {
    const sections = flatten(structureTree(pdf)).filter(({ tag }) => tag === 'Sect');
    const outline = pdf.dictionary(pdf.catalog['/Outlines']);
    let count = 0;
    for (let item: Value | undefined = outline['/First']; item !== undefined; item = pdf.dictionary(item)['/Next'])
      count += 1;
    expect(count).toBe(sections.length);
  });

  it('sets every line on the baseline grid', () => {
    const baselines = dictionaries(pdf, '/Type', '/Page').flatMap((page) => {
      const height = 841.89;
      const places = contentOf(pdf, page).matchAll(/1 0 0 1 [\d.-]+ ([\d.]+) Tm/gu);
      return [...places].map(([, y]) => height - Number(y) - MARGIN);
    });
    const body = baselines.filter((y) => y < 841.89 - 2 * MARGIN + 1);
    expect(body.length).toBeGreaterThan(20);
    expect(body.filter((y) => Math.abs(y / GRID - Math.round(y / GRID)) > 0.01)).toEqual([]);
  });

  it('never paints an empty box for a letter', () => {
    const drawn = dictionaries(pdf, '/Type', '/Page').map((page) => contentOf(pdf, page));
    const glyphs = drawn.flatMap((content) =>
      [...content.matchAll(/<([0-9a-f]+)>/gu)].flatMap(([, hex = '']) => hex.match(/.{4}/gu) ?? []),
    );
    expect(glyphs.length).toBeGreaterThan(100);
    expect(glyphs).not.toContain('0000');
  });
});

describe('the structure of an edition', () => {
  it('reads a problem, then how it was worded, then the solutions that answer it', async () => {
    const cards = [
      { id: 'p1', kind: 'problem', wording: 'verbatim', text: 'The problem itself.' },
      { id: 's1', kind: 'solution', wording: 'paraphrase', text: 'The answer to it.', answers: ['p1'] },
    ];
    const bytes = await writeEdition(editionOf({ ...EMPTY, cards }));
    const pdf = readObjects(bytes);
    expect(accessibilityProblems(pdf)).toEqual([]);
    const quotes = flatten(structureTree(pdf)).filter(({ tag }) => tag === 'BlockQuote');
    expect(quotes.map(({ parent }) => parent)).toEqual(['LBody', 'LBody']);
    const read = runOnPdf('pdfinfo', bytes, (file) => ['-enc', 'UTF-8', '-struct-text', file]).toString('utf8');
    const inOrder = read.split('1 problem, each with a solution')[1] ?? '';
    expect(inOrder.replaceAll(/\s+/gu, ' ')).toMatch(
      /LI.*Lbl.*"Problem in their words ?".*BlockQuote.*The problem itself.*L .*LI.*Lbl.*"Solution in short ?".*The answer to it/u,
    );
  });

  it('says in words where a phone number leads', async () => {
    const pdf = readObjects(await writeEdition(editionOf(EMPTY)));
    const [link] = dictionaries(pdf, '/Subtype', '/Link');
    expect(link?.['/Contents']).toBe('u:Ring Independent qualified practitioner on 0800 233311');
    expect(pdf.dictionary(link?.['/A'])['/URI']).toBe('u:tel:+44800233311');
  });
});
