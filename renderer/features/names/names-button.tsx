import { useMutation, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { api, sentenceOf } from '#renderer/lib/api.ts';
import { classes } from '#renderer/lib/classes.ts';
import { countOf } from '#renderer/lib/format.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Refusal } from '#renderer/ui/notice.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { Replaced } from './replaced.tsx';
import styles from './names.module.css';

/** Takes the first names of the people in the room, so that they are caught everywhere; they are never shown again. */
export function NamesButton({ workshopId }: { readonly workshopId: string }) {
  const [isOpen, setOpen] = useState(false);
  const known = useQuery({
    queryKey: ['workshop', 'names', workshopId],
    queryFn: async () => (await api.anonymiser.names({ workshopId })).count,
  });
  return (
    <>
      <Button look="quiet" icon="shield" onPress={() => setOpen(true)}>
        Names
      </Button>
      {isOpen && <NamesDialog workshopId={workshopId} known={known.data ?? 0} onClose={() => setOpen(false)} />}
    </>
  );
}

function NamesDialog(props: { readonly workshopId: string; readonly known: number; readonly onClose: () => void }) {
  const { workshopId, known, onClose } = props;
  const formId = useId();
  const [typed, setTyped] = useState('');
  const names = namesIn(typed);
  const set = useMutation({
    mutationFn: () => api.anonymiser.setNames({ workshopId, names }),
    onSuccess: onClose,
  });
  return (
    <Dialog
      title="Who is in the room?"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button look="primary" type="submit" form={formId} isPending={set.isPending}>
            {names.length === 0 && known > 0 ? 'Forget them now' : 'Look out for these names'}
          </Button>
        </>
      }
    >
      <p>
        Type first names once, and Bridgework catches them everywhere: short forms, initials and slips of the key too.
        They are kept in memory only. They are never written down, never shown again, and gone when Bridgework closes.
      </p>
      {known > 0 && (
        <p className={styles['known']}>
          {countOf(known, 'name')} {known === 1 ? 'is' : 'are'} known now. What you type takes their place.
        </p>
      )}
      <Form
        id={formId}
        className={classes(styles['form'])}
        onSubmit={(event) => {
          event.preventDefault();
          if (!set.isPending) set.mutate();
        }}
      >
        <TextField
          label="First names"
          description="With commas, or each on a line of its own."
          value={typed}
          onChange={setTyped}
          isMultiline
          rows={4}
          maxLength={4000}
          autoFocus
        />
      </Form>
      {set.error !== null && <Refusal sentence={sentenceOf(set.error)} />}
      <Replaced workshopId={workshopId} />
    </Dialog>
  );
}

function namesIn(typed: string): string[] {
  const names = typed.split(/[,;\n]+/u).map((name) => name.trim());
  return Array.from(new Set(names.filter((name) => name !== '')));
}
