import { jigsawAcross, type JigsawQuestion } from '#shared/domain/anonymise/jigsaw/across.ts';
import { AppError } from '#shared/errors.ts';
import type { RawText } from '#shared/model/text.ts';
import { changeRecord, recordTables, revertRecord } from '../record/record-service.ts';
import { getWorkshop } from '../workshop/find-workshop.ts';
import { inTransaction, type Session } from '../workspace/session.ts';
import { declaredIn } from './not-personal.ts';
import { keepText } from './keep-text.ts';

const ENTRY_KINDS = ['note', 'card'] as const;

interface Entry {
  readonly kind: (typeof ENTRY_KINDS)[number];
  readonly recordId: string;
  readonly text: RawText;
}

function entriesOf(session: Session, workshopId: string): readonly Entry[] {
  const tables = recordTables(session, workshopId);
  return ENTRY_KINDS.flatMap((kind) => tables[kind].map(({ id, text }) => ({ kind, recordId: id, text })));
}

/** A person of whom all entries together tell too much, with the entries that do, unless somebody said that it is fine. */
export function jigsawQuestions(
  session: Session,
  workshopId: string,
): readonly (JigsawQuestion & { readonly texts: readonly string[] })[] {
  getWorkshop(session, workshopId);
  const entries = entriesOf(session, workshopId);
  const isDeclared = declaredIn(session, workshopId);
  return jigsawAcross(entries)
    .filter(({ label }) => !isDeclared(label))
    .map((question) => ({
      ...question,
      texts: entries.filter(({ recordId }) => question.recordIds.includes(recordId)).map(({ text }) => text),
    }));
}

/** Takes the letter off a person's placeholder in every entry, so that what is told of them cannot be put together. */
export function loosen(session: Session, workshopId: string, label: string): { readonly changed: number } {
  getWorkshop(session, workshopId);
  const question = jigsawAcross(entriesOf(session, workshopId)).find((one) => one.label === label);
  if (!question) {
    throw new AppError('not-found', 'That placeholder is not in this workshop any more. Nothing was changed.');
  }
  const before = inTransaction(session, () =>
    entriesOf(session, workshopId)
      .filter(({ text }) => text.includes(label))
      .map(({ kind, recordId, text }) => {
        const { text: loosened } = keepText(session, workshopId, text.replaceAll(label, question.loosened) as RawText);
        return { kind, recordId, was: changeRecord(session, kind, recordId, { text: loosened }) };
      }),
  );
  session.undo.push(workshopId, {
    label: `making ${label} anybody`,
    revert: () => {
      for (const { kind, recordId, was } of before) revertRecord(session, kind, recordId, was);
    },
  });
  session.changed('workshop');
  return { changed: before.length };
}
