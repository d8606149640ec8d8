import { memo } from 'react';
import { countOf } from '#renderer/lib/format.ts';
import type { Poll, Theme } from '#shared/model/room.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import type { EntryActions } from './entry-actions.ts';
import type { Entry } from './entry.ts';
import { WallCard } from './wall-card.tsx';
import { wallThemes } from './wall-themes.ts';
import styles from './wall.module.css';

/** Problems beside the solutions that answer them, gathered by theme. */
export const Wall = memo(function Wall(props: {
  readonly entries: readonly Entry[];
  readonly themes: readonly Theme[];
  readonly polls: readonly Poll[];
  readonly actions: EntryActions;
}) {
  const { entries, themes, polls, actions } = props;
  const gathered = wallThemes(entries, themes);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const answeredBy = Map.groupBy(
    entries.flatMap((solution) => solution.answers.map((problemId) => ({ problemId, solution }))),
    ({ problemId }) => problemId,
  );
  return (
    <section className={styles['wall']} aria-labelledby="wall-heading">
      <h2 id="wall-heading" className={styles['heading']}>
        Problems and solutions
      </h2>
      {gathered.length === 0 && (
        <EmptyState title="The wall is empty.">
          <p>Problems and solutions gather here by theme, each solution beside what it answers.</p>
        </EmptyState>
      )}
      {gathered.map(({ id, name, problems, solutions }) => (
        <section key={id ?? 'none'} className={styles['theme']} aria-labelledby={`theme-${id ?? 'none'}`}>
          <h3 id={`theme-${id ?? 'none'}`} className={styles['name']}>
            {name}
            <span className={styles['count']}>
              {countOf(problems.length, 'problem')}, {countOf(solutions.length, 'solution')}
            </span>
          </h3>
          <div className={styles['sides']}>
            <ul className={styles['cards']} aria-label={`Problems: ${name}`}>
              {problems.map((card) => (
                <WallCard
                  key={card.id}
                  card={card}
                  linked={answeredBy.get(card.id)?.map(({ solution }) => solution) ?? []}
                  onOpen={actions.onOpen}
                />
              ))}
            </ul>
            <ul className={styles['cards']} aria-label={`Solutions: ${name}`}>
              {solutions.map((card) => (
                <WallCard
                  key={card.id}
                  card={card}
                  linked={card.answers.flatMap((problemId) => byId.get(problemId) ?? [])}
                  onOpen={actions.onOpen}
                />
              ))}
            </ul>
          </div>
        </section>
      ))}
      {polls.map((poll) => (
        <section key={poll.question} className={styles['theme']}>
          <h3 className={styles['name']}>{poll.question}</h3>
          <ul className={styles['options']}>
            {poll.options.map(({ label, count }) => (
              <li key={label}>
                {label}: {countOf(count, 'vote')}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
});
