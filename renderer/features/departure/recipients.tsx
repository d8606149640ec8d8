import { useMutation, useQuery } from '@tanstack/react-query';
import { api, sentenceOf } from '#renderer/lib/api.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Refusal } from '#renderer/ui/notice.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { recipientProblem } from './departure-data.ts';
import styles from './departure.module.css';

/** Whom the bundle is sealed to: what stands in the field, and those added before it. */
export interface RecipientChoice {
  readonly typed: string;
  readonly added: readonly string[];
}

/** Takes the review team's recipients, each looked at as soon as it is there. */
export function Recipients(props: {
  readonly choice: RecipientChoice;
  readonly onChange: (choice: RecipientChoice) => void;
}) {
  const { choice, onChange } = props;
  const typed = choice.typed.trim();
  const check = useQuery(recipientProblem(typed));
  const fromFile = useMutation({
    mutationFn: () => api.shell.chooseRecipient(undefined),
    onSuccess: ({ recipient }) => {
      if (recipient !== null) onChange({ ...choice, typed: recipient });
    },
  });
  const isGood = typed !== '' && check.data === null;
  return (
    <div className={styles['recipients']}>
      {choice.added.length > 0 && (
        <ul className={styles['added']} aria-label="Recipients added">
          {choice.added.map((recipient) => (
            <li key={recipient}>
              <code>{shortOf(recipient)}</code>
              <Button
                look="quiet"
                size="small"
                aria-label={`Take away ${shortOf(recipient)}`}
                onPress={() => onChange({ ...choice, added: choice.added.filter((other) => other !== recipient) })}
              >
                Take away
              </Button>
            </li>
          ))}
        </ul>
      )}
      <TextField
        label="Review team’s recipient"
        description="It begins with age1. The review team gives it to you, as a line of text or a file called recipient.txt. It is no secret."
        isMono
        value={choice.typed}
        onChange={(words) => onChange({ ...choice, typed: words })}
        problem={typed === '' ? null : (check.data ?? (check.error === null ? null : sentenceOf(check.error)))}
      />
      <p className={styles['soft']} role="status">
        {isGood ? `The bundle will open only for ${shortOf(typed)}.` : ''}
      </p>
      <div className={styles['row']}>
        <Button size="small" icon="folder" isPending={fromFile.isPending} onPress={() => fromFile.mutate()}>
          Choose recipient.txt
        </Button>
        {isGood && !choice.added.includes(typed) && (
          <Button size="small" icon="plus" onPress={() => onChange({ typed: '', added: [...choice.added, typed] })}>
            Add another
          </Button>
        )}
      </div>
      {fromFile.error !== null && <Refusal sentence={sentenceOf(fromFile.error)} />}
    </div>
  );
}

/** Both ends of a recipient, enough to compare it by eye. */
function shortOf(recipient: string): string {
  return recipient.length <= 24 ? recipient : `${recipient.slice(0, 12)}…${recipient.slice(-8)}`;
}
