import { useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { SupportLines } from './support-lines.tsx';

/** Opens the support lines from anywhere. */
export function SupportButton() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button look="quiet" size="small" icon="phone" onPress={() => setOpen(true)}>
        Support lines
      </Button>
      <Dialog title="Support lines" isOpen={isOpen} onClose={() => setOpen(false)}>
        <SupportLines />
      </Dialog>
    </>
  );
}
