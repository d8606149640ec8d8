import path from 'node:path';
import { AppError } from '#shared/errors.ts';
import { generateIdentity } from '../bundle/age.ts';
import { explainDatabaseError } from '../db/database-errors.ts';
import { writeDurably } from '../file/durable-file.ts';
import { selectMeta, upsertMeta } from '../workspace/meta-queries.ts';
import { inTransaction, type Session } from '../workspace/session.ts';

/** The review team's key pair; the identity is the secret half and stays in the encrypted workspace. */
export interface KeyPair {
  readonly identity: string;
  readonly recipient: string;
}

/** The key pair of this review desk; null until it was made. */
export function storedKey({ db }: Session): KeyPair | null {
  const stored = selectMeta(db, 'age-identity');
  return stored === null ? null : (JSON.parse(stored) as KeyPair);
}

/** Makes the key pair once; asking again gives the one that is there, because bundles on their way need it. */
export async function makeKey(session: Session): Promise<KeyPair> {
  const present = storedKey(session);
  if (present) return present;
  const made = await generateIdentity();
  inTransaction(session, () => upsertMeta(session.db, 'age-identity', JSON.stringify(made)));
  session.changed('review');
  return made;
}

/** Writes `recipient.txt`, the half that facilitators seal to, into a folder. */
export async function saveRecipient(session: Session, folder: string): Promise<string> {
  const key = storedKey(session);
  if (!key) throw new AppError('not-found', 'There is no key yet. Nothing was written. Make the key pair first.');
  const name = 'recipient.txt';
  try {
    await writeDurably(path.join(folder, name), `${key.recipient}\n`, 0o644);
  } catch (error) {
    throw explainDatabaseError(error);
  }
  return name;
}
