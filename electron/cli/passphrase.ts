import fs from 'node:fs/promises';
import { AppError } from '#shared/errors.ts';
import type { Arguments } from './arguments.ts';
import type { Io } from './io.ts';

export const PASSPHRASE_OPTIONS = { workspace: { type: 'string' }, 'passphrase-file': { type: 'string' } } as const;

/** The passphrase from the file or the environment. It is never an argument: other people on the machine can read those. */
export async function readPassphrase(given: Arguments, io: Io): Promise<string> {
  const file = given.one('passphrase-file');
  if (file !== undefined) return (await readTextFile(file)).replace(/\r?\n$/u, '');
  const fromEnvironment = io.env['BRIDGEWORK_PASSPHRASE'];
  if (fromEnvironment !== undefined && fromEnvironment !== '') return fromEnvironment;
  throw new AppError(
    'passphrase-missing',
    'No passphrase was given. Nothing was changed. Name a file with --passphrase-file, or set BRIDGEWORK_PASSPHRASE.',
  );
}

/** A text file that somebody named, or a sentence that it is not there. */
export async function readTextFile(file: string): Promise<string> {
  try {
    return await fs.readFile(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT')
      throw new AppError('file-not-found', `There is no file “${file}”. Nothing was changed. Check the name.`);
    if (code === 'EISDIR')
      throw new AppError('file-not-found', `“${file}” is a folder, not a file. Nothing was changed. Check the name.`);
    throw new AppError('file-not-found', `“${file}” cannot be read. Nothing was changed. Check that you may read it.`);
  }
}
