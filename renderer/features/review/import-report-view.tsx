import type { ReactNode } from 'react';
import type { ImportOutcome } from '#shared/model/bundle.ts';
import { classes } from '#renderer/lib/classes.ts';
import { countOf, numberOf } from '#renderer/lib/format.ts';
import { Button } from '#renderer/ui/button.tsx';
import { changesInWords, reasonsInWords, reportOf } from './import-words.ts';
import { MoreOf } from './more-of.tsx';
import { Part } from './section-page.tsx';
import styles from './inbox.module.css';

/** What became of each file of the last import; what was not imported comes first, with its reasons. */
export function ImportReportView({
  outcomes,
  onClose,
}: {
  readonly outcomes: readonly ImportOutcome[];
  readonly onClose: () => void;
}) {
  const { accepted, duplicate, rejected, foreign } = reportOf(outcomes);
  return (
    <div className={styles['report']}>
      <Part title="What the import found">
        <div className={styles['summaryLine']}>
          <dl className={styles['figures']}>
            <Figure count={accepted.length} words="accepted" />
            <Figure count={duplicate.length} words="already here" />
            <Figure count={rejected.length} words="not imported" isStop={rejected.length > 0} />
            <Figure count={foreign.length} words={foreign.length === 1 ? 'other file' : 'other files'} />
          </dl>
          <Button size="small" onPress={onClose}>
            Put this report away
          </Button>
        </div>
        {outcomes.length === 0 && <p>There were no files in it.</p>}
        {rejected.length > 0 && (
          <div className={styles['rejected']}>
            <h4 className={styles['listTitle']}>Not imported</h4>
            <p className={styles['soft']}>Nothing of these is in the corpus, and the files are where they were.</p>
            <MoreOf
              items={rejected}
              name="Not imported"
              className={classes(styles['refused'])}
              render={({ file, reasons }) => <RejectedFile file={file} reasons={reasons} />}
            />
          </div>
        )}
        <Files
          title={`Accepted: ${countOf(accepted.length, 'bundle')}`}
          items={accepted}
          render={({ file, ...changes }) => <FileLine file={file}>{changesInWords(changes)}</FileLine>}
        />
        <Files
          title={`Already here: ${countOf(duplicate.length, 'bundle')}`}
          items={duplicate}
          render={({ file }) => <FileLine file={file} />}
        />
        <Files
          title={`Other files, left alone: ${numberOf(foreign.length)}`}
          items={foreign}
          render={({ file }) => <FileLine file={file} />}
        />
      </Part>
    </div>
  );
}

function Figure({
  count,
  words,
  isStop = false,
}: {
  readonly count: number;
  readonly words: string;
  readonly isStop?: boolean;
}) {
  return (
    <div className={classes(styles['figure'], isStop && styles['isStop'])}>
      <dt className={styles['figureWords']}>{words}</dt>
      <dd className={styles['count']}>{numberOf(count)}</dd>
    </div>
  );
}

function RejectedFile({ file, reasons }: { readonly file: string; readonly reasons: readonly string[] }) {
  const [sentence, ...others] = reasonsInWords(reasons);
  return (
    <>
      <bdi className={styles['file']}>{file}</bdi>
      <p>
        <bdi>{sentence}</bdi>
      </p>
      {others.length > 0 && (
        <ul className={styles['reasons']}>
          {others.map((reason) => (
            <li key={reason}>
              <bdi>{reason}</bdi>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface FilesProps<File> {
  readonly title: string;
  readonly items: readonly File[];
  readonly render: (file: File) => ReactNode;
}

/** A list that is folded until somebody wants it; nothing is there where there are no files. */
function Files<File extends { readonly file: string }>({ title, items, render }: FilesProps<File>) {
  if (items.length === 0) return null;
  return (
    <details className={styles['fold']}>
      <summary className={styles['summary']}>{title}</summary>
      <MoreOf items={items} name={title} className={classes(styles['files'])} render={render} />
    </details>
  );
}

function FileLine({ file, children }: { readonly file: string; readonly children?: ReactNode }) {
  return (
    <>
      <bdi className={styles['file']}>{file}</bdi>
      {children !== undefined && <span className={styles['soft']}>{children}</span>}
    </>
  );
}
