import { z } from 'zod';
import { WorkshopId } from '#shared/model/ids.ts';
import { method, Nothing } from './define.ts';

/** The first names of a sitting: kept in the memory of the core until Bridgework closes, and never shown again. */
export const names = {
  /** How many are looked out for. */
  count: method(z.strictObject({ workshopId: WorkshopId }), z.strictObject({ count: z.int().nonnegative() })),
  /** Looks out for these from now on, beside those that are known, and takes them out of what was saved already. */
  add: method(
    z.strictObject({ workshopId: WorkshopId, names: z.array(z.string().trim().min(1).max(60)).min(1).max(200) }),
    z.strictObject({ replaced: z.int().nonnegative() }),
  ),
  /** Forgets all of them. */
  forget: method(z.strictObject({ workshopId: WorkshopId }), Nothing),
} as const;
