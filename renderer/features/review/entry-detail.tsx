import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useId, useRef, type RefObject } from 'react';
import type { CorpusEntry } from '#shared/model/review.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EntryFacts } from './entry-facts.tsx';
import { EntryText } from './entry-text.tsx';
import { KIND_WORDS, WORDING_WORDS } from './entry-words.ts';
import { KindMark } from './kind-mark.tsx';
import { LinkedEntries } from './linked-entries.tsx';
import { reviewReads, type NamedEntry } from './review-data.ts';
import styles from './entry-detail.module.css';

/** A text is set large up to this many characters; a longer one is there to be read, not to be seen. */
const LARGE_WHILE_SHORTER = 280;

/** The chosen line of the list, and the links that were followed from it. */
export interface EntryDetailProps {
  readonly chosen: CorpusEntry;
  readonly trail: readonly NamedEntry[];
  /** Grows each time that the reader comes here on purpose, which takes the focus to the heading. */
  readonly arrivals: number;
  readonly query: string;
  readonly onTrail: (trail: readonly NamedEntry[]) => void;
  readonly onList: () => void;
}

/** The whole of one entry: the chosen one, or the last one on the trail, of which its text is there before the rest. */
export function EntryDetail({ chosen, trail, arrivals, query, onTrail, onList }: EntryDetailProps) {
  const followed = trail.at(-1);
  const named: NamedEntry = followed ?? chosen;
  const read = useQuery({ ...reviewReads.entry(named.id), enabled: followed !== undefined });
  const entry = followed === undefined ? chosen : (read.data ?? null);
  const text = entry?.text ?? named.text;
  const before = trail.length > 1 ? trail.at(-2) : chosen;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrivals > 0) heading.current?.focus();
  }, [arrivals]);
  const section = useEscape(onList);
  const textId = useId();
  return (
    <section ref={section} aria-label="Detail" className={styles['detail']}>
      <div className={styles['ways']}>
        <span className={styles['toList']}>
          <Button look="quiet" size="small" icon="back" onPress={onList}>
            Back to the list
          </Button>
        </span>
        {followed !== undefined && before !== undefined && (
          <Button look="quiet" size="small" icon="undo" onPress={() => onTrail(trail.slice(0, -1))}>
            Back to the {KIND_WORDS[before.kind].toLowerCase()}
          </Button>
        )}
      </div>
      <article className={styles['article']}>
        <h3 ref={heading} tabIndex={-1} aria-describedby={textId} className={styles['heading']}>
          <KindMark kind={named.kind} />
        </h3>
        <p
          id={textId}
          className={styles['text']}
          data-long={(text?.length ?? 0) > LARGE_WHILE_SHORTER ? '' : undefined}
        >
          {text !== null && <EntryText text={text} query={query} />}
          {text === null && !read.isPending && 'It is no longer in the corpus.'}
        </p>
        {entry !== null && <About entry={entry} onFollow={(next) => onTrail([...trail, next])} />}
      </article>
    </section>
  );
}

function About({ entry, onFollow }: { readonly entry: CorpusEntry; readonly onFollow: (named: NamedEntry) => void }) {
  const { kind, wording, alsoWrittenAs, linked } = entry;
  return (
    <>
      {wording !== null && <p className={styles['wording']}>{WORDING_WORDS[wording]}</p>}
      {alsoWrittenAs !== null && (
        <div className={styles['alsoNote']}>
          <p>Two laptops wrote this down differently. Both are kept; this is one of the two.</p>
          <Button look="words" onPress={() => onFollow({ id: alsoWrittenAs, kind, text: null })}>
            Show the other wording
          </Button>
        </div>
      )}
      <LinkedEntries kind={kind} linked={linked} onFollow={onFollow} />
      <EntryFacts entry={entry} />
    </>
  );
}

/** Calls `onEscape` for that key anywhere inside the element. */
function useEscape(onEscape: () => void): RefObject<HTMLElement | null> {
  const element = useRef<HTMLElement>(null);
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape') onEscape();
  });
  useEffect(() => {
    const listened = element.current;
    listened?.addEventListener('keydown', onKeyDown);
    return () => listened?.removeEventListener('keydown', onKeyDown);
  }, []);
  return element;
}
