import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { WayIn } from '#shared/model/way-in.ts';
import type { WorkspaceStatus } from '#shared/model/workspace.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Done } from '#renderer/ui/notice.tsx';
import { ReadView } from '#renderer/ui/read-view.tsx';
import { Screen } from '#renderer/ui/screen.tsx';
import { Backups } from './backups.tsx';
import { LocalNamesPart } from './local-names.tsx';
import { LockAfter } from './lock-after.tsx';
import { Moving } from './moving.tsx';
import { OpenWords, OrganisationDialog } from './organisation-dialog.tsx';
import { Part } from './part.tsx';
import { waysIn } from './way-in-data.ts';
import { AddFacilitatorDialog, ChangePassphraseDialog, RemoveWayInDialog } from './way-in-dialogs.tsx';
import { freeLabel } from './way-in-words.ts';
import { WaysIn } from './ways-in.tsx';

type OpenDialog =
  | { readonly name: 'add' | 'change' | 'organisation' }
  | { readonly name: 'remove'; readonly wayIn: WayIn };

/** Who gets in, when it locks, what is kept beside it, and how it moves. */
export function SecurityScreen(props: { readonly status: WorkspaceStatus; readonly onMakeSheet: () => void }) {
  const { status, onMakeSheet } = props;
  const list = useQuery(waysIn());
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const close = (): void => setDialog(null);
  const open = (next: OpenDialog): void => {
    setDone(null);
    setDialog(next);
  };
  const ends = {
    onClose: close,
    onDone: (sentence: string) => {
      close();
      setDone(sentence);
    },
  };
  const organisation = list.data?.find(({ kind }) => kind === 'organisation');
  return (
    <Screen title="Security" lead="Who can open this workspace, and what keeps it from being lost.">
      {done !== null && <Done sentence={done} />}
      <Part
        title="Ways in"
        lead="Everybody has a passphrase of their own. Nobody shares one, so that one person can leave without the others changing anything."
        actions={
          <>
            <Button icon="plus" onPress={() => open({ name: 'add' })}>
              Add a facilitator
            </Button>
            <Button onPress={() => open({ name: 'change' })}>Change your passphrase</Button>
          </>
        }
      >
        <ReadView read={list} waiting="Reading the list…">
          {(known) => <WaysIn waysIn={known} onRemove={(wayIn) => open({ name: 'remove', wayIn })} />}
        </ReadView>
      </Part>
      <Part
        title="Recovery sheet"
        lead="A printed page for the day the passphrase is forgotten. It belongs in a sealed envelope, away from this laptop."
        actions={
          <Button icon="page" onPress={onMakeSheet}>
            {status.hasRecoverySheet ? 'Make a new recovery sheet' : 'Make a recovery sheet'}
          </Button>
        }
      >
        <p>
          {status.hasRecoverySheet
            ? 'There is one, and it works. When you make a new one, the old one stops working.'
            : 'No recovery sheet yet. If the passphrase is forgotten, nobody can get in.'}
        </p>
      </Part>
      <Part
        title="Your organisation’s key"
        lead="A rescue for the day when everybody who knew a passphrase has left. It is off unless you name a key."
        actions={
          <>
            <Button onPress={() => open({ name: 'organisation' })}>
              {organisation === undefined ? 'Name your organisation’s key' : 'Name another key'}
            </Button>
            {organisation !== undefined && (
              <Button look="quiet" onPress={() => open({ name: 'remove', wayIn: organisation })}>
                Take it out again
              </Button>
            )}
          </>
        }
      >
        <p>
          {organisation === undefined
            ? 'No key is named: nobody outside can open this workspace.'
            : 'A key is named, and it opens this workspace.'}
        </p>
        <OpenWords />
      </Part>
      <Part
        title="Locking"
        lead="It also locks at once when the laptop sleeps, when its screen is locked, and when Bridgework closes. What is half typed is kept."
      >
        <LockAfter minutes={status.lockAfter} />
      </Part>
      {status.open === 'facilitator' && <LocalNamesPart />}
      <Backups />
      <Moving kind={status.open ?? 'facilitator'} />
      {dialog?.name === 'add' && <AddFacilitatorDialog firstLabel={freeLabel(list.data ?? [])} {...ends} />}
      {dialog?.name === 'change' && <ChangePassphraseDialog {...ends} />}
      {dialog?.name === 'organisation' && <OrganisationDialog isThere={organisation !== undefined} {...ends} />}
      {dialog?.name === 'remove' && <RemoveWayInDialog wayIn={dialog.wayIn} {...ends} />}
    </Screen>
  );
}
