import type { CorpusEntry } from '#shared/model/review.ts';
import { monthOf, sentenceCase } from '#renderer/lib/format.ts';
import { votesInWords } from './entry-words.ts';
import { usePackName } from './pack-names.ts';
import { inFours } from './recipient.ts';
import styles from './entry-detail.module.css';

/** Where an entry comes from and what the group made of it; what nobody said is left out. */
export function EntryFacts({ entry }: { readonly entry: CorpusEntry }) {
  const { theme, votes, activity, month, region, packId, workshopId } = entry;
  const packName = usePackName();
  const facts: readonly (readonly [name: string, words: string | null])[] = [
    ['Theme', theme],
    ['Votes', votes === null ? null : sentenceCase(votesInWords(votes) ?? '')],
    ['Activity', activity],
    ['Month', monthOf(month)],
    ['Region', region],
    ['Pack', packName(packId)],
  ];
  return (
    <dl className={styles['facts']}>
      {facts.map(
        ([name, words]) =>
          words !== null && (
            <div key={name} className={styles['fact']}>
              <dt>{name}</dt>
              <dd>
                <bdi>{words}</bdi>
              </dd>
            </div>
          ),
      )}
      <div className={styles['fact']}>
        <dt>Workshop</dt>
        <dd className={styles['mono']}>{inFours(workshopId.slice(0, 8))}</dd>
      </div>
    </dl>
  );
}
