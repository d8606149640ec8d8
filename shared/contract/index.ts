import { attendance } from './attendance.ts';
import { backup } from './backup.ts';
import type { Api, Handlers } from './define.ts';
import { departure } from './departure.ts';
import { anonymiser } from './anonymiser.ts';
import { draft } from './draft.ts';
import { card, note } from './entry.ts';
import { names } from './names.ts';
import { pack } from './pack.ts';
import { review } from './review.ts';
import { shell } from './shell.ts';
import { wayIn } from './way-in.ts';
import { workshop } from './workshop.ts';
import { workspace } from './workspace.ts';

/** What the core answers, in the utility process. */
export const coreContract = {
  workspace,
  pack,
  workshop,
  note,
  card,
  attendance,
  departure,
  review,
  draft,
  anonymiser,
  names,
  wayIn,
  backup,
} as const;

/** What the window's process answers itself. */
export const shellContract = { shell } as const;

/** Everything the screen can ask for. */
export const contract = { ...coreContract, ...shellContract } as const;

export type CoreHandlers = Handlers<typeof coreContract>;
export type ShellHandlers = Handlers<typeof shellContract>;
export type BridgeApi = Api<typeof contract>;
