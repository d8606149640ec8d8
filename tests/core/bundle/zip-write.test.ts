import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { writeZip } from '#core/bundle/zip-write.ts';
import { goodFiles, goodZip } from './support/bundle-surgery.ts';

const PROGRAM = fileURLToPath(new URL('support/print-zip.ts', import.meta.url));
const PLACES = [
  { TZ: 'Asia/Kolkata', LANG: 'hi_IN.UTF-8', USER: 'alice', HOME: '/home/alice' },
  { TZ: 'America/New_York', LANG: 'en_US.UTF-8', USER: 'bob', HOME: '/home/bob' },
  { TZ: 'Europe/London', LANG: 'C', USER: 'root', HOME: '/root' },
];

function printedIn(place: NodeJS.ProcessEnv): { readonly sample: string; readonly careless: string } {
  const run = spawnSync(process.execPath, [PROGRAM], {
    env: { PATH: process.env['PATH'], ...place },
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as { readonly sample: string; readonly careless: string };
}

describe('writeZip', () => {
  it('writes the same bytes in every time zone, language and account, where a careless zip differs', () => {
    const printed = PLACES.map(printedIn);
    expect(new Set(printed.map(({ careless }) => careless)).size).toBe(3);
    expect(new Set(printed.map(({ sample }) => sample)).size).toBe(1);
  });

  it('writes the same bytes whatever order the files come in', async () => {
    expect(Buffer.from(await writeZip(new Map([...goodFiles].toReversed()))).equals(goodZip)).toBe(true);
  });
});
