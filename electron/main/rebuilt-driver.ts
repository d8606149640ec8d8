import fs from 'node:fs';
import path from 'node:path';
import { app } from 'electron';
import { z } from 'zod';

const Note = z.object({ sqliteBinding: z.string().nullable() });

/** In development the set-up may have provided an older runtime, whose database driver had to be rebuilt. */
export function rebuiltDriver(): Readonly<Record<string, string>> {
  if (app.isPackaged) return {};
  const note = path.join(app.getAppPath(), '.provision', 'electron.json');
  if (!fs.existsSync(note)) return {};
  const { sqliteBinding } = Note.parse(JSON.parse(fs.readFileSync(note, 'utf8')));
  return sqliteBinding ? { BRIDGEWORK_SQLITE_BINDING: sqliteBinding } : {};
}
