import { putAside, useNotices } from '../lib/notices.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import styles from './shell.module.css';

/** What went wrong beside the work, in one quiet line at the foot; it goes when it is put away. */
export function NoticeLine() {
  const { aside } = useNotices();
  return (
    <div className={styles['aside']} role="status">
      {aside !== null && (
        <>
          <p className={styles['asideWords']}>{aside}</p>
          <Button look="quiet" size="small" onPress={putAside}>
            Put this away
          </Button>
        </>
      )}
    </div>
  );
}

/** The workspace's file is gone: says so on every screen, and what to do, until the page is locked. */
export function GoneNotice({ onLock }: { readonly onLock: () => void }) {
  const { gone } = useNotices();
  if (gone === null) return null;
  return (
    <div className={styles['gone']}>
      <Notice look="stop" title="The workspace’s file is gone from its folder." isAnnounced>
        <p>{gone}</p>
        <div>
          <Button size="small" icon="lock" onPress={onLock}>
            Lock now
          </Button>
        </div>
      </Notice>
    </div>
  );
}
