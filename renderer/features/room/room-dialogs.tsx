import { assertNever } from '#shared/invariant.ts';
import type { Room } from '#shared/model/room.ts';
import type { Option } from '#renderer/ui/select-field.tsx';
import { AnswersDialog } from './answers-dialog.tsx';
import { CardDialog } from './card-dialog.tsx';
import type { Edit } from './draft.ts';
import { EditDialog, type EditedEntry } from './edit-dialog.tsx';
import type { EntryActions } from './entry-actions.ts';
import type { Entry } from './entry.ts';
import { useChangeEntry, type EntryChange } from './room-data.ts';
import type { Track } from './saving.ts';
import { VotesDialog } from './votes-dialog.tsx';

/** Which dialog stands over the room, and about which entry. */
export interface OpenDialog {
  readonly name: 'card' | 'edit' | 'answers' | 'votes';
  readonly id: string;
  /** The wall is where the person was, and where they want to be again. */
  readonly isFromWall: boolean;
}

/** The dialog about one entry; where the entry is gone meanwhile there is none. */
export function RoomDialogs(props: {
  readonly open: OpenDialog;
  readonly room: Room;
  readonly entries: readonly Entry[];
  readonly tables: readonly Option[];
  readonly themes: readonly string[];
  readonly actions: EntryActions;
  readonly track: Track;
  readonly begun: Edit | null;
  readonly onEdit: (edit: Edit | null) => void;
  readonly onClose: () => void;
}) {
  const { open, room, entries, tables, themes, actions, track, begun, onEdit, onClose } = props;
  const changeEntry = useChangeEntry();
  const change = (given: EntryChange): Promise<void> => track(changeEntry.mutateAsync(given));
  const entry = entries.find(({ id }) => id === open.id);
  if (entry === undefined) return null;
  switch (open.name) {
    case 'card':
      return <CardDialog card={entry} linked={linkedTo(entry, entries)} actions={actions} onClose={onClose} />;
    case 'edit':
      return (
        <EditDialog
          key={entry.id}
          workshopId={room.workshop.id}
          entry={entry}
          theme={room.themes.find(({ id }) => id === entry.themeId)?.name ?? ''}
          tables={tables}
          themes={themes}
          begun={begun?.entryId === entry.id ? begun : null}
          onEdit={onEdit}
          onSave={(edited) => change(changeOf(entry, edited))}
          onClose={onClose}
        />
      );
    case 'answers':
      return (
        <AnswersDialog
          problems={entries.filter(({ kind }) => kind === 'problem')}
          chosen={entry.answers}
          onSave={(problemIds) =>
            change({ change: 'link', link: { solutionId: entry.id, problemIds: Array.from(problemIds) } })
          }
          onClose={onClose}
        />
      );
    case 'votes':
      return (
        <VotesDialog
          card={entry}
          onSave={(count) => change({ change: 'vote', vote: { id: entry.id, count } })}
          onClose={onClose}
        />
      );
    default:
      return assertNever(open.name);
  }
}

function changeOf(entry: Entry, edited: EditedEntry): EntryChange {
  const { text, tableId, wording } = edited;
  if (entry.kind === 'note') return { change: 'note', note: { id: entry.id, text, tableId } };
  const theme = edited.theme.trim() === '' ? null : edited.theme;
  return { change: 'card', card: { id: entry.id, text, tableId, wording, theme } };
}

function linkedTo(card: Entry, entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(({ id, answers }) => card.answers.includes(id) || answers.includes(card.id));
}
