import { useEffect, useEffectEvent, type KeyboardEvent, type ReactNode } from 'react';
import { countOf } from '#renderer/lib/format.ts';
import { Button } from '#renderer/ui/button.tsx';
import type { Option } from '#renderer/ui/select-field.tsx';
import { ComposerChoices, type ComposerParts } from './composer-choices.tsx';
import type { Caret, Draft, DraftChange } from './draft.ts';
import type { EntryKind } from './entry.ts';
import { WatchedField } from './watched-field.tsx';
import styles from './composer.module.css';

/** What the composer shows and does. */
export interface ComposerProps {
  readonly workshopId: string;
  readonly draft: Draft;
  /** Where the caret is put when the composer comes into sight. */
  readonly caret: Caret;
  readonly onChange: (part: DraftChange) => void;
  readonly onCaret: (caret: Caret) => void;
  readonly onLeave: () => void;
  readonly tables: readonly Option[];
  readonly themes: readonly string[];
  readonly parts: ComposerParts;
  readonly onSave: () => void;
  readonly onChooseAnswers: () => void;
  /** What could not be kept. */
  readonly unkept: ReactNode;
}

/** The field that people type into while others talk: Enter saves, and the words go only once they are kept. */
export function Composer(props: ComposerProps) {
  const {
    workshopId,
    draft,
    caret,
    onChange,
    onCaret,
    onLeave,
    tables,
    themes,
    parts,
    onSave,
    onChooseAnswers,
    unkept,
  } = props;
  useStartAt(parts.field, caret);

  const save = (): void => {
    onSave();
    parts.field.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.altKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    save();
  };

  return (
    <section className={styles['composer']} aria-labelledby="composer-heading">
      <h2 id="composer-heading" className={styles['hidden']}>
        Write down
      </h2>
      <ComposerChoices
        kind={draft.kind}
        tableId={draft.tableId}
        wording={draft.wording}
        theme={draft.theme}
        tables={tables}
        themes={themes}
        parts={parts}
        onChange={onChange}
      />
      <WatchedField
        workshopId={workshopId}
        label="What was said"
        value={draft.text}
        onChange={(text) => onChange({ text })}
        onKeyDown={onKeyDown}
        onCaret={onCaret}
        onLeave={onLeave}
        areaRef={parts.field}
        placeholder={PLACEHOLDERS[draft.kind]}
      >
        <div className={styles['end']}>
          <p className={styles['hint']}>Enter saves. Shift and Enter starts a new line. Names are replaced.</p>
          {draft.kind === 'solution' && (
            <Button size="small" icon="link" onPress={onChooseAnswers}>
              {draft.answers.length === 0 ? 'Answers…' : `Answers ${countOf(draft.answers.length, 'problem')}…`}
            </Button>
          )}
          <Button look="primary" size="small" onPress={save}>
            Save
          </Button>
        </div>
      </WatchedField>
      {unkept}
    </section>
  );
}

/** Puts the focus into the field, with the caret where it was. */
function useStartAt(field: ComposerParts['field'], { start, end }: Caret): void {
  const begin = useEffectEvent(() => {
    field.current?.focus();
    field.current?.setSelectionRange(start, end);
  });
  useEffect(() => begin(), []);
}

const PLACEHOLDERS: Readonly<Record<EntryKind, string>> = {
  note: 'What is being said?',
  problem: 'What keeps going wrong?',
  solution: 'What would make it better?',
};
