import { createByContract } from './by-contract.ts';
import type { RunningApp } from './launch.ts';
import { startWorkshop } from './set-up.ts';
import { newWorkshop } from './workshops.ts';

/** Opens the workspace of a story that is about something else. */
export const PASSPHRASE = 'seven brown kettles outside';

/** Makes a facilitator's workspace without the screens that lead to it, and goes into the room of a new workshop in it. */
export async function enterNewRoom(
  app: RunningApp,
  { passphrase = PASSPHRASE, series }: { readonly passphrase?: string; readonly series?: string } = {},
): Promise<void> {
  await createByContract(app, 'facilitator', passphrase);
  await newWorkshop(app.page);
  await startWorkshop(app.page, { region: 'North West', ...(series !== undefined && { series }) });
}
