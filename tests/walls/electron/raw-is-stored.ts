// Raw text given to what stores it.
import { addRecord } from '#core/record/record-service.ts';
import type { Session } from '#core/workspace/session.ts';
import type { RawText } from '#shared/model/text.ts';

declare const session: Session;
declare const raw: RawText;
const row = { id: 'a', workshop_id: 'b', activity_id: 'c', table_id: null };

addRecord(session, 'note', { ...row, text: raw }); // wall: TS2322
addRecord(session, 'note', { ...row, text: 'typed' }); // wall: TS2322
