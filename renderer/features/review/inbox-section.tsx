import { useQuery } from '@tanstack/react-query';
import { reasonsOf, sentenceOf } from '#renderer/lib/api.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Refusal } from '#renderer/ui/notice.tsx';
import { ReadView } from '#renderer/ui/read-view.tsx';
import { BundleList } from './bundle-list.tsx';
import { ImportProgressBar } from './import-progress-bar.tsx';
import { ImportReportView } from './import-report-view.tsx';
import type { Importing } from './importing.ts';
import { reviewReads } from './review-data.ts';
import { SectionHead, SectionPage } from './section-page.tsx';

/** What has come in, and the ways for more to come. */
export function InboxSection({
  importing,
  onShowKey,
}: {
  readonly importing: Importing;
  readonly onShowKey: () => void;
}) {
  const bundles = useQuery(reviewReads.bundles());
  const { isRunning, failure, outcomes } = importing;
  return (
    <SectionPage>
      <SectionHead
        title="Inbox"
        lead="Import sealed bundles from a stick or an e-mail folder, or drop them anywhere on this window."
      >
        <Button look="primary" icon="seal" isDisabled={isRunning} onPress={importing.importBundles}>
          Import bundles
        </Button>
        <Button icon="folder" isDisabled={isRunning} onPress={importing.importFolder}>
          Import a folder
        </Button>
      </SectionHead>
      {isRunning && <ImportProgressBar progress={importing.progress} />}
      {failure !== null && <Refusal sentence={sentenceOf(failure)} reasons={reasonsOf(failure)} />}
      {!isRunning && outcomes !== null && <ImportReportView outcomes={outcomes} onClose={importing.clear} />}
      <ReadView read={bundles} waiting="Reading the inbox…">
        {(received) =>
          received.length === 0 ? (
            <EmptyState title="No bundles yet." action={<Button onPress={onShowKey}>Show the recipient</Button>}>
              <p>
                A bundle is one sealed workshop, in a file whose name ends in .zip.age. Facilitators need this desk’s
                recipient before they can make one.
              </p>
            </EmptyState>
          ) : (
            <BundleList bundles={received} />
          )
        }
      </ReadView>
    </SectionPage>
  );
}
