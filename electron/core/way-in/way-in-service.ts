import { randomBytes, randomInt } from 'node:crypto';
import path from 'node:path';
import { AppError } from '#shared/errors.ts';
import type { CoreHandlers } from '#shared/contract/index.ts';
import type { RecoverySheet, WayIn } from '#shared/model/way-in.ts';
import { explainDatabaseError } from '../db/database-errors.ts';
import { writeDurably } from '../file/durable-file.ts';
import { readKeyFile } from '../keys/key-file.ts';
import { addFacilitator, changePassphrase, openingWith, setOrganisation, setRecovery } from '../keys/key-service.ts';
import { RECOVERY_BYTES, RECOVERY_GROUPS, recoveryGroups, isSameGroup } from '../keys/recovery-code.ts';
import type { Opener } from '../keys/slot.ts';
import { writeRecoverySheet } from '../pdf/recovery-sheet.ts';
import { selectMeta, upsertMeta } from '../workspace/meta-queries.ts';
import { inTransaction, type Session } from '../workspace/session.ts';

/** How many groups of a new sheet are asked back. */
const ASKED = 4;

/** A sheet between its making and the proof that somebody has it; it is in memory only, with the passphrase that made it. */
interface PendingSheet extends RecoverySheet {
  readonly recoveryKey: Buffer;
  readonly opener: Opener;
}

const pending = new WeakMap<Session, PendingSheet>();

/** It is probably the passphrase that the workspace was unlocked with. */
const byPassphrase = ({ slotId }: Session, passphrase: string): Opener => ({
  kind: 'passphrase',
  passphrase,
  likely: slotId,
});

/** What people call a way in is kept in the database: in the key file anybody could read it. */
async function list({ folder, db, slotId }: Session): Promise<WayIn[]> {
  const found = await readKeyFile(folder);
  return (found?.keys.slots ?? []).map(({ id, kind, label }) => ({
    id,
    kind,
    label: selectMeta(db, `label-of-${id}`) ?? label,
    isYours: id === slotId,
  }));
}

interface Newcomer {
  readonly passphrase: string;
  readonly label: string;
  readonly newPassphrase: string;
}

async function letIn(session: Session, { passphrase, label, newPassphrase }: Newcomer): Promise<void> {
  const { folder, db } = session;
  if ((await list(session)).some((one) => one.label === label)) {
    throw new AppError(
      'wrong-input',
      'There is a facilitator of that name for this workspace already. Nothing was changed. Choose another.',
    );
  }
  const id = await addFacilitator(folder, byPassphrase(session, passphrase), { passphrase: newPassphrase });
  inTransaction(session, () => upsertMeta(db, `label-of-${id}`, label));
}

async function makeSheet(session: Session, passphrase: string): Promise<RecoverySheet> {
  const opener = byPassphrase(session, passphrase);
  await openingWith(session.folder, opener);
  const recoveryKey = randomBytes(RECOVERY_BYTES);
  const places = Array.from({ length: RECOVERY_GROUPS }, (_, place) => place);
  while (places.length > ASKED) places.splice(randomInt(places.length), 1);
  const sheet = { groups: [...recoveryGroups(recoveryKey)], asked: places };
  pending.set(session, { ...sheet, recoveryKey, opener });
  return sheet;
}

function pendingSheet(session: Session): PendingSheet {
  const sheet = pending.get(session);
  if (sheet) return sheet;
  throw new AppError('not-found', 'There is no new recovery sheet waiting. Nothing was changed. Make one first.');
}

async function saveSheet(session: Session, folder: string): Promise<{ fileName: string }> {
  const { groups } = pendingSheet(session);
  const fileName = 'bridgework_recovery-sheet.pdf';
  try {
    await writeDurably(path.join(folder, fileName), await writeRecoverySheet({ groups, madeOn: session.now() }));
  } catch (error) {
    throw explainDatabaseError(error);
  }
  return { fileName };
}

async function confirmSheet(session: Session, given: readonly string[]): Promise<void> {
  const { asked, groups, recoveryKey, opener } = pendingSheet(session);
  const wrong = asked.filter((place, index) => !isSameGroup(given[index] ?? '', groups[place] ?? ''));
  if (wrong.length > 0) {
    const numbers = new Intl.ListFormat('en-GB').format(wrong.map((place) => String(place + 1)));
    const which =
      wrong.length === 1 ? `Group ${numbers} is not as it stands` : `Groups ${numbers} are not as they stand`;
    throw new AppError('wrong-recovery-key', `${which} on the sheet. Nothing was changed. Look again.`);
  }
  await setRecovery(session.folder, opener, recoveryKey);
  recoveryKey.fill(0);
  pending.delete(session);
  session.changed('workspace');
}

/** `remove` needs the workspace closed for a moment, so `create-core.ts` serves it. */
export function wayInHandlers(session: Session): Omit<CoreHandlers['wayIn'], 'remove'> {
  const { folder } = session;
  const told = async (work: Promise<unknown>): Promise<void> => {
    await work;
    session.changed('workspace');
  };
  return {
    list: () => list(session),
    addFacilitator: (newcomer) => told(letIn(session, newcomer)),
    changePassphrase: ({ passphrase, newPassphrase }) =>
      told(changePassphrase(folder, byPassphrase(session, passphrase), newPassphrase)),
    makeSheet: ({ passphrase }) => makeSheet(session, passphrase),
    saveSheet: ({ folder: place }) => saveSheet(session, place),
    confirmSheet: ({ groups }) => confirmSheet(session, groups),
    setOrganisation: ({ passphrase, recipient }) =>
      told(setOrganisation(folder, byPassphrase(session, passphrase), recipient)),
  };
}
