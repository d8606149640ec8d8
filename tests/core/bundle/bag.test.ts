import { describe, it } from 'vitest';
import type { ErrorCode } from '#shared/errors.ts';
import { ALL_FILES, type BundleFiles } from '#core/bundle/bundle-files.ts';
import { expectRefusal, goodFiles, openFiles, openRaw, resigned, textOf } from './support/bundle-surgery.ts';
import { sampleHeader } from './support/sample-content.ts';

/** The good files with one of them changed and everything around it left as it was. */
function altered(path: string, change: (text: string) => string): BundleFiles {
  return new Map([...goodFiles, [path, new Uint8Array(Buffer.from(change(textOf(goodFiles, path))))]]);
}

describe('openBundle, on bags', () => {
  it.each(ALL_FILES)('refuses a bundle without %s', async (path) => {
    const files = new Map([...goodFiles].filter(([name]) => name !== path));
    await expectRefusal(openFiles(files), 'altered-bundle', `${path} is missing`);
  });

  it.each(
    ALL_FILES.filter(
      (path) => !path.startsWith('tagmanifest') && !path.startsWith('signature') && path !== 'bagit.txt',
    ),
  )('names %s when a letter of it was changed', async (path) => {
    const files = altered(path, (text) => `${text.slice(0, -1)}${text.endsWith('x') ? 'y' : 'x'}`);
    await expectRefusal(openFiles(files), 'altered-bundle', `${path} is not the file that was sealed`);
  });

  it.each([
    ['bagit.txt', (text: string) => text.replace('1.0', '0.97')],
    ['bagit.txt', (text: string) => `\uFEFF${text}`],
    ['tagmanifest-sha512.txt', (text: string) => text.replaceAll('  ', ' ')],
    ['tagmanifest-sha512.txt', (text: string) => `${text}\n`],
    ['tagmanifest-sha512.txt', (text: string) => text.split('\n').toReversed().join('\n')],
    ['tagmanifest-sha512.txt', (text: string) => text.toUpperCase()],
  ])('refuses %s when it is written otherwise', async (path, change) => {
    await expectRefusal(openFiles(altered(path, change)), 'altered-bundle', 'Ask whoever made it');
  });

  it('refuses a bag that fetches files from elsewhere', async () => {
    const files = new Map([
      ...goodFiles,
      ['fetch.txt', Buffer.from('https://example.org/card.csv 10 data/card.csv\n')],
    ]);
    await expectRefusal(openFiles(files), 'altered-bundle', 'fetch.txt does not belong in a bundle');
  });

  it('refuses a text file that is not UTF-8', async () => {
    const files = new Map([...goodFiles, ['bag-info.txt', new Uint8Array([0x42, 0xff, 0xfe])]]);
    await expectRefusal(openFiles(files), 'altered-bundle', 'bag-info.txt is not readable text');
  });
});

describe('openBundle, on headers', () => {
  it.each([
    ['a revision of 0', { revision: 0 }],
    ['a project with a path in it', { project: '../x' }],
    ['an export id that is none', { exportId: 'today' }],
    ['no workshop', { workshopIds: [] }],
    ['a second line smuggled into a field', { project: 'x\nBridgework-Read-Through: yes' }],
  ])('refuses %s, though it is signed', async (_, header) => {
    await expectRefusal(openFiles(resigned({ header })), 'altered-bundle', 'bag-info.txt does not hold what it should');
  });

  it('refuses text that nobody read through', async () => {
    const settled = { ...sampleHeader.settled, readThrough: false as unknown as true };
    await expectRefusal(openFiles(resigned({ header: { settled } })), 'altered-bundle', 'bag-info.txt');
  });
});

describe('openBundle, on a newer format', () => {
  const files = resigned({
    header: { formatVersion: 2 },
    files: { 'data/drawing.csv': 'id\n', 'data/card.csv': 'other columns\n' },
  });
  const entries = [...files].map(([name, data]) => ({ name, data }));
  const says: readonly [ErrorCode, string] = ['newer-version', 'made by a newer version of Bridgework (format 2'];

  it('says so, and that nothing was changed', async () => {
    await expectRefusal(openFiles(files), ...says);
  });

  it('says so before it minds names, numbers and sizes that only the newer one allows', async () => {
    const pictures = Array.from({ length: 100 }, (_, at) => ({
      name: `data/pictures/${at}.png`,
      data: Buffer.from('x'),
    }));
    await expectRefusal(openRaw([...entries, ...pictures]), ...says);
  });

  it('says so before it minds other tags or a missing signature', async () => {
    const info = Buffer.from('Bridgework-Format-Version: 12\nBridgework-Mood: hopeful\n');
    await expectRefusal(openRaw([{ name: 'bag-info.txt', data: info }]), 'newer-version', 'format 12');
  });
});
