import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { columnsOf, RECORD_KINDS } from '#shared/model/record.ts';
import { DATA_PACKAGE, TAG_MANIFEST } from '#core/bundle/bundle-files.ts';
import { openBundle } from '#core/bundle/open-bundle.ts';
import { sealBundle } from '#core/bundle/seal.ts';
import { goodFiles, goodZip, reviewKey, textOf } from './support/bundle-surgery.ts';
import { sampleContent } from './support/sample-content.ts';

const SCHEMA = path.resolve(import.meta.dirname, '../../../../shared/data/schemas/datapackage-2.0.json');

let folder = '';
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bridgework-interop-'));
});
afterAll(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

/** Runs a program that is not ours; a program that is missing fails the test. */
function run(program: string, args: readonly string[], cwd = folder): string {
  const result = spawnSync(program, args, { cwd, encoding: 'utf8' });
  if (result.error) throw result.error;
  expect(result.stderr + (result.status === 0 ? '' : result.stdout)).toBe('');
  return result.stdout;
}

describe('a sealed bundle', () => {
  it('opens with age and unzip, and verifies with sha512sum', async () => {
    const { bytes, fileName } = await sealBundle({ ...sampleContent(), recipients: [reviewKey.recipient] });
    fs.writeFileSync(path.join(folder, fileName), bytes);
    fs.writeFileSync(path.join(folder, 'identity.txt'), `${reviewKey.identity}\n`);
    run('age', ['--decrypt', '-i', 'identity.txt', '-o', 'bundle.zip', fileName]);
    expect(run('unzip', ['-t', 'bundle.zip'])).toContain('No errors detected');
    run('unzip', ['-q', 'bundle.zip', '-d', 'bag']);
    const bag = path.join(folder, 'bag');
    const checked = run('sha512sum', ['--strict', '-c', 'manifest-sha512.txt', TAG_MANIFEST], bag).trim().split('\n');
    const files = fs
      .readdirSync(bag, { recursive: true, encoding: 'utf8' })
      .filter((name) => path.extname(name) !== '');
    expect(checked.every((line) => line.endsWith(': OK'))).toBe(true);
    expect(checked).toHaveLength(files.length - 2);
    expect(fs.readFileSync(path.join(bag, 'data/note.csv'), 'utf8')).toBe(textOf(goodFiles, 'data/note.csv'));
  });

  it('opens here when age has sealed it', async () => {
    fs.writeFileSync(path.join(folder, 'ours.zip'), goodZip);
    run('age', ['-r', reviewKey.recipient, '-o', 'theirs.age', 'ours.zip']);
    const bytes = fs.readFileSync(path.join(folder, 'theirs.age'));
    expect((await openBundle({ bytes, identities: [reviewKey.identity] })).header).toEqual(sampleContent().header);
  });
});

describe('data/datapackage.json', () => {
  const descriptor: unknown = JSON.parse(textOf(goodFiles, DATA_PACKAGE));

  it('describes every table with all its columns', () => {
    const fields = RECORD_KINDS.map((kind) => [kind, columnsOf(kind).map(([name]) => ({ name }))]);
    expect(descriptor).toMatchObject({
      resources: [
        ...fields.map(([name, columns]) => ({ name, schema: { fields: columns } })),
        { name: 'tombstone' },
        { name: 'summary' },
      ],
    });
  });

  it.skipIf(!fs.existsSync(SCHEMA))(
    'is valid by the profile of Data Package 2.0 (skipped where ../shared/data/schemas is absent)',
    () => {
      const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
      addFormats(ajv);
      const validate = ajv.compile(JSON.parse(fs.readFileSync(SCHEMA, 'utf8')) as object);
      expect([validate(descriptor), validate.errors]).toEqual([true, null]);
      expect(validate({ resources: [{ name: 'card', path: '../card.csv' }] })).toBe(false);
    },
  );
});
