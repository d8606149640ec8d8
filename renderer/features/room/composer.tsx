import { useRef, useState, type KeyboardEvent } from 'react';
import { sentenceOf } from '#renderer/lib/api.ts';
import { countOf } from '#renderer/lib/format.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Refusal } from '#renderer/ui/notice.tsx';
import type { Option } from '#renderer/ui/select-field.tsx';
import { ComposerChoices, type ComposerParts } from './composer-choices.tsx';
import type { Draft, DraftChange } from './draft.ts';
import type { EntryKind } from './entry.ts';
import { WatchedField } from './watched-field.tsx';
import styles from './composer.module.css';

/** What the composer shows and does. */
export interface ComposerProps {
  readonly draft: Draft;
  readonly onChange: (part: DraftChange) => void;
  readonly tables: readonly Option[];
  readonly themes: readonly string[];
  readonly parts: ComposerParts;
  /** Resolves after the commit that holds the entry. */
  readonly onSave: (draft: Draft) => Promise<void>;
  readonly onChooseAnswers: () => void;
}

/** The field that people type into while others talk: Enter saves, and the words go only once they are kept. */
export function Composer({ draft, onChange, tables, themes, parts, onSave, onChooseAnswers }: ComposerProps) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const waiting = useRef<Draft[]>([]);

  const save = (): void => {
    // Who types faster than a commit goes on in the same field: what is on its way stands before what is new.
    const onItsWay = waiting.current.reduce((length, { text }) => length + text.length, 0);
    const text = draft.text.slice(onItsWay);
    if (text.trim() === '') return;
    waiting.current.push(onItsWay === 0 ? draft : { ...draft, text, theme: '', answers: [] });
    if (waiting.current.length === 1) void saveWaiting();
  };

  const saveWaiting = async (): Promise<void> => {
    setRefusal(null);
    try {
      for (let next = waiting.current[0]; next !== undefined; next = waiting.current[0]) {
        await onSave(next);
        const saved = next.text;
        waiting.current.shift();
        onChange(({ text }) => ({
          text: text.startsWith(saved) ? text.slice(saved.length) : text,
          theme: '',
          answers: [],
        }));
      }
    } catch (error) {
      waiting.current = [];
      setRefusal(sentenceOf(error));
    }
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
        label="What was said"
        value={draft.text}
        onChange={(text) => onChange({ text })}
        onKeyDown={onKeyDown}
        areaRef={parts.field}
        placeholder={PLACEHOLDERS[draft.kind]}
        autoFocus
      >
        <div className={styles['end']}>
          <p className={styles['hint']}>Enter saves. Shift and Enter starts a new line. No names.</p>
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
      {refusal !== null && <Refusal sentence={refusal} />}
    </section>
  );
}

const PLACEHOLDERS: Readonly<Record<EntryKind, string>> = {
  note: 'What is being said?',
  problem: 'What keeps going wrong?',
  solution: 'What would make it better?',
};
