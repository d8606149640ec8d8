import path from 'node:path';
import type { Db } from '#core/db/driver.ts';
import { closeDatabase, DATABASE_NAME, openDatabase } from '#core/db/open.ts';
import { selectLastDraft } from '#core/draft/draft-queries.ts';

/** What a database holds and whether it is whole. */
export interface Kept {
  /** Texts of the notes, oldest first. */
  readonly notes: readonly string[];
  readonly draft: string | null;
  /** What is wrong with it; nothing, always. */
  readonly faults: readonly string[];
}

/** Looks through an open database: its pages, its references, its search index. */
export function keptIn(db: Db): Kept {
  const faults: string[] = [];
  const integrity = db.pragma('integrity_check', { simple: true });
  if (integrity !== 'ok') faults.push(`integrity_check says ${String(integrity)}`);
  const loose = db.pragma('foreign_key_check') as readonly unknown[];
  if (loose.length > 0) faults.push(`foreign_key_check finds ${loose.length}`);
  const notes = db.prepare<[], string>(`SELECT text FROM note ORDER BY seq`).pluck().all();
  const indexed = db
    .prepare<[], number>(`SELECT count(*) FROM note_search WHERE note_search MATCH 'note'`)
    .pluck()
    .get();
  const findable = notes.filter((text) => /\bnote\b/u.test(text)).length;
  if (indexed !== findable) faults.push(`the search index finds ${String(indexed)} of ${findable} notes`);
  const draft = selectLastDraft(db);
  return { notes, draft: draft && (JSON.parse(draft.body) as { text: string }).text, faults };
}

/** The same of a closed workspace's folder, opened as the app opens it; what does not open is corrupt. */
export function keptInFolder(folder: string, dataKey: Buffer): Kept {
  let db: Db;
  try {
    db = openDatabase(path.join(folder, DATABASE_NAME), dataKey);
  } catch (error) {
    return { notes: [], draft: null, faults: [`it does not open: ${String(error)}`] };
  }
  try {
    return keptIn(db);
  } catch (error) {
    return { notes: [], draft: null, faults: [`it does not read: ${String(error)}`] };
  } finally {
    closeDatabase(db);
  }
}
