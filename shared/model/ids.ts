import { z } from 'zod';

/** A random UUID, lower case; the brand says of what. Ids never come from time, order or content. */
const uuid = z.uuid().regex(/^[0-9a-f-]{36}$/u);

export const WorkshopId = uuid.brand<'WorkshopId'>();
export type WorkshopId = z.infer<typeof WorkshopId>;

export const ActivityId = uuid.brand<'ActivityId'>();
export type ActivityId = z.infer<typeof ActivityId>;

export const TableId = uuid.brand<'TableId'>();
export type TableId = z.infer<typeof TableId>;

export const ThemeId = uuid.brand<'ThemeId'>();
export type ThemeId = z.infer<typeof ThemeId>;

export const NoteId = uuid.brand<'NoteId'>();
export type NoteId = z.infer<typeof NoteId>;

export const CardId = uuid.brand<'CardId'>();
export type CardId = z.infer<typeof CardId>;

export const BundleId = uuid.brand<'BundleId'>();
export type BundleId = z.infer<typeof BundleId>;
