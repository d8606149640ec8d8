import { useMutation } from '@tanstack/react-query';
import { api, sentenceOf } from '#renderer/lib/api.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Notice, Refusal } from '#renderer/ui/notice.tsx';
import type { Written } from './departure-data.ts';
import styles from './departure.module.css';

const WORDS: Readonly<Record<Written['kind'], { readonly title: string; readonly next: string }>> = {
  summary: {
    title: 'The summary is written.',
    next: 'Open it and read it once as a stranger would. Then print it, or give it to the people who were there.',
  },
  bundle: {
    title: 'The bundle is sealed.',
    next: 'Give this one file to the review team, on a stick or by e-mail. Only they can open it. The workshop stays here as it is.',
  },
};

/** Says which file lies where, and what to do with it. */
export function WrittenFile({ written }: { readonly written: Written }) {
  const { title, next } = WORDS[written.kind];
  const show = useMutation({ mutationFn: () => api.shell.showFolder({ folder: written.folder }) });
  return (
    <div ref={takeFocus} tabIndex={-1} className={styles['written']}>
      <Notice look="done" title={title} isAnnounced>
        <p className={styles['where']}>
          <code>{written.fileName}</code>
          <span className={styles['soft']}>in {written.folder}</span>
        </p>
        <p>{next}</p>
        <div>
          <Button size="small" icon="folder" onPress={() => show.mutate()}>
            {written.kind === 'summary' ? 'Show the summary’s folder' : 'Show the bundle’s folder'}
          </Button>
        </div>
        {show.error !== null && <Refusal sentence={sentenceOf(show.error)} />}
      </Notice>
    </div>
  );
}

/** A file that has just been written is what the person waits for: the focus goes there, and it comes into sight. */
function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}
