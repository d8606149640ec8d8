import { useMutation, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Form } from 'react-aria-components/Form';
import type { LocalNames } from '#shared/model/local-names.ts';
import { api, sentenceOf } from '#renderer/lib/api.ts';
import { classes } from '#renderer/lib/classes.ts';
import { countOf } from '#renderer/lib/format.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Done, Refusal } from '#renderer/ui/notice.tsx';
import { ReadView } from '#renderer/ui/read-view.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { Part } from './part.tsx';
import styles from './security.module.css';

const FIELDS = [
  ['staff', 'Staff and carers'],
  ['homes', 'Homes'],
  ['schools', 'Schools'],
] as const;

/** The organisation's own names: what is on these lists is always replaced. */
export function LocalNamesPart() {
  const known = useQuery({
    queryKey: ['workspace', 'local-names'],
    queryFn: () => api.anonymiser.localNames(undefined),
  });
  return (
    <Part
      title="Names to look out for"
      lead="Names of your staff, homes and schools, so that Bridgework never misses them. The lists stay in this workspace, encrypted, and never leave it. Young people’s names do not belong here: type those in the room, where they are forgotten."
    >
      <ReadView read={known} waiting="Reading the lists…">
        {(names) => <LocalNamesForm names={names} />}
      </ReadView>
    </Part>
  );
}

function LocalNamesForm({ names }: { readonly names: LocalNames }) {
  const formId = useId();
  const [typed, setTyped] = useState({
    staff: names.staff.join('\n'),
    homes: names.homes.join('\n'),
    schools: names.schools.join('\n'),
  });
  const save = useMutation({
    mutationFn: () =>
      api.anonymiser.setLocalNames({
        staff: linesOf(typed.staff),
        homes: linesOf(typed.homes),
        schools: linesOf(typed.schools),
      }),
  });
  const count = names.staff.length + names.homes.length + names.schools.length;
  return (
    <Form
      id={formId}
      className={classes(styles['form'])}
      onSubmit={(event) => {
        event.preventDefault();
        if (!save.isPending) save.mutate();
      }}
    >
      {FIELDS.map(([field, label]) => (
        <TextField
          key={field}
          label={label}
          description="One on a line."
          value={typed[field]}
          onChange={(text) => {
            setTyped({ ...typed, [field]: text });
            save.reset();
          }}
          isMultiline
          rows={3}
          maxLength={100_000}
        />
      ))}
      {save.error !== null && <Refusal sentence={sentenceOf(save.error)} />}
      {save.isSuccess && <Done sentence={`Saved. ${countOf(count, 'name')} to look out for.`} />}
      <div>
        <Button type="submit" isPending={save.isPending}>
          {save.isPending ? 'Saving…' : 'Save the lists'}
        </Button>
      </div>
    </Form>
  );
}

function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return Array.from(new Set(lines.filter((line) => line.length > 1)));
}
