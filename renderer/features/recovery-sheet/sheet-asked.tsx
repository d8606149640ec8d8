import { useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { codeOf, sentenceOf } from '#renderer/lib/api.ts';
import { classes } from '#renderer/lib/classes.ts';
import { listOf } from '#renderer/lib/format.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Refusal } from '#renderer/ui/notice.tsx';
import { Screen } from '#renderer/ui/screen.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { GiveUp } from './give-up.tsx';
import { useConfirmSheet } from './sheet-data.ts';
import styles from './sheet.module.css';

/** Asks for four groups, which only somebody with the paper can give; `asked` are their places, from 0. */
export function SheetAsked(props: {
  readonly asked: readonly number[];
  readonly hasSheet: boolean;
  readonly onConfirmed: () => void;
  readonly onBack: () => void;
  readonly onLater: () => void;
}) {
  const { asked, hasSheet, onConfirmed, onBack, onLater } = props;
  const [groups, setGroups] = useState<readonly string[]>(asked.map(() => ''));
  const [isAsked, setAsked] = useState(false);
  const confirm = useConfirmSheet();
  const refusal = confirm.error === null ? null : sentenceOf(confirm.error);
  const wrong = confirm.error !== null && codeOf(confirm.error) === 'wrong-recovery-key' ? numbersIn(refusal) : [];
  const missing = groups.some((group) => group.trim() === '');
  const problemOf = (place: number, group: string): string | null => {
    if (isAsked && group.trim() === '') return `Type group ${place + 1} from your paper.`;
    return wrong.includes(place + 1) ? 'This is not as it stands on the sheet.' : null;
  };
  return (
    <Screen
      width="narrow"
      title="Look at your paper"
      lead={`Type groups ${listOf(asked.map((place) => String(place + 1)))} from it, and the sheet works. Small letters are fine.`}
      takesFocus={false}
    >
      <Form
        className={classes(styles['form'])}
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(true);
          if (!missing && !confirm.isPending) confirm.mutate(Array.from(groups), { onSuccess: onConfirmed });
        }}
      >
        <div className={styles['asked']}>
          {asked.map((place, index) => (
            <TextField
              key={place}
              label={`Group ${place + 1}`}
              value={groups[index] ?? ''}
              onChange={(typed) => {
                setGroups(groups.with(index, typed));
                if (confirm.isError) confirm.reset();
              }}
              problem={problemOf(place, groups[index] ?? '')}
              maxLength={20}
              isMono
              autoFocus={index === 0}
            />
          ))}
        </div>
        {refusal !== null && <Refusal sentence={refusal} />}
        <div className={styles['actions']}>
          <Button look="primary" type="submit" isPending={confirm.isPending}>
            {confirm.isPending ? 'Checking…' : 'These are the groups'}
          </Button>
          <Button onPress={onBack}>Show the sheet again</Button>
        </div>
        <GiveUp hasSheet={hasSheet} onLater={onLater} />
      </Form>
    </Screen>
  );
}

/** The core names the groups that are wrong by their numbers; the fields of these are marked. */
function numbersIn(sentence: string | null): readonly number[] {
  return Array.from((sentence ?? '').matchAll(/\d/gu), ([number]) => Number(number));
}
