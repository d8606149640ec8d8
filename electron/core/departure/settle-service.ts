import { AppError } from '#shared/errors.ts';
import type { Look } from '#shared/domain/anonymise/anonymise.ts';
import { replaceIn } from '#shared/domain/anonymise/replace.ts';
import type { TextTable, WordsInText } from '#shared/model/departure.ts';
import type { Finding } from '#shared/model/finding.ts';
import type { RawText } from '#shared/model/text.ts';
import { keepText } from '../anonymiser/keep-text.ts';
import { logFindings } from '../anonymiser/log-findings.ts';
import { lookIn } from '../anonymiser/look.ts';
import { changeRecord, recordTables, revertRecord } from '../record/record-service.ts';
import { getWorkshop } from '../workshop/find-workshop.ts';
import { inTransaction, requireKind, type Session } from '../workspace/session.ts';
import { textColumnOf, textsIn } from './departing-texts.ts';

/** What to replace: by `replacement`, or each by its suggestion. */
export interface Settling {
  readonly workshopId: string;
  readonly found: readonly WordsInText[];
  readonly replacement: RawText | null;
}

/** Replaces words that were found in stored texts: all of them, or none where one of the texts was changed meanwhile. */
export function settleFindings(session: Session, settling: Settling): { readonly replaced: number } {
  requireKind(session, 'facilitator');
  const { workshopId, found } = settling;
  getWorkshop(session, workshopId);
  const look = lookIn(session, workshopId);
  const reverts: (() => void)[] = [];
  const replaced = inTransaction(session, () => {
    const texts = new Map(
      textsIn(recordTables(session, workshopId)).map(({ table, recordId, text }) => [`${table} ${recordId}`, text]),
    );
    let count = 0;
    for (const [place, words] of Map.groupBy(found, ({ table, recordId }) => `${table} ${recordId}`)) {
      const { table, recordId } = words[0] as WordsInText;
      const text = texts.get(place);
      if (text === undefined) throw changedMeanwhile();
      const findings = findingsAt(session, { workshopId, text, words, look });
      count += findings.length;
      logFindings(session, workshopId, { findings, action: 'replaced', reason: null });
      const given = settling.replacement;
      const settled = replaceIn(
        text,
        findings.map((finding) => ({ ...finding, replacement: given ?? finding.replacement })),
      );
      const kept = keepText(session, workshopId, settled as RawText);
      reverts.push(...rewrite(session, { workshopId, table, recordId, text: kept.text }));
    }
    return count;
  });
  session.undo.push(workshopId, {
    label: replaced === 1 ? 'replacing a detail' : `replacing ${replaced} details`,
    revert: () => {
      for (const revert of reverts.toReversed()) revert();
    },
  });
  session.changed('workshop');
  return { replaced };
}

/** The findings that somebody decided about, each with its placeholder; a refusal where one is not there any more. */
function findingsAt(
  session: Session,
  given: {
    readonly workshopId: string;
    readonly text: string;
    readonly words: readonly WordsInText[];
    readonly look: Look;
  },
): readonly Finding[] {
  const { workshopId, text, words, look } = given;
  const open = look(text);
  const wanted = words.map((each) => {
    const finding = open.find(({ start, end }) => start === each.start && end === each.end);
    if (finding === undefined || text.slice(each.start, each.end) !== each.words) throw changedMeanwhile();
    return finding;
  });
  return Array.from(new Set(wanted))
    .toSorted((a, b) => a.start - b.start)
    .map((finding) => ({ ...finding, replacement: session.memory.replacementFor(workshopId, finding, text) }));
}

interface Rewriting {
  readonly workshopId: string;
  readonly table: TextTable;
  readonly recordId: string;
  readonly text: string;
}

/** Writes a text and gives what takes that back. Two themes that come to be called the same are one from then on. */
function rewrite(session: Session, { workshopId, table, recordId, text }: Rewriting): readonly (() => void)[] {
  const change = (kind: TextTable, id: string, changes: Readonly<Record<string, string>>): (() => void) => {
    const before = changeRecord(session, kind, id, changes);
    return () => revertRecord(session, kind, id, before);
  };
  const renamed = change(table, recordId, { [textColumnOf(table)]: text });
  if (table !== 'theme') return [renamed];
  const { theme, card } = recordTables(session, workshopId);
  const twin = theme.find(({ id, name }) => id !== recordId && String(name) === text);
  if (twin === undefined) return [renamed];
  const moved = card.filter(({ theme_id }) => theme_id === recordId);
  return [renamed, ...moved.map(({ id }) => change('card', id, { theme_id: twin.id }))];
}

function changedMeanwhile(): AppError {
  return new AppError(
    'not-found',
    'Those words were changed meanwhile, so nothing was replaced. Look at the list again: it shows them as they are now.',
  );
}
