import { useQuery } from '@tanstack/react-query';
import { sentenceOf } from '#renderer/lib/api.ts';
import { dateAndTimeOf } from '#renderer/lib/format.ts';
import { BackupList } from '#renderer/ui/backup-list.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Notice, Refusal } from '#renderer/ui/notice.tsx';
import { ReadView } from '#renderer/ui/read-view.tsx';
import { Part } from './part.tsx';
import { openBackups, useMakeBackup } from './way-in-data.ts';

/** The backups that are there, and one more whenever somebody wants it. */
export function Backups() {
  const backups = useQuery(openBackups());
  const make = useMakeBackup();
  return (
    <Part
      title="Backups"
      lead="Bridgework makes one every few hours while you work, and before anything risky. It keeps up to six, for two weeks. When the workspace does not open, the first screen offers them."
      actions={
        <Button isPending={make.isPending} onPress={() => make.mutate()}>
          {make.isPending ? 'Making a backup…' : 'Make a backup now'}
        </Button>
      }
    >
      {make.data !== undefined && (
        <Notice look="done" isAnnounced>
          <p>The backup of {dateAndTimeOf(make.data.madeAt)} is made and checked.</p>
        </Notice>
      )}
      {make.error !== null && <Refusal sentence={sentenceOf(make.error)} />}
      <ReadView read={backups} waiting="Reading the list…">
        {(list) =>
          list.length === 0 ? (
            <EmptyState title="No backup yet.">
              <p>The first one is made soon after something is written.</p>
            </EmptyState>
          ) : (
            <BackupList backups={list} />
          )
        }
      </ReadView>
    </Part>
  );
}
