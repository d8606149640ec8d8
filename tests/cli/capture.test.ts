import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { COPIES } from '#core/keys/key-file.ts';
import { SMALL_CAPTURE } from '../core/support/capture-samples.ts';
import { stateOf } from '../core/support/folder-state.ts';
import { freshFolder, freshPath } from '../core/support/temporary-folder.ts';
import { bridgework, errorOf, jsonOf, PASSPHRASE } from '../support/command-line.ts';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;
const WRONG = { env: { BRIDGEWORK_PASSPHRASE: 'not the passphrase' } };

function aFile(content: object | string): string {
  const file = freshPath('typed.json');
  fs.writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const good = aFile({ ...SMALL_CAPTURE, id: 'autumn-1' });
const bad = aFile({
  ...SMALL_CAPTURE,
  month: 'September',
  extra: 1,
  notes: [{ activity: 'karaoke', table: 't9', text: '' }],
});
const workspace = freshPath('workspace');

const capture = (file: string, into: string, ...rest: Parameters<typeof bridgework>[1][]) =>
  bridgework(['capture', file, '--workspace', into, '--json'], ...rest);

beforeAll(async () => {
  const { status, stdout, stderr } = await bridgework(['capture', good, '--workspace', workspace]);
  expect([status, stdout.trim()]).toEqual([0, expect.stringMatching(UUID)]);
  expect(stderr).toBe('Captured 1 notes, 2 problems and 1 solutions; 7 people counted.\n');
});

/** How a command ended that must not have touched the workspace. */
async function untouched(work: () => ReturnType<typeof bridgework>) {
  const before = stateOf(workspace);
  const ended = await work();
  expect(stateOf(workspace)).toEqual(before);
  return ended;
}

describe('capture', () => {
  it('makes a workspace and tells what it took in, as one JSON value', async () => {
    const folder = path.join(freshPath(), 'deep', 'workspace');
    const ended = await capture(aFile(SMALL_CAPTURE), folder);
    expect([ended.status, jsonOf(ended)]).toEqual([
      0,
      { workshop: expect.stringMatching(UUID) as string, notes: 1, problems: 2, solutions: 1, people: 7 },
    ]);
    expect(fs.readdirSync(folder).toSorted()).toEqual([...COPIES, 'workspace.db'].toSorted());
  });

  it('takes the passphrase from a file, without the line end', async () => {
    const file = freshPath('passphrase');
    const folder = freshPath('workspace');
    fs.writeFileSync(file, `${PASSPHRASE}\r\n`);
    const made = await bridgework(['capture', aFile(SMALL_CAPTURE), '--workspace', folder, '--passphrase-file', file], {
      env: { BRIDGEWORK_PASSPHRASE: 'ignored' },
    });
    expect(made.status).toBe(0);
    expect((await capture(aFile(SMALL_CAPTURE), folder)).status).toBe(0);
  });

  it('refuses the same workshop twice and changes nothing', async () => {
    const ended = await untouched(() => capture(good, workspace));
    expect([ended.status, errorOf(ended).code]).toEqual([1, 'capture-duplicate']);
    expect(ended.stderr).toBe('This workspace already holds the workshop that the file names. Nothing was changed.\n');
  });

  it('lists every fault of a file at once with its path, and changes nothing', async () => {
    const ended = await untouched(() => capture(bad, workspace));
    const { code, reasons } = errorOf(ended);
    expect([ended.status, code]).toEqual([1, 'bad-capture-file']);
    expect(reasons.map((reason) => reason.slice(0, reason.indexOf(': '))).toSorted()).toEqual([
      'extra',
      'month',
      'notes[0].activity',
      'notes[0].table',
      'notes[0].text',
    ]);
    expect(reasons.every((reason) => ended.stderr.includes(`  - ${reason}\n`))).toBe(true);
  });

  it('makes no workspace for a file with faults, or that is not there, or is of a newer format', async () => {
    const files = [
      bad,
      freshPath('nothing'),
      freshFolder('folder'),
      aFile('{"format":"bridgework-capture/2"}'),
      aFile('not json'),
    ];
    const folders = files.map(() => freshPath('workspace'));
    const ended = await Promise.all(files.map((file, at) => capture(file, folders[at] ?? '')));
    expect(ended.map((each) => [each.status, errorOf(each).code])).toEqual([
      [1, 'bad-capture-file'],
      [1, 'file-not-found'],
      [1, 'file-not-found'],
      [1, 'newer-version'],
      [1, 'bad-capture-file'],
    ]);
    expect(folders.filter((folder) => fs.existsSync(folder))).toEqual([]);
  });

  it('tells of a wrong passphrase before anything else', async () => {
    for (const file of [good, bad, freshPath('nothing')]) {
      const ended = await untouched(() => capture(file, workspace, WRONG));
      expect([ended.status, errorOf(ended)]).toEqual([
        1,
        {
          code: 'wrong-passphrase',
          sentence: 'That passphrase does not open this workspace. Nothing was changed. Try again.',
          reasons: [],
        },
      ]);
    }
  });

  it('makes no workspace under a passphrase that is easy to guess, nor in a folder with other files', async () => {
    const [folder, full] = [freshPath('workspace'), freshFolder('full')];
    fs.writeFileSync(path.join(full, 'holiday.txt'), 'sun');
    const [short, among] = await Promise.all([
      capture(good, folder, { env: { BRIDGEWORK_PASSPHRASE: 'short' } }),
      capture(good, full),
    ]);
    expect([errorOf(short).code, fs.existsSync(folder)]).toEqual(['weak-passphrase', false]);
    expect([errorOf(among).code, fs.readdirSync(full)]).toEqual(['folder-not-empty', ['holiday.txt']]);
  });

  it('refuses a database that is not ours and leaves it as it is', async () => {
    const theirs = freshFolder('theirs');
    fs.writeFileSync(path.join(theirs, 'workspace.db'), 'SQLite format 3\0and so on');
    const before = stateOf(theirs);
    const ended = await capture(good, theirs);
    expect([ended.status, errorOf(ended).code]).toEqual([1, 'foreign-database']);
    expect(stateOf(theirs)).toEqual(before);
  });
});
