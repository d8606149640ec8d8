import fs from 'node:fs';
import { openDatabase } from '#core/db/open.ts';
import { noteHandlers } from '#core/note/note-service.ts';
import { activityId } from '#core/workshop/add-workshop.ts';
import { scan } from '#shared/domain/anonymise/scan.ts';
import { workshopIds } from '#core/workshop/find-workshop.ts';
import { sessionOn } from '../raw-session.ts';

/** Run as a program: adds notes to the first workshop until it is killed, and says each one's text once it is saved. */
const [file = '', key = '', name = ''] = process.argv.slice(2);
const session = sessionOn(openDatabase(file, Buffer.from(key, 'hex')), 'facilitator');
const [workshopId = ''] = workshopIds(session);
// The first look at a text compiles what looks: the writing that is to be cut comes after it.
scan('A first look.');
const add = noteHandlers(session).add as (draft: object) => unknown;
for (let number = 1; ; number += 1) {
  const text = `${name} note ${number} ${'word '.repeat(number % 40)}`.trim();
  add({ workshopId, activityId: activityId(workshopId, 'connect'), tableId: null, text });
  fs.writeSync(1, `${text}\n`);
}
