import { AppError } from '#shared/errors.ts';
import { CaptureFile } from '#shared/model/capture-file.ts';
import type { Pack } from '#shared/model/pack.ts';
import { listPacks } from '../pack/pack-service.ts';
import { packProblems, referenceProblems, shapeProblems } from './capture-problems.ts';

/** The largest typed-up workshop that is read, in UTF-16 code units. */
const LONGEST_FILE = 20_000_000;

/** A typed-up workshop that is right in every part, with its pack. */
export interface ParsedCapture {
  readonly file: CaptureFile;
  readonly pack: Pack;
}

function refuse(reasons: readonly string[]): never {
  throw new AppError(
    'bad-capture-file',
    'That file cannot be captured as it is. Nothing was changed. Mend what is listed and try again.',
    reasons,
  );
}

/** Reads a `bridgework-capture/1` file, or refuses it with every reason at once. */
export function parseCapture(text: string): ParsedCapture {
  if (text.length > LONGEST_FILE) refuse(['The file is larger than any workshop.']);
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    refuse([`The file is not JSON: ${error instanceof Error ? error.message : String(error)}.`]);
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    refuse(['The file does not hold one JSON object.']);
  const format = 'format' in json ? json.format : undefined;
  if (typeof format === 'string' && /^bridgework-capture\/(?!1$)\d+$/u.test(format)) {
    throw new AppError(
      'newer-version',
      `That file is “${format}”, made for a newer version of Bridgework. Nothing was changed. Install that version to capture it.`,
    );
  }
  const parsed = CaptureFile.safeParse(json);
  const named = 'pack' in json ? json.pack : undefined;
  const pack = listPacks().find(({ id }) => id === named);
  const reasons = [...(parsed.success ? [] : shapeProblems(parsed.error)), ...referenceProblems(json)];
  if (pack) reasons.push(...packProblems(json, pack));
  else if (typeof named === 'string') {
    reasons.push(
      `pack: there is no pack “${named}”. The packs are ${listPacks()
        .map(({ id }) => id)
        .join(', ')}.`,
    );
  }
  if (reasons.length > 0 || !parsed.success || !pack) refuse(reasons);
  return { file: parsed.data, pack };
}
