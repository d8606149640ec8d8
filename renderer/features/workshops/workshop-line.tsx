import type { WorkshopSummary } from '#shared/model/workshop.ts';
import { dateOf } from '#renderer/lib/format.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { contentOf, placeOf } from './workshop-words.ts';
import styles from './workshops-screen.module.css';

/** Where a workshop leads to. */
export interface WorkshopLineActions {
  readonly onOpenRoom: (workshopId: string) => void;
  readonly onOpenDeparture: (workshopId: string) => void;
  readonly onRemove: (workshop: WorkshopSummary) => void;
}

/** One workshop: what it is, what is in it, and the next thing to do with it. */
export function WorkshopLine({
  workshop,
  onOpenRoom,
  onOpenDeparture,
  onRemove,
}: WorkshopLineActions & { readonly workshop: WorkshopSummary }) {
  const entries = workshop.notes + workshop.problems + workshop.solutions;
  const isSealed = workshop.sealedAt !== null;
  const place = placeOf(workshop);
  const name = `${workshop.packName}, ${place}`;
  const next = nextOf(entries, isSealed);
  return (
    <li className={styles['line']}>
      <div className={styles['what']}>
        <h3 className={styles['name']}>{workshop.packName}</h3>
        <p>{place}</p>
        <p className={styles['counts']}>{contentOf(workshop)}</p>
      </div>
      <div className={styles['state']} data-state={isSealed ? 'sealed' : 'open'}>
        <p className={styles['stateWords']}>
          <Icon name={isSealed ? 'seal' : 'edit'} />
          {workshop.sealedAt === null ? 'In progress' : `Sealed on ${dateOf(workshop.sealedAt)}`}
        </p>
        {isSealed && (
          <Button look="words" aria-label={`Remove from this laptop: ${name}`} onPress={() => onRemove(workshop)}>
            Remove from this laptop
          </Button>
        )}
      </div>
      <div className={styles['actions']}>
        {entries > 0 && !isSealed && (
          <Button look="quiet" aria-label={`What leaves: ${name}`} onPress={() => onOpenDeparture(workshop.id)}>
            What leaves
          </Button>
        )}
        {isSealed && (
          <Button look="quiet" aria-label={`Open the room: ${name}`} onPress={() => onOpenRoom(workshop.id)}>
            Open the room
          </Button>
        )}
        <Button
          aria-label={`${next}: ${name}`}
          onPress={() => (isSealed ? onOpenDeparture(workshop.id) : onOpenRoom(workshop.id))}
        >
          {next}
        </Button>
      </div>
    </li>
  );
}

function nextOf(entries: number, isSealed: boolean): string {
  if (isSealed) return 'What leaves';
  return entries === 0 ? 'Begin' : 'Carry on';
}
