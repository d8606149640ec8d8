import { describe, expect, it } from 'vitest';
import { SIGNATURE, TAG_MANIFEST } from '#core/bundle/bundle-files.ts';
import { fileOf } from '#core/bundle/bag.ts';
import { generateSigningKey, keyIdOf, signingKeyFrom, signTagManifest } from '#core/bundle/signature.ts';
import { expectRefusal, goodFiles, openFiles, resigned, textOf } from './support/bundle-surgery.ts';
import { id, sampleHeader, testSigningKey } from './support/sample-content.ts';

const other = generateSigningKey();

function withSignature(content: string | Uint8Array) {
  return openFiles(new Map([...goodFiles, [SIGNATURE, new Uint8Array(Buffer.from(content))]]));
}

function withField(field: string, value: unknown) {
  const signature = JSON.parse(textOf(goodFiles, SIGNATURE)) as Record<string, unknown>;
  return withSignature(`${JSON.stringify({ ...signature, [field]: value }, null, 2)}\n`);
}

describe('generateSigningKey', () => {
  it('makes another key each time, which comes back whole from its private half', () => {
    const key = generateSigningKey();
    expect(signingKeyFrom(key.privateKeyPkcs8)).toEqual(key);
    expect(key.publicKeyRaw).toHaveLength(32);
    expect(key.keyId).toBe(keyIdOf(key.publicKeyRaw));
    expect(key.keyId).not.toBe(other.keyId);
  });
});

describe('openBundle, on signatures', () => {
  it('takes a bundle that another key signed as a whole, and says which', async () => {
    const opened = await openFiles(resigned({}, other));
    expect([opened.header.keyId, opened.signerPublicKey]).toEqual([other.keyId, other.publicKeyRaw]);
    expect(opened.header.keyId).not.toBe(testSigningKey.keyId);
  });

  it('refuses the signature of another bundle', async () => {
    const elsewhere = resigned({ header: { bundleId: sampleHeader.bundleId, exportId: 'ffffffffffff' } });
    await expectRefusal(
      withSignature(fileOf(elsewhere, SIGNATURE)),
      'altered-bundle',
      'belongs to another bundle or key',
    );
  });

  it('refuses the signature of the same header over other files', async () => {
    const elsewhere = resigned({ files: { 'data/theme.csv': 'id,revision,workshop_id,name\n' } });
    await expectRefusal(withSignature(fileOf(elsewhere, SIGNATURE)), 'altered-bundle', 'is not over these files');
  });

  it('refuses a key that signs under the name of another', async () => {
    const forged = signTagManifest(sampleHeader, fileOf(goodFiles, TAG_MANIFEST), other);
    await expectRefusal(withSignature(forged), 'altered-bundle', 'belongs to another bundle or key');
  });

  it.each([
    ['keyId', other.keyId],
    ['publicKey', Buffer.from(other.publicKeyRaw).toString('base64')],
    ['project', 'elsewhere'],
    ['bundleId', id(5)],
    ['revision', 4],
    ['exportId', 'ffffffffffff'],
    ['workshopIds', [id(2)]],
    ['signature', Buffer.alloc(64).toString('base64')],
    ['algorithm', 'none'],
    ['format', 'bridgework-signature/2'],
    ['extra', true],
    ['__proto__', { polluted: true }],
    ['revision', '3'],
    ['signature', ''],
  ])('refuses another %s', async (field, value) => {
    await expectRefusal(withField(field, value), 'altered-bundle', SIGNATURE);
    expect('polluted' in {}).toBe(false);
  });

  const text = textOf(goodFiles, SIGNATURE);
  it.each([
    ['with a key that stands twice', text.replace('{', '{\n  "revision": 9,')],
    ['with "__proto__" in it', text.replace('{', '{\n  "__proto__": { "polluted": true },')],
    ['with "constructor" in it', text.replace('{', '{\n  "constructor": { "prototype": {} },')],
    ['with a number beyond all numbers', text.replace('"revision": 3', '"revision": 1e400')],
    ['with a number that is spelt otherwise', text.replace('"revision": 3', '"revision": 3.0')],
    ['with a number too large to hold', text.replace('"revision": 3', '"revision": 9007199254740993')],
    ['after a byte-order mark', `\uFEFF${text}`],
    ['nested very deep', '['.repeat(100_000)],
    ['that is empty', ''],
    ['that is null', 'null\n'],
    ['with a long list', text.replace(`"${id(1)}"`, Array.from({ length: 5000 }, () => `"${id(1)}"`).join(','))],
    ['with white space at its end', `${text} `],
  ])('refuses JSON %s', async (_, content) => {
    await expectRefusal(withSignature(content), 'altered-bundle', SIGNATURE);
    expect('polluted' in {}).toBe(false);
  });

  it('refuses JSON that is very long', async () => {
    await expectRefusal(withSignature('['.repeat(1_000_000)), 'bundle-too-large', SIGNATURE);
  });
});
