import { useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { classes } from '#renderer/lib/classes.ts';
import { sentenceOf } from '#renderer/lib/api.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Screen } from '#renderer/ui/screen.tsx';
import { WORKSPACE_NAMES, type DoorProps } from './door.ts';
import { PassphraseField } from './passphrase-field.tsx';
import { useUnlock } from './workspace-data.ts';
import styles from './door.module.css';

/** One field; the support lines stay readable below it. */
export function UnlockScreen({ kind, onBack, support }: DoorProps) {
  const [passphrase, setPassphrase] = useState('');
  const unlock = useUnlock();
  const problem = unlock.error === null ? null : sentenceOf(unlock.error);
  return (
    <Screen width="narrow" title={`Unlock ${WORKSPACE_NAMES[kind]}`} takesFocus={false}>
      <Form
        className={classes(styles['form'])}
        onSubmit={(event) => {
          event.preventDefault();
          if (passphrase !== '' && !unlock.isPending) unlock.mutate({ kind, passphrase });
        }}
      >
        <PassphraseField
          label="Passphrase"
          value={passphrase}
          onChange={(typed) => {
            setPassphrase(typed);
            if (unlock.isError) unlock.reset();
          }}
          problem={problem}
          autoFocus
        />
        <div className={styles['actions']}>
          <Button look="primary" type="submit" isPending={unlock.isPending}>
            {unlock.isPending ? 'Unlocking…' : 'Unlock'}
          </Button>
          <Button look="quiet" onPress={onBack}>
            Choose again
          </Button>
        </div>
      </Form>
      <section className={styles['aside']} aria-labelledby="support-heading">
        <h2 id="support-heading" className={styles['heading']}>
          If somebody needs support now
        </h2>
        {support}
      </section>
    </Screen>
  );
}
