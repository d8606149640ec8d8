import { useQuery } from '@tanstack/react-query';
import type { AppError } from '#shared/errors.ts';
import { reasonsOf, sentenceOf } from '#renderer/lib/api.ts';
import { dateAndTimeOf } from '#renderer/lib/format.ts';
import { BackupList } from '#renderer/ui/backup-list.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Notice, Refusal } from '#renderer/ui/notice.tsx';
import { ReadView } from '#renderer/ui/read-view.tsx';
import { Screen } from '#renderer/ui/screen.tsx';
import type { DoorProps } from './door.ts';
import type { Mended } from './mended.ts';
import { closedBackups, useRestore, useSalvage, useUnlock } from './workspace-data.ts';
import styles from './door.module.css';

/** A workspace that does not read: what happened, and three ways to go on, none of which deletes anything. */
export function DamagedScreen(
  props: DoorProps & {
    readonly passphrase: string;
    readonly refused: AppError;
    /** Whether this screen stays though the workspace opens behind it. */
    readonly onHold: (isHeld: boolean) => void;
    readonly onMended: (mended: Mended) => void;
  },
) {
  const { kind, passphrase, refused, onHold, onMended, onBack } = props;
  const key = { kind, passphrase };
  const backups = useQuery(closedBackups(kind));
  const again = useUnlock();
  const restore = useRestore(key);
  const salvage = useSalvage(key);
  const isBusy = again.isPending || restore.isPending || salvage.isPending;
  const told = restore.error ?? salvage.error ?? again.error ?? refused;
  const begin = (isHeld: boolean): void => {
    onHold(isHeld);
    restore.reset();
    salvage.reset();
    again.reset();
  };
  return (
    <Screen
      title={`${NAMES[kind]} not open`}
      lead="Nothing was deleted and nothing was changed. Whatever you choose here, the damaged file is kept."
    >
      <Refusal sentence={sentenceOf(told)} reasons={reasonsOf(told)} />
      <div className={styles['actions']}>
        <Button
          look="primary"
          isPending={again.isPending}
          onPress={() => {
            if (isBusy) return;
            begin(false);
            again.mutate(key);
          }}
        >
          {again.isPending ? 'Trying…' : 'Try again'}
        </Button>
        <Button look="quiet" onPress={onBack}>
          Type the passphrase again
        </Button>
      </div>
      <Notice title="Before you choose">
        <p>
          If the laptop was just moved, dropped or short of room, close Bridgework, restart the laptop and try again
          first. If you are not sure, stop here and ask: nothing gets worse by waiting.
        </p>
        <p>{BY_HAND[refused.code === 'damaged-keys' ? 'keys' : 'database']}</p>
      </Notice>
      <section className={styles['part']} aria-labelledby="backups-heading">
        <h2 id="backups-heading" className={styles['heading']}>
          Restore a backup
        </h2>
        <p className={styles['lead']}>
          A backup holds everything as it was at that time. What was written later is not in it. If it does not take the
          passphrase that you have just typed, go back and type the one of that time.
        </p>
        <ReadView read={backups} waiting="Looking for backups…">
          {(list) =>
            list.length === 0 ? (
              <EmptyState title="There is no backup on this laptop.">
                <p>
                  If somebody copied the workspace’s folder to another place, close Bridgework, put that copy in the
                  folder’s place, and open Bridgework again. Keep the damaged folder under another name.
                </p>
              </EmptyState>
            ) : (
              <BackupList backups={list}>
                {(backup) => (
                  <Button
                    isPending={isBusy}
                    aria-label={`Restore this one: ${dateAndTimeOf(backup.madeAt)}`}
                    onPress={() => {
                      begin(true);
                      restore.mutate(backup, { onSuccess: onMended });
                    }}
                  >
                    {restore.isPending && restore.variables.name === backup.name ? 'Restoring…' : 'Restore this one'}
                  </Button>
                )}
              </BackupList>
            )
          }
        </ReadView>
      </section>
      {refused.code === 'damaged-database' && (
        <section className={styles['part']} aria-labelledby="salvage-heading">
          <h2 id="salvage-heading" className={styles['heading']}>
            Read out what still reads
          </h2>
          <p className={styles['lead']}>
            Bridgework makes a new database of everything in the damaged one that can still be read. It may hold more
            than the latest backup, and parts of it may be missing. It says afterwards which.
          </p>
          <div>
            <Button
              isPending={isBusy}
              onPress={() => {
                begin(true);
                salvage.mutate(undefined, { onSuccess: onMended });
              }}
            >
              {salvage.isPending ? 'Reading…' : 'Read out what still reads'}
            </Button>
          </div>
        </section>
      )}
    </Screen>
  );
}

const NAMES = { facilitator: 'Your workshops do', review: 'The review desk does' } as const;

/** What loses least and only a person can do, with the files. */
const BY_HAND = {
  keys: 'Only the key file is damaged, and the work itself may be whole. Close Bridgework, copy the file keys.json out of the newest folder in “backups” into the workspace’s folder, and try again: then nothing is missing.',
  database:
    'If the workspace’s folder has a folder called “rescued” in it, the copy in there is newer than any backup: close Bridgework, and put its file workspace.db into the workspace’s folder.',
} as const;
