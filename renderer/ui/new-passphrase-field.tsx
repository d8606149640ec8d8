import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { api, sentenceOf } from '../lib/api.ts';
import type { NewPassphrase } from '../lib/new-passphrase.ts';
import { Button } from './button.tsx';
import { PassphraseField } from './passphrase-field.tsx';
import { Strength } from './strength.tsx';
import styles from './new-passphrase-field.module.css';

/** Offers five words, takes own ones as well, and says honestly how good they are; own ones are typed once more. */
export function NewPassphraseField(props: {
  readonly value: NewPassphrase;
  readonly label: string;
  readonly againLabel?: string;
  readonly autoFocus?: boolean;
}) {
  const { value, label, againLabel = 'The same once more', autoFocus = false } = props;
  const [isShown, setShown] = useState(false);
  const wordsId = useId();
  const offered = useOfferedWords();
  const take = (words: string): void => {
    value.take(words);
    setShown(true);
  };
  return (
    <div className={styles['new']}>
      <section className={styles['offer']} aria-labelledby={wordsId}>
        <p id={wordsId} className={styles['heading']}>
          Five words for you
        </p>
        <p className={styles['words']} aria-live="polite">
          {offered.data ?? (offered.error === null ? '' : sentenceOf(offered.error))}
        </p>
        <div className={styles['actions']}>
          <Button
            icon="check"
            isPending={offered.isFetching}
            onPress={() => {
              if (offered.data !== undefined) take(offered.data);
            }}
          >
            Use these words
          </Button>
          <Button look="quiet" isPending={offered.isFetching} onPress={() => void offered.refetch()}>
            Another five words
          </Button>
        </div>
        <p className={styles['soft']} role="status">
          {value.isOffered
            ? 'They are in the field below. Write them on paper now: they are not shown again.'
            : 'Drawn by chance on this laptop. Easier to keep in mind than anything that is as hard to guess.'}
        </p>
      </section>
      <PassphraseField
        label={label}
        description="The five words, or words of your own."
        value={value.passphrase}
        onChange={value.type}
        problem={value.problems.passphrase}
        autoFocus={autoFocus}
        shown={{ isShown, onChange: setShown }}
      >
        <Strength judgement={value.judgement} isEmpty={value.passphrase === ''} />
      </PassphraseField>
      {!value.isOffered && (
        <PassphraseField
          label={againLabel}
          value={value.again}
          onChange={value.retype}
          problem={value.problems.again}
        />
      )}
    </div>
  );
}

/** Five words that are forgotten as soon as nobody looks at them. */
function useOfferedWords() {
  return useQuery({
    queryKey: ['door', 'offered-words', useId()],
    queryFn: async () => (await api.workspace.suggestPassphrase(undefined)).passphrase,
    gcTime: 0,
  });
}
