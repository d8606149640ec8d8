import { z } from 'zod';
import { WorkshopId } from '#shared/model/ids.ts';
import { Room } from '#shared/model/room.ts';
import { WorkshopSetup, WorkshopSummary } from '#shared/model/workshop.ts';
import { method, Nothing } from './define.ts';

const OneWorkshop = z.strictObject({ workshopId: WorkshopId });

export const workshop = {
  list: method(Nothing, z.array(WorkshopSummary)),
  create: method(WorkshopSetup, OneWorkshop),
  room: method(OneWorkshop, Room),
  /** Deletes a workshop from this laptop for good; only one that was sealed, and only when the review has confirmed it. */
  remove: method(OneWorkshop.extend({ reviewConfirmed: z.literal(true) }), Nothing),
  /** Takes the last change of this sitting back and says in words what it was; null where there was nothing. */
  undo: method(OneWorkshop, z.strictObject({ undone: z.string().nullable() })),
};
