import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { AppError } from '#shared/errors.ts';
import { readAgeHeader } from './age-header.ts';
import { MAX_RECIPIENTS, MAX_SEALED_BYTES } from './limits.ts';
import { altered, tooLarge } from './refusals.ts';

/** An age key pair: the identity opens and is secret, the recipient seals and may be given to anybody. */
export interface AgeKeyPair {
  readonly identity: string;
  readonly recipient: string;
}

const SECRET = /AGE-SECRET-KEY-/iu;

/** The library's one sentence that means another key; everything else it says means other bytes. */
const ANOTHER_KEY = "no identity matched any of the file's recipients";

/** A new plain X25519 key pair, the kind that every age program reads. */
export async function generateIdentity(): Promise<AgeKeyPair> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** The recipient that seals for this identity. */
export async function recipientOf(identity: string): Promise<string> {
  return identityToRecipient(identity);
}

/** A plain X25519 recipient (`age1…`) in lower case, or a sentence that says what was given instead. */
export function parseRecipient(text: string): string {
  const given = text.trim();
  if (SECRET.test(given)) {
    throw badRecipient(
      'This is a secret key, not a recipient: whoever has it can open every bundle sealed for it. Take it out of here, show it to nobody, and use the recipient, which starts with age1.',
    );
  }
  if (given === '') throw badRecipient('There is no recipient here. It starts with age1.');
  if (/^(?:ssh-|ecdsa-)/u.test(given)) {
    throw badRecipient(
      'This is an SSH key. Bridgework seals for age recipients only. Ask for the one that starts with age1.',
    );
  }
  const recipient = given.toLowerCase();
  if (given !== recipient && given !== given.toUpperCase()) throw misspelt();
  if (!recipient.startsWith('age1')) throw badRecipient('This is not an age recipient. A recipient starts with age1.');
  if (/^age1[02-9a-z]*1/u.test(recipient)) {
    throw badRecipient(
      'This recipient is for a plug-in or a newer kind of key, which not every age program opens. Ask for a plain one: age1 and 58 more letters and digits.',
    );
  }
  try {
    new Encrypter().addRecipient(recipient);
  } catch {
    throw misspelt();
  }
  return recipient;
}

/** The recipients in a text with one a line; blank lines and lines that start with # are passed over. */
export function parseRecipientFile(text: string): readonly string[] {
  const lines = meaningfulLines(text);
  if (lines.length === 0) throw badRecipient('There is no recipient in this file. A recipient starts with age1.');
  return lines.map(parseRecipient);
}

/** The identities in an identity file as age-keygen writes it; blank lines and lines that start with # are passed over. */
export function parseIdentityFile(text: string): readonly string[] {
  if (text.startsWith('age-encryption.org/') || text.startsWith('-----BEGIN AGE ENCRYPTED FILE')) {
    throw badIdentity('This identity file is itself locked with a passphrase. Unlock it with the age program first.');
  }
  const lines = meaningfulLines(text);
  if (lines.length === 0)
    throw badIdentity('There is no secret key in this file. A secret key starts with AGE-SECRET-KEY-1.');
  return lines.map(parseIdentity);
}

/** An age v1 file of these bytes for one or more X25519 recipients; naming one twice makes no difference. */
export async function encryptTo(bytes: Uint8Array, recipients: readonly string[]): Promise<Uint8Array> {
  const distinct = new Set(recipients.map(parseRecipient));
  if (distinct.size === 0) {
    throw new AppError('bad-recipient', 'There is nobody to seal this for yet. Give the recipient of the review team.');
  }
  if (distinct.size > MAX_RECIPIENTS) {
    throw new AppError(
      'bad-recipient',
      `A bundle can be sealed for ${MAX_RECIPIENTS} recipients at most. Leave some out.`,
    );
  }
  const encrypter = new Encrypter();
  for (const recipient of distinct) {
    await checkUsable(recipient);
    encrypter.addRecipient(recipient);
  }
  return encrypter.encrypt(bytes);
}

/** What an age file holds, all of it or nothing: no byte comes out before the last one is authenticated. */
export async function decryptWith(bytes: Uint8Array, identities: readonly string[]): Promise<Uint8Array> {
  if (bytes.length > MAX_SEALED_BYTES) throw tooLarge(`it has ${bytes.length} bytes`);
  const header = readAgeHeader(bytes);
  if (!header.stanzas.includes('X25519'))
    throw anotherKey('This file is not sealed for a key of the kind that Bridgework makes.');
  const decrypter = new Decrypter();
  for (const identity of identities) decrypter.addIdentity(identity);
  try {
    return await decrypter.decrypt(bytes);
  } catch (error) {
    if (error instanceof Error && error.message === ANOTHER_KEY) {
      throw anotherKey('This bundle is sealed for another key, or its first lines were altered on the way.');
    }
    throw altered('the seal does not fit what is inside, or the file is cut short');
  }
}

/** The sentences here never repeat what was given: it may be most of a secret. */
function parseIdentity(line: string): string {
  if (/^age1/iu.test(line)) {
    throw badIdentity(
      'This is a recipient, which only seals. To open bundles, give the identity file with the secret key.',
    );
  }
  if (!line.startsWith('AGE-SECRET-KEY-1')) {
    throw badIdentity('This file has a line that is not a secret key. A secret key starts with AGE-SECRET-KEY-1.');
  }
  try {
    new Decrypter().addIdentity(line);
  } catch {
    throw badIdentity('The secret key in this file has a letter missing or wrong. Use the file as it was made.');
  }
  return line;
}

function meaningfulLines(text: string): readonly string[] {
  return text
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

function misspelt(): AppError {
  return badRecipient(
    'This recipient has a letter missing or wrong. Copy it again, whole: age1 and 58 more letters and digits.',
  );
}

function badRecipient(sentence: string): AppError {
  return new AppError('bad-recipient', sentence);
}

function badIdentity(sentence: string): AppError {
  return new AppError('wrong-input', sentence);
}

function anotherKey(what: string): AppError {
  return new AppError(
    'wrong-identity',
    `${what} Nothing was changed. Ask whoever made it to seal it for your recipient.`,
  );
}

/** A recipient can be well spelt and still be no key: a few numbers are, and sealing for them would protect nothing. */
async function checkUsable(recipient: string): Promise<void> {
  const trial = new Encrypter();
  trial.addRecipient(recipient);
  try {
    await trial.encrypt(new Uint8Array());
  } catch {
    throw new AppError(
      'bad-recipient',
      'This recipient cannot be sealed for: it is not a real key. Ask the review team for theirs.',
    );
  }
}
