import { useState } from 'react';
import type { Wording } from '#shared/model/entry.ts';
import { sentenceOf } from '#renderer/lib/api.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ChoiceField } from '#renderer/ui/choice-field.tsx';
import { ComboField } from '#renderer/ui/combo-field.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Refusal } from '#renderer/ui/notice.tsx';
import { SelectField, type Option } from '#renderer/ui/select-field.tsx';
import type { Edit } from './draft.ts';
import { KIND_WORDS, WORDING_WORDS, type Entry } from './entry.ts';
import { WatchedField } from './watched-field.tsx';
import styles from './room-dialogs.module.css';

const WORDINGS = (['verbatim', 'paraphrase'] as const).map((id: Wording) => ({ id, label: WORDING_WORDS[id] }));

/** What can be changed about an entry; a note has no wording and no theme. */
export type EditedEntry = Omit<Edit, 'entryId'>;

/**
 * Changes an entry that is already saved. Enter saves, as in the composer; what is not saved yet is kept with what stands
 * in the composer, through a lock and a crash.
 */
export function EditDialog(props: {
  readonly workshopId: string;
  readonly entry: Entry;
  readonly theme: string;
  readonly tables: readonly Option[];
  readonly themes: readonly string[];
  /** What was begun before a lock. */
  readonly begun: Edit | null;
  /** Hears what stands in the dialog, and null when it is closed. */
  readonly onEdit: (edit: Edit | null) => void;
  /** Rejects where the change could not be kept; the dialog then stays, with the words in it. */
  readonly onSave: (edited: EditedEntry) => Promise<void>;
  readonly onClose: () => void;
}) {
  const { workshopId, entry, tables, themes, begun, onEdit, onSave } = props;
  const [edited, setEdited] = useState<EditedEntry>(
    begun ?? {
      text: entry.text,
      tableId: entry.tableId,
      wording: entry.wording ?? 'verbatim',
      theme: props.theme,
    },
  );
  const onClose = (): void => {
    onEdit(null);
    props.onClose();
  };
  const [refusal, setRefusal] = useState<string | null>(null);
  const edit = (part: Partial<EditedEntry>): void => {
    const next = { ...edited, ...part };
    setEdited(next);
    onEdit({ ...next, entryId: entry.id });
  };
  const save = async (): Promise<void> => {
    if (edited.text.trim() === '') {
      setRefusal('Write at least one word. To take the entry away, close this and choose Delete.');
      return;
    }
    try {
      await onSave(edited);
      onClose();
    } catch (error) {
      setRefusal(sentenceOf(error));
    }
  };
  return (
    <Dialog
      title={`Edit ${KIND_WORDS[entry.kind].toLowerCase()}`}
      onClose={onClose}
      confirm={
        <Button look="primary" onPress={() => void save()}>
          Save
        </Button>
      }
    >
      <WatchedField
        workshopId={workshopId}
        label="Words"
        value={edited.text}
        onChange={(text) => edit({ text })}
        autoFocus
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          void save();
        }}
      />
      {refusal !== null && <Refusal sentence={refusal} />}
      {entry.kind !== 'note' && (
        <ChoiceField
          label="Wording"
          choices={WORDINGS}
          value={edited.wording}
          onChange={(wording) => edit({ wording })}
        />
      )}
      <div className={styles['pair']}>
        <SelectField
          label="Table"
          options={tables}
          value={edited.tableId ?? ''}
          onChange={(id) => edit({ tableId: id === '' ? null : id })}
        />
        {entry.kind !== 'note' && (
          <ComboField
            label="Theme"
            suggestions={themes}
            value={edited.theme}
            onChange={(theme) => edit({ theme })}
            longest={120}
          />
        )}
      </div>
    </Dialog>
  );
}
