import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { readRecoveryCode, recoveryGroups } from '#core/keys/recovery-code.ts';
import { writeRecoverySheet } from '#core/pdf/recovery-sheet.ts';
import { printedAs, SOMEBODY, tracesIn } from './support/elsewhere.ts';
import { accessibilityProblems, contentOf, dictionaries, xmpOf } from './support/pdf-checks.ts';
import { readObjects, type PdfObjects } from './support/pdf-objects.ts';
import { flatten, structureTree } from './support/pdf-structure.ts';
import { inflated, placedWords, runOnPdf, textOf } from './support/pdf-tools.ts';
import { SHEET, SHEET_KEY } from './support/recovery-sheet-sample.ts';

const PROGRAM = new URL('support/print-recovery-sheet.ts', import.meta.url);
const MARGIN = (24 * 72) / 25.4;

/** Groups and their place numbers as they stand in a text. */
const groupsIn = (text: string): readonly string[] =>
  [...text.matchAll(/\b([1-8]) ([0-9A-HJKMNP-TV-Z]{5})\b/gu)].map(([, place, group]) => `${place} ${group}`);

const expected = SHEET.groups.map((group, at) => `${at + 1} ${group}`);

const writtenAs = (madeOn: string, environment: Readonly<Record<string, string>>): Buffer =>
  printedAs(PROGRAM, environment, [madeOn]);

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('a recovery sheet', () => {
  let bytes: Uint8Array;
  let pdf: PdfObjects;
  beforeAll(async () => {
    bytes = await writeRecoverySheet(SHEET);
    pdf = readObjects(bytes);
  });

  it('is a sound PDF of one A4 page', () => {
    expect(runOnPdf('qpdf', bytes, (file) => ['--check', file]).toString()).toContain(
      'No syntax or stream encoding errors found',
    );
    expect(runOnPdf('pdfinfo', bytes, (file) => [file]).toString()).toMatch(
      /Pages: +1\n[\s\S]*Page size: +595\.276 x 841\.89 pts \(A4\)/u,
    );
  });

  it('shows the eight groups in order, each after its place number, and they give the key back', () => {
    const read = groupsIn(textOf(bytes));
    expect(read).toEqual(expected);
    expect(readRecoveryCode(read.map((group) => group.slice(2)).join(' '))).toEqual(SHEET_KEY);
  });

  it('reads the groups in order to assistive technology, as a list with numbers', () => {
    const read = runOnPdf('pdfinfo', bytes, (file) => ['-enc', 'UTF-8', '-struct-text', file]).toString('utf8');
    expect(groupsIn(read.replaceAll(/\s*(?:LBody|LI|Lbl|"|\(block\))\s*/gu, ' ').replaceAll(/\s+/gu, ' '))).toEqual(
      expected,
    );
    const list = flatten(structureTree(pdf)).find(({ tag }) => tag === 'L');
    expect(list?.children.length).toBe(8);
    expect(pdf.dictionary(list?.dictionary['/A'])['/ListNumbering']).toBe('/Decimal');
  });

  it('sets the groups large, in a face in which no sign is taken for another', () => {
    const placed = placedWords(bytes).filter(({ text }) => SHEET.groups.includes(text));
    expect(placed.map(({ text }) => text).toSorted()).toEqual(SHEET.groups.toSorted());
    // Five signs of a monospaced face at 30 points.
    for (const { left, right } of placed) expect(right - left).toBeCloseTo(5 * 0.602 * 30, 0);
    expect(
      pdf.all.map((object) => JSON.stringify(object)).filter((object) => object.includes('DejaVuSansMono-Bold')),
    ).not.toEqual([]);
  });

  it('keeps what PDF/UA-1 asks for and a program can see', () => {
    expect(accessibilityProblems(pdf)).toEqual([]);
  });

  it('keeps its margins, has room to write on, and paints no empty box', () => {
    const outside = placedWords(bytes).filter(
      ({ left, right, bottom }) => left < MARGIN - 1 || right > 595.28 - MARGIN + 1 || bottom > 841.89 - MARGIN + 1,
    );
    expect(outside).toEqual([]);
    const [content = ''] = dictionaries(pdf, '/Type', '/Page').map((page) => contentOf(pdf, page));
    const glyphs = [...content.matchAll(/<([0-9a-f]+)>/gu)].flatMap(([, hex = '']) => hex.match(/.{4}/gu) ?? []);
    expect(glyphs.length).toBeGreaterThan(500);
    expect(glyphs).not.toContain('0000');
    const lines = [...content.matchAll(/([\d.]+) ([\d.]+) m\n([\d.]+) \2 l/gu)].map(([, from, y, to]) => ({
      y: Number(y),
      long: Number(to) - Number(from),
    }));
    const toWriteOn = lines.filter(({ long }) => long > 300 && long < 400).map(({ y }) => y);
    expect(toWriteOn.length).toBe(3);
    for (const [at, y] of toWriteOn.entries())
      if (at > 0) expect(y - (toWriteOn[at - 1] ?? y)).toBeGreaterThanOrEqual(24);
  });

  it('says in plain words what it is for, how to keep it, and what to do when it is lost', () => {
    const text = textOf(bytes);
    for (const words of [
      'What it is for',
      'How to use it',
      'Keep it away from the laptop',
      'Who may use it',
      'Only the newest works',
      'If it is lost',
      'Where it is kept',
      'an older sheet no longer works',
      'delete its file',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).toContain('made on 14 September 2021');
    expect(text).not.toMatch(/please|invalid|error|success/iu);
  });

  it('fits its page whatever the groups and the day are', async () => {
    const wide = Array.from({ length: 8 }, () => 'WWWWW');
    const sheet = await writeRecoverySheet({ groups: wide, madeOn: new Date('2026-09-30T23:59:59Z') });
    expect(textOf(sheet)).toContain('made on 30 September 2026');
    const random = recoveryGroups(Buffer.alloc(20, 255));
    expect(groupsIn(textOf(await writeRecoverySheet({ ...SHEET, groups: random })))).toEqual(
      random.map((group, at) => `${at + 1} ${group}`),
    );
  });
});

describe('the bytes of a recovery sheet', () => {
  it('are the same at any time of a day, in three time zones, for three users and in three languages', () => {
    const here = writtenAs('2021-09-14T00:00:00Z', { TZ: 'Europe/London', LANG: 'en_GB.UTF-8', ...SOMEBODY });
    const east = writtenAs('2021-09-14T12:30:00Z', {
      TZ: 'Asia/Kolkata',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      USER: 'bob',
    });
    const west = writtenAs('2021-09-14T23:59:59.999Z', { TZ: 'America/New_York', LANG: 'C', USER: 'alice' });
    expect(here.length).toBeGreaterThan(10_000);
    expect(new Set([here, east, west].map(hashOf)).size).toBe(1);
    expect(hashOf(writtenAs('2021-09-15T00:00:00Z', { TZ: 'America/New_York' }))).not.toBe(hashOf(west));
  });

  it('name nobody, no machine and no folder, and tell nothing but a title and the day', () => {
    const bytes = writtenAs('2021-09-14T17:18:19Z', { TZ: 'Asia/Kolkata', ...SOMEBODY });
    const whole = inflated(bytes);
    expect(whole.includes('(Recovery sheet)')).toBe(true);
    expect(tracesIn(whole)).toEqual([]);
    for (const time of ['171819', '17:18']) expect(whole.includes(time), time).toBe(false);
    const info = runOnPdf('pdfinfo', bytes, (file) => ['-rawdates', file]).toString('utf8');
    const told = Object.fromEntries(info.split('\n').map((line) => line.split(/:\s+/u, 2)));
    expect(told).toMatchObject({
      Title: 'Recovery sheet',
      Creator: 'Bridgework',
      Producer: 'Bridgework',
      CreationDate: 'D:20210914000000Z',
      ModDate: 'D:20210914000000Z',
      Tagged: 'yes',
    });
    for (const key of ['Author', 'Subject', 'Keywords']) expect(told).not.toHaveProperty(key);
    expect(xmpOf(readObjects(bytes))).toContain('<rdf:li xml:lang="x-default">Recovery sheet</rdf:li>');
    // The key stands on the page and nowhere else: not in the metadata, not in a bookmark.
    for (const group of SHEET.groups) expect(whole.includes(group), group).toBe(false);
  });
});
