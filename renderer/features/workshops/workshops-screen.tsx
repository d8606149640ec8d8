import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { WorkshopSummary } from '#shared/model/workshop.ts';
import { monthOf } from '#renderer/lib/format.ts';
import { reads } from '#renderer/lib/reads.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Done } from '#renderer/ui/notice.tsx';
import { ReadView } from '#renderer/ui/read-view.tsx';
import { Screen } from '#renderer/ui/screen.tsx';
import { RemoveWorkshopDialog } from './remove-workshop-dialog.tsx';
import { WorkshopLine, type WorkshopLineActions } from './workshop-line.tsx';
import styles from './workshops-screen.module.css';

/** Every workshop on this laptop, the newest month first. */
export function WorkshopsScreen({
  onNew,
  ...actions
}: Omit<WorkshopLineActions, 'onRemove'> & { readonly onNew: () => void }) {
  const workshops = useQuery(reads.workshops());
  const [leaving, setLeaving] = useState<WorkshopSummary | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const isEmpty = workshops.data?.length === 0;
  return (
    <Screen
      title="Workshops"
      actions={
        !isEmpty && (
          <Button look="primary" icon="plus" onPress={onNew}>
            New workshop
          </Button>
        )
      }
    >
      {said !== null && <Done sentence={said} />}
      <ReadView read={workshops} waiting="Reading your workshops…">
        {(list) =>
          list.length === 0 ? (
            <EmptyState
              title="No workshops yet."
              action={
                <Button look="primary" icon="plus" onPress={onNew}>
                  New workshop
                </Button>
              }
            >
              <p>
                Setting one up takes about a minute: which kind, which month, which part of the country. Then write down
                what people say. You will not be asked for anybody’s name.
              </p>
            </EmptyState>
          ) : (
            byMonth(list).map(([month, sittings]) => (
              <section key={month} className={styles['month']} aria-labelledby={`month-${month}`}>
                <h2 id={`month-${month}`} className={styles['heading']}>
                  {monthOf(month)}
                </h2>
                <ul className={styles['lines']}>
                  {sittings.map((workshop) => (
                    <WorkshopLine key={workshop.id} workshop={workshop} {...actions} onRemove={setLeaving} />
                  ))}
                </ul>
              </section>
            ))
          )
        }
      </ReadView>
      {leaving !== null && (
        <RemoveWorkshopDialog
          workshop={leaving}
          onRemoved={(sentence) => {
            setLeaving(null);
            setSaid(sentence);
          }}
          onClose={() => setLeaving(null)}
        />
      )}
    </Screen>
  );
}

function byMonth(list: readonly WorkshopSummary[]): readonly (readonly [string, readonly WorkshopSummary[]])[] {
  const groups = Map.groupBy(list, (workshop) => workshop.month);
  return Array.from(groups).toSorted(([a], [b]) => b.localeCompare(a));
}
