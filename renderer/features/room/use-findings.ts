import { keepPreviousData, useQuery } from '@tanstack/react-query';
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
  const looked = useLook(workshopId, text);
  const isFinished = useSettled(text, PAUSE) === text;
  const fine = useMemo(() => (looked === undefined ? NONE : declaredIn(looked)), [looked]);
  const seen = looked?.text === text ? looked.findings : own.filter((finding) => !fine.has(wordsOf(text, finding)));
  return {
    findings: seen.filter((finding) => isFinished || !isBeingTyped(finding, text, caret)),
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
      await api.anonymiser.declare({ workshopId, words: text.slice(start, end), category, tier, reason });
    },
  };
}

interface Looked {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** What the core saw last; it is asked again whenever something in the workshop changes, such as the names of the sitting. */
function useLook(workshopId: string, text: string): Looked | undefined {
  const asked = useSettled(text, LOOK_AFTER);
  const look = useQuery({
    queryKey: ['workshop', 'look', workshopId, asked],
    queryFn: async (): Promise<Looked> => ({
      text: asked,
      findings: (await api.anonymiser.look({ workshopId, text: asked })).findings,
    }),
    enabled: asked.trim() !== '',
    placeholderData: keepPreviousData,
    // Half sentences are not kept, and what cannot be asked now is asked at the next key.
    gcTime: 0,
    retry: false,
  });
  return look.data;
}

/** The value once it has stayed the same for so many milliseconds; until then the last one that did. */
function useSettled(value: string, after: number): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), after);
    return () => clearTimeout(timer);
  }, [value, after]);
  return settled;
}

const NONE: ReadonlySet<string> = new Set();

const wordsOf = (text: string, { start, end }: Finding): string => text.slice(start, end).toLowerCase();

/** What the page would underline and the core does not: words that were declared not personal. */
function declaredIn({ text, findings }: Looked): ReadonlySet<string> {
  const fine = pageScanner
    .scan(text)
    .filter((own) => !findings.some(({ start, end }) => start < own.end && own.start < end));
  return new Set(fine.map((finding) => wordsOf(text, finding)));
}

/** The caret stands in the finding's last word, and nothing says yet that the word is finished. */
function isBeingTyped({ start, end }: Finding, text: string, caret: Caret): boolean {
  return caret.start === caret.end && start < caret.start && caret.start <= end && end === text.length;
}
