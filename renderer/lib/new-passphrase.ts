import { useState } from 'react';
import type { PassphraseJudgement } from '#shared/model/passphrase.ts';
import { useJudgement } from './judging.ts';

/** A new passphrase on its way: the five words that were offered, or own words typed twice. */
export interface NewPassphrase {
  readonly passphrase: string;
  readonly again: string;
  /** It is the words that the app offered, taken with one press: nobody has to type them again. */
  readonly isOffered: boolean;
  readonly judgement: PassphraseJudgement | null;
  /** What is not yet right, in sentences; said once somebody tried to go on. */
  readonly problems: { readonly passphrase: string | null; readonly again: string | null };
  readonly type: (passphrase: string) => void;
  readonly retype: (again: string) => void;
  readonly take: (words: string) => void;
  /** Whether it can be used as it stands; from then on what is not yet right is said. */
  readonly ask: () => boolean;
}

/** Holds a new passphrase in this component and nowhere else. */
export function useNewPassphrase(): NewPassphrase {
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [taken, setTaken] = useState<string | null>(null);
  const [isAsked, setAsked] = useState(false);
  const judged = useJudgement(passphrase);
  const isOffered = taken === passphrase;
  // What would make it better stands beside the bar.
  const isWeak = judged?.passphrase === passphrase && !judged.accepted;
  const weak = isWeak ? 'This is too easy to guess.' : null;
  const refused = passphrase === '' ? 'Choose a passphrase first.' : weak;
  const differs = !isOffered && again !== passphrase ? 'These two are not the same. Type it once more.' : null;
  return {
    passphrase,
    again,
    isOffered,
    judgement: judged,
    problems: { passphrase: isAsked ? refused : null, again: isAsked && refused === null ? differs : null },
    type: setPassphrase,
    retype: setAgain,
    take(words) {
      setPassphrase(words);
      setTaken(words);
      setAgain('');
    },
    ask() {
      setAsked(true);
      return refused === null && differs === null;
    },
  };
}
