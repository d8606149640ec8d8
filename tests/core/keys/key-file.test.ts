import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { COPIES, type KeyFile, readKeyFile, writeKeyFile } from '#core/keys/key-file.ts';
import type { Slot } from '#core/keys/slot.ts';
import { closeSession, createSession, openSession } from '#core/workspace/open-session.ts';
import { stateOf } from '../support/folder-state.ts';
import { flippedBase64, keysIn, withChecksum, writeCopies } from '../support/key-copies.ts';
import { aKeyedWorkspace, copyOfFolder, inside, type KeyedWorkspace } from '../support/keyed-workspace.ts';
import { refusalCode, refusalOf } from '../support/refusal.ts';
import { freshFolder, freshPath } from '../support/temporary-folder.ts';

/** Letters that keyboards spell in several ways: a ligature, an accent, a full-width digit. */
const PASSPHRASE = 'ﬁne café lantern ４';

const DAMAGED =
  'All three copies of this workspace’s key file are damaged. Nothing was changed, and the work itself may be whole. Keep the folder as it is and restore keys.json from a backup.';

const prepared = freshPath('prepared');
let other: KeyedWorkspace;
let keyed: KeyedWorkspace;

beforeAll(async () => {
  closeSession(await createSession(prepared, 'facilitator', PASSPHRASE));
  [keyed, other] = [await aKeyedWorkspace(), await aKeyedWorkspace()];
});

type PassphraseSlot = Slot & { readonly kind: 'passphrase' };

/** A copy of a workspace with another key file in all its places, its checksum right. */
function withKeys(change: (keys: KeyFile) => object, from = prepared): string {
  const folder = copyOfFolder(from);
  writeCopies(folder, withChecksum(change(keysIn(folder))));
  return folder;
}

/** A copy of a workspace with this text in all the places of its key file. */
function withText(text: string): string {
  const folder = copyOfFolder(prepared);
  writeCopies(folder, text);
  return folder;
}

/** The key file with changes to its one slot. */
const slotWith = (changes: (slot: PassphraseSlot) => object) => (keys: KeyFile) => ({
  ...keys,
  slots: keys.slots.map((slot) => ({ ...slot, ...changes(slot as PassphraseSlot) })),
});

describe('a key file', () => {
  it('opens with its passphrase however a keyboard spells it', async () => {
    const session = await openSession(
      withKeys((keys) => keys),
      'fine cafe\u0301 lantern 4',
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

  it.each<[string, (keys: KeyFile) => object]>([
    [
      'a bit of the sealed identity',
      slotWith(({ secret }) => ({ secret: { ...secret, text: flippedBase64(secret.text) } })),
    ],
    ['a bit of the seal', slotWith(({ secret }) => ({ secret: { ...secret, tag: flippedBase64(secret.tag) } }))],
    ['the encrypted data key', slotWith(({ dataKeys: [wrapped = ''] }) => ({ dataKeys: [flippedBase64(wrapped)] }))],
    ['its kind', (keys) => ({ ...keys, kind: 'review' })],
    ['its workspace', (keys) => ({ ...keys, workspaceId: keysIn(other.folder).workspaceId })],
    ['its slot for one of another workspace', (keys) => ({ ...keys, slots: keysIn(other.folder).slots })],
  ])('opens nothing once somebody changed %s, checksum and all', async (_, change) => {
    const folder = withKeys(change);
    const before = stateOf(folder);
    expect(await refusalCode(() => openSession(folder, PASSPHRASE))).toBe('wrong-passphrase');
    expect(stateOf(folder)).toEqual(before);
  });

  it('opens when one slot of several fits', async () => {
    const broken = slotWith(({ secret }) => ({ secret: { ...secret, tag: flippedBase64(secret.tag) } }));
    closeSession(
      await openSession(
        withKeys((keys) => ({ ...keys, slots: [...broken(keys).slots, ...keys.slots] })),
        PASSPHRASE,
      ),
    );
  });

  const kdf = (changes: object) => slotWith((slot) => ({ kdf: { ...slot.kdf, ...changes } }));
  it.each([
    ['with half the memory', kdf({ memoryKiB: 32 * 1024 })],
    ['with hardly any memory', kdf({ memoryKiB: 8 })],
    ['with fewer passes', kdf({ iterations: 1 })],
    ['made to exhaust the machine', kdf({ memoryKiB: 2 ** 30 })],
    ['made to run for ever', kdf({ iterations: 2 ** 31 })],
    ['of another name', kdf({ name: 'none' })],
    ['without salt', kdf({ salt: '' })],
    ['with a short salt', kdf({ salt: Buffer.alloc(8).toString('base64') })],
    ['with something added', kdf({ also: 1 })],
  ])('is refused before anything is derived where the derivation is %s', async (_, change) => {
    // Reading takes no passphrase, so nothing can have been derived from one.
    const refusal = await refusalOf(() => readKeyFile(withKeys(change)));
    expect([refusal.code, refusal.message]).toEqual(['damaged-keys', DAMAGED]);
  });

  it.each<[string, string | ((keys: KeyFile) => object)]>([
    ['is empty', ''],
    ['is no JSON', '{"format":'],
    ['is something else', '[]'],
    ['is null', 'null'],
    ['is far too long', `${' '.repeat(300_000)}{}`],
    ['has no slot', (keys) => ({ ...keys, slots: [] })],
    ['has a key that is not known', (keys) => ({ ...keys, note: 'x' })],
    ['counts its writing from nought', (keys) => ({ ...keys, generation: 0 })],
    ['has more slots than people', (keys) => ({ ...keys, slots: Array.from({ length: 65 }, () => keys.slots[0]) })],
  ])('is called damaged where every copy %s', async (_, content) => {
    const folder = typeof content === 'string' ? withText(content) : withKeys(content);
    expect(await refusalCode(() => readKeyFile(folder))).toBe('damaged-keys');
  });

  it('is called damaged where its checksum does not fit', async () => {
    expect(await refusalCode(() => readKeyFile(withText(JSON.stringify({ ...keysIn(prepared), generation: 7 }))))).toBe(
      'damaged-keys',
    );
  });

  it('of a newer format is refused as newer, and is not taken for one because of a wrong bit in the number', async () => {
    const newer = withText(JSON.stringify({ format: 'bridgework-keys/2', everything: 'else' }));
    expect(await refusalCode(() => readKeyFile(newer))).toBe('newer-version');
    const text = fs.readFileSync(path.join(prepared, COPIES[0]), 'utf8');
    expect(text).toContain('bridgework-keys/1');
    expect(await refusalCode(() => readKeyFile(withText(text.replace('bridgework-keys/1', 'bridgework-keys/3'))))).toBe(
      'damaged-keys',
    );
  });

  it.skipIf(process.platform === 'win32')('and its folder are for their owner’s eyes only', () => {
    const modeOf = (file: string): string => (fs.statSync(file).mode & 0o777).toString(8);
    expect([prepared, ...COPIES.map((name) => path.join(prepared, name))].map(modeOf)).toEqual([
      '700',
      '600',
      '600',
      '600',
    ]);
  });

  it('never holds the same salt, nonce or wrapped key twice', async () => {
    const again = freshPath('again');
    closeSession(await createSession(again, 'facilitator', PASSPHRASE));
    const [ours = [], others] = [keysIn(prepared), keysIn(again)].map(
      ({ slots }): readonly string[] => JSON.stringify(slots).match(/[A-Za-z0-9+/]{16,}={0,2}/gu) ?? [],
    );
    expect(ours.filter((part) => others?.includes(part))).toEqual([]);
    expect(ours.length).toBeGreaterThanOrEqual(4);
  });
});

/** What each copy holds, as its generation; null where it is not there. */
function generations(folder: string): readonly (number | null)[] {
  return COPIES.map((name) => {
    const file = path.join(folder, name);
    return fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as KeyFile).generation : null;
  });
}

describe('the copies of a key file', () => {
  it('are three and the same', () => {
    const texts = COPIES.map((name) => fs.readFileSync(path.join(prepared, name), 'utf8'));
    expect([new Set(texts).size, COPIES.length]).toEqual([1, 3]);
  });

  it.each(COPIES)('agree again after an unlocking that had only %s to go by', async (kept) => {
    const folder = copyOfFolder(keyed.folder);
    for (const name of COPIES.filter((name) => name !== kept)) fs.rmSync(path.join(folder, name));
    await inside(folder, keyed.sheet, () => {});
    expect(stateOf(folder)).toEqual(
      expect.objectContaining(Object.fromEntries(COPIES.map((name) => [name, stateOf(keyed.folder)[name]]))),
    );
  });

  it('count by their generation where two are whole and differ: the later one opens, and the older one is gone', async () => {
    for (const place of COPIES) {
      const folder = copyOfFolder(keyed.folder);
      const keys = keysIn(folder);
      const later = { ...keys, generation: 5, slots: keys.slots.filter(({ kind }) => kind === 'organisation') };
      fs.writeFileSync(path.join(folder, place), withChecksum(later));
      expect(await refusalCode(() => inside(folder, keyed.sheet, () => {}))).toBe('wrong-recovery-key');
      await inside(folder, keyed.organisation, () => {});
      expect(generations(folder)).toEqual([5, 5, 5]);
      expect(keysIn(folder).slots.map(({ kind }) => kind)).toEqual(['organisation']);
    }
  });

  it('may all differ: the latest whole one counts, and a damaged one with a higher number does not', async () => {
    const folder = copyOfFolder(keyed.folder);
    const keys = keysIn(folder);
    fs.writeFileSync(path.join(folder, COPIES[0]), JSON.stringify({ ...keys, generation: 9 }));
    fs.writeFileSync(path.join(folder, COPIES[1]), withChecksum({ ...keys, generation: 3 }));
    await inside(folder, keyed.sheet, () => {});
    expect(generations(folder)).toEqual([3, 3, 3]);
  });

  it('that are all damaged refuse in their sentence, whatever opens them, and nothing is written', async () => {
    for (const text of ['', '{', withChecksum({ ...keysIn(keyed.folder), slots: [] })]) {
      const folder = copyOfFolder(keyed.folder);
      writeCopies(folder, text);
      fs.rmSync(path.join(folder, COPIES[2]));
      const before = stateOf(folder);
      for (const opener of [keyed.sheet, keyed.organisation, { kind: 'passphrase', passphrase: PASSPHRASE } as const]) {
        const refusal = await refusalOf(() => inside(folder, opener, () => {}));
        expect([refusal.code, refusal.message]).toEqual(['damaged-keys', DAMAGED]);
      }
      expect(await refusalCode(() => createSession(folder, 'facilitator', PASSPHRASE))).toBe('damaged-keys');
      expect(stateOf(folder)).toEqual(before);
    }
  });

  it('that are all gone beside a database are never made anew', async () => {
    const folder = copyOfFolder(keyed.folder);
    for (const name of COPIES) fs.rmSync(path.join(folder, name));
    const before = stateOf(folder);
    expect(await refusalCode(() => inside(folder, keyed.sheet, () => {}))).toBe('foreign-database');
    expect(await refusalCode(() => createSession(folder, 'facilitator', PASSPHRASE))).toBe('foreign-database');
    expect(stateOf(folder)).toEqual(before);
  });

  it('of which one cannot be written hold the change in the others, and unlocking goes on', async () => {
    const folder = copyOfFolder(keyed.folder);
    const keys = keysIn(folder);
    fs.rmSync(path.join(folder, COPIES[1]));
    // A folder in the place of a file is something that cannot be renamed over.
    fs.mkdirSync(path.join(folder, COPIES[1], 'stuck'), { recursive: true });
    const { checksum: _, ...rest } = keys as KeyFile & { checksum: string };
    expect(await writeKeyFile(folder, { ...rest, generation: 2 })).toEqual({ inAllCopies: false });
    await inside(folder, keyed.sheet, () => {});
    fs.rmSync(path.join(folder, COPIES[1]), { recursive: true });
    expect((await readKeyFile(folder))?.agree).toBe(false);
    await inside(folder, keyed.sheet, () => {});
    expect(generations(folder)).toEqual([2, 2, 2]);
  });

  it('of which none can be written refuse, and nothing has changed', async () => {
    const folder = freshFolder();
    for (const name of COPIES) fs.mkdirSync(path.join(folder, name, 'stuck'), { recursive: true });
    const { checksum: _, ...keys } = keysIn(keyed.folder) as KeyFile & { checksum: string };
    expect(await refusalCode(() => writeKeyFile(folder, keys))).toBe('not-allowed');
    expect(fs.readdirSync(folder).toSorted()).toEqual([...COPIES].toSorted());
  });
});
