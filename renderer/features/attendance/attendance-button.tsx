import { useState } from 'react';
import type { Pack } from '#shared/model/pack.ts';
import type { Room } from '#shared/model/room.ts';
import { countOf } from '#renderer/lib/format.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { AttendancePanel, peopleIn } from './attendance-panel.tsx';

/** Says how many people are here and opens the counters. */
export function AttendanceButton({ room, pack }: { readonly room: Room; readonly pack: Pack | undefined }) {
  const [isOpen, setOpen] = useState(false);
  const people = peopleIn(room);
  const close = (): void => {
    // A number that is still being typed is taken when its field is left; closing leaves it.
    if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
    setOpen(false);
  };
  return (
    <>
      <Button icon="people" onPress={() => setOpen(true)}>
        {people === 0 ? 'Attendance' : `Attendance: ${countOf(people, 'person', 'people')}`}
      </Button>
      <Dialog
        title="Who is here"
        size="large"
        isOpen={isOpen}
        onClose={close}
        actions={
          <Button look="primary" onPress={close}>
            Done
          </Button>
        }
      >
        <AttendancePanel room={room} pack={pack} />
      </Dialog>
    </>
  );
}
