import { z } from 'zod';
import { ImportOutcome } from '#shared/model/bundle.ts';
import {
  CorpusAttendance,
  CorpusEntry,
  CorpusFilter,
  CorpusOverview,
  CorpusPage,
  ReceivedBundle,
  ReviewKey,
} from '#shared/model/review.ts';
import { method, Nothing } from './define.ts';

export const review = {
  /** The key pair of this review desk; null until it was made. */
  key: method(Nothing, ReviewKey.nullable()),
  makeKey: method(Nothing, ReviewKey),
  saveRecipient: method(z.strictObject({ folder: z.string() }), z.strictObject({ fileName: z.string() })),
  /** Imports files, and the bundles in folders; one outcome a file. */
  importPaths: method(z.strictObject({ paths: z.array(z.string()).min(1).max(10_000) }), z.array(ImportOutcome)),
  bundles: method(Nothing, z.array(ReceivedBundle)),
  overview: method(Nothing, CorpusOverview),
  entries: method(CorpusFilter, CorpusPage),
  /** One entry, to follow a link; null where it is gone. */
  entry: method(z.strictObject({ id: z.string() }), CorpusEntry.nullable()),
  attendance: method(Nothing, CorpusAttendance),
  /** Writes card.csv, note.csv and the other tables into a new folder inside `folder`. */
  exportCsv: method(
    z.strictObject({ folder: z.string() }),
    z.strictObject({ folderName: z.string(), files: z.array(z.string()) }),
  ),
};
