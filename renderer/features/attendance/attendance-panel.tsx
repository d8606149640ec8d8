import type { CSSProperties } from 'react';
import type { ConsentUse } from '#shared/model/attendance.ts';
import type { Pack } from '#shared/model/pack.ts';
import type { Room } from '#shared/model/room.ts';
import { sentenceOf } from '#renderer/lib/api.ts';
import { countOf } from '#renderer/lib/format.ts';
import { Refusal } from '#renderer/ui/notice.tsx';
import { useSetAttendance, useSetConsent } from './attendance-data.ts';
import { Counter } from './counter.tsx';
import styles from './attendance.module.css';

const USES: readonly { readonly use: ConsentUse; readonly label: string }[] = [
  { use: 'notes', label: 'Notes' },
  { use: 'quotes', label: 'Their exact words' },
  { use: 'pictures', label: 'Pictures' },
];

/** How many people were counted in all. */
export function peopleIn(room: Room): number {
  return room.attendance.reduce((sum, { count }) => sum + count, 0);
}

/** Counters by group and age band, then by what people agreed to: numbers, never a list of people. */
export function AttendancePanel({ room, pack }: { readonly room: Room; readonly pack: Pack | undefined }) {
  const setCount = useSetAttendance();
  const setConsent = useSetConsent();
  const workshopId = room.workshop.id;
  const people = peopleIn(room);
  const groups = choicesWith(
    pack?.groups ?? [],
    room.attendance.map(({ group }) => group),
  );
  const bands = choicesWith(
    pack?.bands ?? [],
    room.attendance.map(({ band }) => band),
  );
  const countAt = (group: string, band: string): number =>
    room.attendance.find((line) => line.group === group && line.band === band)?.count ?? 0;
  const failure = setCount.error ?? setConsent.error;
  return (
    <div className={styles['panel']}>
      <p className={styles['soft']}>
        Count people, by group and age. Never write down who they are. The summary says only “a small group”, “10 to 19”
        and so on; the exact counts go in the sealed bundle alone.
      </p>
      {failure !== null && <Refusal sentence={sentenceOf(failure)} />}
      <div className={styles['groups']}>
        {groups.map((group) => (
          <div key={group.id} className={styles['group']} role="group" aria-labelledby={`group-${group.id}`}>
            <p id={`group-${group.id}`} className={styles['name']}>
              {group.label}
            </p>
            <div className={styles['bands']} style={{ '--bands': bands.length } as CSSProperties}>
              {bands.map((band) => (
                <Counter
                  key={band.id}
                  label={`${group.label}, ${band.label}`}
                  words={band.label}
                  count={countAt(group.id, band.id)}
                  onCount={(count) => setCount.mutate({ workshopId, group: group.id, band: band.id, count })}
                />
              ))}
            </div>
          </div>
        ))}
      </div>
      <p className={styles['total']} role="status">
        {people === 0 ? 'Nobody counted yet.' : `${countOf(people, 'person', 'people')} in all.`}
      </p>
      <div className={styles['group']} role="group" aria-labelledby="consent-counts">
        <p id="consent-counts" className={styles['name']}>
          How many agreed to
        </p>
        <div className={styles['bands']} style={{ '--bands': USES.length } as CSSProperties}>
          {USES.map(({ use, label }) => (
            <Counter
              key={use}
              label={label}
              words={label}
              count={room.consent[use]}
              onCount={(count) => setConsent.mutate({ workshopId, use, count })}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

interface Named {
  readonly id: string;
  readonly label: string;
}

/** The pack's choices, and any that an earlier version of it had and that were counted. */
function choicesWith(known: readonly Named[], used: readonly string[]): readonly Named[] {
  const others = Array.from(new Set(used)).filter((id) => !known.some((choice) => choice.id === id));
  return [...known, ...others.map((id) => ({ id, label: id }))];
}
