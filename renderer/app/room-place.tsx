import { useQuery } from '@tanstack/react-query';
import type { Room } from '#shared/model/room.ts';
import { AttendanceButton } from '../features/attendance/attendance-button.tsx';
import { peopleIn } from '../features/attendance/attendance-panel.tsx';
import { NamesButton } from '../features/names/names-button.tsx';
import { ConcernButton } from '../features/concern/concern-button.tsx';
import { RoomScreen } from '../features/room/room-screen.tsx';
import { SupportButton } from '../features/support/support-button.tsx';
import { SupportLines } from '../features/support/support-lines.tsx';
import { reads } from '../lib/reads.ts';
import { ReadView } from '../ui/read-view.tsx';

/** The room with what other features bring into it: attendance, support, a worry. */
export function RoomPlace({ workshopId, onLeave }: { readonly workshopId: string; readonly onLeave: () => void }) {
  const room = useQuery(reads.room(workshopId));
  const draft = useQuery(reads.draft(workshopId));
  const packs = useQuery(reads.packs());
  const packOf = ({ workshop }: Room) => packs.data?.find(({ id }) => id === workshop.packId);
  return (
    <ReadView read={room} waiting="Opening the room…">
      {(known) => (
        <ReadView read={draft} waiting="Opening the room…">
          {(kept) => (
            <RoomScreen
              room={known}
              kept={kept}
              pack={packOf(known)}
              people={peopleIn(known)}
              attendance={
                <>
                  <NamesButton workshopId={workshopId} />
                  <AttendanceButton room={known} pack={packOf(known)} />
                </>
              }
              help={
                <>
                  <SupportButton />
                  <ConcernButton workshopId={workshopId} counted={known.workshop.concerns} support={<SupportLines />} />
                </>
              }
              onLeave={onLeave}
            />
          )}
        </ReadView>
      )}
    </ReadView>
  );
}
