import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { SMALL_CAPTURE } from '../core/support/capture-samples.ts';
import { filesIn, stateOf } from '../core/support/folder-state.ts';
import { freshPath } from '../core/support/temporary-folder.ts';
import { bridgework, errorOf, inTurn, jsonOf } from '../support/command-line.ts';

const CLEARED = ['--settle', 'replace', '--read-through'];
const BUNDLE = /^bridgework_workshop_2021-(?:09|10)_[0-9a-f]{12}\.zip\.age$/u;
const workspace = freshPath('workspace');
const keys = freshPath('keys');
const recipientFile = path.join(keys, 'recipient.txt');
let workshops: readonly string[] = [];

beforeAll(async () => {
  expect((await bridgework(['keygen', '--out', keys])).status).toBe(0);
  const ids: string[] = [];
  for (const month of ['2021-09', '2021-10']) {
    const file = freshPath('typed.json');
    fs.writeFileSync(
      file,
      JSON.stringify({
        ...SMALL_CAPTURE,
        month,
        notes: [{ activity: 'connect', text: `Ring 07700 900123 in Rochdale in ${month}` }],
      }),
    );
    ids.push((await bridgework(['capture', file, '--workspace', workspace])).stdout.trim());
  }
  workshops = ids;
});

const run = (command: string, ...args: readonly string[]) => bridgework([command, '--workspace', workspace, ...args]);
const [first, second] = [() => workshops[0] ?? '', () => workshops[1] ?? ''];

describe('seal, edition and export', () => {
  it('list open findings and the missing read-through, and let nothing out', async () => {
    const out = freshPath('out');
    const before = stateOf(workspace);
    const attempts = [
      ['seal', '--to', recipientFile, '--out', out],
      ['edition', '--workshop', first(), '--out', path.join(out, 'summary.pdf')],
      ['export', '--format', 'csv', '--out', out],
    ];
    for (const [command = '', ...args] of attempts) {
      const ended = await run(command, ...args, '--json');
      const { code, reasons } = errorOf(ended);
      expect([command, ended.status, code]).toEqual([command, 1, 'findings-open']);
      expect(reasons[0]).toMatch(
        /^In a note: “Ring \[phone number\] in Rochdale .*” holds “Rochdale”, which would become \[town\]\.$/u,
      );
      expect(reasons).toContain('Nobody has read it through yet.');
    }
    expect([filesIn(out), stateOf(workspace)]).toEqual([{}, before]);
  });

  it('ask for the read-through where all is settled', async () => {
    const ended = await run('seal', '--to', recipientFile, '--out', freshPath('out'), '--settle', 'replace', '--json');
    expect([ended.status, errorOf(ended).code, errorOf(ended).reasons]).toEqual([
      1,
      'read-through-missing',
      ['Nobody has read it through yet.'],
    ]);
  });
});

describe('seal', () => {
  it('writes one bundle a workshop and nothing else, and names them', async () => {
    const [out, other] = [path.join(freshPath(), 'new', 'out'), freshPath('out')];
    const told = await run('seal', '--to', recipientFile, '--out', out, ...CLEARED);
    expect([
      told.status,
      told.stdout
        .trim()
        .split('\n')
        .map((line) => path.dirname(line)),
    ]).toEqual([0, [out, out]]);
    expect(fs.readdirSync(out).map((name) => BUNDLE.test(name))).toEqual([true, true]);
    const recipient = fs.readFileSync(recipientFile, 'utf8').trim();
    const json = await run(
      'seal',
      '--workshop',
      second(),
      '--to',
      recipient,
      recipientFile,
      '--out',
      other,
      ...CLEARED,
      '--json',
    );
    expect([json.status, jsonOf(json)]).toEqual([
      0,
      { files: fs.readdirSync(other).map((name) => path.join(other, name)) },
    ]);
    expect(fs.readdirSync(other)).toEqual([expect.stringMatching(/_2021-10_/u)]);
  });

  it('refuses a workshop or a recipient that is none, in its own sentence', async () => {
    const out = freshPath('out');
    const attempts = [
      ['--workshop', '00000000-0000-4000-8000-000000000000', '--to', recipientFile],
      ['--to', 'age1nonsense'],
      ['--to', path.join(keys, 'identity.txt')],
      ['--to', recipientFile, freshPath('nowhere')],
    ];
    const ended = await inTurn(attempts.map((args) => () => run('seal', ...args, '--out', out, ...CLEARED, '--json')));
    expect(ended.map((each) => [each.status, errorOf(each).code])).toEqual([
      [1, 'not-found'],
      [1, 'bad-recipient'],
      [1, 'bad-recipient'],
      [1, 'bad-recipient'],
    ]);
    const secret =
      fs.readFileSync(path.join(keys, 'identity.txt'), 'utf8').match(/AGE-SECRET-KEY-1\w+/u)?.[0] ?? 'none';
    expect(ended.filter(({ stdout, stderr }) => `${stdout}${stderr}`.includes(secret))).toEqual([]);
    expect(fs.existsSync(out)).toBe(false);
  });
});

describe('edition', () => {
  it('writes the summary where it is told to, folders and all', async () => {
    const [file, other] = [path.join(freshPath(), 'for', 'everybody.pdf'), freshPath('other.pdf')];
    const told = await run('edition', '--workshop', first(), '--out', file, ...CLEARED);
    const json = await run('edition', '--workshop', second(), '--out', other, ...CLEARED, '--json');
    expect([told.status, told.stdout, jsonOf(json)]).toEqual([0, `${file}\n`, { file: other }]);
    expect([file, other].map((each) => fs.readFileSync(each).subarray(0, 5).toString())).toEqual(['%PDF-', '%PDF-']);
    expect(fs.readdirSync(path.dirname(file))).toEqual(['everybody.pdf']);
  });

  it('asks which where there are several workshops, and lists them', async () => {
    const ended = await run('edition', '--out', freshPath('x.pdf'), ...CLEARED, '--json');
    expect([ended.status, errorOf(ended).code, errorOf(ended).reasons]).toEqual([1, 'wrong-input', workshops]);
  });
});

describe('export', () => {
  it('writes the tables of the whole workspace, for programs or for spreadsheets', async () => {
    const [plain, sheets] = [freshPath('plain'), freshPath('sheets')];
    const told = await run('export', '--format', 'csv', '--out', plain, ...CLEARED);
    const json = await run('export', '--format', 'csv', '--spreadsheet', '--out', sheets, ...CLEARED, '--json');
    expect([told.status, told.stdout, jsonOf(json)]).toEqual([
      0,
      `${plain}\n`,
      { folder: sheets, files: expect.arrayContaining(['card.csv', 'note.csv']) as string[] },
    ]);
    const note = fs.readFileSync(path.join(plain, 'note.csv'), 'utf8');
    expect(
      ['Ring [phone number] in [town] in 2021-09', 'Ring [phone number] in [town] in 2021-10'].filter(
        (text) => !note.includes(text),
      ),
    ).toEqual([]);
    expect(fs.readFileSync(path.join(sheets, 'note.csv'), 'utf8').startsWith('\uFEFF')).toBe(true);
  });
});

describe('a facilitator’s workspace', () => {
  it('is searched too, as it was typed', async () => {
    const told = await run('search', 'moved', 'four');
    const json = await run('search', 'mov', '--json');
    expect([told.status, told.stdout.split('\n')[0], told.stderr]).toEqual([
      0,
      'problem\t2021-10\tNorth West\tMoved four times in a year.',
      '2 found.\n',
    ]);
    expect(jsonOf(json)).toMatchObject({ total: 4 });
  });

  it('imports nothing', async () => {
    const ended = await run('import', keys, '--identity', path.join(keys, 'identity.txt'), '--json');
    expect([ended.status, errorOf(ended).code]).toEqual([1, 'wrong-workspace-kind']);
  });
});
