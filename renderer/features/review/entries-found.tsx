import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { CorpusPage } from '#shared/model/review.ts';
import { reasonsOf, sentenceOf } from '#renderer/lib/api.ts';
import { numberOf, sentenceCase } from '#renderer/lib/format.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Loading } from '#renderer/ui/loading.tsx';
import { Refusal } from '#renderer/ui/notice.tsx';
import { EntryDetail } from './entry-detail.tsx';
import { EntryList } from './entry-list.tsx';
import { isNarrowed, totalInWords } from './entry-words.ts';
import { ShowMore } from './more-of.tsx';
import type { EntryFilter, NamedEntry } from './review-data.ts';
import styles from './entry-list.module.css';

/** What a filter found, and how to take it away again. */
export interface EntriesFoundProps {
  readonly found: UseInfiniteQueryResult<InfiniteData<CorpusPage>>;
  readonly filter: EntryFilter;
  readonly onClear: () => void;
}

/** Where the reader is: a line of the list that one filter found, and the links that were followed from it. */
interface Reading {
  readonly asked: string;
  readonly chosenId: string | null;
  readonly trail: readonly NamedEntry[];
  /** How often the reader went to the whole text on purpose since the line was chosen. */
  readonly arrivals: number;
}

/** The list in the middle and the whole of its chosen entry on the right, which is the first one until another is chosen. */
export function EntriesFound({ found, filter, onClear }: EntriesFoundProps) {
  const asked = JSON.stringify(filter);
  const start: Reading = { asked, chosenId: null, trail: [], arrivals: 0 };
  const [kept, setKept] = useState(start);
  const reading = kept.asked === asked ? kept : start;
  const list = useRef<HTMLDivElement>(null);
  if (found.data === undefined) {
    return found.error === null ? (
      <Loading words="Reading the corpus…" />
    ) : (
      <Refusal sentence={sentenceOf(found.error)} reasons={reasonsOf(found.error)} />
    );
  }
  const entries = found.data.pages.flatMap((page) => page.entries);
  const total = found.data.pages.at(-1)?.total ?? 0;
  const chosen = entries.find(({ id }) => id === reading.chosenId) ?? entries[0];
  return (
    <>
      <div className={styles['found']}>
        <div className={styles['total']}>
          <p role="status">
            {sentenceCase(totalInWords(total, filter.kind))}
            {entries.length < total && `, the first ${numberOf(entries.length)} shown`}
          </p>
          {isNarrowed(filter) && (
            <Button look="quiet" size="small" onPress={onClear}>
              Clear the filters
            </Button>
          )}
        </div>
        {/* Another filter's list begins at its top. */}
        <div key={asked} ref={list} className={styles['scroll']}>
          {chosen === undefined ? (
            <div className={styles['none']}>
              <EmptyState title="Nothing matches.">
                <p>Every word you look for has to be in the text. Try fewer words, or take a filter away.</p>
              </EmptyState>
            </div>
          ) : (
            <EntryList
              entries={entries}
              chosenId={chosen.id}
              query={filter.query}
              onChoose={(chosenId) => setKept({ ...start, chosenId })}
              onRead={(chosenId) => setKept({ ...start, chosenId, arrivals: reading.arrivals + 1 })}
            />
          )}
          {found.hasNextPage && (
            <ShowMore
              left={total - entries.length}
              isPending={found.isFetchingNextPage}
              onPress={() => void found.fetchNextPage()}
            />
          )}
        </div>
      </div>
      {chosen !== undefined && (
        <EntryDetail
          key={reading.trail.at(-1)?.id ?? chosen.id}
          chosen={chosen}
          trail={reading.trail}
          arrivals={reading.arrivals}
          query={filter.query}
          onTrail={(trail) => setKept({ asked, chosenId: chosen.id, trail, arrivals: reading.arrivals + 1 })}
          onList={() => list.current?.querySelector<HTMLElement>('[role="option"][aria-selected="true"]')?.focus()}
        />
      )}
    </>
  );
}
