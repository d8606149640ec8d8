import { anonymise } from '#shared/domain/anonymise/anonymise.ts';
import { BundleHeader } from '#shared/model/bundle.ts';
import { RawText, type AnonymisedText } from '#shared/model/text.ts';
import type { BundleContent } from '#core/bundle/seal.ts';
import { signingKeyFrom } from '#core/bundle/signature.ts';

/** The private half of a key that exists for these tests alone, so that the same content is the same bytes each time. */
const TEST_KEY = '302e020100300506032b6570042204204e5f1c6a0d7b48e2913c5a6f7d8e9b0a1c2d3e4f5061728394a5b6c7d8e9fa0b';

export const testSigningKey = signingKeyFrom(Buffer.from(TEST_KEY, 'hex'));

/** A UUID with a number in it, for rows that tests talk about. */
export function id(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** Text that went through the one door. */
export function leaving(text: string): AnonymisedText {
  const result = anonymise(RawText.parse(text), 'replace');
  if (!result.settled) throw new Error('the anonymiser settled nothing');
  return result.text;
}

export const sampleHeader = BundleHeader.parse({
  formatVersion: 1,
  bundleId: id(900),
  revision: 3,
  exportId: '0123456789ab',
  project: 'care-council',
  keyId: testSigningKey.keyId,
  workshopIds: [id(1)],
  settled: { settlement: 'replace', replaced: 2, readThrough: true },
});

/** A small workshop with a row in every table and the text that breaks careless table writers. */
export function sampleContent(): BundleContent {
  const own = { revision: 1, workshop_id: id(1) };
  return {
    header: sampleHeader,
    month: '2021-09',
    signingKey: testSigningKey,
    summaryPdf: Buffer.from('%PDF-1.7\n%made for a test, not to be looked at\n%%EOF\n'),
    tombstones: [
      { table: 'note', id: id(802), revision: 4 },
      { table: 'card', id: id(801), revision: 2 },
    ],
    tables: {
      workshop: [
        {
          id: id(1),
          revision: 2,
          pack_id: 'children-in-care-council',
          pack_version: 1,
          series: leaving('autumn'),
          month: '2021-09',
          region: 'North West',
          audience: null,
          concerns: 0,
        },
      ],
      activity: [{ id: id(10), ...own, key: 'connect', label: 'Connect', kind: 'notes' }],
      table: [{ id: id(20), ...own, label: leaving('Table 1') }],
      theme: [{ id: id(30), ...own, name: leaving('Moves') }],
      note: [
        {
          id: id(42),
          ...own,
          activity_id: id(10),
          table_id: null,
          text: leaving('=SUM(A1), "quoted"; comma,\nnew line'),
        },
        {
          id: id(41),
          ...own,
          activity_id: id(10),
          table_id: id(20),
          text: leaving('Ring me on 07700 900123, Zoë 👩‍👩‍👧 said'),
        },
      ],
      card: [
        {
          id: id(51),
          ...own,
          kind: 'problem',
          wording: 'verbatim',
          table_id: id(20),
          theme_id: id(30),
          text: leaving('Too many moves.'),
        },
        {
          id: id(52),
          ...own,
          kind: 'solution',
          wording: 'paraphrase',
          table_id: null,
          theme_id: null,
          text: leaving('Ask us first.'),
        },
      ],
      link: [{ id: id(60), ...own, solution_id: id(52), problem_id: id(51) }],
      vote: [{ id: id(70), ...own, card_id: id(51), count: 4 }],
      poll: [{ id: id(80), ...own, question: leaving('What matters most?') }],
      poll_option: [{ id: id(81), ...own, poll_id: id(80), label: leaving('Being asked'), count: 7 }],
      attendance: [{ id: id(90), ...own, group: 'care-experienced', band: '16-17', count: 7 }],
      consent: [{ id: id(95), ...own, use: 'notes', count: 7 }],
    },
  };
}
