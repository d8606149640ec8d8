import { useId } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { classes } from '#renderer/lib/classes.ts';
import { numberOf } from '#renderer/lib/format.ts';
import styles from './entry-filters.module.css';

/** One value that a filter can take; the count is of the whole corpus. */
export interface Facet {
  readonly id: string;
  readonly label: string;
  readonly count?: number;
}

/** A filter whose values are all in sight; the arrow keys change it at once. */
export function FacetList(props: {
  readonly label: string;
  readonly facets: readonly Facet[];
  readonly value: string;
  readonly onChange: (id: string) => void;
  /** Takes the height that is left, and scrolls inside it. */
  readonly isLong?: boolean;
}) {
  const { label, facets, value, onChange, isLong = false } = props;
  const id = useId();
  return (
    <div className={classes(styles['facet'], isLong && styles['isLong'])}>
      <h3 id={id} className={styles['facetLabel']}>
        {label}
      </h3>
      <ListBox
        aria-labelledby={id}
        className={classes(styles['facets'])}
        items={facets}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={[value]}
        onSelectionChange={(keys) => {
          if (keys === 'all') return;
          const [chosen] = keys;
          if (chosen !== undefined) onChange(String(chosen));
        }}
      >
        {({ label: words, count }) => (
          <ListBoxItem textValue={words} className={classes(styles['facetLine'])}>
            <bdi className={styles['facetWords']}>{words}</bdi>{' '}
            {count !== undefined && <span className={styles['facetCount']}>{numberOf(count)}</span>}
          </ListBoxItem>
        )}
      </ListBox>
    </div>
  );
}
