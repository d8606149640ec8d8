import { useEffect, useRef } from 'react';
import type { CorpusOverview } from '#shared/model/review.ts';
import { SearchField } from '#renderer/ui/search-field.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { isNarrowed } from './entry-words.ts';
import { FacetList, type Facet } from './facet-list.tsx';
import { usePackName } from './pack-names.ts';
import type { EntryFilter, EntryKind } from './review-data.ts';
import styles from './entry-filters.module.css';

/** Stands for no choice; no pack, region or theme can be called so, because each of theirs has a letter before the colon. */
const ALL = ':all';

/** What to narrow the corpus by. */
export interface EntryFiltersProps {
  readonly overview: CorpusOverview;
  readonly filter: EntryFilter;
  readonly onFilter: (filter: EntryFilter) => void;
  /** Grows each time that somebody asks for the search field. */
  readonly searches: number;
}

/** The search field and the four filters, all in sight. */
export function EntryFilters({ overview, filter, onFilter, searches }: EntryFiltersProps) {
  const packName = usePackName();
  const pane = useRef<HTMLElement>(null);
  useEffect(() => {
    const field = searches > 0 ? pane.current?.querySelector('input') : null;
    field?.focus();
    field?.select();
  }, [searches]);
  return (
    <search ref={pane} className={styles['filters']} aria-label="Find and filter">
      <div className={styles['search']}>
        <SearchField
          label="Search"
          placeholder="Words in the text"
          value={filter.query}
          onChange={(query) => onFilter({ ...filter, query })}
        />
      </div>
      <SelectField
        label="Pack"
        options={[
          { id: ALL, label: 'Every pack' },
          ...overview.packs.map((id) => ({ id: `p:${id}`, label: packName(id) })),
        ]}
        value={filter.packId === null ? ALL : `p:${filter.packId}`}
        onChange={(id) => onFilter({ ...filter, packId: chosenFrom(id) })}
      />
      <SelectField
        label="Region"
        options={[
          { id: ALL, label: 'Every region' },
          ...overview.regions.map((name) => ({ id: `r:${name}`, label: name })),
        ]}
        value={filter.region === null ? ALL : `r:${filter.region}`}
        onChange={(id) => onFilter({ ...filter, region: chosenFrom(id) })}
      />
      <FacetList
        label="Kind"
        facets={kindsOf(overview, isNarrowed({ ...filter, kind: null }))}
        value={filter.kind ?? ALL}
        onChange={(id) => onFilter({ ...filter, kind: KINDS.find((kind) => kind === id) ?? null })}
      />
      <FacetList
        label="Theme"
        isLong
        facets={[
          { id: ALL, label: 'Every theme' },
          ...overview.themes.map((name) => ({ id: `t:${name}`, label: name })),
        ]}
        value={filter.theme === null ? ALL : `t:${filter.theme}`}
        onChange={(id) => onFilter({ ...filter, theme: chosenFrom(id) })}
      />
    </search>
  );
}

const KINDS: readonly EntryKind[] = ['note', 'problem', 'solution'];

/** The kinds, each with how many there are in the whole corpus: not said where another filter makes them fewer. */
function kindsOf({ notes, problems, solutions }: CorpusOverview, isFewer: boolean): readonly Facet[] {
  const kinds = [
    { id: ALL, label: 'Everything', count: notes + problems + solutions },
    { id: 'problem', label: 'Problems', count: problems },
    { id: 'solution', label: 'Solutions', count: solutions },
    { id: 'note', label: 'Notes', count: notes },
  ];
  return isFewer ? kinds.map(({ id, label }) => ({ id, label })) : kinds;
}

function chosenFrom(id: string): string | null {
  return id === ALL ? null : id.slice(2);
}
