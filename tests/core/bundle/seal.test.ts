import { describe, expect, it } from 'vitest';
import { AppError } from '#shared/errors.ts';
import { RECORD_KINDS } from '#shared/model/record.ts';
import { generateIdentity } from '#core/bundle/age.ts';
import { ALL_FILES } from '#core/bundle/bundle-files.ts';
import { openBundle } from '#core/bundle/open-bundle.ts';
import { sealBundle, zipBundle } from '#core/bundle/seal.ts';
import { generateSigningKey } from '#core/bundle/signature.ts';
import { goodFiles, goodZip, refusalOf, reviewKey } from './support/bundle-surgery.ts';
import { id, leaving, sampleContent, sampleHeader, testSigningKey } from './support/sample-content.ts';

describe('sealBundle', () => {
  it('gives back every table, tombstone and byte of the summary to each of its recipients', async () => {
    const content = sampleContent();
    const second = await generateIdentity();
    const sealed = await sealBundle({ ...content, recipients: [reviewKey.recipient, second.recipient] });
    for (const { identity } of [reviewKey, second]) {
      const opened = await openBundle({ bytes: sealed.bytes, identities: [identity] });
      const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
      const sorted = Object.fromEntries(RECORD_KINDS.map((kind) => [kind, [...content.tables[kind]].toSorted(byId)]));
      expect(opened.header).toEqual(content.header);
      expect(opened.tables).toEqual(sorted);
      expect(opened.tombstones).toEqual([...content.tombstones].toSorted(byId));
      expect(Buffer.from(opened.summaryPdf)).toEqual(content.summaryPdf);
      expect(opened.signerPublicKey).toEqual(testSigningKey.publicKeyRaw);
    }
  });

  it('names the file after the project, the month and the export, and nothing else', async () => {
    const { fileName } = await sealBundle({ ...sampleContent(), recipients: [reviewKey.recipient] });
    expect(fileName).toBe('bridgework_care-council_2021-09_0123456789ab.zip.age');
  });

  it('has just the files of a bundle, and no word that was replaced', () => {
    expect([...goodFiles.keys()].toSorted()).toEqual([...ALL_FILES].toSorted());
    const everything = Buffer.concat([...goodFiles.values()]).toString('utf8');
    expect([everything.includes('07700'), everything.includes('👩‍👩‍👧 said')]).toEqual([false, true]);
  });

  it('holds no time but the month and the fixed one of its zip', () => {
    const everything = Buffer.concat([...goodFiles.values()]).toString('latin1');
    expect(everything.match(/\b20\d\d-\d\d(?:-\d\d)?\b/gu)).toEqual(['2021-09']);
    expect(everything.match(/\b\d\d:\d\d/gu)).toBeNull();
  });

  it('brings small bundles of different content to one size', async () => {
    const more = sampleContent();
    const note = { id: id(43), revision: 1, workshop_id: id(1), activity_id: id(10), table_id: null };
    const tables = { ...more.tables, note: [...more.tables.note, { ...note, text: leaving('x '.repeat(1900)) }] };
    const longer = await zipBundle({ ...more, tables });
    expect([goodZip.length, longer.length]).toEqual([65_536, 65_536]);
  });

  it('goes to the next power of two when the content needs it', async () => {
    const content = sampleContent();
    const zip = await zipBundle({ ...content, summaryPdf: Buffer.concat([content.summaryPdf, Buffer.alloc(70_000)]) });
    expect(zip.length).toBe(131_072);
  });

  it('refuses what would not open again, and says why', async () => {
    const content = sampleContent();
    const [link] = content.tables.link;
    if (link === undefined) throw new Error('the sample has a link');
    const tables = { ...content.tables, link: [{ ...link, problem_id: id(777) }] };
    const refusal = await refusalOf(sealBundle({ ...content, tables, recipients: [reviewKey.recipient] }));
    expect(refusal.code).toBe('refused');
    expect(refusal.message).toContain('Nothing was lost.');
    expect(refusal.reasons.join()).toContain('data/link.csv, row 1, column problem_id');
  });

  it('refuses to seal for nobody, or for what is no recipient', async () => {
    for (const recipients of [[], ['age1nonsense']]) {
      expect((await refusalOf(sealBundle({ ...sampleContent(), recipients }))).code).toBe('bad-recipient');
    }
  });

  it('stops at a bug of ours: a header that names another key, or another format', async () => {
    const otherKey = { ...sampleContent(), signingKey: generateSigningKey() };
    const otherFormat = { ...sampleContent(), header: { ...sampleHeader, formatVersion: 2 } };
    for (const content of [otherKey, otherFormat]) {
      const error: unknown = await zipBundle(content).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(Error);
      expect(error).not.toBeInstanceOf(AppError);
    }
  });

  it('refuses a bundle that would be too large for anybody to open', async () => {
    const summaryPdf = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(48 * 1024 * 1024)]);
    expect((await refusalOf(zipBundle({ ...sampleContent(), summaryPdf }))).code).toBe('bundle-too-large');
  });
});
