import { useState } from 'react';
import type { WayIn } from '#shared/model/way-in.ts';
import { api } from '#renderer/lib/api.ts';
import { sentenceCase } from '#renderer/lib/format.ts';
import { useNewPassphrase } from '#renderer/lib/new-passphrase.ts';
import { NewPassphraseField } from '#renderer/ui/new-passphrase-field.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { nameOf, REMOVAL_WORDS } from './way-in-words.ts';
import styles from './security.module.css';

/** What every dialog of this page does in the end. */
export interface DialogEnds {
  /** Says in a sentence what was done. */
  readonly onDone: (sentence: string) => void;
  readonly onClose: () => void;
}

/** Lets one more person in, with a passphrase that only they know. */
export function AddFacilitatorDialog({ firstLabel, onDone, onClose }: DialogEnds & { readonly firstLabel: string }) {
  const [label, setLabel] = useState(firstLabel);
  const chosen = useNewPassphrase();
  const name = label.trim();
  return (
    <ConfirmDialog
      title="Add a facilitator"
      does="Add"
      doing="Adding…"
      ask={() => chosen.ask() && name !== ''}
      onConfirm={(passphrase) =>
        api.wayIn.addFacilitator({ passphrase, label: name, newPassphrase: chosen.passphrase })
      }
      onDone={() => onDone(`${name} can get in now, with their own passphrase.`)}
      onClose={onClose}
    >
      <TextField
        label="What they are called here"
        description="A pseudonym such as “Facilitator 2” or “Blue”. No real name: this list can be read in the workspace’s folder."
        value={label}
        onChange={setLabel}
        problem={name === '' ? 'Give it a name such as “Facilitator 2”.' : null}
        maxLength={60}
      />
      <p>Hand the keyboard over: they choose their own passphrase, and nobody else has to know it.</p>
      <NewPassphraseField value={chosen} label="Their passphrase" againLabel="Theirs once more" />
    </ConfirmDialog>
  );
}

/** Gives whoever is at the keyboard a new passphrase in place of theirs. */
export function ChangePassphraseDialog({ onDone, onClose }: DialogEnds) {
  const chosen = useNewPassphrase();
  return (
    <ConfirmDialog
      title="Change your passphrase"
      does="Change it"
      doing="Changing…"
      passphraseLabel="Your passphrase until now"
      ask={chosen.ask}
      onConfirm={(passphrase) => api.wayIn.changePassphrase({ passphrase, newPassphrase: chosen.passphrase })}
      onDone={() => onDone('Your new passphrase opens the workspace from now on.')}
      onClose={onClose}
    >
      <NewPassphraseField value={chosen} label="New passphrase" againLabel="The new one once more" />
      <p className={styles['soft']}>
        Backups that were made before today still open with the old one. They go by themselves within two weeks.
      </p>
    </ConfirmDialog>
  );
}

/** Takes a way in away: says what that costs before it is done. */
export function RemoveWayInDialog({ wayIn, onDone, onClose }: DialogEnds & { readonly wayIn: WayIn }) {
  return (
    <ConfirmDialog
      title={`Remove ${nameOf(wayIn)}?`}
      does="Remove"
      doing="Changing the key…"
      onConfirm={(passphrase) => api.wayIn.remove({ passphrase, id: wayIn.id })}
      onDone={() =>
        onDone(`${sentenceCase(nameOf(wayIn))} is removed. The key was changed, and there is a new backup.`)
      }
      onClose={onClose}
    >
      <ul className={styles['list']}>
        <li>{REMOVAL_WORDS[wayIn.kind]}</li>
        <li>The workspace gets a new key, so that a copy of the old key file opens nothing from now on.</li>
        <li>Older backups go, because the old key opens them. A new one is made at once.</li>
        <li>Everybody else gets in as before.</li>
      </ul>
    </ConfirmDialog>
  );
}
