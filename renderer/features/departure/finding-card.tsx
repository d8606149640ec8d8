import { useEffect, useRef, useState } from 'react';
import type { NotPersonalReason } from '#shared/model/not-personal.ts';
import { classes } from '#renderer/lib/classes.ts';
import { CATEGORY_WORDS } from '#renderer/lib/finding-words.ts';
import { numberOf } from '#renderer/lib/format.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useKeysIn } from './keys-in.ts';
import { PLACE_WORDS } from './place-words.ts';
import { Reword } from './reword.tsx';
import { Reasons } from './reasons.tsx';
import type { OpenFinding } from './open-findings.ts';
import { WordsInContext } from './words-in-context.tsx';
import styles from './settle.module.css';

/** One finding in its sentence, and what can be done about it, by button or by a key while the focus is here. */
export interface FindingCardProps {
  /** Somebody is at work here: the focus goes with them from one finding to the next. */
  readonly takesFocus: boolean;
  readonly found: OpenFinding;
  /** In how many places the same words were found, this one among them. */
  readonly alike: number;
  readonly position: number;
  readonly count: number;
  readonly isPending: boolean;
  readonly onMove: (by: number) => void;
  /** Null takes the suggestion. */
  readonly onReplace: (replacement: string | null) => void;
  readonly onReplaceAlike: () => void;
  readonly onDeclare: (reason: NotPersonalReason) => void;
}

const TIERS = {
  block: 'Never leaves',
  warn: 'To be settled',
  hint: 'Only worth a look',
} as const;

export function FindingCard(props: FindingCardProps) {
  const { takesFocus, found, alike, position, count, isPending, onMove, onReplace, onReplaceAlike, onDeclare } = props;
  const { line, finding, words } = found;
  const { tier, category, replacement } = finding;
  const [asked, setAsked] = useState<'reason' | 'words' | null>(null);
  // A piece of a jigsaw is a question about one person, and not a word that stands for one.
  const isQuestion = category === 'relationship' || category === 'combination';

  const keep = (): void => {
    if (isQuestion) onDeclare('other');
    else setAsked('reason');
  };
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) card.current?.focus();
  }, [takesFocus]);
  const back = (): void => {
    setAsked(null);
    card.current?.focus();
  };
  useKeysIn(card, (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (asked !== null) {
      if (event.key === 'Escape') back();
      return;
    }
    const acts: Readonly<Record<string, () => void>> = {
      r: () => onReplace(null),
      k: keep,
      w: () => setAsked('words'),
      ...(alike > 1 && { a: onReplaceAlike }),
      arrowright: () => onMove(1),
      arrowdown: () => onMove(1),
      arrowleft: () => onMove(-1),
      arrowup: () => onMove(-1),
    };
    const act = acts[event.key.toLowerCase()];
    if (act === undefined) return;
    event.preventDefault();
    act();
  });

  return (
    <div
      ref={card}
      className={classes(styles['card'], styles[tier])}
      tabIndex={0}
      role="group"
      aria-labelledby="finding-place finding-question"
      aria-describedby="finding-context"
      aria-keyshortcuts="R K W ArrowLeft ArrowRight"
      aria-busy={isPending}
      data-finding={`${line.recordId} ${finding.start}`}
    >
      <div className={styles['head']}>
        <p id="finding-place" className={styles['tier']}>
          <span className={styles['badge']}>{TIERS[tier]}</span> {PLACE_WORDS[line.what]}
        </p>
        <div className={styles['moves']}>
          <Button
            look="quiet"
            size="small"
            icon="back"
            iconOnly
            aria-label="The one before"
            isDisabled={position === 0}
            onPress={() => onMove(-1)}
          />
          <span className={styles['position']}>
            {numberOf(position + 1)} of {numberOf(count)}
          </span>
          <Button
            look="quiet"
            size="small"
            icon="forward"
            iconOnly
            aria-label="The next one"
            isDisabled={position === count - 1}
            onPress={() => onMove(1)}
          />
        </div>
      </div>
      <h3 id="finding-question" className={styles['question']}>
        {isQuestion
          ? 'Could someone who knows the group work out who this is?'
          : `“${words}” looks like ${CATEGORY_WORDS[category].one}.`}
      </h3>
      <blockquote id="finding-context" className={styles['context']}>
        <WordsInContext text={line.text} finding={finding} />
      </blockquote>
      {asked === 'reason' && <Reasons words={words} onReason={onDeclare} />}
      {asked === 'words' && <Reword words={words} onReword={onReplace} onCancel={back} />}
      {asked === null && (
        <div className={styles['do']}>
          <Button look="primary" onPress={() => onReplace(null)}>
            Use {replacement}
            <kbd className={styles['key']}>R</kbd>
          </Button>
          <Button onPress={keep}>
            {isQuestion ? 'No, they could not' : 'Not personal'}
            <kbd className={styles['key']}>K</kbd>
          </Button>
          <Button onPress={() => setAsked('words')}>
            {isQuestion ? 'Say it less exactly' : 'Say it another way'}
            <kbd className={styles['key']}>W</kbd>
          </Button>
        </div>
      )}
      {asked === null && alike > 1 && (
        <p className={styles['alike']}>
          The same words stand in {numberOf(alike)} places.{' '}
          <Button look="words" onPress={onReplaceAlike}>
            Use {replacement} in all {numberOf(alike)}
          </Button>{' '}
          <kbd className={styles['key']}>A</kbd>
        </p>
      )}
    </div>
  );
}
