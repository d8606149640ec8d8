import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { EntryActions } from './entry-actions.ts';
import { wallCardId } from './wall-card.tsx';
import { useRemoveEntry, useUndo } from './room-data.ts';
import type { OpenDialog } from './room-dialogs.tsx';

/**
 * What can be done with entries, which dialog that opened, and what to say about it; `begun` is the entry that was being
 * changed when the room was locked. The functions stay the same from
 * one key to the next, so that the long lists need not be drawn again while somebody types.
 */
export function useRoomActions(
  workshopId: string,
  { field: fieldRef, begun }: { readonly field: RefObject<HTMLElement | null>; readonly begun: string | null },
) {
  const [dialog, setDialog] = useState<OpenDialog | null>(begun === null ? null : after('edit', begun)(null));
  const [said, setSaid] = useState<string | null>(null);
  const { mutate: remove, error: removeError } = useRemoveEntry();
  const { mutate: undo, error: undoError } = useUndo(workshopId);
  const toField = useCallback((): void => fieldRef.current?.focus(), [fieldRef]);

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
      onOpen: ({ id }) => setDialog({ name: 'card', id, isFromWall: true }),
      onEdit: ({ id }) => setDialog(after('edit', id)),
      onChooseAnswers: ({ id }) => setDialog(after('answers', id)),
      onVotes: ({ id }) => setDialog(after('votes', id)),
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

  useReturn(dialog, toField);

  return { actions, takeBack, toField, refused: removeError ?? undoError, dialog, setDialog, said, setSaid } as const;
}

/** A dialog that is opened from a card's dialog leads back to the wall, like that one. */
function after(name: OpenDialog['name'], id: string): (before: OpenDialog | null) => OpenDialog {
  return (before) => ({ name, id, isFromWall: before?.isFromWall ?? false });
}

/**
 * Where the focus goes when a dialog has closed: back to its card on the wall; into the field after an edit, because
 * whoever mends what was just said goes on typing; else to the button that opened it, which React Aria sees to.
 */
function useReturn(dialog: OpenDialog | null, toField: () => void): void {
  const closed = useRef<OpenDialog | null>(null);
  useEffect(() => {
    const last = closed.current;
    closed.current = dialog;
    if (dialog !== null || last === null) return;
    if (last.isFromWall) document.getElementById(wallCardId(last.id))?.focus();
    else if (last.name === 'edit') toField();
  }, [dialog, toField]);
}
