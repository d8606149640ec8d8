import type { Room } from '#shared/model/room.ts';
import { attendanceOf, consentOf } from '../attendance/attendance-service.ts';
import { cardsOf } from '../card/card-service.ts';
import { notesOf } from '../note/note-service.ts';
import type { Session } from '../workspace/session.ts';
import { type PollRow, selectActivities, selectPollRows, selectTables, selectThemes } from './room-queries.ts';

type Workshop = Omit<Room['workshop'], 'id'> & { readonly id: string };

/** Everything of a workshop that the room's screen shows, read in one go. */
export function readRoom(session: Session, workshop: Workshop): Room {
  const { db } = session;
  const { id } = workshop;
  return {
    workshop,
    activities: selectActivities(db, id),
    tables: selectTables(db, id),
    themes: selectThemes(db, id),
    notes: notesOf(session, id),
    cards: cardsOf(session, id),
    polls: pollsFrom(selectPollRows(db, id)),
    attendance: attendanceOf(session, id),
    consent: consentOf(session, id),
    undoable: session.undo.last(id)?.label ?? null,
  } as unknown as Room;
}

function pollsFrom(rows: readonly PollRow[]): Room['polls'] {
  const polls = new Map<string, Room['polls'][number]>();
  for (const { pollId, question, label, count } of rows) {
    const poll = polls.get(pollId) ?? { question, options: [] };
    poll.options.push({ label, count });
    polls.set(pollId, poll);
  }
  return [...polls.values()];
}
