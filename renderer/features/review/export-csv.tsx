import { useQuery } from '@tanstack/react-query';
import { reasonsOf, sentenceOf } from '#renderer/lib/api.ts';
import { countOf } from '#renderer/lib/format.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Refusal } from '#renderer/ui/notice.tsx';
import { reviewReads, type useExportCsv } from './review-data.ts';
import { WrittenNotice } from './written-notice.tsx';
import styles from './desk.module.css';

type Exporting = ReturnType<typeof useExportCsv>;

/** Writes the whole corpus as CSV; only there while there is something to write. */
export function ExportCsvButton({ exporting }: { readonly exporting: Exporting }) {
  const overview = useQuery(reviewReads.overview());
  if ((overview.data?.bundles ?? 0) === 0) return null;
  return (
    <Button size="small" icon="page" isPending={exporting.isPending} onPress={() => exporting.mutate()}>
      {exporting.isPending ? 'Exporting…' : 'Export CSV'}
    </Button>
  );
}

/** What the last export wrote, or why it wrote nothing. */
export function ExportedCsv({ exporting }: { readonly exporting: Exporting }) {
  const { data, error } = exporting;
  if (error !== null) {
    return (
      <div className={styles['across']}>
        <Refusal sentence={sentenceOf(error)} reasons={reasonsOf(error)} />
      </div>
    );
  }
  if (data === undefined || data === null) return null;
  return (
    <div className={styles['across']}>
      <WrittenNotice
        title={`Wrote ${countOf(data.files.length, 'file')} into ${data.folderName}.`}
        folder={data.folder}
        onClose={exporting.reset}
      >
        <p>{data.files.join(', ')}</p>
        <p>They hold exact counts and are not encrypted: keep them within the review team.</p>
      </WrittenNotice>
    </div>
  );
}
