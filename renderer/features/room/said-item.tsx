import { countOf, timeOf } from '#renderer/lib/format.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import type { EntryActions } from './entry-actions.ts';
import { beginningOf, KIND_WORDS, WORDING_WORDS, type Entry } from './entry.ts';
import { LongText } from './long-text.tsx';
import styles from './said-list.module.css';

/** One entry with what can be done with it. */
export function SaidItem(props: {
  readonly entry: Entry;
  readonly byId: ReadonlyMap<string, Entry>;
  readonly tableName: string | undefined;
  readonly actions: EntryActions;
}) {
  const { entry, byId, tableName, actions } = props;
  const which = `${KIND_WORDS[entry.kind].toLowerCase()}: ${beginningOf(entry.text, 40)}`;
  const answered = entry.answers.flatMap((id) => byId.get(id) ?? []);
  const facts = [tableName, entry.wording === null ? undefined : WORDING_WORDS[entry.wording], timeOf(entry.savedAt)];
  return (
    <li className={styles['item']} data-kind={entry.kind}>
      <p className={styles['facts']}>
        <span className={styles['kind']}>
          <Icon name={entry.kind} />
          {KIND_WORDS[entry.kind]}
        </span>
        {facts.filter((fact) => fact !== undefined).join(' · ')}
        {entry.votes !== null && ` · ${countOf(entry.votes, 'vote')}`}
      </p>
      <LongText text={entry.text} />
      {answered.length > 0 && (
        <ul className={styles['answered']} aria-label="Answers">
          {answered.map((problem) => (
            <li key={problem.id}>
              <Icon name="problem" />
              {beginningOf(problem.text)}
            </li>
          ))}
        </ul>
      )}
      <div className={styles['actions']}>
        <Button look="quiet" size="small" onPress={() => actions.onEdit(entry)} aria-label={`Edit ${which}`}>
          Edit
        </Button>
        {entry.kind === 'solution' && (
          <Button
            look="quiet"
            size="small"
            onPress={() => actions.onChooseAnswers(entry)}
            aria-label={`Answers… ${which}`}
          >
            Answers…
          </Button>
        )}
        {entry.kind !== 'note' && (
          <Button look="quiet" size="small" onPress={() => actions.onVotes(entry)} aria-label={`Votes for ${which}`}>
            Votes
          </Button>
        )}
        <Button look="quiet" size="small" onPress={() => actions.onRemove(entry)} aria-label={`Delete ${which}`}>
          Delete
        </Button>
      </div>
    </li>
  );
}
