import { Form } from 'react-aria-components/Form';
import { reasonsOf, sentenceOf } from '#renderer/lib/api.ts';
import { classes } from '#renderer/lib/classes.ts';
import { useNewPassphrase } from '#renderer/lib/new-passphrase.ts';
import { Button } from '#renderer/ui/button.tsx';
import { NewPassphraseField } from '#renderer/ui/new-passphrase-field.tsx';
import { Refusal } from '#renderer/ui/notice.tsx';
import { Screen } from '#renderer/ui/screen.tsx';
import { WORKSPACE_NAMES, type DoorProps } from './door.ts';
import { useCreateWorkspace } from './workspace-data.ts';
import styles from './door.module.css';

/** Asks for a new passphrase, offers one, and goes on to the recovery sheet. */
export function CreateScreen(
  props: DoorProps & {
    /** The workspace is about to open behind this screen. */
    readonly onBegin: () => void;
    readonly onCreated: (passphrase: string) => void;
  },
) {
  const { kind, onBack, onBegin, onCreated } = props;
  const chosen = useNewPassphrase();
  const create = useCreateWorkspace();
  return (
    <Screen
      width="narrow"
      title="Choose a passphrase"
      lead={`It locks ${WORKSPACE_NAMES[kind]} on this laptop. You type it each time you open Bridgework.`}
    >
      <Form
        className={classes(styles['form'])}
        onSubmit={(event) => {
          event.preventDefault();
          if (!chosen.ask() || create.isPending) return;
          onBegin();
          const { passphrase } = chosen;
          create.mutate({ kind, passphrase }, { onSuccess: () => onCreated(passphrase) });
        }}
      >
        <NewPassphraseField value={chosen} label="Passphrase" />
        <p className={styles['soft']}>
          Nobody can get in without it: not your organisation, not the people who made Bridgework. The next step is a
          printed sheet for the day it is forgotten.
        </p>
        {create.error !== null && <Refusal sentence={sentenceOf(create.error)} reasons={reasonsOf(create.error)} />}
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
