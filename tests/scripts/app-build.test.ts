import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fingerprintSources, isBuildCurrent, stampBuild } from '#scripts/provision/app-build.mjs';
import { temporaryFolder } from './temporary-folder.ts';

function write(root: string, path: string, text: string): string {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

function aBuiltProject(): string {
  const root = temporaryFolder();
  write(root, 'electron/main/index.ts', 'start();');
  write(root, 'shared/errors.ts', 'export {};');
  write(root, 'package.json', '{}');
  const fingerprint = fingerprintSources(root);
  for (const part of ['main/index.js', 'preload/index.cjs', 'renderer/index.html']) write(root, `out/${part}`, 'built');
  stampBuild(root, fingerprint);
  return root;
}

describe('isBuildCurrent', () => {
  it('trusts a build whose sources are untouched', () => {
    expect(isBuildCurrent(aBuiltProject())).toBe(true);
  });

  it('trusts a build whose sources were only written again, as a checkout does', () => {
    const root = aBuiltProject();
    write(root, 'shared/errors.ts', 'export {};');
    expect(isBuildCurrent(root)).toBe(true);
  });

  it.each([
    ['a source changed without changing its length', (root: string) => write(root, 'shared/errors.ts', 'export 1;')],
    ['a source was added', (root: string) => write(root, 'renderer/main.tsx', '')],
    ['a source was removed', (root: string) => rmSync(join(root, 'shared/errors.ts'))],
    [
      'a source was renamed',
      (root: string) => [rmSync(join(root, 'shared/errors.ts')), write(root, 'shared/error.ts', 'export {};')],
    ],
    ['a dependency changed', (root: string) => write(root, 'package.json', '{"dependencies":{}}')],
    ['a part of it is gone', (root: string) => rmSync(join(root, 'out/preload'), { recursive: true })],
    ['all of it is gone', (root: string) => rmSync(join(root, 'out'), { recursive: true })],
  ])('builds again when %s', (_, change) => {
    const root = aBuiltProject();
    change(root);
    expect(isBuildCurrent(root)).toBe(false);
  });

  it('builds again when the development server has written over it', () => {
    const root = aBuiltProject();
    const later = new Date(Date.now() + 60_000);
    utimesSync(write(root, 'out/main/index.js', 'for development'), later, later);
    expect(isBuildCurrent(root)).toBe(false);
  });
});
