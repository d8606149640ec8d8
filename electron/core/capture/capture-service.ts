import { AppError } from '#shared/errors.ts';
import { ConsentUse } from '#shared/model/attendance.ts';
import type { CaptureFile } from '#shared/model/capture-file.ts';
import type { KeptText, RawText } from '#shared/model/text.ts';
import { keepText } from '../anonymiser/keep-text.ts';
import { setAttendance, setConsent } from '../attendance/attendance-service.ts';
import { addRecord } from '../record/record-service.ts';
import { activityId, addWorkshop } from '../workshop/add-workshop.ts';
import { hasWorkshop } from '../workshop/find-workshop.ts';
import { inTransaction, requireKind, type Session } from '../workspace/session.ts';
import { captureIds, type CaptureIds } from './capture-ids.ts';
import type { ParsedCapture } from './parse-capture.ts';

/** What a capture brought in. */
export interface CaptureReport {
  readonly workshopId: string;
  readonly notes: number;
  readonly problems: number;
  readonly solutions: number;
  readonly people: number;
}

function addEntries(session: Session, file: CaptureFile, ids: CaptureIds): void {
  const workshop_id = ids.workshop;
  const tableId = (local: string | undefined): string | null => (local === undefined ? null : ids.of('table', local));
  const kept = (text: RawText): KeptText => keepText(session, workshop_id, text).text;
  for (const { id, label } of file.tables)
    addRecord(session, 'table', { id: ids.of('table', id), workshop_id, label: kept(label) });
  const themes = [...new Set(file.cards.flatMap(({ theme }) => theme ?? []))];
  for (const [index, name] of themes.entries())
    addRecord(session, 'theme', { id: ids.of('theme', index), workshop_id, name: kept(name) });
  for (const [index, { activity, table, text }] of file.notes.entries()) {
    const activity_id = activityId(workshop_id, activity);
    const row = { id: ids.of('note', index), workshop_id, activity_id, table_id: tableId(table), text: kept(text) };
    addRecord(session, 'note', row);
  }
  for (const { id, kind, wording, table, text, theme, votes } of file.cards) {
    const card_id = ids.of('card', id);
    const theme_id = theme === undefined ? null : ids.of('theme', themes.indexOf(theme));
    const row = { id: card_id, workshop_id, kind, wording, table_id: tableId(table), theme_id, text: kept(text) };
    addRecord(session, 'card', row);
    if (votes !== undefined) addRecord(session, 'vote', { id: ids.of('vote', id), workshop_id, card_id, count: votes });
  }
  for (const { id, answers } of file.cards) {
    for (const problem of new Set(answers)) {
      const [solution_id, problem_id] = [ids.of('card', id), ids.of('card', problem)];
      addRecord(session, 'link', { id: ids.of('link', `${id}\n${problem}`), workshop_id, solution_id, problem_id });
    }
  }
  for (const [index, { question, options }] of file.polls.entries()) {
    const poll_id = ids.of('poll', index);
    addRecord(session, 'poll', { id: poll_id, workshop_id, question: kept(question) });
    for (const [place, { label, count }] of options.entries()) {
      addRecord(session, 'poll_option', {
        id: ids.of('poll_option', `${index}\n${place}`),
        workshop_id,
        poll_id,
        label: kept(label),
        count,
      });
    }
  }
}

/** Takes a typed-up workshop into the workspace, all of it or, where anything is refused, none of it. */
export function captureWorkshop(session: Session, { file, pack }: ParsedCapture): CaptureReport {
  requireKind(session, 'facilitator');
  const ids = captureIds(file, session.newId);
  if (hasWorkshop(session, ids.workshop)) {
    throw new AppError(
      'capture-duplicate',
      'This workspace already holds the workshop that the file names. Nothing was changed.',
    );
  }
  inTransaction(session, () => {
    const { month, region, audience = null, series = null, concerns } = file;
    addWorkshop(session, { id: ids.workshop, pack, month, region, audience, series, concerns });
    addEntries(session, file, ids);
    for (const line of file.attendance) setAttendance(session, ids.workshop, line);
    for (const use of ConsentUse.options) {
      const count = file.consent[use];
      if (count !== undefined) setConsent(session, ids.workshop, use, count);
    }
  });
  session.changed('workshop');
  const ofKind = (kind: string): number => file.cards.filter((card) => card.kind === kind).length;
  return {
    workshopId: ids.workshop,
    notes: file.notes.length,
    problems: ofKind('problem'),
    solutions: ofKind('solution'),
    people: file.attendance.reduce((sum, { count }) => sum + count, 0),
  };
}
