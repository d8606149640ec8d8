import { useCallback, useMemo, useState, type RefObject } from 'react';
import type { EntryActions } from './entry-actions.ts';
import { useRemoveEntry, useUndo } from './room-data.ts';
import type { OpenDialog } from './room-dialogs.tsx';

/**
 * What can be done with entries, which dialog that opened, and what to say about it. The functions stay the same from
 * one key to the next, so that the long lists need not be drawn again while somebody types.
 */
export function useRoomActions(workshopId: string, field: RefObject<HTMLElement | null>) {
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const { mutate: remove, error: removeError } = useRemoveEntry();
  const { mutate: undo, error: undoError } = useUndo(workshopId);
  const toField = useCallback((): void => field.current?.focus(), [field]);

  const takeBack = useCallback((): void => {
    undo(undefined, {
      onSuccess: ({ undone }) => {
        setSaid(undone === null ? 'There is nothing to undo.' : `Undone: ${undone}.`);
        toField();
      },
    });
  }, [undo, toField]);

  const actions = useMemo(
    (): EntryActions => ({
      onOpen: ({ id }) => setDialog({ name: 'card', id }),
      onEdit: ({ id }) => setDialog({ name: 'edit', id }),
      onChooseAnswers: ({ id }) => setDialog({ name: 'answers', id }),
      onVotes: ({ id }) => setDialog({ name: 'votes', id }),
      onRemove: ({ kind, id }) => {
        setDialog(null);
        remove(
          { kind, id },
          {
            onSuccess: () => {
              setSaid(`Deleted a ${kind}.`);
              // The button that was pressed goes with its entry; the focus must have somewhere to be.
              toField();
            },
          },
        );
      },
    }),
    [remove, toField],
  );

  return { actions, takeBack, toField, refused: removeError ?? undoError, dialog, setDialog, said, setSaid } as const;
}
