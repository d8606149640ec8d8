import { useRef, useState, type ReactNode } from 'react';
import { Form } from 'react-aria-components/Form';
import { AppError } from '#shared/errors.ts';
import { codeOf, reasonsOf, sentenceOf } from '#renderer/lib/api.ts';
import { classes } from '#renderer/lib/classes.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Refusal } from '#renderer/ui/notice.tsx';
import { PassphraseField } from '#renderer/ui/passphrase-field.tsx';
import { Screen } from '#renderer/ui/screen.tsx';
import { WORKSPACE_NAMES, type DoorProps } from './door.ts';
import { useUnlock } from './workspace-data.ts';
import styles from './door.module.css';

/** One field; the support lines stay readable below it. */
export function UnlockScreen(
  props: DoorProps & {
    readonly onRecover: () => void;
    /** The passphrase may be right, but what it should open does not read. */
    readonly onDamaged: (passphrase: string, refused: AppError) => void;
    readonly support: ReactNode;
  },
) {
  const { kind, onBack, onRecover, onDamaged, support } = props;
  const [passphrase, setPassphrase] = useState('');
  const unlock = useUnlock();
  const form = useRef<HTMLFormElement>(null);
  const isWrong = unlock.error !== null && codeOf(unlock.error) === 'wrong-passphrase';
  const begin = (): void => {
    if (passphrase === '' || unlock.isPending) return;
    unlock.mutate(
      { kind, passphrase },
      {
        onError: (error) => {
          if (error instanceof AppError && isDamage(error)) onDamaged(passphrase, error);
          else form.current?.querySelector('input')?.select();
        },
      },
    );
  };
  return (
    <Screen width="narrow" title={`Unlock ${WORKSPACE_NAMES[kind]}`} takesFocus={false}>
      <Form
        ref={form}
        className={classes(styles['form'])}
        onSubmit={(event) => {
          event.preventDefault();
          begin();
        }}
      >
        <PassphraseField
          label="Passphrase"
          value={passphrase}
          onChange={(typed) => {
            setPassphrase(typed);
            if (unlock.isError) unlock.reset();
          }}
          problem={isWrong ? sentenceOf(unlock.error) : null}
          autoFocus
        />
        {unlock.error !== null && !isWrong && (
          <Refusal sentence={sentenceOf(unlock.error)} reasons={reasonsOf(unlock.error)} />
        )}
        <div className={styles['actions']}>
          <Button look="primary" type="submit" isPending={unlock.isPending}>
            {unlock.isPending ? 'Unlocking…' : unlock.error !== null && !isWrong ? 'Try again' : 'Unlock'}
          </Button>
          <Button look="quiet" onPress={onBack}>
            Choose again
          </Button>
        </div>
        <p className={styles['soft']}>
          Forgotten?{' '}
          <Button look="words" onPress={onRecover}>
            Use the recovery sheet
          </Button>
        </p>
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

function isDamage({ code }: AppError): boolean {
  return code === 'damaged-database' || code === 'damaged-keys';
}
