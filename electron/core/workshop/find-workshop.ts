import { AppError } from '#shared/errors.ts';
import type { Workshop } from '#shared/model/workshop.ts';
import type { Session } from '../workspace/session.ts';
import { selectWorkshop, selectWorkshopIds } from './workshop-queries.ts';

/** The workshop, or a refusal where there is none of that id. */
export function getWorkshop(session: Session, id: string): Omit<Workshop, 'id'> & { readonly id: string } {
  const workshop = selectWorkshop(session.db, id);
  if (workshop) return workshop;
  throw new AppError(
    'not-found',
    'There is no such workshop in this workspace. Nothing was changed. Look at the list of workshops.',
  );
}

/** The ids of the workshops of this workspace, in the order of capture. */
export function workshopIds(session: Session): readonly string[] {
  return selectWorkshopIds(session.db);
}

/** Whether the workspace holds a workshop of that id. */
export function hasWorkshop(session: Session, id: string): boolean {
  return selectWorkshop(session.db, id) !== null;
}
