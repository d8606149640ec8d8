import type { DepartingText } from '#shared/model/departure.ts';
import { countOf, numberOf } from '#renderer/lib/format.ts';
import { CheckField } from '#renderer/ui/check-field.tsx';
import { DepartingLine } from './departing-line.tsx';
import { useLinesSeen } from './lines-seen.ts';
import styles from './departure.module.css';

const HEADINGS: readonly (readonly [what: DepartingText['what'], heading: string])[] = [
  ['series', 'Series'],
  ['problem', 'Problems'],
  ['solution', 'Solutions'],
  ['note', 'Notes'],
  ['theme', 'Themes'],
  ['poll question', 'Poll questions'],
  ['poll option', 'Poll options'],
  ['table', 'Tables'],
];

/** Every line as it will leave, and the promise that somebody has read it. */
export function ReadThrough(props: {
  readonly texts: readonly DepartingText[];
  readonly isRead: boolean;
  readonly onRead: (isRead: boolean) => void;
}) {
  const { texts, isRead, onRead } = props;
  const { seen, watch } = useLinesSeen();
  const groups = HEADINGS.map(([what, heading]) => ({
    what,
    heading,
    lines: texts.filter((text) => text.what === what),
  })).filter(({ lines }) => lines.length > 0);
  return (
    <section className={styles['step']} aria-labelledby="reading-heading">
      <h2 id="reading-heading" className={styles['heading']}>
        2. Read every line
      </h2>
      <p>
        This is exactly what leaves: nothing is changed on the way out. Read it as somebody would who wants to find out
        who said it. To change a line, go back to the room.
      </p>
      <div className={styles['lines']} role="region" aria-label="Every line that leaves" tabIndex={0}>
        {groups.map(({ what, heading, lines }) => (
          <section key={what} aria-labelledby={`lines-${what.replace(' ', '-')}`}>
            <h3 id={`lines-${what.replace(' ', '-')}`} className={styles['kind']}>
              {heading} <span className={styles['count']}>{numberOf(lines.length)}</span>
            </h3>
            <ol className={styles['list']}>
              {lines.map((line) => (
                <DepartingLine key={`${line.recordId} ${line.text}`} line={line} watch={watch} />
              ))}
            </ol>
          </section>
        ))}
      </div>
      <div className={styles['promise']}>
        <p className={styles['soft']}>
          {seen < texts.length
            ? `${numberOf(seen)} of ${countOf(texts.length, 'line')} came past so far.`
            : `All ${countOf(texts.length, 'line')} came past.`}
        </p>
        <CheckField isSelected={isRead} onChange={onRead}>
          I have read every line, and nothing in it names or points to a person
        </CheckField>
      </div>
    </section>
  );
}
