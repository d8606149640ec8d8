import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { encryptTo } from '#core/bundle/age.ts';
import { resigned } from '../core/bundle/support/bundle-surgery.ts';
import { rawZip } from '../core/bundle/support/raw-zip.ts';
import { SMALL_CAPTURE } from '../core/support/capture-samples.ts';
import { stateOf } from '../core/support/folder-state.ts';
import { freshFolder, freshPath } from '../core/support/temporary-folder.ts';
import { bridgework, errorOf, inTurn, jsonOf } from '../support/command-line.ts';

const [keys, otherKeys, laptop, desk] = [
  freshPath('keys'),
  freshPath('other-keys'),
  freshPath('laptop'),
  freshPath('desk'),
];
const identity = path.join(keys, 'identity.txt');
const recipientOf = (folder: string): string => fs.readFileSync(path.join(folder, 'recipient.txt'), 'utf8').trim();
/** Two good bundles, and one that is sealed for somebody else. */
let bundles: readonly string[] = [];
let strange = '';

async function done(...args: readonly string[]): Promise<string> {
  const { status, stdout, stderr } = await bridgework(args);
  expect([args[0], status, stderr]).toEqual([args[0], 0, expect.any(String) as string]);
  return stdout.trim();
}

beforeAll(async () => {
  await Promise.all([done('keygen', '--out', keys), done('keygen', '--out', otherKeys)]);
  const typed = freshPath('typed.json');
  for (const month of ['2021-09', '2021-10']) {
    fs.writeFileSync(typed, JSON.stringify({ ...SMALL_CAPTURE, month }));
    await done('capture', typed, '--workspace', laptop);
  }
  const cleared = ['--settle', 'replace', '--read-through'];
  bundles = (
    await done('seal', '--workspace', laptop, '--to', recipientOf(keys), '--out', freshPath('out'), ...cleared)
  ).split('\n');
  [strange = ''] = (
    await done('seal', '--workspace', laptop, '--to', recipientOf(otherKeys), '--out', freshPath('out'), ...cleared)
  ).split('\n');
  await done('import', bundles[0] ?? '', '--workspace', desk, '--identity', identity);
});

function aFile(name: string, bytes: Uint8Array | string, folder = freshFolder('stick')): string {
  fs.writeFileSync(path.join(folder, name), bytes);
  return path.join(folder, name);
}

const importing = (paths: readonly string[], ...more: readonly string[]) =>
  bridgework(['import', ...paths, '--workspace', desk, '--identity', identity, ...more]);

/** Bundles with a fault each, and what must be said of it. */
async function faultyBundles(): Promise<readonly (readonly [file: string, words: string])[]> {
  const whole = fs.readFileSync(bundles[1] ?? '');
  const flipped = Buffer.from(whole);
  flipped[5000] = (flipped[5000] ?? 0) ^ 1;
  const newerFiles = resigned({ header: { formatVersion: 2 } });
  const newer = rawZip([...newerFiles].map(([name, data]) => ({ name, data })));
  return [
    [aFile('truncated.zip.age', whole.subarray(0, -1)), 'was altered or damaged on its way'],
    [aFile('altered.zip.age', flipped), 'was altered or damaged on its way'],
    [strange, 'is sealed for another key'],
    [aFile('newer.zip.age', await encryptTo(newer, [recipientOf(keys)])), 'was made by a newer version of Bridgework'],
    [aFile('other.zip.age', 'Shopping: milk'), 'This is not a Bridgework bundle'],
  ];
}

describe('import', () => {
  it('makes a review workspace where there is none, and tells in figures what became of each file', async () => {
    const stick = freshFolder('stick');
    for (const [at, bundle] of bundles.entries()) fs.copyFileSync(bundle, path.join(stick, `${at}.zip.age`));
    aFile('list.txt', 'Shopping: milk', stick);
    const fresh = freshPath('desk');
    const args = ['import', stick, '--workspace', fresh, '--identity', identity];
    const ended = await bridgework([...args, '--json']);
    expect([ended.status, jsonOf(ended)]).toEqual([
      0,
      { accepted: 2, duplicates: 0, rejected: [], foreign: ['list.txt'] },
    ]);
    const again = await bridgework(args);
    expect([again.status, again.stdout, again.stderr]).toEqual([
      0,
      '0 imported, 2 already here, 0 not imported, 1 other files left alone\n',
      '',
    ]);
  });

  it('rejects every faulty bundle in its own sentence with exit status 1, and changes nothing', async () => {
    const faulty = await faultyBundles();
    const before = stateOf(desk);
    const ended = await importing(
      faulty.map(([file]) => file),
      '--json',
    );
    const { rejected, ...figures } = jsonOf(ended) as { rejected: { file: string; reasons: string[] }[] };
    expect([ended.status, figures]).toEqual([1, { accepted: 0, duplicates: 0, foreign: [] }]);
    expect(rejected).toEqual(
      faulty.map(([file, words]) => ({
        file: path.basename(file),
        reasons: [expect.stringContaining(words) as string],
      })),
    );
    expect(rejected.every(({ file, reasons }) => ended.stderr.includes(`${file}: ${reasons.join(' ')}\n`))).toBe(true);
    expect(stateOf(desk)).toEqual(before);
    const sentences = new Set(rejected.map(({ reasons }) => reasons.join()));
    expect(sentences.size).toBeGreaterThanOrEqual(4);
  });

  it('lands the good ones of a batch all the same', async () => {
    const copy = freshPath('desk');
    fs.cpSync(desk, copy, { recursive: true });
    const paths = [aFile('bad.zip.age', 'x'), bundles[1] ?? '', bundles[0] ?? ''];
    const ended = await bridgework(['import', ...paths, '--workspace', copy, '--identity', identity, '--json']);
    expect([ended.status, jsonOf(ended)]).toMatchObject([
      1,
      { accepted: 1, duplicates: 1, rejected: [{ file: 'bad.zip.age' }] },
    ]);
  });

  it('makes no workspace where the identity is none or a path leads nowhere', async () => {
    const [one, two, three] = [freshPath('desk'), freshPath('desk'), freshPath('desk')];
    const [bundle = ''] = bundles;
    const ended = await Promise.all([
      bridgework(['import', bundle, '--workspace', one, '--identity', path.join(keys, 'recipient.txt'), '--json']),
      bridgework(['import', bundle, '--workspace', two, '--identity', freshPath('nothing'), '--json']),
      bridgework(['import', freshPath('unplugged'), '--workspace', three, '--identity', identity, '--json']),
    ]);
    expect(ended.map((each) => [each.status, errorOf(each).code])).toEqual([
      [1, 'wrong-input'],
      [1, 'file-not-found'],
      [1, 'file-not-found'],
    ]);
    expect([one, two, three].filter((folder) => fs.existsSync(folder))).toEqual([]);
  });

  it('tells of a wrong passphrase before a bad bundle or identity', async () => {
    const wrong = { env: { BRIDGEWORK_PASSPHRASE: 'not the passphrase' } };
    const ended = await bridgework(
      ['import', freshPath('x'), '--workspace', desk, '--identity', freshPath('y'), '--json'],
      wrong,
    );
    expect([ended.status, errorOf(ended).code]).toEqual([1, 'wrong-passphrase']);
  });
});

describe('inspect', () => {
  it('says from outside what a file is, and with the key whether it verifies', async () => {
    const [bundle = ''] = bundles;
    const name = path.basename(bundle);
    const [outside, inside, told] = await Promise.all([
      bridgework(['inspect', bundle, '--json']),
      bridgework(['inspect', bundle, '--identity', identity, '--json']),
      bridgework(['inspect', bundle, '--identity', identity]),
    ]);
    expect([outside.status, jsonOf(outside)]).toEqual([
      0,
      { bundles: [{ file: name, verified: null, recipients: 1, header: null, rows: null, reasons: [] }] },
    ]);
    expect([inside.status, jsonOf(inside)]).toMatchObject([
      0,
      {
        bundles: [
          {
            file: name,
            verified: true,
            recipients: 1,
            header: { revision: 1, settled: { replaced: 0 } },
            rows: { note: 1, card: 3, tombstone: 0 },
          },
        ],
      },
    ]);
    expect([told.status, told.stdout.split('\n')[0], told.stderr]).toEqual([
      0,
      `${name}: verified, whole and as it was sealed`,
      '',
    ]);
  });

  it('says of each faulty bundle what is wrong, with exit status 1', async () => {
    const faulty = await faultyBundles();
    const ended = await bridgework([
      'inspect',
      ...faulty.map(([file]) => file),
      bundles[0] ?? '',
      '--identity',
      identity,
      '--json',
    ]);
    const { bundles: looked } = jsonOf(ended) as { bundles: { verified: boolean; reasons: string[] }[] };
    expect([ended.status, looked.map(({ verified }) => verified)]).toEqual([
      1,
      [false, false, false, false, false, true],
    ]);
    expect(looked.slice(0, -1).map(({ reasons }) => reasons)).toEqual(
      faulty.map(([, words]) => [expect.stringContaining(words)]),
    );
  });
});

describe('search and export at a review desk', () => {
  it('find words, in lines or as JSON', async () => {
    const [told, json, nothing] = await inTurn(
      [['moved'], ['MOVE', '--json'], ['karaoke', '--json']].map(
        (words) => () => bridgework(['search', ...words, '--workspace', desk]),
      ),
    );
    expect([told?.status, told?.stdout, told?.stderr]).toEqual([
      0,
      'problem\t2021-09\tNorth West\tMoved four times in a year.\n',
      '1 found.\n',
    ]);
    const { total, results } = jsonOf(json ?? { status: 0, stdout: '', stderr: '' }) as {
      total: number;
      results: object[];
    };
    expect([total, Object.keys(results[0] ?? {})]).toEqual([
      2,
      ['id', 'kind', 'text', 'theme', 'workshop', 'month', 'region'],
    ]);
    expect([nothing?.status, nothing?.stdout]).toEqual([0, '{"total":0,"results":[]}\n']);
  });

  it('write the tables without asking for clearance: the bundles had theirs', async () => {
    const folder = freshPath('csv');
    const ended = await bridgework(['export', '--workspace', desk, '--format', 'csv', '--out', folder, '--json']);
    expect(ended.status).toBe(0);
    expect(fs.readFileSync(path.join(folder, 'card.csv'), 'utf8')).toContain('Moved four times in a year.');
  });

  it('seal and capture nothing', async () => {
    const typed = aFile('typed.json', JSON.stringify(SMALL_CAPTURE));
    const cleared = ['--settle', 'replace', '--read-through'];
    const attempts = [
      ['capture', typed],
      ['seal', '--to', recipientOf(keys), '--out', freshPath('out'), ...cleared],
      ['edition', '--out', freshPath('x.pdf'), ...cleared],
    ];
    const ended = await inTurn(attempts.map((args) => () => bridgework([...args, '--workspace', desk, '--json'])));
    expect(ended.map((each) => [each.status, errorOf(each).code])).toEqual(
      attempts.map(() => [1, 'wrong-workspace-kind']),
    );
  });
});
