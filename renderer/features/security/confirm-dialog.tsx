import { useMutation } from '@tanstack/react-query';
import { useId, useState, type ReactNode } from 'react';
import { Form } from 'react-aria-components/Form';
import { codeOf, reasonsOf, sentenceOf } from '#renderer/lib/api.ts';
import { classes } from '#renderer/lib/classes.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Refusal } from '#renderer/ui/notice.tsx';
import { PassphraseField } from '#renderer/ui/passphrase-field.tsx';
import styles from './security.module.css';

/** A change of who gets in: it asks for the passphrase once more, because the open workspace does not hold its key. */
export function ConfirmDialog(props: {
  readonly title: string;
  /** What the button says, and what it says while that is done. */
  readonly does: string;
  readonly doing: string;
  readonly passphraseLabel?: string;
  readonly children?: ReactNode;
  /** Whether all else is right; what is not is then said in the form. */
  readonly ask?: () => boolean;
  readonly onConfirm: (passphrase: string) => Promise<void>;
  readonly onDone: () => void;
  readonly onClose: () => void;
}) {
  const { title, does, doing, passphraseLabel = 'Your passphrase', children, ask, onConfirm, onDone, onClose } = props;
  const formId = useId();
  const [passphrase, setPassphrase] = useState('');
  const [isAsked, setAsked] = useState(false);
  const change = useMutation({ mutationFn: onConfirm, onSuccess: onDone });
  const isWrong = change.error !== null && codeOf(change.error) === 'wrong-passphrase';
  const missing = isAsked && passphrase === '' ? 'Type your own passphrase as well.' : null;
  return (
    <Dialog
      title={title}
      onClose={onClose}
      confirm={
        <Button look="primary" type="submit" form={formId} isPending={change.isPending}>
          {change.isPending ? doing : does}
        </Button>
      }
    >
      <Form
        id={formId}
        className={classes(styles['form'])}
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(true);
          const isReady = ask?.() ?? true;
          if (isReady && passphrase !== '' && !change.isPending) change.mutate(passphrase);
        }}
      >
        {children}
        <PassphraseField
          label={passphraseLabel}
          description="Asked for once more, because this changes who can get in."
          value={passphrase}
          onChange={(typed) => {
            setPassphrase(typed);
            if (change.isError) change.reset();
          }}
          problem={isWrong ? sentenceOf(change.error) : missing}
        />
        {change.error !== null && !isWrong && (
          <Refusal sentence={sentenceOf(change.error)} reasons={reasonsOf(change.error)} />
        )}
      </Form>
    </Dialog>
  );
}
