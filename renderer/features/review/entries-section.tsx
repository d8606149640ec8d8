import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { ReadView } from '#renderer/ui/read-view.tsx';
import { EntriesFound } from './entries-found.tsx';
import { EntryFilters } from './entry-filters.tsx';
import { EVERYTHING, reviewReads } from './review-data.ts';
import { SectionHead, SectionPage } from './section-page.tsx';
import { useSettled } from './settled.ts';
import deskStyles from './desk.module.css';
import styles from './entries-section.module.css';

/** Long enough not to search for every letter, short enough to feel at once. */
const TYPING_PAUSE = 150;

/** Three panes: what to look for, what was found, and the whole of one entry. */
export function EntriesSection({
  searches,
  onShowInbox,
}: {
  readonly searches: number;
  readonly onShowInbox: () => void;
}) {
  const [filter, setFilter] = useState(EVERYTHING);
  const [clearings, setClearings] = useState(0);
  const query = useSettled(filter.query, TYPING_PAUSE);
  const overview = useQuery(reviewReads.overview());
  const found = useInfiniteQuery(reviewReads.entries({ ...filter, query }));
  return (
    <ReadView read={overview} waiting="Reading the corpus…">
      {(corpus) =>
        corpus.notes + corpus.problems + corpus.solutions === 0 ? (
          <SectionPage>
            <SectionHead title="Cards and notes" />
            <EmptyState title="Nothing to read yet." action={<Button onPress={onShowInbox}>Go to the inbox</Button>}>
              <p>The notes, problems and solutions of every bundle come together here as soon as one is imported.</p>
            </EmptyState>
          </SectionPage>
        ) : (
          <div className={styles['panes']}>
            <h2 className={deskStyles['unseen']}>Cards and notes</h2>
            <EntryFilters overview={corpus} filter={filter} onFilter={setFilter} searches={searches + clearings} />
            <EntriesFound
              found={found}
              filter={{ ...filter, query }}
              onClear={() => {
                setFilter(EVERYTHING);
                setClearings(clearings + 1);
              }}
            />
          </div>
        )
      }
    </ReadView>
  );
}
