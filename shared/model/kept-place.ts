import { z } from 'zod';
import { WorkspaceKind } from './workspace.ts';

/** Where somebody was when it locked, so that unlocking leads back there: no words, and only in the memory of the window's process. */
export const KeptPlace = z.strictObject({
  kind: WorkspaceKind,
  /** The workshop whose room was open. */
  workshopId: z.uuid().nullable(),
});
export type KeptPlace = z.infer<typeof KeptPlace>;
