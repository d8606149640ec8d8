import { describe, expect, it } from 'vitest';
import { deriveForNewSlot, keyFromPassphrase, PassphraseKdf } from '#core/keys/kdf.ts';

const SALT = Buffer.from('sixteen bytes 16').toString('base64');
const FLOOR = { name: 'argon2id', memoryKiB: 65_536, iterations: 3, parallelism: 4, salt: SALT } as const;

const isTaken = (changes: object): boolean => PassphraseKdf.safeParse({ ...FLOOR, ...changes }).success;

describe('the derivation from a passphrase', () => {
  it('gives what Argon2id of RFC 9106 gives, so that other programs can open a workspace', async () => {
    // Made with OpenSSL’s implementation: argon2Sync of node:crypto.
    const key = await keyFromPassphrase('purple harbour lantern otter', FLOOR);
    expect(key.toString('hex')).toBe('7ba5ebdc0798d183524913d3f48674ae851f57f30a59e79348cd6731fd287d5c');
  });

  it('gives the same however a keyboard spells a passphrase, and another for another', async () => {
    const [one, same, other] = await Promise.all(
      ['ﬁne café ４', 'fine cafe\u0301 4', 'fine cafe 4'].map((text) => keyFromPassphrase(text, FLOOR)),
    );
    expect([same?.equals(one ?? Buffer.alloc(0)), other?.equals(one ?? Buffer.alloc(0))]).toEqual([true, false]);
  });

  it.each([
    ['the floor', {}, true],
    ['what a fast laptop calibrates to', { iterations: 8 }, true],
    ['less memory', { memoryKiB: 65_535 }, false],
    ['hardly any memory', { memoryKiB: 8 }, false],
    ['fewer passes', { iterations: 2 }, false],
    ['fewer lanes', { parallelism: 1 }, false],
    ['half a gigabyte', { memoryKiB: 512 * 1024 }, false],
    ['a terabyte', { memoryKiB: 2 ** 30 }, false],
    ['passes without end', { iterations: 2 ** 31 }, false],
    ['lanes without end', { parallelism: 2 ** 24 }, false],
    ['half a pass', { iterations: 3.5 }, false],
    ['no number', { iterations: '3' }, false],
    ['no salt', { salt: '' }, false],
    ['a short salt', { salt: Buffer.alloc(8).toString('base64') }, false],
    ['a salt that is no base64', { salt: '!'.repeat(24) }, false],
    ['no derivation', { name: 'none' }, false],
    ['the weaker kind', { name: 'argon2i' }, false],
    ['something added', { also: 1 }, false],
  ])('may be asked for with %s: %j is %s', (_, changes, taken) => {
    expect(isTaken(changes)).toBe(taken);
  });

  it('is never made weaker than the floor by calibration, however fast or slow the laptop, and has a salt of its own', async () => {
    const made = [
      await deriveForNewSlot('purple harbour lantern otter'),
      await deriveForNewSlot('purple harbour lantern otter'),
    ];
    for (const { kdf, key } of made) {
      expect(PassphraseKdf.parse(kdf)).toEqual({ ...FLOOR, iterations: kdf.iterations, salt: kdf.salt });
      expect(kdf.iterations).toBeLessThanOrEqual(8);
      expect((await keyFromPassphrase('purple harbour lantern otter', kdf)).equals(key)).toBe(true);
    }
    expect(made[0]?.kdf.salt).not.toBe(made[1]?.kdf.salt);
  });
});
