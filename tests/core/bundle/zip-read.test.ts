import { describe, expect, it } from 'vitest';
import { deflateRawSync } from 'node:zlib';
import { expectRefusal, goodEntries, goodFiles, goodZip, openRaw, openZip } from './support/bundle-surgery.ts';
import { rawZip, zip64End, type RawEntry } from './support/raw-zip.ts';

const junk = Buffer.from('something that should not be here');
const bomb = deflateRawSync(Buffer.alloc(300_000_000));
const one: RawEntry = { name: 'one.txt', data: Buffer.from('1') };

/** The good bundle with one entry described otherwise; the same change on no entry at all would be accepted. */
function withEntry(name: string, change: Partial<RawEntry>): readonly RawEntry[] {
  return goodEntries.map((entry) => (entry.name === name ? { ...entry, ...change } : entry));
}

describe('openBundle, on zips of all kinds', () => {
  it('takes the good bundle from another writer, stored or deflated (so that what follows is refused for its one fault)', async () => {
    expect((await openZip(goodZip)).header.revision).toBe(3);
    expect((await openRaw(goodEntries)).header.revision).toBe(3);
    expect((await openRaw(goodEntries.map((entry) => ({ ...entry, deflate: true })))).header.revision).toBe(3);
  });

  const badNames = [
    '../../evil.txt',
    '/etc/evil.txt',
    'C:\\evil.txt',
    'c:/evil.txt',
    '..\\..\\evil.txt',
    '//server/share',
    'data/../evil.txt',
    'data/deeper/evil.txt',
    'data/',
    'folder/',
    'Data.json',
    'data/CARD.csv',
    'CON.json',
    'data.json:evil',
    'data.json. ',
    'data.json\u0001x',
    'data.json\u0000.csv',
    'data\u202enosj.exe',
    'caf\u00e9.json',
    'cafe\u0301.json',
    '\uff43ard.csv',
    '.hidden',
    '-dash',
    '',
    `${'long'.repeat(20)}.csv`,
  ];
  it.each(badNames)('refuses the file name %j', async (name) => {
    await expectRefusal(openRaw([...goodEntries, { ...one, name }]), 'altered-bundle', 'file name');
  });

  it.each(['con.json', 'fetch.txt', 'data/extra.csv'])('refuses the file %j, which is in no bundle', async (name) => {
    await expectRefusal(
      openRaw([...goodEntries, { ...one, name }]),
      'altered-bundle',
      `${name} does not belong in a bundle`,
    );
  });

  it('refuses a name that is there twice', async () => {
    const twin = goodEntries.find(({ name }) => name === 'data/card.csv');
    await expectRefusal(
      openRaw([...goodEntries, ...(twin ? [twin] : [])]),
      'altered-bundle',
      'data/card.csv is there twice',
    );
  });

  it.each([
    ['a symbolic link', { attributes: (0o120777 << 16) >>> 0 }],
    ['a device', { attributes: (0o020644 << 16) >>> 0 }],
    ['a folder', { attributes: ((0o040755 << 16) | 0x10) >>> 0 }],
    ['a program', { attributes: (0o100755 << 16) >>> 0 }],
  ])('refuses %s', async (_, change) => {
    await expectRefusal(openRaw(withEntry('data/card.csv', change)), 'altered-bundle', 'is not a plain file');
  });

  it.each([
    ['an encrypted file', { flags: 0x801, deflate: true, method: 8 }, 'password'],
    ['a strongly encrypted file', { flags: 0x841 }, 'cannot be read'],
    ['a file with a data descriptor', { flags: 0x808 }, 'unknown flags'],
    ['bzip2', { method: 12 }, 'unknown way'],
    ['lzma', { method: 14 }, 'unknown way'],
    ['zstd', { method: 93 }, 'unknown way'],
    ['a time', { time: 0x6001 }, 'has a time'],
    ['a date', { date: 0x5369 }, 'has a time'],
    ['extra fields in both headers', { extra: Buffer.from('75700000', 'hex') }, 'extra fields'],
    ['extra fields in the local header', { local: { extra: Buffer.from('00000000', 'hex') } }, 'extra fields'],
    ['a comment on a file', { comment: 'hello' }, 'comment'],
    ['a newer zip', { version: 45 }, 'newer zip program'],
    ['another name in the local header', { local: { name: 'data/cand.csv' } }, 'do not agree'],
    ['another size in the local header', { local: { size: 3 } }, 'do not agree'],
    ['another packed size in the local header', { local: { packedSize: 3 } }, 'do not agree'],
    ['another checksum in the local header', { local: { crc: 1 } }, 'do not agree'],
    ['another method in the local header', { local: { method: 8 } }, 'do not agree'],
    ['other flags in the local header', { local: { flags: 0 } }, 'do not agree'],
    ['a wrong checksum in both', { crc: 1 }, 'is damaged'],
    ['a stored file with two sizes', { size: 10 }, 'cannot be read'],
    ['a packed size beyond the end', { packedSize: 90_000_000, size: 90_000_000 }, 'cannot be read'],
    ['4 GB declared', { packedSize: 0xfffffffe, size: 0xfffffffe }, 'cannot be read'],
    ['an offset elsewhere', { offset: 7 }, 'cannot be read'],
    ['a directory entry without a file', { isGhost: true, offset: 0 }, 'do not agree'],
    ['bytes between two files', { after: junk }, 'is not where it should be'],
  ] satisfies readonly (readonly [string, Partial<RawEntry>, string])[])('refuses %s', async (_, change, part) => {
    await expectRefusal(openRaw(withEntry('data/card.csv', change)), 'altered-bundle', part);
  });

  it('refuses a Unicode path field that gives a file a second name', async () => {
    const extra = Buffer.alloc(4 + 5 + 8);
    extra.writeUInt16LE(0x7075, 0);
    extra.writeUInt16LE(13, 2);
    extra.writeUInt8(1, 4);
    extra.write('../x.csv', 9);
    await expectRefusal(openRaw(withEntry('data/card.csv', { extra })), 'altered-bundle', 'extra fields');
  });

  it.each([
    ['before it', { before: junk }, 'is not where it should be'],
    ['before its directory', { beforeDirectory: junk }, 'something between'],
    ['before its end', { beforeEnd: junk }, 'no proper end'],
    ['after it', { after: junk }, 'no proper end'],
    ['as a comment', { comment: 'hello' }, 'no proper end'],
    ['as a comment with another end in it', { comment: 'PK\u0005\u0006'.padEnd(22, '\u0000') }, 'no proper end'],
  ])('refuses a zip with something %s', async (_, zip, part) => {
    await expectRefusal(openRaw(goodEntries, zip), 'altered-bundle', part);
  });

  it('refuses a zip with something at the end of its directory, counted in', async () => {
    const size = goodZip.length - 22 - new DataView(goodZip.buffer).getUint32(goodZip.length - 6, true);
    const zip = { beforeEnd: junk, directorySize: size + junk.length };
    await expectRefusal(openRaw(goodEntries, zip), 'altered-bundle', 'something between');
  });

  it('refuses a zip that announces a comment which is not there', async () => {
    const zip = Uint8Array.from(goodZip);
    zip[zip.length - 2] = 5;
    await expectRefusal(openZip(zip), 'altered-bundle', 'no proper end');
  });

  it('refuses two zips in one', async () => {
    await expectRefusal(openZip(Buffer.concat([goodZip, goodZip])), 'altered-bundle', 'no proper end');
  });

  it('refuses a count, a size or a place of the directory that is not so', async () => {
    for (const lie of [
      { count: goodEntries.length - 1 },
      { count: goodEntries.length + 1 },
      { directorySize: 10 },
      { directoryOffset: 0 },
    ]) {
      await expectRefusal(openRaw(goodEntries, lie), 'altered-bundle', 'zip');
    }
  });

  it('refuses zip64, whether it tells the truth or not', async () => {
    const plain = rawZip(goodEntries);
    const end = new DataView(plain.buffer).getUint32(plain.length - 6, true);
    const size = plain.length - 22 - end;
    const truth = zip64End(plain.length - 22, goodEntries.length, size, end);
    await expectRefusal(openRaw(goodEntries, { beforeEnd: truth }), 'altered-bundle', 'no proper end');
    await expectRefusal(
      openRaw(goodEntries, { beforeEnd: truth, directorySize: size + truth.length }),
      'altered-bundle',
      'no proper end',
    );
    const claims = { count: 0xffff, directorySize: 0xffffffff, directoryOffset: 0xffffffff, beforeEnd: truth };
    await expectRefusal(openRaw(goodEntries, claims), 'bundle-too-large', '65535 files');
  });

  it('refuses overlapping files', async () => {
    const big: RawEntry = { name: 'a.csv', data: Buffer.alloc(10_000_000), deflate: true };
    const others = Array.from({ length: 40 }, (_, at) => ({
      ...big,
      name: `b${at}.csv`,
      isGhost: true,
      offset: 0,
      local: {},
    }));
    await expectRefusal(openRaw([big, ...others]), 'altered-bundle', 'zip');
  });

  it('refuses the same data under several names, each with a local header of its own name', async () => {
    const inner = rawZip([{ name: 'b.csv', data: Buffer.alloc(100) }]).subarray(0, 30 + 5 + 100);
    const quoting: RawEntry = { name: 'a.csv', data: inner };
    const quoted: RawEntry = { name: 'b.csv', data: Buffer.alloc(100), isGhost: true, offset: 30 + 5 };
    await expectRefusal(openRaw([quoting, quoted]), 'altered-bundle', 'is not where it should be');
  });

  it('refuses more files than a bundle has, and does not even list very many', async () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, at): RawEntry => ({ ...one, name: `f${at}.csv` }));
    await expectRefusal(openRaw(many(65)), 'bundle-too-large', '65 files');
    await expectRefusal(openRaw(many(3000)), 'bundle-too-large', '3000 files');
  });

  it('refuses a bomb by its declared size, before anything is unpacked', async () => {
    const entry = { name: 'data/card.csv', data: Buffer.alloc(0), method: 8, packed: bomb, crc: 0, size: 300_000_000 };
    const before = process.memoryUsage().rss;
    await expectRefusal(openRaw([entry]), 'bundle-too-large', 'would unpack to 300000000 bytes');
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
  });

  it('refuses a file that packs beyond the ratio, though it is within the total', async () => {
    const packed = bomb.subarray(0, 100_000);
    const entry = { name: 'data/card.csv', data: Buffer.alloc(0), method: 8, packed, crc: 0, size: 100_000_000 };
    await expectRefusal(openRaw([entry]), 'bundle-too-large', 'data/card.csv would unpack to 100000000 bytes');
  });

  it('refuses a bomb that declares little, having unpacked no more than that', async () => {
    const liar = { name: 'data/card.csv', data: Buffer.alloc(0), method: 8, packed: bomb, crc: 0, size: 100 };
    const before = process.memoryUsage().rss;
    await expectRefusal(openRaw([liar]), 'altered-bundle', 'data/card.csv is damaged');
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
  });

  it('refuses files that are too large together, though each packs within the ratio', async () => {
    const half = { method: 8, data: Buffer.alloc(0), packed: Buffer.alloc(1_200_000), crc: 0, size: 110_000_000 };
    await expectRefusal(
      openRaw([
        { ...half, name: 'a.csv' },
        { ...half, name: 'b.csv' },
      ]),
      'bundle-too-large',
      '220000000 bytes',
    );
  });

  it('takes a small file that packs better than the ratio', async () => {
    const padded = goodEntries.map((entry) => ({ ...entry, deflate: entry.name === 'padding.bin' }));
    expect((await openRaw(padded)).header.revision).toBe(3);
  });

  it('refuses packed data that goes on after its end, or ends too soon', async () => {
    const data = goodFiles.get('data/card.csv') ?? new Uint8Array();
    const longer = { method: 8, packed: Buffer.concat([deflateRawSync(data), junk]) };
    const shorter = { method: 8, packed: deflateRawSync(data).subarray(0, -3) };
    for (const change of [longer, shorter]) {
      await expectRefusal(openRaw(withEntry('data/card.csv', change)), 'altered-bundle', 'data/card.csv is damaged');
    }
  });

  it('calls what is no zip, or a zip of something else, a foreign file', async () => {
    for (const inside of [
      Buffer.from('hello'),
      Buffer.alloc(0),
      Buffer.from('%PDF-1.7 and so on, for more than 22 bytes'),
      rawZip([one]),
    ]) {
      await expectRefusal(openZip(inside), 'foreign-file', 'not a Bridgework bundle');
    }
  });

  it('calls a zip that is cut short altered', async () => {
    await expectRefusal(openZip(goodZip.subarray(0, -10)), 'altered-bundle', 'no proper end');
  });
});
