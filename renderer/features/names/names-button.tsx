import { useMutation, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Form } from 'react-aria-components/Form';
import { api, sentenceOf } from '#renderer/lib/api.ts';
import { classes } from '#renderer/lib/classes.ts';
import { countOf } from '#renderer/lib/format.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Done, Refusal } from '#renderer/ui/notice.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { Replaced } from './replaced.tsx';
import styles from './names.module.css';

/** Takes the first names of the people in the room, so that they are caught everywhere; they are never shown again. */
export function NamesButton({ workshopId }: { readonly workshopId: string }) {
  const [isOpen, setOpen] = useState(false);
  const known = useQuery({
    queryKey: ['workshop', 'names', workshopId],
    queryFn: async () => (await api.names.count({ workshopId })).count,
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
  const [isMissing, setMissing] = useState(false);
  const add = useMutation({
    mutationFn: (names: string[]) => api.names.add({ workshopId, names }),
    onSuccess: ({ replaced }) => {
      if (replaced === 0) onClose();
      setTyped('');
    },
  });
  const forget = useMutation({ mutationFn: () => api.names.forget({ workshopId }) });
  const refused = add.error ?? forget.error;
  const replaced = add.data?.replaced ?? 0;
  return (
    <Dialog
      title="Who is in the room?"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{known > 0 ? 'Close' : 'Cancel'}</Button>
          <Button look="primary" type="submit" form={formId} isPending={add.isPending}>
            Look out for these names
          </Button>
        </>
      }
    >
      <p>
        Type first names once, and Bridgework catches them everywhere: short forms, initials and slips of the key too.
        They are kept in memory only. They are never written down, never shown again, and gone when Bridgework closes.
      </p>
      {known > 0 && (
        <div className={styles['known']}>
          <p>
            {countOf(known, 'name')} {known === 1 ? 'is' : 'are'} known now. What you type is added.
          </p>
          <Button look="quiet" size="small" isPending={forget.isPending} onPress={() => forget.mutate()}>
            Forget {known === 1 ? 'it' : 'them'}
          </Button>
        </div>
      )}
      <Form
        id={formId}
        className={classes(styles['form'])}
        onSubmit={(event) => {
          event.preventDefault();
          const names = namesIn(typed);
          setMissing(names.length === 0);
          if (names.length > 0 && !add.isPending) add.mutate(names);
        }}
      >
        <TextField
          label="First names"
          description="With commas, or each on a line of its own."
          problem={isMissing && typed.trim() === '' ? 'Type at least one first name.' : undefined}
          value={typed}
          onChange={setTyped}
          isMultiline
          rows={4}
          maxLength={4000}
          autoFocus
        />
      </Form>
      {refused !== null && <Refusal sentence={sentenceOf(refused)} />}
      {replaced > 0 && (
        <Done
          sentence={`Known from now on. ${countOf(replaced, 'place')} in what was saved already ${replaced === 1 ? 'was' : 'were'} replaced; undo in the room takes that back.`}
        />
      )}
      <Replaced workshopId={workshopId} />
    </Dialog>
  );
}

function namesIn(typed: string): string[] {
  const names = typed.split(/[,;\n]+/u).map((name) => name.trim());
  return Array.from(new Set(names.filter((name) => name !== '')));
}
