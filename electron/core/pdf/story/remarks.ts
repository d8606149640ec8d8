import type { Pack } from '#shared/model/pack.ts';
import type { RecordTables } from '#shared/model/record.ts';
import type { AnonymisedText } from '#shared/model/text.ts';
import { byId } from './cards.ts';

/** What was said at one step of the run-sheet. */
export interface StepRemarks {
  readonly step: string;
  readonly remarks: readonly AnonymisedText[];
}

/**
 * The notes of each activity that has any, in the order of the run-sheet. Within an activity the random ids decide:
 * the order in which people spoke could point to them.
 */
export function remarksByStep(tables: RecordTables<AnonymisedText>, pack: Pack): readonly StepRemarks[] {
  const labels = new Map(pack.activities.map(({ id, label }) => [id, label]));
  for (const { key, label } of tables.activity.toSorted(byId)) labels.set(key, label);
  const keys = new Map(tables.activity.map(({ id, key }) => [id, key]));
  const notes = tables.note.toSorted(byId);
  const steps = [...labels].map(([key, step]) => ({
    step,
    remarks: notes.filter((note) => keys.get(note.activity_id) === key).map(({ text }) => text),
  }));
  const rest = notes.filter((note) => !keys.has(note.activity_id)).map(({ text }) => text);
  return [...steps, { step: 'At other moments', remarks: rest }].filter(({ remarks }) => remarks.length > 0);
}
