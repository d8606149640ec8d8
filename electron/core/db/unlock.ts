import { invariant } from '#shared/invariant.ts';
import type { Db } from './driver.ts';

/** The bytes of a data key. */
const KEY_BYTES = 32;

/**
 * Gives a connection its key. A raw key of any other length would silently be taken for a passphrase. Each page has a seal
 * under the key, and one whose seal is broken does not read, unless `despiteSeals`: then it reads with wrong bytes in it.
 */
export function unlock(db: Db, dataKey: Buffer, despiteSeals = false): void {
  invariant(dataKey.length === KEY_BYTES, 'a data key is 32 bytes');
  db.pragma("cipher = 'sqlcipher'");
  db.pragma('legacy = 4');
  if (despiteSeals) db.pragma('hmac_check = 0');
  db.pragma(`key = "x'${dataKey.toString('hex')}'"`);
}
