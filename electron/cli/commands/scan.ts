import { z } from 'zod';
import { scan } from '#shared/domain/anonymise/scan.ts';
import { AppError } from '#shared/errors.ts';
import type { Finding } from '#shared/model/finding.ts';
import { readArguments } from '../arguments.ts';
import { type Command, DONE, UsageError } from '../io.ts';
import { readTextFile } from '../passphrase.ts';

const Line = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

function spansOf(text: string): readonly Finding[] {
  return scan(text).map(({ start, end, category, tier, replacement }) => ({ start, end, category, tier, replacement }));
}

function scanLine(line: string, index: number): string {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    json = null;
  }
  const parsed = Line.safeParse(json);
  if (!parsed.success) {
    throw new AppError(
      'wrong-input',
      `Line ${index + 1} is not {"id": …, "text": …}. It and the lines after it were not scanned.`,
    );
  }
  return JSON.stringify({ id: parsed.data.id, spans: spansOf(parsed.data.text) });
}

export const scanText: Command = {
  usage: 'scan [--jsonl] [--json] [FILE|-]',
  about: 'Says what personal data it sees in a text. Offsets are UTF-16 code units, the end is exclusive.',
  async run(args, io) {
    const given = readArguments(args, { jsonl: { type: 'boolean' }, json: { type: 'boolean' } });
    const [file = '-', ...more] = given.rest;
    if (more.length > 0) throw new UsageError('scan takes one file.');
    const text = file === '-' ? await io.readStdin() : await readTextFile(file);
    if (given.has('jsonl')) {
      const lines = text.replace(/^\uFEFF/u, '').split('\n');
      for (const [index, line] of lines.entries()) if (line.trim() !== '') io.out(scanLine(line, index));
      return DONE;
    }
    const spans = spansOf(text);
    if (given.has('json')) {
      io.out(JSON.stringify({ spans }));
      return DONE;
    }
    for (const { start, end, category, tier, replacement } of spans) {
      io.out(`${start}-${end}\t${tier}\t${category}\t${text.slice(start, end)}\t${replacement}`);
    }
    io.err(
      spans.length === 0
        ? 'Nothing was found. A scan never sees everything: read it through.'
        : `${spans.length} found.`,
    );
    return DONE;
  },
};
