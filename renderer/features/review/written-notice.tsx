import type { ReactNode } from 'react';
import { sentenceOf } from '#renderer/lib/api.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { useShowFolder } from './review-data.ts';
import styles from './desk.module.css';

/** Says what was written, and offers the folder that it is in. */
export function WrittenNotice(props: {
  readonly title: string;
  readonly folder: string;
  readonly onClose?: () => void;
  readonly children: ReactNode;
}) {
  const { title, folder, onClose, children } = props;
  const show = useShowFolder();
  return (
    <Notice look="done" title={title} isAnnounced>
      {children}
      {show.error !== null && <p role="alert">{sentenceOf(show.error)}</p>}
      <div className={styles['actions']}>
        <Button size="small" icon="folder" onPress={() => show.mutate(folder)}>
          Show the folder
        </Button>
        {onClose !== undefined && (
          <Button look="quiet" size="small" onPress={onClose}>
            Put this away
          </Button>
        )}
      </div>
    </Notice>
  );
}
