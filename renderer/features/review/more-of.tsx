import { useState, type ReactNode } from 'react';
import { countOf, numberOf } from '#renderer/lib/format.ts';
import { Button } from '#renderer/ui/button.tsx';
import { PAGE_SIZE } from './review-data.ts';
import styles from './desk.module.css';

/** A long list, shown a page at a time. */
export function MoreOf<Item>(props: {
  readonly items: readonly Item[];
  /** What the list is called to a screen reader. */
  readonly name: string;
  readonly className: string;
  readonly render: (item: Item) => ReactNode;
}) {
  const { items, name, className, render } = props;
  const [shown, setShown] = useState(PAGE_SIZE);
  const left = items.length - shown;
  return (
    <>
      <ul className={className} aria-label={name}>
        {items.slice(0, shown).map((item, index) => (
          // Two files of one import may have the same name, and the list never changes its order.
          <li key={index}>{render(item)}</li>
        ))}
      </ul>
      {left > 0 && <ShowMore left={left} onPress={() => setShown(shown + PAGE_SIZE)} />}
    </>
  );
}

/** Brings the next page, and says how much there is left. */
export function ShowMore({
  left,
  isPending = false,
  onPress,
}: {
  readonly left: number;
  readonly isPending?: boolean;
  readonly onPress: () => void;
}) {
  return (
    <div className={styles['more']}>
      <Button size="small" isPending={isPending} onPress={onPress}>
        Show {left > PAGE_SIZE ? numberOf(PAGE_SIZE) : 'the last'} {left > PAGE_SIZE ? 'more' : numberOf(left)}
      </Button>
      <span className={styles['soft']}>{countOf(left, 'is', 'are')} not shown yet.</span>
    </div>
  );
}
