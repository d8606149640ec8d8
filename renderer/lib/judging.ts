import { useEffect, useState } from 'react';
import type { PassphraseJudgement } from '#shared/model/passphrase.ts';
import { api } from './api.ts';

/** A judgement and the passphrase that it is about. */
interface Judged extends PassphraseJudgement {
  readonly passphrase: string;
}

/** How long the keys must rest before a passphrase is judged, in milliseconds. */
const RESTED = 150;

/**
 * What the core thinks of a new passphrase while it is typed; the last judgement stands until there is a newer one. It
 * is kept in this component and in no cache.
 */
export function useJudgement(passphrase: string): Judged | null {
  const [judged, setJudged] = useState<Judged | null>(null);
  useEffect(() => {
    let isMeant = true;
    const timer = setTimeout(async () => {
      try {
        const judgement = await api.workspace.judgePassphrase({ passphrase });
        if (isMeant) setJudged({ ...judgement, passphrase });
      } catch {
        // Without a judgement nothing is shown; the core judges again before it takes a passphrase.
        if (isMeant) setJudged(null);
      }
    }, RESTED);
    return () => {
      isMeant = false;
      clearTimeout(timer);
    };
  }, [passphrase]);
  return judged;
}
