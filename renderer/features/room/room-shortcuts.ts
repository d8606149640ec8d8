import type { Activity } from '#shared/model/room.ts';
import type { ComposerParts } from './composer-choices.tsx';
import { startOf, type Draft, type DraftChange } from './draft.ts';
import { KIND_WORDS, WORDING_WORDS, type EntryKind } from './entry.ts';
import { useShortcuts, type Shortcut } from './shortcuts.ts';

const KIND_KEYS: readonly (readonly [code: string, kind: EntryKind])[] = [
  ['Digit1', 'note'],
  ['Digit2', 'problem'],
  ['Digit3', 'solution'],
];

/** The keys of the room: see shortcuts-button.tsx for how they are told. */
export function useRoomShortcuts(room: {
  readonly draft: Draft;
  readonly changeDraft: (part: DraftChange) => void;
  readonly activities: readonly Activity[];
  readonly parts: ComposerParts;
  readonly onUndo: () => void;
  readonly onKeys: () => void;
  readonly onChooseAnswers: () => void;
  /** Says aloud what changed without the focus going there. */
  readonly onSaid: (words: string) => void;
}): void {
  const { draft, changeDraft, activities, parts, onUndo, onKeys, onChooseAnswers, onSaid } = room;
  const isCard = draft.kind !== 'note';
  const toField = (): void => parts.field.current?.focus();

  const step = (by: number): void => {
    const next = activities[activities.findIndex(({ id }) => id === draft.activityId) + by];
    if (next === undefined) return;
    changeDraft(startOf(next));
    onSaid(`Step: ${next.label}.`);
    toField();
  };
  const kinds = KIND_KEYS.map(([code, kind]): Shortcut => ({
    alt: true,
    code,
    run: () => {
      changeDraft({ kind });
      onSaid(`${KIND_WORDS[kind]}.`);
      toField();
    },
  }));
  useShortcuts([
    ...kinds,
    { alt: true, code: 'KeyT', run: () => parts.table.current?.focus() },
    { alt: true, code: 'KeyH', run: () => parts.theme.current?.focus(), isMeant: () => isCard },
    { alt: true, code: 'KeyA', run: onChooseAnswers, isMeant: () => draft.kind === 'solution' },
    {
      alt: true,
      code: 'KeyW',
      isMeant: () => isCard,
      run: () => {
        const wording = draft.wording === 'verbatim' ? 'paraphrase' : 'verbatim';
        changeDraft({ wording });
        onSaid(`${WORDING_WORDS[wording]}.`);
      },
    },
    { alt: true, code: 'KeyN', run: () => step(1) },
    { alt: true, code: 'KeyB', run: () => step(-1) },
    { control: true, code: 'KeyZ', run: onUndo, isMeant: (target) => !isBeingTypedIn(target) },
    { code: 'Escape', run: toField },
    { code: 'F1', run: onKeys },
  ]);
}

/** A field with words in it keeps its own undo. */
function isBeingTypedIn(target: EventTarget | null): boolean {
  return (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) && target.value !== '';
}
