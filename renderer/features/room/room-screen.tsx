import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Draft } from '#shared/model/draft.ts';
import type { Pack } from '#shared/model/pack.ts';
import type { Activity, Room } from '#shared/model/room.ts';
import { reasonsOf, sentenceOf } from '#renderer/lib/api.ts';
import { monthOf } from '#renderer/lib/format.ts';
import { pageScanner } from '#renderer/lib/page-scanner.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Refusal } from '#renderer/ui/notice.tsx';
import { AnswersDialog } from './answers-dialog.tsx';
import { Composer } from './composer.tsx';
import { startOf } from './draft.ts';
import { entriesOf } from './entry.ts';
import { useRoomActions } from './room-actions.ts';
import { RoomDialogs } from './room-dialogs.tsx';
import { useRoomShortcuts } from './room-shortcuts.ts';
import { RunSheet } from './run-sheet.tsx';
import { SaidList } from './said-list.tsx';
import { laterOf, useSaving, type Track } from './saving.ts';
import { UnsavedNotice } from './unsaved-notice.tsx';
import { ShortcutsButton } from './shortcuts-button.tsx';
import { StatusLine } from './status-line.tsx';
import { UnkeptNotice } from './unkept-notice.tsx';
import { Wall } from './wall.tsx';
import { useWriting } from './writing.ts';
import styles from './room.module.css';

/** What the room is given from elsewhere. */
export interface RoomScreenProps {
  readonly room: Room;
  /** What was half typed when the room was left or locked. */
  readonly kept: Draft | null;
  readonly pack: Pack | undefined;
  readonly people: number;
  readonly attendance: ReactNode;
  readonly help: ReactNode;
  readonly onLeave: () => void;
}

/** The screen that is used while people talk. */
export function RoomScreen({ room, kept, pack, people, attendance, help, onLeave }: RoomScreenProps) {
  const workshopId = room.workshop.id;
  const { writing, changeDraft, draft, isSaving, savedAt, unkept } = useWriting(room, kept);
  const [isChoosingAnswers, setChoosingAnswers] = useState(false);
  const [areKeysOpen, setKeysOpen] = useState(false);
  const [isHeld, setHeld] = useState(false);
  const { saving, track } = useSaving();
  const field = useRef<HTMLTextAreaElement>(null);
  const table = useRef<HTMLButtonElement>(null);
  const theme = useRef<HTMLInputElement>(null);
  const parts = useMemo(() => ({ field, table, theme }), []);
  const entries = useMemo(() => entriesOf(room), [room]);
  const findings = useMemo(() => entries.reduce((sum, { text }) => sum + pageScanner.scan(text).length, 0), [entries]);
  const tables = useMemo(() => [{ id: '', label: 'Whole room' }, ...room.tables], [room.tables]);
  const tableNames = useMemo(() => new Map(room.tables.map(({ id, label }) => [id, label])), [room.tables]);
  const themes = useMemo(
    () => Array.from(new Set([...room.themes.map(({ name }) => name), ...(pack?.themes ?? [])])),
    [room.themes, pack],
  );
  const chooseStep = useCallback((activity: Activity) => changeDraft(startOf(activity)), [changeDraft]);
  const chosen = room.activities.find(({ id }) => id === draft.activityId);
  const { actions, takeBack, toField, refused, dialog, setDialog, said, setSaid } = useRoomActions(workshopId, {
    field,
    begun: draft.edit?.entryId ?? null,
  });
  useRoomShortcuts({
    draft,
    changeDraft,
    activities: room.activities,
    parts,
    onUndo: takeBack,
    onKeys: () => setKeysOpen(true),
    onChooseAnswers: () => setChoosingAnswers(true),
    onSaid: setSaid,
  });

  const keep: Track = (commit) => {
    setSaid(null);
    return track(commit);
  };
  const save = (): void => {
    setSaid(null);
    writing.save();
  };
  const leave = (): void => {
    if (draft.text.trim() === '') {
      onLeave();
      return;
    }
    setHeld(true);
    toField();
  };

  return (
    <div className={styles['room']}>
      <div className={styles['head']}>
        <div className={styles['titles']}>
          <h1 className={styles['title']}>{pack?.name ?? 'Workshop'}</h1>
          <p className={styles['where']}>
            {[monthOf(room.workshop.month), room.workshop.region, room.workshop.series]
              .filter((part) => part !== null)
              .join(' · ')}
          </p>
        </div>
        <div className={styles['buttons']}>
          <ShortcutsButton isOpen={areKeysOpen} setOpen={setKeysOpen} />
          {attendance}
          <Button icon="forward" onPress={leave}>
            What leaves
          </Button>
        </div>
      </div>
      <div className={styles['columns']}>
        <div className={styles['rail']}>
          <RunSheet activities={room.activities} pack={pack} chosen={draft.activityId} onChoose={chooseStep} />
        </div>
        <div className={styles['centre']}>
          <Composer
            workshopId={workshopId}
            draft={draft}
            caret={writing.caret()}
            onChange={changeDraft}
            onCaret={writing.moveCaret}
            onLeave={() => void writing.flush()}
            tables={tables}
            themes={themes}
            parts={parts}
            onSave={save}
            onChooseAnswers={() => setChoosingAnswers(true)}
            unkept={unkept !== null && <UnkeptNotice unkept={unkept} />}
          />
          {isHeld && draft.text.trim() !== '' && <UnsavedNotice onLeave={onLeave} />}
          {refused !== null && <Refusal sentence={sentenceOf(refused)} reasons={reasonsOf(refused)} />}
          <SaidList
            entries={entries}
            tableNames={tableNames}
            actions={actions}
            undoable={room.undoable}
            onUndo={takeBack}
          />
        </div>
        <div className={styles['side']}>
          <Wall entries={entries} themes={room.themes} polls={room.polls} actions={actions} />
        </div>
      </div>
      <StatusLine
        saving={{ pending: saving.pending + Number(isSaving), savedAt: laterOf(saving.savedAt, savedAt) }}
        isUnkept={unkept !== null}
        activity={chosen?.label}
        findings={findings}
        people={people}
        said={said}
        help={help}
      />
      {dialog !== null && (
        <RoomDialogs
          open={dialog}
          room={room}
          entries={entries}
          tables={tables}
          themes={themes}
          actions={actions}
          track={keep}
          begun={draft.edit}
          onEdit={(edit) => changeDraft({ edit })}
          onClose={() => setDialog(null)}
        />
      )}
      {isChoosingAnswers && (
        <AnswersDialog
          problems={entries.filter(({ kind }) => kind === 'problem')}
          chosen={draft.answers}
          onSave={(answers) => {
            changeDraft({ answers });
            return Promise.resolve();
          }}
          onClose={() => setChoosingAnswers(false)}
        />
      )}
    </div>
  );
}
