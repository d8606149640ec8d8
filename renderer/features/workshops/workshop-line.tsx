import type { WorkshopSummary } from '#shared/model/workshop.ts';
import { countOf, dateOf, listOf } from '#renderer/lib/format.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import styles from './workshops-screen.module.css';

/** Where a workshop leads to. */
export interface WorkshopLineActions {
  readonly onOpenRoom: (workshopId: string) => void;
  readonly onOpenDeparture: (workshopId: string) => void;
}

/** One workshop: what it is, what is in it, and the next thing to do with it. */
export function WorkshopLine({
  workshop,
  onOpenRoom,
  onOpenDeparture,
}: WorkshopLineActions & { readonly workshop: WorkshopSummary }) {
  const entries = workshop.notes + workshop.problems + workshop.solutions;
  const isSealed = workshop.sealedAt !== null;
  const place = [workshop.region, workshop.series].filter((part) => part !== null).join(', ');
  const name = `${workshop.packName}, ${place}`;
  const next = nextOf(entries, isSealed);
  return (
    <li className={styles['line']}>
      <div className={styles['what']}>
        <h3 className={styles['name']}>{workshop.packName}</h3>
        <p>{place}</p>
        <p className={styles['counts']}>{entries === 0 ? 'Nothing written yet' : countsOf(workshop)}</p>
      </div>
      <p className={styles['state']} data-state={isSealed ? 'sealed' : 'open'}>
        <Icon name={isSealed ? 'seal' : 'edit'} />
        {workshop.sealedAt === null ? 'In progress' : `Sealed on ${dateOf(workshop.sealedAt)}`}
      </p>
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

function countsOf({ notes, problems, solutions, people }: WorkshopSummary): string {
  return listOf([
    countOf(notes, 'note'),
    countOf(problems, 'problem'),
    countOf(solutions, 'solution'),
    people === 0 ? 'nobody counted yet' : countOf(people, 'person', 'people'),
  ]);
}
