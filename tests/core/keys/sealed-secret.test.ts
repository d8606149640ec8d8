import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openSecret, SealedSecret, sealSecret } from '#core/keys/sealed-secret.ts';

const key = randomBytes(32);
const secret = Buffer.from('what is sealed');
const sealed = sealSecret(secret, key, 'about this');

/** The same base64 text with one bit of one byte changed. */
function flipped(base64: string, place: number): string {
  const bytes = Buffer.from(base64, 'base64');
  bytes.writeUInt8(bytes.readUInt8(place) ^ (1 << (place % 8)), place);
  return bytes.toString('base64');
}

describe('a sealed secret', () => {
  it('opens with its key and for what it is about', () => {
    expect(openSecret(sealed, key, 'about this')).toEqual(secret);
  });

  it('opens with no other key and for nothing else', () => {
    expect([openSecret(sealed, randomBytes(32), 'about this'), openSecret(sealed, key, 'about that')]).toEqual([
      null,
      null,
    ]);
  });

  it('does not open once any byte of it was changed', () => {
    const parts = { nonce: 12, text: secret.length, tag: 16 } as const;
    const opened = Object.entries(parts).flatMap(([part, length]) =>
      Array.from({ length }, (_, place) =>
        openSecret({ ...sealed, [part]: flipped(sealed[part as keyof typeof parts], place) }, key, 'about this'),
      ),
    );
    expect(opened).toEqual(Array.from({ length: 12 + secret.length + 16 }, () => null));
  });

  it('never has the same nonce twice, nor the same text for the same secret', () => {
    const many = Array.from({ length: 1000 }, () => sealSecret(secret, key, ''));
    expect([new Set(many.map(({ nonce }) => nonce)).size, new Set(many.map(({ text }) => text)).size]).toEqual([
      1000, 1000,
    ]);
  });

  it('is not read where its tag or nonce is shortened, which would make the seal easier to guess', () => {
    const short = Buffer.alloc(4).toString('base64');
    expect(
      [
        SealedSecret.safeParse(sealed),
        SealedSecret.safeParse({ ...sealed, tag: short }),
        SealedSecret.safeParse({ ...sealed, nonce: short }),
      ].map(({ success }) => success),
    ).toEqual([true, false, false]);
  });
});
