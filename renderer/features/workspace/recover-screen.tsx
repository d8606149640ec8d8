import { useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { codeOf, reasonsOf, sentenceOf } from '#renderer/lib/api.ts';
import { classes } from '#renderer/lib/classes.ts';
import { useNewPassphrase } from '#renderer/lib/new-passphrase.ts';
import { Button } from '#renderer/ui/button.tsx';
import { NewPassphraseField } from '#renderer/ui/new-passphrase-field.tsx';
import { Refusal } from '#renderer/ui/notice.tsx';
import { Screen } from '#renderer/ui/screen.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { WORKSPACE_NAMES, type DoorProps } from './door.ts';
import { useRecover } from './workspace-data.ts';
import styles from './door.module.css';

/** Signs on a sheet without their spaces: eight groups of five. */
const SIGNS = 40;

/** Takes the eight groups of a recovery sheet and a new passphrase. */
export function RecoverScreen({ kind, onBack }: DoorProps) {
  const [code, setCode] = useState('');
  const [isAsked, setAsked] = useState(false);
  const chosen = useNewPassphrase();
  const recover = useRecover();
  const typed = code.replaceAll(/[\s-]/gu, '').length;
  const isCodeWrong = recover.error !== null && codeOf(recover.error) === 'wrong-recovery-key';
  const codeProblem = isCodeWrong
    ? sentenceOf(recover.error)
    : isAsked && typed === 0
      ? 'Type the eight groups from the sheet first.'
      : null;
  return (
    <Screen
      width="narrow"
      title="Use the recovery sheet"
      lead={`The eight groups on it open ${WORKSPACE_NAMES[kind]}. With them you choose a new passphrase.`}
      takesFocus={false}
    >
      <Form
        className={classes(styles['form'])}
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(true);
          if (!chosen.ask() || typed === 0 || recover.isPending) return;
          recover.mutate({ kind, code, newPassphrase: chosen.passphrase });
        }}
      >
        <div className={styles['code']}>
          <TextField
            label="The eight groups"
            description="In the order of their numbers. Spaces, dashes and small letters do not matter."
            value={code}
            onChange={(words) => {
              setCode(words);
              if (recover.isError) recover.reset();
            }}
            problem={codeProblem}
            maxLength={200}
            isMultiline
            isMono
            rows={2}
            autoFocus
          />
          <p className={styles['soft']} role="status">
            {countWords(typed)}
          </p>
        </div>
        <NewPassphraseField value={chosen} label="New passphrase" againLabel="The new one once more" />
        <p className={styles['soft']}>
          The forgotten passphrase is not taken away by this. You can do that on the page “Security” once you are in.
        </p>
        {recover.error !== null && !isCodeWrong && (
          <Refusal sentence={sentenceOf(recover.error)} reasons={reasonsOf(recover.error)} />
        )}
        <div className={styles['actions']}>
          <Button look="primary" type="submit" isPending={recover.isPending}>
            {recover.isPending ? 'Opening…' : 'Set the new passphrase and open'}
          </Button>
          <Button look="quiet" onPress={onBack}>
            Back to the passphrase
          </Button>
        </div>
      </Form>
    </Screen>
  );
}

function countWords(typed: number): string {
  if (typed === 0) return '';
  if (typed > SIGNS) return 'That is more than eight groups of five.';
  return typed === SIGNS ? 'All eight groups are there.' : `${Math.floor(typed / 5)} of 8 groups.`;
}
