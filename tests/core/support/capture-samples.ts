import type { z } from 'zod';
import type { CaptureFile } from '#shared/model/capture-file.ts';
import { captureWorkshop } from '#core/capture/capture-service.ts';
import { parseCapture } from '#core/capture/parse-capture.ts';
import type { Session } from '#core/workspace/session.ts';

/** A small, right workshop as it is typed up. */
export const SMALL_CAPTURE = {
  format: 'bridgework-capture/1',
  pack: 'bridge-the-gap',
  series: 'autumn',
  month: '2021-09',
  region: 'North West',
  tables: [{ id: 't1', label: 'Table 1' }],
  attendance: [{ group: 'care-experienced', band: '16-17', count: 7 }],
  consent: { notes: 7, quotes: 5, pictures: 0 },
  notes: [{ activity: 'connect', table: 't1', text: 'People want to be told first.' }],
  cards: [
    {
      id: 'p1',
      kind: 'problem',
      wording: 'verbatim',
      table: 't1',
      text: 'Moved four times in a year.',
      theme: 'Moves',
      votes: 4,
    },
    { id: 'p2', kind: 'problem', wording: 'paraphrase', text: 'Nobody explains the plan.' },
    { id: 's1', kind: 'solution', wording: 'paraphrase', text: 'Ask before a move.', theme: 'Moves', answers: ['p1'] },
  ],
  polls: [
    {
      question: 'What matters most?',
      options: [
        { label: 'Being asked', count: 5 },
        { label: 'Being told', count: 2 },
      ],
    },
  ],
} as const satisfies z.input<typeof CaptureFile>;

/** Captures the small workshop, with what a test changes, and gives its id. */
export function aCapturedWorkshop(session: Session, changes: Readonly<Record<string, unknown>> = {}): string {
  return captureWorkshop(session, parseCapture(JSON.stringify({ ...SMALL_CAPTURE, ...changes }))).workshopId;
}
