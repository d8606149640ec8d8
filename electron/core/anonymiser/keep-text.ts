import { keep, type Keeping, type Kept } from '#shared/domain/anonymise/keep.ts';
import type { KeptText, RawText } from '#shared/model/text.ts';
import type { Session } from '../workspace/session.ts';
import { insertLogLine } from './anonymiser-queries.ts';
import { scanIn } from './look.ts';
import { declaredIn } from './not-personal.ts';

/** What became of a text, and how much of it was replaced. */
export interface KeptWords {
  readonly text: KeptText;
  readonly replaced: number;
}

function keepWith(session: Session, workshopId: string, raw: RawText, replacementOf: Keeping['replacementOf']): Kept {
  return keep(raw, { scan: scanIn(session, workshopId), isDeclared: declaredIn(session, workshopId), replacementOf });
}

/** What may be stored of words that are not an entry yet; the log counts them when they are, and who is named gets a letter then. */
export function keepUnfinished(session: Session, workshopId: string, raw: string): Kept {
  return keepWith(session, workshopId, raw as RawText, session.memory.trialFor(workshopId));
}

/**
 * Inside a transaction: what may be stored of a typed text. Everything that is sure to be personal is replaced, unless
 * somebody declared it not to be; the log says so, without the words.
 */
export function keepText(session: Session, workshopId: string, raw: RawText): KeptWords {
  const { text, replaced } = keepWith(session, workshopId, raw, (finding, typed) =>
    session.memory.replacementFor(workshopId, finding, typed),
  );
  const at = session.now().toISOString();
  for (const { category, tier, start, end } of replaced) {
    const what = { workshopId, at, category, tier, characters: end - start };
    insertLogLine(session.db, { ...what, action: 'replaced', reason: null });
  }
  return { text, replaced: replaced.length };
}

/** The same for a short text that is not there in every case. */
export function keepLabel(session: Session, workshopId: string, raw: RawText | null): KeptText | null {
  return raw === null ? null : keepText(session, workshopId, raw).text;
}
