import type { z } from 'zod';
import type { CardDraft } from '#shared/model/entry.ts';
import type { ActivityId, CardId, NoteId, WorkshopId } from '#shared/model/ids.ts';
import type { Room } from '#shared/model/room.ts';
import type { Session } from '#core/workspace/session.ts';
import { activityId } from '#core/workshop/add-workshop.ts';
import { roomOf } from './test-session.ts';

/** An empty workshop, set up as the window does it. */
export async function aWorkshop(session: Session, facts: { readonly series?: string } = {}): Promise<WorkshopId> {
  const setup = {
    packId: 'bridge-the-gap',
    month: '2021-09',
    region: 'North West',
    audience: null,
    series: null,
    tableCount: 2,
  };
  return (await roomOf(session).workshop.create({ ...setup, ...facts })).workshopId;
}

/** All that the room's screen shows. */
export function roomIn(session: Session, workshopId: string): Promise<Room> {
  return roomOf(session).workshop.room({ workshopId: workshopId });
}

/** A note in the first activity. */
export async function aNote(session: Session, workshopId: string, text = 'A note'): Promise<NoteId> {
  const draft = {
    workshopId: workshopId as WorkshopId,
    activityId: activityId(workshopId, 'connect') as ActivityId,
    tableId: null,
    text,
  };
  return (await roomOf(session).note.add(draft)).id;
}

/** A problem card, or what `changes` make of it. */
export async function aCard(
  session: Session,
  workshopId: string,
  changes: Partial<z.input<typeof CardDraft>> = {},
): Promise<CardId> {
  const draft = { kind: 'problem', wording: 'verbatim', tableId: null, theme: null, text: 'A card' } as const;
  return (await roomOf(session).card.add({ workshopId: workshopId, ...draft, answers: [], ...changes })).id;
}

/** Takes the last change back and says what it was. */
export async function undoIn(session: Session, workshopId: string): Promise<string | null> {
  return (await roomOf(session).workshop.undo({ workshopId: workshopId })).undone;
}
