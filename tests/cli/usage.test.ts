import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { freshFolder, freshPath } from '../core/support/temporary-folder.ts';
import { bridgework, bridgeworkHere, jsonOf } from '../support/command-line.ts';

const COMMANDS = ['demo', 'keygen', 'scan', 'capture', 'seal', 'edition', 'inspect', 'import', 'search', 'export'];

describe('bridgework', () => {
  it('says how it is used when it is asked, and to standard error when it was not', async () => {
    const [asked, bare] = await Promise.all([bridgework(['--help']), bridgework([])]);
    expect([asked.status, asked.stderr, bare.status, bare.stdout]).toEqual([0, '', 2, '']);
    expect(bare.stderr).toBe(asked.stdout);
    expect(COMMANDS.filter((command) => !asked.stdout.includes(`\n  bridgework ${command} `))).toEqual([]);
  });

  it('says so where there is no such command, and tells of one command with --help', async () => {
    const [unknown, help] = await Promise.all([
      bridgework(['karaoke', '--json']),
      bridgework(['seal', '--nonsense', '--help']),
    ]);
    expect([unknown.status, unknown.stdout]).toEqual([2, '']);
    expect(unknown.stderr).toContain('There is no command “karaoke” in this version.');
    expect([help.status, help.stdout.startsWith('bridgework seal --workspace DIR')]).toEqual([0, true]);
  });

  it('ends with 2 after wrong usage, with nothing on standard output and nothing made', async () => {
    const cwd = freshFolder('cwd');
    const { status, stdout, stderr } = await bridgework(['capture', 'a', 'b', '--workspace', 'w', '--json'], { cwd });
    expect([status, stdout, fs.readdirSync(cwd)]).toEqual([2, '', []]);
    expect(stderr).toBe('capture takes one file.\nUsage: bridgework capture FILE --workspace DIR [--json]\n');
  });

  // The same function as the process runs, without the seconds that a process takes.
  it.each([
    ['keygen', [], '--out is missing.'],
    ['demo', [], '--out is missing.'],
    ['capture', ['--workspace', 'w'], 'capture takes one file.'],
    ['capture', ['a'], '--workspace is missing.'],
    ['seal', ['--workspace', 'w', '--out', 'o'], '--to is missing.'],
    ['seal', ['--workspace', 'w', '--to', 'age1x'], '--out is missing.'],
    ['seal', ['--workspace', 'w', '--to', 'age1x', '--out', 'o', '--settle', 'later'], '--settle takes “replace”'],
    ['edition', ['--workspace', 'w'], '--out is missing.'],
    ['import', ['--workspace', 'w', '--identity', 'i'], 'import takes one bundle or folder, or more.'],
    ['import', ['b', '--workspace', 'w'], '--identity is missing.'],
    ['inspect', [], 'inspect takes one bundle or more.'],
    ['search', ['--workspace', 'w'], 'search takes the words to look for.'],
    ['export', ['--workspace', 'w', '--out', 'o'], '--format is missing.'],
    ['export', ['--workspace', 'w', '--out', 'o', '--format', 'docx'], 'This version exports csv, not “docx”.'],
    ['scan', ['a', 'b'], 'scan takes one file.'],
    ['search', ['x', '--workspace', 'w', '--passphrase', 'x'], 'Unknown option'],
  ])('refuses %s %j as wrong usage: %s', async (command, args, sentence) => {
    const { status, told } = await bridgeworkHere([command, ...args, '--json']);
    expect(status).toBe(2);
    expect(told).toEqual([{ stream: 'err', line: expect.stringContaining(sentence) as string }]);
    expect(told[0]?.line).toContain(`\nUsage: bridgework ${command} `);
  });

  it('never asks for a passphrase', async () => {
    // Standard input is open and silent here: a command that asked would never end.
    const ended = await bridgework(['search', 'x', '--workspace', freshPath(), '--json'], {
      env: { BRIDGEWORK_PASSPHRASE: undefined },
    });
    expect([ended.status, jsonOf(ended)]).toEqual([
      1,
      {
        error: {
          code: 'passphrase-missing',
          sentence:
            'No passphrase was given. Nothing was changed. Name a file with --passphrase-file, or set BRIDGEWORK_PASSPHRASE.',
          reasons: [],
        },
      },
    ]);
  });
});
