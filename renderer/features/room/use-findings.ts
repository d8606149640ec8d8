import { useEffect, useMemo, useState } from 'react';
import type { Finding } from '#shared/model/finding.ts';
import type { NotPersonalReason } from '#shared/model/not-personal.ts';
import { api } from '#renderer/lib/api.ts';
import { pageScanner } from '#renderer/lib/page-scanner.ts';
import type { Caret } from './draft.ts';

/** How long after the last key the core is asked, which knows the names of this sitting, in milliseconds. */
const LOOK_AFTER = 120;

/** After so long without a key the word under the caret counts as finished, in milliseconds. */
export const PAUSE = 600;

/** Words that were declared not personal since this page began, by workshop: they are not underlined while the core is asked. */
const declared = new Map<string, Set<string>>();

const isDeclared = (workshopId: string, words: string): boolean =>
  declared.get(workshopId)?.has(words.toLowerCase()) ?? false;

/** What is open in a text that is being typed, and how to say that some of it is not personal. */
export interface Watched {
  readonly findings: readonly Finding[];
  readonly declare: (finding: Finding, reason: NotPersonalReason) => Promise<void>;
  /** The placeholder of a finding, which is that person's from now on. */
  readonly place: (finding: Finding) => Promise<string>;
}

/** Looks at every key with the page's own scan, and a moment later with all that the core knows. */
export function useFindings(workshopId: string, text: string, caret: Caret): Watched {
  const own = useMemo(() => pageScanner.scan(text), [text]);
  const [looked, setLooked] = useState<{ readonly text: string; readonly findings: readonly Finding[] } | null>(null);
  const [pausedAt, setPausedAt] = useState<string | null>(null);
  const [, setDeclarations] = useState(0);

  useEffect(() => {
    if (text.trim() === '') return;
    let isOver = false;
    const asking = setTimeout(() => {
      void api.anonymiser
        .look({ workshopId, text })
        .then(({ findings }) => {
          if (!isOver) setLooked({ text, findings });
        })
        // What cannot be asked now, because it locks or the core begins again, is asked at the next key.
        .catch(() => {});
    }, LOOK_AFTER);
    const pausing = setTimeout(() => setPausedAt(text), PAUSE);
    return () => {
      isOver = true;
      clearTimeout(asking);
      clearTimeout(pausing);
    };
  }, [workshopId, text]);

  const seen = looked?.text === text ? looked.findings : own;
  const findings = seen.filter(
    (finding) =>
      !isDeclared(workshopId, text.slice(finding.start, finding.end)) &&
      (pausedAt === text || !isBeingTyped(finding, text, caret)),
  );
  return {
    findings,
    async place({ start, end, ...finding }) {
      if (finding.category !== 'name') return finding.replacement;
      const words = text.slice(start, end);
      // Where the core does not answer now, what was shown is what is taken.
      return api.anonymiser.place({ workshopId, words, finding }).then(
        ({ replacement }) => replacement,
        () => finding.replacement,
      );
    },
    async declare({ start, end, category, tier }, reason) {
      const words = text.slice(start, end);
      await api.anonymiser.declare({ workshopId, words, category, tier, reason });
      declared.set(workshopId, (declared.get(workshopId) ?? new Set()).add(words.toLowerCase()));
      setDeclarations((count) => count + 1);
    },
  };
}

/** The caret stands in the finding's last word, and nothing says yet that the word is finished. */
function isBeingTyped({ start, end }: Finding, text: string, caret: Caret): boolean {
  return caret.start === caret.end && start < caret.start && caret.start <= end && end === text.length;
}
