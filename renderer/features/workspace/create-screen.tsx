import { useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { SHORTEST_PASSPHRASE } from '#renderer/lib/limits.ts';
import { sentenceOf } from '#renderer/lib/api.ts';
import { classes } from '#renderer/lib/classes.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Notice, Refusal } from '#renderer/ui/notice.tsx';
import { Screen } from '#renderer/ui/screen.tsx';
import { WORKSPACE_NAMES, type DoorProps } from './door.ts';
import { PassphraseField } from './passphrase-field.tsx';
import { useCreateWorkspace } from './workspace-data.ts';
import styles from './door.module.css';

/** Asks for a new passphrase, twice, and says plainly what it means to forget it. */
export function CreateScreen({ kind, onBack }: DoorProps) {
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [isAsked, setAsked] = useState(false);
  const create = useCreateWorkspace();
  const length = lengthOf(passphrase);
  const tooShort = length < SHORTEST_PASSPHRASE;
  const isOff = again !== passphrase;
  return (
    <Screen
      width="narrow"
      title="Choose a passphrase"
      lead={`It locks ${WORKSPACE_NAMES[kind]} on this laptop. You type it each time you open Bridgework.`}
      takesFocus={false}
    >
      <Form
        className={classes(styles['form'])}
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(true);
          if (!tooShort && !isOff && !create.isPending) create.mutate({ kind, passphrase });
        }}
      >
        <PassphraseField
          label="Passphrase"
          description={`At least ${SHORTEST_PASSPHRASE} characters. Four or five words that have nothing to do with each other are easy to remember and hard to guess.`}
          value={passphrase}
          onChange={setPassphrase}
          problem={
            isAsked && tooShort
              ? `This has ${length} of the ${SHORTEST_PASSPHRASE} characters it needs. Add a word.`
              : null
          }
          autoFocus
        />
        <PassphraseField
          label="The same once more"
          value={again}
          onChange={setAgain}
          problem={isAsked && !tooShort && isOff ? 'These two are not the same. Type it once more.' : null}
        />
        <Notice look="settle" title="Nobody can get in without it.">
          <p>
            Not you, not your organisation, not the people who made Bridgework. This version has no way to recover a
            forgotten passphrase. Write it down and keep the paper somewhere safe, away from the laptop.
          </p>
        </Notice>
        {create.error !== null && <Refusal sentence={sentenceOf(create.error)} />}
        <div className={styles['actions']}>
          <Button look="primary" type="submit" isPending={create.isPending}>
            {create.isPending ? 'Setting up…' : 'Use this passphrase'}
          </Button>
          <Button look="quiet" onPress={onBack}>
            Choose again
          </Button>
        </div>
      </Form>
    </Screen>
  );
}

/** Counted as the core counts: whole characters after compatibility folding. */
function lengthOf(passphrase: string): number {
  return Array.from(passphrase.normalize('NFKC')).length;
}
