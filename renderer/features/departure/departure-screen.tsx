import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { monthOf } from '#renderer/lib/format.ts';
import { reads } from '#renderer/lib/reads.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { ReadView } from '#renderer/ui/read-view.tsx';
import { Screen } from '#renderer/ui/screen.tsx';
import { departureOf } from './departure-data.ts';
import { IntruderCheck } from './intruder-check.tsx';
import { ReadThrough } from './read-through.tsx';
import { SendPanel } from './send-panel.tsx';
import { SettlePart } from './settle-part.tsx';
import { WhatLeaves } from './what-leaves.tsx';
import styles from './departure.module.css';

/** Everything that will leave: settled, read, and tried by somebody else before a file is written. */
export function DepartureScreen({
  workshopId,
  onOpenRoom,
}: {
  readonly workshopId: string;
  readonly onOpenRoom: () => void;
}) {
  const departure = useQuery(departureOf(workshopId));
  const workshops = useQuery(reads.workshops());
  const [readDigest, setReadDigest] = useState<string | null>(null);
  const workshop = workshops.data?.find(({ id }) => id === workshopId);
  return (
    <Screen
      title="What leaves"
      width="wide"
      lead={
        workshop &&
        [workshop.packName, monthOf(workshop.month), workshop.region, workshop.series]
          .filter((part) => part !== null)
          .join(' · ')
      }
      actions={
        <Button icon="back" onPress={onOpenRoom}>
          Back to the room
        </Button>
      }
    >
      <ReadView read={departure} waiting="Gathering what would leave…">
        {(known) =>
          known.texts.length === 0 ? (
            <EmptyState
              title="There is nothing to send yet."
              action={
                <Button look="primary" onPress={onOpenRoom}>
                  Go to the room
                </Button>
              }
            >
              <p>Write down what people say first. It comes here, line by line, before anything leaves this laptop.</p>
            </EmptyState>
          ) : (
            <div className={styles['columns']}>
              <div className={styles['reading']}>
                <SettlePart departure={known} />
                <ReadThrough
                  texts={known.texts}
                  isRead={readDigest === known.digest}
                  onRead={(isRead) => setReadDigest(isRead ? known.digest : null)}
                />
                <IntruderCheck departure={known} onOpenRoom={onOpenRoom} />
                <WhatLeaves departure={known} />
              </div>
              <SendPanel departure={known} isRead={readDigest === known.digest} />
            </div>
          )
        }
      </ReadView>
    </Screen>
  );
}
