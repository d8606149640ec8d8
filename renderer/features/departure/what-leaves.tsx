import type { Departure } from '#shared/model/departure.ts';
import { classes } from '#renderer/lib/classes.ts';
import { countOf, numberOf } from '#renderer/lib/format.ts';
import styles from './departure.module.css';

/** How each table of the bundle is called, in the order in which it is told. */
const ROWS: readonly (readonly [table: string, one: string, many: string])[] = [
  ['note', 'note', 'notes'],
  ['card', 'problem or solution', 'problems and solutions'],
  ['link', 'link between them', 'links between them'],
  ['theme', 'theme', 'themes'],
  ['vote', 'count of votes', 'counts of votes'],
  ['poll', 'poll', 'polls'],
  ['poll_option', 'poll option', 'poll options'],
  ['table', 'table', 'tables'],
  ['activity', 'step of the run-sheet', 'steps of the run-sheet'],
  ['attendance', 'line of attendance', 'lines of attendance'],
  ['consent', 'count of consent', 'counts of consent'],
];

/** The two files side by side, in words: what everybody may see, and what only the review team can open. */
export function WhatLeaves({ departure }: { readonly departure: Departure }) {
  return (
    <section className={styles['step']} aria-labelledby="files-heading">
      <h2 id="files-heading" className={styles['heading']}>
        What is in the two files
      </h2>
      <div className={styles['files']}>
        <div className={styles['file']}>
          <h3 className={styles['name']}>The summary PDF</h3>
          <p className={styles['soft']}>For anybody. Anonymised words only.</p>
          <ul className={styles['facts']}>
            <li>People: {departure.attendanceInWords}, and nothing finer</li>
            <li>Votes as an order, without numbers</li>
            <li>Notes, problems, solutions and themes, as above</li>
          </ul>
        </div>
        <div className={styles['file']}>
          <h3 className={styles['name']}>The sealed bundle</h3>
          <p className={styles['soft']}>For the review team alone. Nobody else can open it, not even you.</p>
          <ul className={classes(styles['facts'], styles['many'])}>
            <li>People: {numberOf(departure.attendanceTotal)}, by group and age</li>
            {ROWS.filter(([table]) => (departure.rows[table] ?? 0) > 0).map(([table, one, many]) => (
              <li key={table}>{countOf(departure.rows[table] ?? 0, one, many)}</li>
            ))}
            <li>The same summary PDF</li>
          </ul>
        </div>
      </div>
    </section>
  );
}
