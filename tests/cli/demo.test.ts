import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { textOfPdf } from '../core/support/leaving-files.ts';
import { filesIn } from '../core/support/folder-state.ts';
import { freshFolder, freshPath } from '../core/support/temporary-folder.ts';
import { bridgework, jsonOf } from '../support/command-line.ts';

describe('demo', () => {
  it('carries the sample workshop the whole way, and leaves nothing but what it tells of', async () => {
    const [out, told, scratch] = [freshPath('demo'), freshPath('demo'), freshFolder('tmp')];
    const env = { TMPDIR: scratch };
    const [json, words] = await Promise.all([
      bridgework(['demo', '--out', out, '--json'], { env }),
      bridgework(['demo', '--out', told], { env }),
    ]);
    expect([
      words.status,
      words.stdout,
      words.stderr
        .trim()
        .split('\n')
        .map((line) => line.slice(0, 2)),
    ]).toEqual([0, `Done. Look in ${told}.\n`, ['1.', '2.', '3.', '4.', '5.', '6.']]);
    const summary = jsonOf(json) as Readonly<Record<string, unknown>>;
    expect(summary).toMatchObject({
      imported: { accepted: 1, duplicates: 0, rejected: [], foreign: [] },
      notes: 60,
      problems: 40,
      solutions: 30,
      people: 48,
    });
    expect(fs.readdirSync(out).toSorted()).toEqual(
      [summary['bundle'], summary['pdf'], 'csv', 'review-key'].map(String).toSorted(),
    );
    expect(fs.readdirSync(path.join(out, 'csv'))).toHaveLength(12);
    expect(textOfPdf(fs.readFileSync(path.join(out, String(summary['pdf']))))).toContain('40 to 49');
    expect(filesIn(scratch)).toEqual({});
  });

  it('never writes over the key of an earlier demo', async () => {
    const out = freshPath('demo');
    fs.mkdirSync(path.join(out, 'review-key'), { recursive: true });
    fs.writeFileSync(path.join(out, 'review-key', 'identity.txt'), 'theirs');
    const { status } = await bridgework(['demo', '--out', out, '--json']);
    expect([status, fs.readFileSync(path.join(out, 'review-key', 'identity.txt'), 'utf8')]).toEqual([1, 'theirs']);
  });
});
