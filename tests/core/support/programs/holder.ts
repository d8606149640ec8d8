import { createDatabase, openDatabase } from '#core/db/open.ts';

/** Run as a program: makes or opens the database at a path with a key, says so, and holds it until standard input ends. */
const [how, file = '', key = ''] = process.argv.slice(2);
const dataKey = Buffer.from(key, 'hex');
const db = how === 'create' ? createDatabase(file, dataKey) : openDatabase(file, dataKey);
process.stdout.write('open\n');
for await (const _ of process.stdin);
db.close();
