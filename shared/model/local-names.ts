import { z } from 'zod';

const List = z.array(z.string().trim().min(2).max(100)).max(2000);

/** Names that an organisation knows: of its staff and carers, its homes, the schools around. */
export const LocalNames = z.strictObject({ staff: List, homes: List, schools: List });
export type LocalNames = z.infer<typeof LocalNames>;
