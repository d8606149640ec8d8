import { useState } from 'react';
import { Form } from 'react-aria-components/Form';
import type { RecoverySheet } from '#shared/model/way-in.ts';
import { codeOf, sentenceOf } from '#renderer/lib/api.ts';
import { classes } from '#renderer/lib/classes.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Notice, Refusal } from '#renderer/ui/notice.tsx';
import { PassphraseField } from '#renderer/ui/passphrase-field.tsx';
import { Screen } from '#renderer/ui/screen.tsx';
import { useMakeSheet } from './sheet-data.ts';
import styles from './sheet.module.css';

/** What a recovery sheet is for and where it belongs, before there is one. */
export function SheetExplained(props: {
  readonly passphrase: string | null;
  readonly hasSheet: boolean;
  readonly onMade: (sheet: RecoverySheet) => void;
  readonly onLater: () => void;
}) {
  const { hasSheet, onMade, onLater } = props;
  const [typed, setTyped] = useState('');
  const make = useMakeSheet();
  const passphrase = props.passphrase ?? typed;
  const isWrong = make.error !== null && codeOf(make.error) === 'wrong-passphrase';
  return (
    <Screen
      width="narrow"
      title="Make a recovery sheet"
      lead="One printed page that opens this workspace on the day the passphrase is forgotten."
    >
      <ol className={styles['steps']}>
        <li>You see eight short groups of letters and numbers.</li>
        <li>You print them, or write them on paper.</li>
        <li>Bridgework asks for four of them, to be sure that the paper is right.</li>
        <li>
          You put the paper in a sealed envelope, away from this laptop: in your organisation’s safe, for instance.
        </li>
      </ol>
      <p>Whoever holds the sheet and the laptop can read everything.</p>
      <Form
        className={classes(styles['form'])}
        onSubmit={(event) => {
          event.preventDefault();
          if (passphrase !== '' && !make.isPending) make.mutate(passphrase, { onSuccess: onMade });
        }}
      >
        {props.passphrase === null && (
          <PassphraseField
            label="Your passphrase"
            description="Asked for once more, because this changes who can get in."
            value={typed}
            onChange={(words) => {
              setTyped(words);
              if (make.isError) make.reset();
            }}
            problem={isWrong ? sentenceOf(make.error) : null}
          />
        )}
        {make.error !== null && !isWrong && <Refusal sentence={sentenceOf(make.error)} />}
        <div className={styles['actions']}>
          <Button look="primary" type="submit" isPending={make.isPending}>
            {make.isPending ? 'Making the sheet…' : 'Make the sheet'}
          </Button>
          <Button look="quiet" onPress={onLater}>
            Do this later
          </Button>
        </div>
      </Form>
      <Notice title="If you do this later">
        <p>
          {hasSheet
            ? 'The sheet that you have goes on working. It stops when the new one starts to work.'
            : 'Until there is a sheet, a forgotten passphrase means that nobody can get in, ever. A line on the first screen keeps reminding you.'}
        </p>
      </Notice>
    </Screen>
  );
}
