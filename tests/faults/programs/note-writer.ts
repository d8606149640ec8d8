import fs from 'node:fs';
import { noteHandlers } from '#core/note/note-service.ts';
import { activityId } from '#core/workshop/add-workshop.ts';
import { workshopIds } from '#core/workshop/find-workshop.ts';
import { scan } from '#shared/domain/anonymise/scan.ts';
import { directSession } from '../support/direct-session.ts';

/**
 * Run as a program: adds notes to a workspace until it is killed, and says each one's text once it is saved. It is started
 * hundreds of times, so it goes to the service without the contract, whose loading would cost more than all the rest.
 */
const [folder = '', dataKey = '', name = ''] = process.argv.slice(2);
const session = directSession(folder, Buffer.from(dataKey, 'hex'));
const [workshopId = ''] = workshopIds(session);
const add = noteHandlers(session).add as (draft: object) => unknown;
// The first looks at a text compile what looks: the writing that is to be cut comes after them.
for (let look = 1; look <= 8; look += 1) scan(`${name} note ${look} ${'word '.repeat(look * 5)}`);
for (let number = 1; ; number += 1) {
  const text = `${name} note ${number} ${'word '.repeat(number % 40)}`.trim();
  add({ workshopId, activityId: activityId(workshopId, 'connect'), tableId: null, text });
  fs.writeSync(1, `${text}\n`);
}
