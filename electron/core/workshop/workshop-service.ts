import { AppError } from '#shared/errors.ts';
import type { CoreHandlers } from '#shared/contract/index.ts';
import type { WorkshopSetup, WorkshopSummary } from '#shared/model/workshop.ts';
import { RawLabel } from '#shared/model/text.ts';
import { keepText } from '../anonymiser/keep-text.ts';
import { getPack, packName } from '../pack/pack-service.ts';
import { addRecord } from '../record/record-service.ts';
import { readRoom } from '../room/room-service.ts';
import { inTransaction, requireKind, type Session } from '../workspace/session.ts';
import { addWorkshop } from './add-workshop.ts';
import { getWorkshop } from './find-workshop.ts';
import { removeWorkshop } from './remove-workshop.ts';
import { selectWorkshops } from './workshop-queries.ts';

function create(session: Session, setup: WorkshopSetup): { readonly workshopId: string } {
  const pack = getPack(setup.packId);
  if (setup.audience !== null && !pack.audiences.some(({ id }) => id === setup.audience)) {
    throw new AppError(
      'wrong-input',
      'That audience is not one of the pack’s. Nothing was made. Choose one from the list.',
    );
  }
  const id = session.newId();
  const { month, region, audience, series, tableCount } = setup;
  inTransaction(session, () => {
    addWorkshop(session, { id, pack, month, region, audience, series, concerns: 0 });
    for (let table = 1; table <= tableCount; table += 1) {
      const { text: label } = keepText(session, id, RawLabel.parse(`Table ${table}`));
      addRecord(session, 'table', { id: session.newId(), workshop_id: id, label });
    }
  });
  session.changed('workshop');
  return { workshopId: id };
}

function list(session: Session): WorkshopSummary[] {
  return selectWorkshops(session.db).map((row) => ({ ...row, packName: packName(row.packId) }) as WorkshopSummary);
}

function undo(session: Session, workshopId: string): { readonly undone: string | null } {
  const step = session.undo.last(workshopId);
  if (!step) return { undone: null };
  inTransaction(session, step.revert);
  session.undo.drop(workshopId);
  session.changed('workshop');
  return { undone: step.label };
}

export function workshopHandlers(session: Session): CoreHandlers['workshop'] {
  requireKind(session, 'facilitator');
  return {
    list: () => list(session),
    create: (setup) => create(session, setup),
    room: ({ workshopId }) => readRoom(session, getWorkshop(session, workshopId)),
    remove: ({ workshopId }) => removeWorkshop(session, workshopId),
    undo: ({ workshopId }) => undo(session, workshopId),
  };
}
