import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshPath } from './support/temporary-folder.ts';

const PROJECT = path.resolve(import.meta.dirname, '..', '..');
const WALLS = 'tests/walls';

/** Runs a tool of the project and gives all that it said. */
function said(tool: string, args: readonly string[]): string {
  const program = path.join(PROJECT, 'node_modules/.bin', process.platform === 'win32' ? `${tool}.cmd` : tool);
  const { stdout, stderr, error } = spawnSync(program, args, {
    cwd: PROJECT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (error) throw error;
  return `${stdout}${stderr}`;
}

/** The places in a folder's files that are marked `// wall: CODE`, as `file:line CODE`. */
function markedIn(folder: string): readonly string[] {
  return fs.readdirSync(path.join(PROJECT, folder)).flatMap((name) => {
    const file = `${folder}/${name}`;
    const lines = fs.readFileSync(path.join(PROJECT, file), 'utf8').split('\n');
    return lines.flatMap((line, at) =>
      (/\/\/ wall: (TS\d+)$/u.exec(line) ?? []).slice(1).map((code) => `${file}:${at + 1} ${code}`),
    );
  });
}

/** What the compiler refuses in a folder's files, as `file:line CODE`. */
function refusedIn(folder: string, how: '-p' | '-b'): readonly string[] {
  const lines = said('tsc', [how, folder, '--pretty', 'false']).split('\n');
  return lines.flatMap((line) => {
    const [, file, at, code] = /^(\S+)\((\d+),\d+\): error (TS\d+): /u.exec(line) ?? [];
    return file?.startsWith(folder) ? [`${file}:${at} ${code}`] : [];
  });
}

describe('the compiler', () => {
  it.each([
    ['lets no raw text, and no plain string, leave the core; and has no page there', 'electron', '-p', 14],
    ['has no file system and no process in a page', 'renderer-node', '-b', 3],
    ['lets no page reach into the core', 'renderer-core', '-b', 1],
  ] as const)('%s', (_, wall, how, count) => {
    const marked = markedIn(`${WALLS}/${wall}`);
    expect(marked).toHaveLength(count);
    // The files called control.ts stand in the same folders and have no mark: they compile.
    expect(refusedIn(`${WALLS}/${wall}`, how).toSorted()).toEqual(marked.toSorted());
    expect(fs.existsSync(path.join(PROJECT, WALLS, wall, 'control.ts'))).toBe(true);
  });
});

describe('the linter', () => {
  it('refuses every way of calling text anonymised that was not', () => {
    const file = `${WALLS}/minted-text.ts`;
    // The project's own rules, but for the line that keeps them away from this file.
    const rules = JSON.parse(fs.readFileSync(path.join(PROJECT, '.oxlintrc.json'), 'utf8')) as { jsPlugins: string[] };
    const config = freshPath('oxlintrc.json');
    const jsPlugins = rules.jsPlugins.map((plugin) => path.join(PROJECT, plugin));
    fs.writeFileSync(config, JSON.stringify({ ...rules, jsPlugins, ignorePatterns: [] }));
    const output = said('oxlint', ['-c', config, '-f', 'json', file]);
    const { diagnostics } = JSON.parse(output) as {
      diagnostics: { code: string; severity: string; labels: { span: { line: number } }[] }[];
    };
    const found = diagnostics
      .filter(({ code, severity }) => code === 'bridgework(no-minted-text)' && severity === 'error')
      .map(({ labels }) => labels[0]?.span.line);
    const lines = fs.readFileSync(path.join(PROJECT, file), 'utf8').split('\n');
    const marked = lines.flatMap((line, at) => (line.endsWith('// lint') ? [at + 1] : []));
    expect(found.toSorted((a = 0, b = 0) => a - b)).toEqual(marked);
    expect(marked).toHaveLength(8);
  });
});
