import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, sentenceOf } from '#renderer/lib/api.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Notice, Refusal } from '#renderer/ui/notice.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { ConfirmDialog } from './confirm-dialog.tsx';
import type { DialogEnds } from './way-in-dialogs.tsx';

/** Names the organisation's recipient, and says openly what that means. */
export function OrganisationDialog({ isThere, onDone, onClose }: DialogEnds & { readonly isThere: boolean }) {
  const [typed, setTyped] = useState('');
  const [isAsked, setAsked] = useState(false);
  const recipient = typed.trim();
  const fromFile = useMutation({
    mutationFn: () => api.shell.chooseRecipient(undefined),
    onSuccess: (chosen) => {
      if (chosen.recipient !== null) setTyped(chosen.recipient);
    },
  });
  return (
    <ConfirmDialog
      title={isThere ? 'Name another organisation’s key' : 'Name your organisation’s key'}
      does="Let this key in"
      doing="Letting it in…"
      ask={() => {
        setAsked(true);
        return recipient !== '';
      }}
      onConfirm={(passphrase) => api.wayIn.setOrganisation({ passphrase, recipient })}
      onDone={() => onDone('Your organisation’s key opens this workspace from now on.')}
      onClose={onClose}
    >
      <OpenWords />
      <TextField
        label="Your organisation’s recipient"
        description="It begins with age1. Whoever keeps the key gives it to you, as a line of text or a file called recipient.txt."
        value={typed}
        onChange={setTyped}
        problem={isAsked && recipient === '' ? 'Put the recipient in first.' : null}
        maxLength={500}
        isMono
      />
      <div>
        <Button size="small" icon="folder" isPending={fromFile.isPending} onPress={() => fromFile.mutate()}>
          Choose recipient.txt
        </Button>
      </div>
      {fromFile.error !== null && <Refusal sentence={sentenceOf(fromFile.error)} />}
      {isThere && <p>The key that is named now stops working.</p>}
    </ConfirmDialog>
  );
}

/** What it means to let an organisation in; it stands wherever that is offered. */
export function OpenWords() {
  return (
    <Notice look="settle" title="Whoever holds this key can open this workspace without you.">
      <p>
        They need the laptop, or a copy of the workspace’s folder, and then they read everything in it. Tell the people
        who take part, in your privacy notice.
      </p>
    </Notice>
  );
}
