import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { writeEdition } from '#core/pdf/edition.ts';
import { editionOf, SAMPLES } from './support/edition-sample.ts';
import { printedAs, SOMEBODY, tracesIn } from './support/elsewhere.ts';
import { xmpOf } from './support/pdf-checks.ts';
import { readObjects } from './support/pdf-objects.ts';
import { inflated, runOnPdf } from './support/pdf-tools.ts';

const PROGRAM = new URL('support/print-sample-edition.ts', import.meta.url);

const writtenAs = (environment: Readonly<Record<string, string>>): Buffer => printedAs(PROGRAM, environment);

describe('the bytes of an edition', () => {
  afterEach(() => void vi.useRealTimers());

  it('are the same in three time zones, for three users and in three languages', () => {
    const here = writtenAs({ TZ: 'Europe/London', LANG: 'en_GB.UTF-8', ...SOMEBODY });
    const east = writtenAs({ TZ: 'Asia/Kolkata', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', USER: 'bob' });
    const west = writtenAs({ TZ: 'America/New_York', LANG: 'C', USER: 'alice' });
    expect(here.length).toBeGreaterThan(10_000);
    const hashes = [here, east, west].map((bytes) => createHash('sha256').update(bytes).digest('hex'));
    expect(new Set(hashes).size).toBe(1);
  });

  it('are the same at any time', async () => {
    const input = editionOf(SAMPLES.childrenInCareCouncil);
    const at = async (time: string): Promise<Uint8Array> => {
      vi.useFakeTimers({ toFake: ['Date'], now: new Date(time) });
      return writeEdition(input);
    };
    expect(Buffer.compare(await at('2021-07-04T10:00:00Z'), await at('2038-01-19T03:14:07Z'))).toBe(0);
  });

  it('name nobody, no machine and no folder', () => {
    const bytes = writtenAs({ TZ: 'Asia/Kolkata', ...SOMEBODY });
    const whole = inflated(bytes);
    expect(whole.includes('(Anonymised workshop summary)')).toBe(true);
    expect(tracesIn(whole)).toEqual([]);
  });

  it('tell nothing in the metadata but a title that all editions share and the month', async () => {
    const bytes = await writeEdition(editionOf({ ...SAMPLES.bridgeTheGap, series: 'A & B <c>' }));
    const info = runOnPdf('pdfinfo', bytes, (file) => ['-rawdates', file]).toString('utf8');
    const told = Object.fromEntries(info.split('\n').map((line) => line.split(/:\s+/u, 2)));
    expect(told).toMatchObject({
      Title: 'Anonymised workshop summary',
      Creator: 'Bridgework',
      Producer: 'Bridgework',
      CreationDate: 'D:20210901000000Z',
      ModDate: 'D:20210901000000Z',
      Tagged: 'yes',
      'Page size': '595.276 x 841.89 pts (A4)',
    });
    for (const key of ['Author', 'Subject', 'Keywords']) expect(told).not.toHaveProperty(key);
  });

  it('hold metadata that an XML reader accepts', async () => {
    const xmp = xmpOf(readObjects(await writeEdition(editionOf(SAMPLES.bridgeTheGap))));
    expect(tagsOf(xmp)).toEqual({ open: [], bare: 0 });
    expect(xmp).toContain('<rdf:li xml:lang="x-default">Anonymised workshop summary</rdf:li>');
  });
});

/** The tags that are not closed, and the number of signs that XML wants escaped. */
function tagsOf(xml: string): { open: string[]; bare: number } {
  const open: string[] = [];
  const text = xml
    .replaceAll(/<\?.*?\?>/gsu, '')
    .replaceAll(/<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/gu, (_, close, name, alone) => {
      if (close !== '') open.splice(open.lastIndexOf(String(name)), 1);
      else if (alone === '') open.push(String(name));
      return '';
    });
  return { open, bare: [...text.matchAll(/[<>]|&(?!(?:amp|lt|gt|quot|apos);)/gu)].length };
}
