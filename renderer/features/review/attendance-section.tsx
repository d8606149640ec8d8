import { useQuery } from '@tanstack/react-query';
import { countOf, sentenceCase } from '#renderer/lib/format.ts';
import { reads } from '#renderer/lib/reads.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { ReadView } from '#renderer/ui/read-view.tsx';
import { AttendanceTableView } from './attendance-table-view.tsx';
import { attendanceTables } from './attendance-table.ts';
import { reviewReads } from './review-data.ts';
import { SectionHead, SectionPage } from './section-page.tsx';

/** Who took part, as counts over all merged workshops; exact, and for this team alone. */
export function AttendanceSection({ onShowInbox }: { readonly onShowInbox: () => void }) {
  const attendance = useQuery(reviewReads.attendance());
  const packs = useQuery(reads.packs());
  return (
    <ReadView read={attendance} waiting="Reading the attendance…">
      {({ workshops, people, lines }) =>
        lines.length === 0 ? (
          <SectionPage>
            <SectionHead title="Attendance" />
            <EmptyState title="Nobody counted yet." action={<Button onPress={onShowInbox}>Go to the inbox</Button>}>
              <p>
                The counts of every imported workshop come together here: how many people, by region, group and age
                band.
              </p>
            </EmptyState>
          </SectionPage>
        ) : (
          <SectionPage>
            <SectionHead
              title="Attendance"
              lead={`${sentenceCase(countOf(people, 'person', 'people'))} at ${countOf(workshops, 'workshop')}. Somebody who came to two of them is counted twice.`}
            />
            <Notice look="settle" title="These exact numbers are for the review team only.">
              <p>
                They are never published as they are. Small numbers are people, and somebody who was there could tell
                who.
              </p>
            </Notice>
            {attendanceTables(lines, packs.data ?? []).map((table) => (
              <AttendanceTableView key={table.packId} table={table} />
            ))}
          </SectionPage>
        )
      }
    </ReadView>
  );
}
