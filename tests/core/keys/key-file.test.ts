import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readKeyFile } from '#core/keys/key-file.ts';
import { closeSession, createSession, openSession } from '#core/workspace/open-session.ts';
import { stateOf } from '../support/folder-state.ts';
import { refusalCode, refusalOf } from '../support/refusal.ts';
import { freshPath } from '../support/temporary-folder.ts';

/** Letters that keyboards spell in several ways: a ligature, an accent, a full-width digit. */
const PASSPHRASE = 'ﬁne café lantern ４';

const prepared = freshPath('prepared');
const other = freshPath('other');

beforeAll(async () => {
  closeSession(await createSession(prepared, 'facilitator', PASSPHRASE));
  closeSession(await createSession(other, 'facilitator', PASSPHRASE));
});

interface Slot {
  readonly kdf: Readonly<Record<string, unknown>>;
  readonly wrappedKey: string;
  readonly tag: string;
}

interface Keys {
  readonly format: string;
  readonly workspaceId: string;
  readonly kind: string;
  readonly slots: readonly Slot[];
}

const keysOf = (folder: string): Keys => JSON.parse(fs.readFileSync(path.join(folder, 'keys.json'), 'utf8')) as Keys;

/** A copy of the prepared workspace with another key file. */
function withKeys(content: string | ((keys: Keys) => unknown)): string {
  const folder = freshPath('workspace');
  fs.cpSync(prepared, folder, { recursive: true });
  const text = typeof content === 'string' ? content : JSON.stringify(content(keysOf(folder)));
  fs.writeFileSync(path.join(folder, 'keys.json'), text);
  return folder;
}

/** The key file with changes to its one slot. */
const slotWith = (changes: (slot: Slot) => object) => (keys: Keys) => ({
  ...keys,
  slots: keys.slots.map((slot) => ({ ...slot, ...changes(slot) })),
});

function flipped(base64: string): string {
  const bytes = Buffer.from(base64, 'base64');
  bytes[0] = (bytes[0] ?? 0) ^ 1;
  return bytes.toString('base64');
}

describe('a key file', () => {
  it('opens with its passphrase however a keyboard spells it', async () => {
    const decomposed = 'fine cafe\u0301 lantern 4';
    const session = await openSession(
      withKeys((keys) => keys),
      decomposed,
    );
    expect(session.kind).toBe('facilitator');
    closeSession(session);
  });

  it('is refused in its own sentence with another passphrase, and nothing changes', async () => {
    const folder = withKeys((keys) => keys);
    const before = stateOf(folder);
    const refusal = await refusalOf(() => openSession(folder, 'fine cafe lantern 4'));
    expect([refusal.code, refusal.message]).toEqual([
      'wrong-passphrase',
      'That passphrase does not open this workspace. Nothing was changed. Try again.',
    ]);
    expect(stateOf(folder)).toEqual(before);
  });

  it.each([
    ['a bit of the wrapped key', slotWith(({ wrappedKey }) => ({ wrappedKey: flipped(wrappedKey) }))],
    ['a bit of the tag', slotWith(({ tag }) => ({ tag: flipped(tag) }))],
    ['its kind', (keys: Keys) => ({ ...keys, kind: 'review' })],
    ['its workspace', (keys: Keys) => ({ ...keys, workspaceId: keysOf(other).workspaceId })],
    ['its slot for one of another workspace', (keys: Keys) => ({ ...keys, slots: keysOf(other).slots })],
  ])('opens nothing once somebody changed %s', async (_, change) => {
    expect(await refusalCode(() => openSession(withKeys(change), PASSPHRASE))).toBe('wrong-passphrase');
  });

  it('opens when one slot of several fits', async () => {
    const folder = withKeys((keys) => ({
      ...keys,
      slots: [...slotWith(({ tag }) => ({ tag: flipped(tag) }))(keys).slots, ...keys.slots],
    }));
    closeSession(await openSession(folder, PASSPHRASE));
  });

  const kdf = (changes: object) => slotWith((slot) => ({ kdf: { ...slot.kdf, ...changes } }));
  it.each([
    ['weakened to half', kdf({ N: 2 ** 16 })],
    ['weakened to nothing', kdf({ N: 2 })],
    ['made to exhaust the machine', kdf({ N: 2 ** 30 })],
    ['no power of two', kdf({ N: 2 ** 17 + 1 })],
    ['with less memory', kdf({ r: 1 })],
    ['of another name', kdf({ name: 'none' })],
    ['without salt', kdf({ salt: '' })],
    ['with a short salt', kdf({ salt: Buffer.alloc(8).toString('base64') })],
    ['with something added', kdf({ also: 1 })],
  ])('is refused before anything is derived where the derivation is %s', async (_, change) => {
    // Reading takes no passphrase, so nothing can have been derived from one.
    const refusal = await refusalOf(() => readKeyFile(withKeys(change)));
    expect([refusal.code, refusal.message]).toEqual([
      'damaged-database',
      'This workspace’s key file is damaged. Nothing was changed. Keep the folder as it is and restore keys.json from a copy.',
    ]);
  });

  it.each([
    ['is empty', ''],
    ['is no JSON', '{"format":'],
    ['is something else', '[]'],
    ['has no slot', (keys: Keys) => ({ ...keys, slots: [] })],
    ['has a key that is not known', (keys: Keys) => ({ ...keys, note: 'x' })],
    ['is far too long', `${' '.repeat(70_000)}{}`],
  ])('is called damaged where it %s', async (_, content) => {
    expect(await refusalCode(() => readKeyFile(withKeys(content)))).toBe('damaged-database');
  });

  it('of a newer format is refused as newer', async () => {
    expect(await refusalCode(() => readKeyFile(withKeys((keys) => ({ ...keys, format: 'bridgework-keys/2' }))))).toBe(
      'newer-version',
    );
  });

  it.skipIf(process.platform === 'win32')('and its folder are for their owner’s eyes only', () => {
    const modeOf = (file: string): string => (fs.statSync(file).mode & 0o777).toString(8);
    expect([modeOf(prepared), modeOf(path.join(prepared, 'keys.json'))]).toEqual(['700', '600']);
  });

  it('never holds the same salt, nonce or wrapped key twice', () => {
    const [ours, theirs] = [keysOf(prepared), keysOf(other)].map(
      ({ slots }): readonly string[] => JSON.stringify(slots).match(/[A-Za-z0-9+/]{16,}={0,2}/gu) ?? [],
    );
    expect(ours?.filter((part) => theirs?.includes(part))).toEqual([]);
    expect(ours?.length).toBeGreaterThanOrEqual(4);
  });
});
