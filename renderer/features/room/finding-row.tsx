import { useEffect, useRef } from 'react';
import type { Finding } from '#shared/model/finding.ts';
import type { NotPersonalReason } from '#shared/model/not-personal.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/lib/classes.ts';
import { CATEGORY_WORDS, REASONS } from '#renderer/lib/finding-words.ts';
import styles from './watched-field.module.css';

/** Says what was seen, what will stand in its place, and what can be done about it. */
export function FindingRow(props: {
  readonly text: string;
  readonly finding: Finding;
  readonly isAsked: boolean;
  readonly onTake: () => void;
  readonly onNotPersonal: () => void;
  readonly onReason: (reason: NotPersonalReason) => void;
}) {
  const { text, finding, isAsked, onTake, onNotPersonal, onReason } = props;
  const { start, end, category, replacement, tier } = finding;
  const words = text.slice(start, end);
  return (
    <div className={classes(styles['row'], styles[tier])}>
      <p>
        {isAsked ? (
          `Why is “${words}” not personal?`
        ) : (
          <>
            “{words}” looks like {CATEGORY_WORDS[category].one}.{' '}
            {tier === 'block' ? (
              <>
                It is saved as <span className={styles['replacement']}>{replacement}</span>.
              </>
            ) : (
              'Settle it before this leaves.'
            )}
          </>
        )}
      </p>
      {isAsked ? (
        <Reasons words={words} onReason={onReason} />
      ) : (
        <div className={styles['do']}>
          <Button size="small" onPress={onTake}>
            Use {replacement}
            <kbd className={styles['key']}>Alt R</kbd>
          </Button>
          <Button size="small" look="quiet" onPress={onNotPersonal}>
            Not personal
            <kbd className={styles['key']}>Alt K</kbd>
          </Button>
        </div>
      )}
    </div>
  );
}

function Reasons({
  words,
  onReason,
}: {
  readonly words: string;
  readonly onReason: (reason: NotPersonalReason) => void;
}) {
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => group.current?.querySelector('button')?.focus(), []);
  return (
    <div ref={group} className={styles['do']} role="group" aria-label={`Why “${words}” is not personal`}>
      {REASONS.map(([reason, label]) => (
        <Button key={reason} size="small" onPress={() => onReason(reason)}>
          {label}
        </Button>
      ))}
    </div>
  );
}

/** The rest, in a line that never interrupts: one is written out at a time, and all are underlined. */
export function OthersLine({ open, hints }: { readonly open: number; readonly hints: number }) {
  const others = [
    ...(open > 0 ? [`${open} more ${open === 1 ? 'is' : 'are'} underlined`] : []),
    ...(hints > 0 ? [`${hints} dotted to look at before it leaves`] : []),
  ];
  return others.length === 0 ? null : <p className={styles['later']}>{others.join(', ')}.</p>;
}
