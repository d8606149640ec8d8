import { createDecipheriv } from 'node:crypto';

/** SQLCipher 4 (its design document): pages of 4,096 bytes that end in an IV of 16 and a seal of 64; the first begins with the salt. */
const PAGE = 4096;
const RESERVED = 80;
const SALT = 16;

/**
 * Every page of an encrypted database in clear, the free ones too, with Node's cipher alone: SQLite gives no page that it
 * does not use, and decrypting by `rekey` would leave those out.
 */
export function decryptedPages(file: Buffer, dataKey: Buffer): Buffer {
  const pages: Buffer[] = [];
  for (let at = 0; at + PAGE <= file.length; at += PAGE) {
    const page = file.subarray(at, at + PAGE);
    const words = page.subarray(at === 0 ? SALT : 0, PAGE - RESERVED);
    const decipher = createDecipheriv('aes-256-cbc', dataKey, page.subarray(PAGE - RESERVED, PAGE - RESERVED + 16));
    pages.push(decipher.setAutoPadding(false).update(words));
  }
  return Buffer.concat(pages);
}
