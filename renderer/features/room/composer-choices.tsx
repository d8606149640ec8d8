import { memo, type RefObject } from 'react';
import type { Wording } from '#shared/model/entry.ts';
import { ChoiceField } from '#renderer/ui/choice-field.tsx';
import { ComboField } from '#renderer/ui/combo-field.tsx';
import { SelectField, type Option } from '#renderer/ui/select-field.tsx';
import type { Draft, DraftChange } from './draft.ts';
import { KIND_WORDS, WORDING_WORDS, type EntryKind } from './entry.ts';
import styles from './composer.module.css';

const KINDS = (['note', 'problem', 'solution'] as const).map((id: EntryKind) => ({
  id,
  label: KIND_WORDS[id],
  icon: id,
}));
const WORDINGS = (['verbatim', 'paraphrase'] as const).map((id: Wording) => ({ id, label: WORDING_WORDS[id] }));
const LONGEST_THEME = 120;

/** Where the composer's shortcuts lead to. */
export interface ComposerParts {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly table: RefObject<HTMLButtonElement | null>;
  readonly theme: RefObject<HTMLInputElement | null>;
}

/** What is said about an entry beside its words; drawn again only when one of these changes, not with each key. */
export const ComposerChoices = memo(function ComposerChoices(
  props: Pick<Draft, 'kind' | 'tableId' | 'wording' | 'theme'> & {
    readonly tables: readonly Option[];
    readonly themes: readonly string[];
    readonly parts: ComposerParts;
    readonly onChange: (part: DraftChange) => void;
  },
) {
  const { kind, tableId, wording, theme, tables, themes, parts, onChange } = props;
  return (
    <>
      <div className={styles['choices']}>
        <ChoiceField
          label="Kind"
          isLabelHidden
          choices={KINDS}
          value={kind}
          onChange={(chosen) => onChange({ kind: chosen })}
        />
        <div className={styles['table']}>
          <SelectField
            label="Table"
            isLabelHidden
            options={tables}
            value={tableId ?? ''}
            onChange={(id) => onChange({ tableId: id === '' ? null : id })}
            buttonRef={parts.table}
            onChosen={() => parts.field.current?.focus()}
          />
        </div>
      </div>
      {kind !== 'note' && (
        <div className={styles['choices']}>
          <ChoiceField
            label="Wording"
            isLabelHidden
            choices={WORDINGS}
            value={wording}
            onChange={(chosen) => onChange({ wording: chosen })}
          />
          <div className={styles['theme']}>
            <ComboField
              label="Theme"
              isLabelHidden
              placeholder="Theme, if there is one"
              suggestions={themes}
              value={theme}
              onChange={(words) => onChange({ theme: words })}
              inputRef={parts.theme}
              longest={LONGEST_THEME}
            />
          </div>
        </div>
      )}
    </>
  );
});
