import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Departure } from '#shared/model/departure.ts';
import { sentenceOf } from '#renderer/lib/api.ts';
import { countOf, numberOf } from '#renderer/lib/format.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Notice, Refusal } from '#renderer/ui/notice.tsx';
import { FindingCard } from './finding-card.tsx';
import { JigsawQuestions } from './jigsaw-questions.tsx';
import { likeIt, openFindings, standing } from './open-findings.ts';
import { useDecide, type Decided, type Decision } from './settle-data.ts';
import { Together } from './together.tsx';
import styles from './settle.module.css';
import shared from './departure.module.css';

/** The first part: everything that is still open, one after the other, the worst first. */
export function SettlePart({ departure }: { readonly departure: Departure }) {
  const open = openFindings(departure.texts);
  const must = standing(open);
  const [at, setAt] = useState(0);
  const [decided, setDecided] = useState<Decided | null>(null);
  const decide = useDecide(departure.workshopId);
  // What was open when it was most is the whole way; a line that is added meanwhile makes it longer.
  const [most, setMost] = useState(open.length);
  if (open.length > most) setMost(open.length);
  const settled = most - open.length;
  const [isOnward, setOnward] = useState(false);
  const next = open[Math.min(at, open.length - 1)];
  // After a decision comes what must be settled; a hint only where somebody went to it, or where nothing else is left.
  const current = isOnward && next?.finding.tier === 'hint' && must.length > 0 ? must[0] : next;
  const position = current === undefined ? 0 : open.indexOf(current);

  // From the first decision on the focus goes from one finding to the next, and to what is said at the end.
  const [isAtWork, setAtWork] = useState(false);

  const carryOut = (decision: Decision): void => {
    if (decide.isPending) return;
    setAtWork(true);
    setOnward(true);
    setDecided(null);
    decide.mutate(decision, { onSuccess: setDecided });
    setAt(position);
  };
  const move = (by: number): void => {
    setAtWork(true);
    setOnward(false);
    setAt(Math.max(0, Math.min(open.length - 1, position + by)));
  };

  return (
    <section className={shared['step']} aria-labelledby="settle-heading">
      <h2 id="settle-heading" className={shared['heading']}>
        1. Settle what is open
      </h2>
      {current === undefined ? (
        <AllSettled takesFocus={isAtWork}>
          <Notice look="done" title="Nothing is open.">
            <p>
              {departure.replaced === 0
                ? 'Nothing that looks personal was found. '
                : `${countOf(departure.replaced, 'detail was', 'details were')} replaced in this workshop. `}
              No check finds everything, so the next two steps are yours.
            </p>
          </Notice>
        </AllSettled>
      ) : (
        <>
          <p>{leadOf(must.length, open.length - must.length)}</p>
          {most > 1 && <Progress settled={settled} most={most} />}
          <FindingCard
            key={current.key}
            takesFocus={isAtWork}
            found={current}
            alike={likeIt(open, current).length}
            position={position}
            count={open.length}
            isPending={decide.isPending}
            onMove={move}
            onReplace={(replacement) => carryOut({ do: 'replace', found: [current], replacement })}
            onReplaceAlike={() => carryOut({ do: 'replace', found: likeIt(open, current), replacement: null })}
            onDeclare={(reason) => carryOut({ do: 'declare', found: current, reason })}
          />
        </>
      )}
      <div className={styles['after']}>
        <p role="status" className={styles['decided']}>
          {decided?.sentence ?? ''}
        </p>
        {decided?.canUndo === true && (
          <Button look="words" onPress={() => carryOut({ do: 'undo' })}>
            Undo
          </Button>
        )}
      </div>
      {decide.error !== null && <Refusal sentence={sentenceOf(decide.error)} />}
      <Together open={must} onTake={(found) => carryOut({ do: 'replace', found, replacement: null })} />
      <JigsawQuestions workshopId={departure.workshopId} />
    </section>
  );
}

function AllSettled({ takesFocus, children }: { readonly takesFocus: boolean; readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) place.current?.focus();
  }, [takesFocus]);
  return (
    <div ref={place} tabIndex={-1} className={styles['place']}>
      {children}
    </div>
  );
}

function leadOf(must: number, hints: number): string {
  if (must === 0) {
    return `All that must be settled is settled. ${countOf(hints, 'thing is', 'things are')} only worth a look: settle what you like, or go on to step 2.`;
  }
  const rest = hints === 0 ? '' : ` ${countOf(hints, 'other is', 'others are')} only worth a look, and may stay.`;
  return `${countOf(must, 'detail', 'details')} must be settled before anything can leave.${rest}`;
}

function Progress({ settled, most }: { readonly settled: number; readonly most: number }) {
  return (
    <div className={styles['progress']}>
      <p>
        {numberOf(settled)} of {numberOf(most)} settled
      </p>
      <div className={styles['track']} aria-hidden="true">
        <div className={styles['done']} style={{ inlineSize: `${(settled / most) * 100}%` }} />
      </div>
    </div>
  );
}
