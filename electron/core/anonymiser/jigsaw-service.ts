import { jigsawAcross } from '#shared/domain/anonymise/jigsaw/across.ts';
import { traitsAcross, withoutTrait } from '#shared/domain/anonymise/jigsaw/traits.ts';
import { AppError } from '#shared/errors.ts';
import type { RawText } from '#shared/model/text.ts';
import { changeRecord, recordTables, revertRecord } from '../record/record-service.ts';
import { getWorkshop, workshopIds } from '../workshop/find-workshop.ts';
import { inTransaction, type Session } from '../workspace/session.ts';
import { declaredIn } from './not-personal.ts';
import { keepText } from './keep-text.ts';

const ENTRY_KINDS = ['note', 'card'] as const;

interface Entry {
  readonly kind: (typeof ENTRY_KINDS)[number];
  readonly recordId: string;
  readonly text: RawText;
}

/** Something by which entries can be put together, and what would part them again. */
interface Jigsaw {
  /** A person's placeholder, or the rare word that they have in common. */
  readonly label: string;
  readonly isTrait: boolean;
  readonly told: readonly string[];
  readonly recordIds: readonly string[];
  /** What stands in place of the label afterwards. */
  readonly loosened: string;
  readonly loosen: (text: string) => string;
}

function entriesOf(session: Session, workshopId: string): readonly Entry[] {
  const tables = recordTables(session, workshopId);
  return ENTRY_KINDS.flatMap((kind) => tables[kind].map(({ id, text }) => ({ kind, recordId: id, text })));
}

/** The entries of the other workshops of the same series: whoever reads them all can put them together. */
function entriesElsewhere(session: Session, workshopId: string): readonly Entry[] {
  const { series } = getWorkshop(session, workshopId);
  if (series === null) return [];
  return workshopIds(session)
    .filter((id) => id !== workshopId && getWorkshop(session, id).series === series)
    .flatMap((id) => entriesOf(session, id));
}

function jigsawsOf(here: readonly Entry[], elsewhere: readonly Entry[]): readonly Jigsaw[] {
  const people = jigsawAcross(here).map((question): Jigsaw => ({
    ...question,
    isTrait: false,
    loosen: (text) => text.replaceAll(question.label, question.loosened),
  }));
  const all = [
    ...here.map((entry) => ({ ...entry, isHere: true })),
    ...elsewhere.map((entry) => ({ ...entry, isHere: false })),
  ];
  const traits = traitsAcross(all)
    // Where a placeholder joins the same entries, the question about the person is enough.
    .filter(({ recordIds }) => !people.some((person) => recordIds.every((id) => person.recordIds.includes(id))))
    .map((question): Jigsaw => ({
      label: question.trait,
      isTrait: true,
      told: question.told,
      recordIds: question.recordIds,
      loosened: question.general,
      loosen: (text) => withoutTrait(text, question),
    }));
  return [...people, ...traits];
}

/** What all entries together tell too much of: a person, or whoever has something rare, unless somebody said that it is fine. */
export function jigsawQuestions(session: Session, workshopId: string) {
  const [here, elsewhere] = [entriesOf(session, workshopId), entriesElsewhere(session, workshopId)];
  const isDeclared = declaredIn(session, workshopId);
  return jigsawsOf(here, elsewhere)
    .filter(({ label }) => !isDeclared(label))
    .map(({ label, isTrait, told, loosened, recordIds }) => {
      const among = (entries: readonly Entry[]): string[] =>
        entries.filter(({ recordId }) => recordIds.includes(recordId)).map(({ text }) => text);
      return { label, isTrait, told: [...told], loosened, texts: among(here), elsewhere: among(elsewhere) };
    });
}

/** Says it less exactly in every entry of this workshop, so that what is told cannot be put together. */
export function loosen(session: Session, workshopId: string, label: string): { readonly changed: number } {
  const here = entriesOf(session, workshopId);
  const question = jigsawsOf(here, entriesElsewhere(session, workshopId)).find((one) => one.label === label);
  if (!question) {
    throw new AppError('not-found', 'Those words are not in this workshop any more. Nothing was changed.');
  }
  const before = inTransaction(session, () =>
    here
      .map((entry) => ({ ...entry, loosened: question.loosen(entry.text) }))
      .filter(({ text, loosened }) => loosened !== text)
      .map(({ kind, recordId, loosened }) => {
        const { text } = keepText(session, workshopId, loosened as RawText);
        return { kind, recordId, was: changeRecord(session, kind, recordId, { text }) };
      }),
  );
  session.undo.push(workshopId, {
    label: question.isTrait ? 'saying something less exactly' : `making ${label} anybody`,
    revert: () => {
      for (const { kind, recordId, was } of before) revertRecord(session, kind, recordId, was);
    },
  });
  session.changed('workshop');
  return { changed: before.length };
}
