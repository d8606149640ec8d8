import type { Pack } from '#shared/model/pack.ts';
import type { RawText } from '#shared/model/text.ts';
import { keepLabel } from '../anonymiser/keep-text.ts';
import { derivedId } from '../record/derived-id.ts';
import { addRecord } from '../record/record-service.ts';
import type { Session } from '../workspace/session.ts';

/** The facts of a new workshop; the pack gives its run-sheet. */
export interface NewWorkshop {
  readonly id: string;
  readonly pack: Pack;
  readonly month: string;
  readonly region: string;
  readonly audience: string | null;
  readonly series: RawText | null;
  readonly concerns: number;
}

/** Inside a transaction: writes the workshop and a copy of its pack's run-sheet, which later versions of the pack leave alone. */
export function addWorkshop(session: Session, given: NewWorkshop): void {
  const { pack, ...facts } = given;
  const series = keepLabel(session, facts.id, facts.series);
  addRecord(session, 'workshop', { ...facts, series, pack_id: pack.id, pack_version: pack.version });
  for (const activity of pack.activities) {
    addRecord(session, 'activity', {
      id: activityId(facts.id, activity.id),
      workshop_id: facts.id,
      key: activity.id,
      label: activity.label,
      kind: activity.kind,
    });
  }
}

/** A step of a workshop's run-sheet has the same id on every laptop that holds the workshop. */
export function activityId(workshopId: string, activityKey: string): string {
  return derivedId('activity', workshopId, activityKey);
}
