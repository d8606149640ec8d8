import { describe, expect, it } from 'vitest';
import { Encrypter, generateHybridIdentity, identityToRecipient } from 'age-encryption';
import { AppError, type ErrorCode } from '#shared/errors.ts';
import {
  decryptWith,
  encryptTo,
  generateIdentity,
  parseIdentityFile,
  parseRecipient,
  parseRecipientFile,
  recipientOf,
} from '#core/bundle/age.ts';
import { inspectWithoutIdentity } from '#core/bundle/open-bundle.ts';
import { expectRefusal, refusalOf } from './support/bundle-surgery.ts';

const ours = await generateIdentity();
const theirs = await generateIdentity();
const hybrid = await identityToRecipient(await generateHybridIdentity());
const secret = ours.identity.slice('AGE-SECRET-KEY-1'.length);

function refusal(run: () => unknown): AppError {
  try {
    run();
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('it was accepted');
}

describe('parseRecipient', () => {
  it('takes a plain recipient, with white space around it or in capitals', () => {
    expect(parseRecipient(` ${ours.recipient}\n`)).toBe(ours.recipient);
    expect(parseRecipient(ours.recipient.toUpperCase())).toBe(ours.recipient);
  });

  it('warns plainly when it is given a secret key, and does not repeat it', () => {
    for (const given of [ours.identity, ours.identity.toLowerCase(), `# my key\n${ours.identity}\n`]) {
      const { code, message } = refusal(() => parseRecipient(given));
      expect(code).toBe('bad-recipient');
      expect(message).toContain('secret key');
      expect(message.toUpperCase()).not.toContain(secret.slice(0, 8));
    }
  });

  it.each([
    ['', 'no recipient'],
    ['ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ', 'SSH key'],
    ['hello', 'not an age recipient'],
    [`${ours.recipient.slice(0, -1)}${ours.recipient.endsWith('q') ? 'p' : 'q'}`, 'letter missing or wrong'],
    [ours.recipient.slice(0, -2), 'letter missing or wrong'],
    [`A${ours.recipient.slice(1)}`, 'letter missing or wrong'],
    ['age1yubikey1qwt50d05nh5vutpdzmlg5wn80xq5negm4uj9ghv0snvdd3yysf5yw3rhl3t', 'plug-in'],
    [hybrid, 'newer kind'],
  ])('says what is wrong with %j', (given, part) => {
    const { code, message } = refusal(() => parseRecipient(given));
    expect(code).toBe('bad-recipient');
    expect(message).toContain(part);
  });
});

describe('parseRecipientFile', () => {
  it('takes one recipient a line and passes over comments and blank lines', () => {
    expect(parseRecipientFile(`# the review team\n${ours.recipient}\r\n\n${theirs.recipient}`)).toEqual([
      ours.recipient,
      theirs.recipient,
    ]);
  });

  it('refuses a file without any', () => {
    expect(refusal(() => parseRecipientFile('# nobody\n')).code).toBe('bad-recipient');
  });
});

describe('parseIdentityFile', () => {
  it('takes what age-keygen writes', () => {
    expect(parseIdentityFile(`# created: 2021-09-01\n# public key: ${ours.recipient}\n${ours.identity}\n`)).toEqual([
      ours.identity,
    ]);
  });

  it.each([
    ['', 'no secret key'],
    [ours.recipient, 'only seals'],
    ['hello', 'not a secret key'],
    [ours.identity.slice(0, -1), 'missing or wrong'],
    ['age-encryption.org/v1\n-> scrypt', 'passphrase'],
  ])('says what is wrong with %j, and repeats none of it', (given, part) => {
    const { code, message } = refusal(() => parseIdentityFile(given));
    expect(code).toBe('wrong-input');
    expect(message).toContain(part);
    expect(message).not.toContain(secret.slice(0, 8));
  });
});

describe('recipientOf', () => {
  it('gives the recipient of an identity', async () => {
    expect(await recipientOf(ours.identity)).toBe(ours.recipient);
  });
});

describe('encryptTo', () => {
  it('seals once for a recipient that is named twice', async () => {
    expect(
      inspectWithoutIdentity(await encryptTo(Buffer.from('x'), [ours.recipient, ours.recipient, theirs.recipient])),
    ).toMatchObject({ recipients: 2 });
  });

  it.each([
    'age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq5cu47z',
    'age1qyqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqj7vrya',
    'age1ur4h5lpmgxu2u9jku0a0r87ydtdqnr0tnsetrlvxvgz3vh6fhqqqzyt4v9',
  ])('refuses %s, which is well spelt and no key', async (recipient) => {
    const { code, message } = await refusalOf(encryptTo(Buffer.from('x'), [recipient]));
    expect(code).toBe('bad-recipient');
    expect(message).toContain('not a real key');
  });
});

describe('decryptWith', () => {
  const text = Buffer.from('what was said '.repeat(10_000));

  it('opens for any of several identities', async () => {
    const sealed = await encryptTo(text, [ours.recipient]);
    expect(Buffer.from(await decryptWith(sealed, [theirs.identity, ours.identity])).equals(text)).toBe(true);
  });

  it('says so when the bundle is for another key', async () => {
    const sealed = await encryptTo(text, [theirs.recipient]);
    await expectRefusal(decryptWith(sealed, [ours.identity]), 'wrong-identity', 'sealed for another key');
    await expectRefusal(decryptWith(sealed, []), 'wrong-identity', 'sealed for another key');
  });

  it('says so when it is sealed with a passphrase', async () => {
    const encrypter = new Encrypter();
    encrypter.setPassphrase('five words and no more');
    encrypter.setScryptWorkFactor(2);
    await expectRefusal(
      decryptWith(await encrypter.encrypt(text), [ours.identity]),
      'wrong-identity',
      'not sealed for a key',
    );
  });

  it.each([
    ['nothing', '', 'foreign-file', 'empty'],
    ['a text', 'Dear all,', 'foreign-file', 'not an age file'],
    ['a PDF', '%PDF-1.7\n', 'foreign-file', 'not an age file'],
    ['a head that ends at once', 'age-encryption.org/v1\n', 'altered-bundle', 'cut short'],
    ['a newer age', 'age-encryption.org/v2\n-> X25519 x\n', 'newer-version', 'newer'],
    [
      'a head of 20 MB',
      `age-encryption.org/v1\n${'-> X25519 AAAA\nAAAA\n'.repeat(1_000_000)}`,
      'altered-bundle',
      'far too long',
    ],
  ] satisfies readonly (readonly [string, string, ErrorCode, string])[])(
    'says what %s is',
    async (_, given, code, part) => {
      await expectRefusal(decryptWith(Buffer.from(given), [ours.identity]), code, part);
    },
  );

  it('refuses a file beyond the limit without trying it', async () => {
    await expectRefusal(decryptWith(Buffer.alloc(50 * 1024 * 1024 + 1), [ours.identity]), 'bundle-too-large', 'bytes');
  });

  it('refuses a file without its last chunk', async () => {
    const sealed = await encryptTo(text, [ours.recipient]);
    const chunk = 64 * 1024 + 16;
    const header = sealed.length - (text.length + 3 * 16);
    await expectRefusal(
      decryptWith(sealed.subarray(0, header + 2 * chunk), [ours.identity]),
      'altered-bundle',
      'cut short',
    );
  });

  it('refuses the body of one file under the head of another', async () => {
    const [one, other] = [await encryptTo(text, [ours.recipient]), await encryptTo(text, [ours.recipient])];
    const header = one.length - (text.length + 3 * 16) - 16;
    await expectRefusal(
      decryptWith(Buffer.concat([one.subarray(0, header), other.subarray(header)]), [ours.identity]),
      'altered-bundle',
      'does not fit',
    );
  });
});

describe('inspectWithoutIdentity', () => {
  it('tells the kind of seal, the number of recipients and the size, and nothing of who they are', async () => {
    const sealed = await encryptTo(Buffer.from('x'), [ours.recipient]);
    expect(inspectWithoutIdentity(sealed)).toEqual({ seal: 'age v1', recipients: 1, bytes: sealed.length });
  });

  it('refuses what is no sealed file', () => {
    expect(refusal(() => inspectWithoutIdentity(Buffer.from('PK\u0003\u0004'))).code).toBe('foreign-file');
  });
});
