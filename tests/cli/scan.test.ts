import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { freshPath } from '../core/support/temporary-folder.ts';
import { bridgework, jsonOf } from '../support/command-line.ts';

const TEXT = '👋 Ring 07700 900123 or write to sam@example.org.';
const SPANS = [
  { start: 8, end: 20, category: 'phone', tier: 'block', replacement: '[phone number]' },
  { start: 33, end: 48, category: 'email', tier: 'block', replacement: '[e-mail address]' },
];

describe('scan', () => {
  it('lists what it sees in a file, a line each', async () => {
    const file = freshPath('text');
    fs.writeFileSync(file, TEXT);
    const { status, stdout, stderr } = await bridgework(['scan', file]);
    expect([status, stdout, stderr]).toEqual([
      0,
      '8-20\tblock\tphone\t07700 900123\t[phone number]\n33-48\tblock\temail\tsam@example.org\t[e-mail address]\n',
      '2 found.\n',
    ]);
  });

  it('reads standard input, and gives one JSON value', async () => {
    const ended = await Promise.all(
      [
        ['scan', '--json'],
        ['scan', '-', '--json'],
      ].map((args) => bridgework(args, { input: TEXT })),
    );
    expect(ended.map((each) => [each.status, jsonOf(each)])).toEqual([
      [0, { spans: SPANS }],
      [0, { spans: SPANS }],
    ]);
  });

  it('ends well where there is nothing to see, and says that a person must look too', async () => {
    const { status, stdout, stderr } = await bridgework(['scan'], { input: 'Nothing at all' });
    expect([status, stdout, stderr]).toEqual([
      0,
      '',
      'Nothing was found. A scan never sees everything: read it through.\n',
    ]);
  });

  it('answers line by line with --jsonl, in UTF-16 offsets, and repeats nobody’s text', async () => {
    const lines = [
      { id: 'a', text: TEXT },
      { id: 2, text: '' },
      { id: 'c', text: 'M14 5AB\n@jay', extra: true },
    ];
    const input = `\uFEFF${lines.map((line) => JSON.stringify(line)).join('\r\n')}\n\n`;
    const { status, stdout } = await bridgework(['scan', '--jsonl'], { input });
    expect(status).toBe(0);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([
      { id: 'a', spans: SPANS },
      { id: 2, spans: [] },
      {
        id: 'c',
        spans: [
          { start: 0, end: 7, category: 'postcode', tier: 'block', replacement: '[postcode]' },
          { start: 8, end: 12, category: 'handle', tier: 'block', replacement: '[social media name]' },
        ],
      },
    ]);
  });

  it('stops at a line that it cannot read, and says which', async () => {
    const { status, stdout, stderr } = await bridgework(['scan', '--jsonl'], {
      input: '{"id":1,"text":"x"}\n{"id":2}\n{"id":3,"text":"y"}\n',
    });
    expect([status, stdout]).toEqual([1, '{"id":1,"spans":[]}\n']);
    expect(stderr).toContain('Line 2 is not {"id": …, "text": …}.');
  });

  it('says so where there is no file', async () => {
    const ended = await bridgework(['scan', freshPath('nothing'), '--json']);
    expect([ended.status, jsonOf(ended)]).toEqual([
      1,
      {
        error: {
          code: 'file-not-found',
          sentence: expect.stringMatching(/^There is no file “/u) as string,
          reasons: [],
        },
      },
    ]);
  });

  it('reads a whole day’s notes at once', async () => {
    const input = `${'Somebody said something. '.repeat(40_000)}Ring 07700 900123`;
    const ended = await bridgework(['scan', '--json'], { input });
    expect(jsonOf(ended)).toEqual({ spans: [{ ...SPANS[0], start: 1_000_005, end: 1_000_017 }] });
  });
});
