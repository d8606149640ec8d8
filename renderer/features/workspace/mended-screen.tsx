import { dateAndTimeOf, listOf, numberOf, sentenceCase } from '#renderer/lib/format.ts';
import { contentWords } from '#renderer/lib/backup-words.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { Screen } from '#renderer/ui/screen.tsx';
import { unreadableWords, type Mended } from './mended.ts';
import styles from './door.module.css';

/** What became of a workspace that did not open: what is there, what is missing, and what was kept aside. */
export function MendedScreen({ mended, onEnter }: { readonly mended: Mended; readonly onEnter: () => void }) {
  return (
    <Screen width="narrow" title="The workspace opens again">
      {mended.by === 'backup' ? <Restored mended={mended} /> : <Salvaged mended={mended} />}
      <Notice title="What was there before is kept.">
        <p>
          It lies in the folder “set-aside” inside the workspace’s folder, still encrypted. Somebody with other tools
          may get more out of it. Bridgework deletes it after 90 days.
        </p>
      </Notice>
      <div className={styles['actions']}>
        <Button look="primary" onPress={onEnter}>
          Go on
        </Button>
      </div>
    </Screen>
  );
}

function Restored({ mended: { backup } }: { readonly mended: Extract<Mended, { by: 'backup' }> }) {
  const when = dateAndTimeOf(backup.madeAt);
  return (
    <Notice look="done" title={`It is as it was on ${when}.`} isAnnounced>
      <p>{sentenceCase(contentWords(backup))}. What was written after that is not in it.</p>
    </Notice>
  );
}

function Salvaged({ mended: { report } }: { readonly mended: Extract<Mended, { by: 'salvage' }> }) {
  const missing = unreadableWords(report);
  if (missing.length === 0) {
    return (
      <Notice look="done" title="Everything in it could be read." isAnnounced>
        <p>{numberOf(report.saved)} records were read and written anew.</p>
      </Notice>
    );
  }
  return (
    <Notice look="settle" title="A part of it could be read." isAnnounced>
      <p>{numberOf(report.saved)} records were read and written anew.</p>
      <p>Some are missing of these: {listOf(missing)}. Look through your workshops while you still remember them.</p>
    </Notice>
  );
}
