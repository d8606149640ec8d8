import fs from 'node:fs';
import path from 'node:path';
import { closeDatabase, DATABASE_NAME } from '#core/db/open.ts';
import { directSession } from '../support/direct-session.ts';
import { typingIn } from '../support/typing.ts';

/**
 * Run as a program under the recorder: adds notes, saves a draft, folds the log in as the housekeeping does, closes and
 * opens again in the middle, and says what was saved. `synchronous` other than FULL is set here and nowhere in the app.
 */
const [folder = '', dataKey = '', notes = '', synchronous = 'FULL'] = process.argv.slice(2);
const opened = () => {
  const session = directSession(folder, Buffer.from(dataKey, 'hex'));
  session.db.pragma(`synchronous = ${synchronous}`);
  return session;
};
let session = opened();
for (let number = 1; number <= Number(notes); number += 1) {
  const { addNote, saveDraft } = typingIn(session);
  await addNote(`note ${number} ${'word '.repeat(number % 40)}`.trim());
  fs.writeSync(1, `note ${number}\n`);
  if (number % 10 === 0) {
    await saveDraft(`draft ${number}`);
    fs.writeSync(1, `draft ${number}\n`);
  }
  if (number % 60 === 0) session.db.pragma('wal_checkpoint(TRUNCATE)');
  if (number === Math.floor(Number(notes) / 2)) {
    session.stop();
    closeDatabase(session.db);
    session = opened();
  }
}
session.stop();
// It is left open: a cut of the power finds a log beside the database.
if (!fs.existsSync(path.join(folder, DATABASE_NAME))) throw new Error('the database is gone');
process.exit(0);
