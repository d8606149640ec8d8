import { createHash } from 'node:crypto';
import type { CaptureFile } from '#shared/model/capture-file.ts';
import { derivedId } from '../record/derived-id.ts';

/** Ids for the records of one captured file: by the kind of record and its place or local id in the file. */
export interface CaptureIds {
  readonly workshop: string;
  readonly of: (kind: string, local: string | number) => string;
}

const wordsIn = (text: string): number => text.split(/\s+/u).length;

/**
 * The file without anybody's words: keys, local ids, counts, and how many words each text has. Two laptops that capture
 * the same file give its records the same ids, two different files of one workshop do not, and yet no id can be tried
 * against a guessed name.
 */
function skeletonOf(file: CaptureFile): string {
  const skeleton = JSON.stringify(file, (key, value: unknown) => {
    if (key === 'id' || key === 'activity' || key === 'table' || key === 'kind' || key === 'wording') return value;
    return typeof value === 'string' && key !== '' ? wordsIn(value) : value;
  });
  return createHash('sha256').update(skeleton).digest('hex');
}

/** A file that names its workshop gives the same ids everywhere; without a name each capture is a new workshop. */
export function captureIds(file: CaptureFile, newId: () => string): CaptureIds {
  if (file.id === undefined) {
    const made = new Map<string, string>();
    return {
      workshop: newId(),
      of(kind, local) {
        const key = JSON.stringify([kind, local]);
        const id = made.get(key) ?? newId();
        made.set(key, id);
        return id;
      },
    };
  }
  const workshop = derivedId('workshop', file.id);
  const skeleton = skeletonOf(file);
  return { workshop, of: (kind, local) => derivedId('captured', workshop, skeleton, kind, local) };
}
