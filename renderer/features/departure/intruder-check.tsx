import { useMutation } from '@tanstack/react-query';
import type { Departure, IntruderOutcome } from '#shared/model/departure.ts';
import { api, sentenceOf } from '#renderer/lib/api.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Notice, Refusal } from '#renderer/ui/notice.tsx';
import styles from './departure.module.css';

/** The third part: a second person reads it as a stranger would who wants to know who said it. */
export function IntruderCheck({
  departure,
  onOpenRoom,
}: {
  readonly departure: Departure;
  readonly onOpenRoom: () => void;
}) {
  const { workshopId, digest, check, isCheckOutdated } = departure;
  const answer = useMutation({
    mutationFn: (outcome: IntruderOutcome) => api.departure.check({ workshopId, digest, outcome }),
  });
  return (
    <section className={styles['step']} aria-labelledby="check-heading">
      <h2 id="check-heading" className={styles['heading']}>
        3. Somebody else tries
      </h2>
      {check !== null && (
        <div ref={answer.isSuccess ? takeFocus : null} tabIndex={-1} className={styles['written']}>
          {check === 'nobody' ? (
            <Notice look="done" title="Somebody else read it and could name nobody." isAnnounced={answer.isSuccess}>
              <p>If anything changes after this, it is asked again.</p>
            </Notice>
          ) : (
            <Notice
              look="settle"
              title="Somebody could be named, so this must not leave as it is."
              isAnnounced={answer.isSuccess}
            >
              <p>
                Ask which words gave them away, and change those in step 1 or in the room. Then let somebody try again.
              </p>
              <div>
                <Button size="small" icon="edit" onPress={onOpenRoom}>
                  Change it in the room
                </Button>
              </div>
            </Notice>
          )}
        </div>
      )}
      {check === null && (
        <>
          {isCheckOutdated && (
            <Notice look="settle" title="It was changed since somebody tried.">
              <p>Their answer was about other words. Ask for another try.</p>
            </Notice>
          )}
          <p>
            Hand the laptop to somebody who did not type this. Ask them to read every line above as a stranger would who
            wants to find out who said it: a classmate, a relative, a neighbour, a journalist.
          </p>
          <div className={styles['try']} role="group" aria-labelledby="check-question">
            <p id="check-question" className={styles['name']}>
              Could you name anybody, or work out who anybody is?
            </p>
            <div className={styles['row']}>
              <Button isPending={answer.isPending} onPress={() => answer.mutate('nobody')}>
                No, nobody
              </Button>
              <Button isPending={answer.isPending} onPress={() => answer.mutate('perhaps')}>
                Yes, or perhaps
              </Button>
            </div>
            <p className={styles['soft']}>Only the answer and the time are kept. Do not say here who it would be.</p>
          </div>
        </>
      )}
      {answer.error !== null && <Refusal sentence={sentenceOf(answer.error)} />}
    </section>
  );
}

/** What was pressed is gone with the answer: the focus goes to what it led to. */
function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}
