import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { stateOf } from '../core/support/folder-state.ts';
import { freshFolder, freshPath } from '../core/support/temporary-folder.ts';
import { bridgework, jsonOf } from '../support/command-line.ts';

describe('keygen', () => {
  it('makes a key pair that other age programs take: the secret for its owner only', async () => {
    const out = path.join(freshPath(), 'new', 'key');
    const { status, stdout, stderr } = await bridgework(['keygen', '--out', out]);
    expect(status).toBe(0);
    const identity = path.join(out, 'identity.txt');
    const recipient = fs.readFileSync(path.join(out, 'recipient.txt'), 'utf8');
    expect([stdout, fs.readdirSync(out).toSorted()]).toEqual([recipient, ['identity.txt', 'recipient.txt']]);
    expect(fs.readFileSync(identity, 'utf8')).toMatch(/^AGE-SECRET-KEY-1[0-9A-Z]{58}$/mu);
    expect(stderr).toContain('keep it to yourselves');
    expect(`${stdout}${stderr}`).not.toContain('AGE-SECRET-KEY');
    if (process.platform !== 'win32') expect((fs.statSync(identity).mode & 0o777).toString(8)).toBe('600');
    const theirs = spawnSync('age-keygen', ['-y', identity], { encoding: 'utf8' });
    expect([theirs.error, theirs.stdout]).toEqual([undefined, recipient]);
  });

  it('keeps the secret to its owner whatever the umask is', async () => {
    const out = freshPath('key');
    const script = path.resolve(import.meta.dirname, '..', '..', 'scripts/bridgework.mjs');
    const { status } = spawnSync('sh', [
      '-c',
      'umask 000; exec "$0" "$@"',
      process.execPath,
      script,
      'keygen',
      '--out',
      out,
    ]);
    expect([status, (fs.statSync(path.join(out, 'identity.txt')).mode & 0o777).toString(8)]).toEqual([0, '600']);
  });

  it('never writes over a key, nor over one half of one', async () => {
    for (const present of ['identity.txt', 'recipient.txt']) {
      const out = freshFolder('key');
      fs.writeFileSync(path.join(out, present), 'theirs');
      const before = stateOf(out);
      const { status, stdout, stderr } = await bridgework(['keygen', '--out', out, '--json']);
      expect([status, jsonOf({ status, stdout, stderr })]).toEqual([
        1,
        {
          error: {
            code: 'folder-not-empty',
            sentence: expect.stringContaining('It was not touched') as string,
            reasons: [],
          },
        },
      ]);
      expect(stateOf(out)).toEqual(before);
    }
  });

  it('gives the recipient as JSON, and the secret never', async () => {
    const out = freshPath('key');
    const ended = await bridgework(['keygen', '--out', out, '--json']);
    expect([ended.status, jsonOf(ended)]).toEqual([
      0,
      {
        identity: path.join(out, 'identity.txt'),
        recipientFile: path.join(out, 'recipient.txt'),
        recipient: fs.readFileSync(path.join(out, 'recipient.txt'), 'utf8').trim(),
      },
    ]);
  });
});
