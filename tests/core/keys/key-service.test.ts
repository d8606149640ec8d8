import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { generateIdentity } from '#core/bundle/age.ts';
import { makeBackup } from '#core/backup/backup-service.ts';
import { contentDigest } from '#core/db/content-digest.ts';
import { COPIES } from '#core/keys/key-file.ts';
import { addFacilitator, changePassphrase, removeSlot, setOrganisation, setRecovery } from '#core/keys/key-service.ts';
import { openKeys } from '#core/keys/open-keys.ts';
import type { Opener } from '#core/keys/slot.ts';
import { aCapturedWorkshop } from '../support/capture-samples.ts';
import { stateOf } from '../support/folder-state.ts';
import { keysIn } from '../support/key-copies.ts';
import { aKeyedWorkspace, copyOfFolder, inside, type KeyedWorkspace } from '../support/keyed-workspace.ts';
import { refusalCode, refusalOf } from '../support/refusal.ts';

const ANNA = 'purple harbour lantern otter';
const BEN = 'seven quiet bridges and a kettle';
const CHANGED = 'a violin under the apple tree';

const by = (passphrase: string): Opener => ({ kind: 'passphrase', passphrase });

let made: KeyedWorkspace;

beforeAll(async () => {
  made = await aKeyedWorkspace((session) => aCapturedWorkshop(session));
  await addFacilitator(made.folder, made.sheet, { label: 'Facilitator 1', passphrase: ANNA });
  await addFacilitator(made.folder, made.sheet, { label: 'Facilitator 2', passphrase: BEN });
});

const slotsIn = (folder: string): readonly string[] =>
  keysIn(folder).slots.map(({ kind, label }) => `${kind}: ${label}`);

function slotId(folder: string, label: string): string {
  return keysIn(folder).slots.find((slot) => slot.label === label)?.id ?? 'there is none';
}

/** How an opener fares with the keys alone: `opens`, or the code of its refusal. */
async function fares(folder: string, opener: Opener): Promise<string> {
  let isOpen = false;
  const code = await refusalCode(async () => {
    await openKeys(keysIn(folder), opener);
    isOpen = true;
    throw new Error('opens');
  }).catch(() => 'opens');
  return isOpen ? 'opens' : code;
}

/** What work on a copy of the workspace is refused with; the copy must be as it was. */
async function refusedUnchanged(work: (folder: string) => Promise<unknown>): Promise<readonly string[]> {
  const folder = copyOfFolder(made.folder);
  const before = stateOf(folder);
  const { code, message } = await refusalOf(() => work(folder));
  expect(stateOf(folder)).toEqual(before);
  return [code, message];
}

describe('the ways into a workspace', () => {
  it('are each facilitator’s own, beside the sheet and the organisation’s', async () => {
    expect(slotsIn(made.folder)).toEqual([
      'recovery: Recovery sheet',
      'organisation: Organisation',
      'passphrase: Facilitator 1',
      'passphrase: Facilitator 2',
    ]);
    const openers = [by(ANNA), by(BEN), made.sheet, made.organisation];
    expect(await Promise.all(openers.map((opener) => fares(made.folder, opener)))).toEqual([
      'opens',
      'opens',
      'opens',
      'opens',
    ]);
    expect(await fares(made.folder, by(`${ANNA} ${BEN}`))).toBe('wrong-passphrase');
  });

  it('grow only by whoever is in already, under a name that is free and with a passphrase that is good', async () => {
    const given = { label: 'Facilitator 3', passphrase: CHANGED };
    expect(
      await refusedUnchanged((folder) =>
        addFacilitator(folder, { kind: 'recovery', recoveryKey: randomBytes(20) }, given),
      ),
    ).toMatchObject(['wrong-recovery-key', {}]);
    expect(
      (await refusedUnchanged((folder) => addFacilitator(folder, made.sheet, { ...given, label: 'Facilitator 2' })))[0],
    ).toBe('wrong-input');
    expect(
      (
        await refusedUnchanged((folder) =>
          addFacilitator(folder, made.sheet, { ...given, passphrase: 'passwordpassword' }),
        )
      )[0],
    ).toBe('weak-passphrase');
    expect((await refusedUnchanged((folder) => changePassphrase(folder, made.sheet, 'short')))[0]).toBe(
      'weak-passphrase',
    );
  });

  it('change one at a time: a new passphrase takes the place of the old one and keeps name and id', async () => {
    const folder = copyOfFolder(made.folder);
    const before = slotId(folder, 'Facilitator 2');
    const id = await changePassphrase(folder, { kind: 'passphrase', passphrase: BEN, likely: before }, CHANGED);
    expect([id, slotId(folder, 'Facilitator 2'), slotsIn(folder)]).toEqual([before, before, slotsIn(made.folder)]);
    expect(
      await Promise.all([by(CHANGED), by(BEN), by(ANNA), made.sheet].map((opener) => fares(folder, opener))),
    ).toEqual(['opens', 'wrong-passphrase', 'opens', 'opens']);
    expect(keysIn(folder).generation).toBe(keysIn(made.folder).generation + 1);
  });

  it('grow by a passphrase under a free name where somebody came in with the sheet', async () => {
    const folder = copyOfFolder(made.folder);
    await changePassphrase(folder, made.sheet, CHANGED);
    expect([slotsIn(folder).at(-1), await fares(folder, by(CHANGED))]).toEqual(['passphrase: Facilitator 3', 'opens']);
  });

  it('have one sheet: a new one ends the old one, and so it is with the organisation', async () => {
    const folder = copyOfFolder(made.folder);
    const recoveryKey = randomBytes(20);
    const { identity, recipient } = await generateIdentity();
    await setRecovery(folder, made.organisation, recoveryKey);
    await setOrganisation(folder, { kind: 'recovery', recoveryKey }, recipient);
    const openers: Opener[] = [
      { kind: 'recovery', recoveryKey },
      made.sheet,
      { kind: 'organisation', identity },
      made.organisation,
    ];
    expect(await Promise.all(openers.map((opener) => fares(folder, opener)))).toEqual([
      'opens',
      'wrong-recovery-key',
      'opens',
      'wrong-identity',
    ]);
    expect(slotsIn(folder)).toHaveLength(4);
  });

  it('are tried from the likely one on, and from the others as well', async () => {
    const keys = keysIn(made.folder);
    const first = { kind: 'passphrase', passphrase: BEN, likely: slotId(made.folder, 'Facilitator 2') } as const;
    const wrong = { ...first, likely: slotId(made.folder, 'Facilitator 1') };
    const found = [
      await openKeys(keys, first),
      await openKeys(keys, wrong),
      await openKeys(keys, { ...first, likely: 'nobody’s' }),
    ];
    expect(found.map(({ slot }) => slot.label)).toEqual(['Facilitator 2', 'Facilitator 2', 'Facilitator 2']);
  });
});

describe('taking a way in away', () => {
  it('is refused for one’s own, for one that is not there, and to whoever is not in; nothing changes and nothing closes', async () => {
    const refusals = await Promise.all(
      [
        (folder: string) => removeSlot(folder, by(ANNA), slotId(folder, 'Facilitator 1'), neverClosed),
        (folder: string) => removeSlot(folder, made.sheet, slotId(folder, 'Recovery sheet'), neverClosed),
        (folder: string) => removeSlot(folder, made.sheet, 'nobody’s', neverClosed),
        (folder: string) =>
          removeSlot(folder, by('not a passphrase of theirs'), slotId(folder, 'Facilitator 2'), neverClosed),
      ].map(refusedUnchanged),
    );
    expect(refusals).toEqual([
      [
        'refused',
        'You cannot take away the way in that you are using. Nothing was changed. Ask another facilitator to do it.',
      ],
      [
        'refused',
        'You cannot take away the way in that you are using. Nothing was changed. Ask another facilitator to do it.',
      ],
      ['not-found', 'That way in is not there any more. Nothing was changed.'],
      ['wrong-passphrase', 'That passphrase does not open this workspace. Nothing was changed. Try again.'],
    ]);
  });

  it('ends it for good, changes the key, loses nothing, and lets the others in as before', async () => {
    const folder = copyOfFolder(made.folder);
    const oldKeys = COPIES.map((name) => fs.readFileSync(path.join(folder, name)));
    const old = await openKeys(keysIn(folder), made.sheet);
    const before = await inside(folder, made.sheet, async (session) => {
      await makeBackup({ folder, db: session.db, reason: 'asked', now: new Date() });
      return contentDigest(session.db);
    });
    const oldBackup = copyOfFolder(path.join(folder, 'backups'));

    let closings = 0;
    await removeSlot(folder, by(ANNA), slotId(folder, 'Facilitator 2'), () => {
      closings += 1;
    });

    expect([closings, slotsIn(folder)]).toEqual([1, slotsIn(made.folder).slice(0, 3)]);
    expect(fs.readdirSync(folder).toSorted()).toEqual(['keys-2.json', 'keys-3.json', 'keys.json', 'workspace.db']);
    expect(
      await Promise.all([by(BEN), by(ANNA), made.sheet, made.organisation].map((opener) => fares(folder, opener))),
    ).toEqual(['wrong-passphrase', 'opens', 'opens', 'opens']);
    for (const opener of [made.sheet, made.organisation])
      expect(await inside(folder, opener, ({ db }) => contentDigest(db))).toBe(before);
    const next = await openKeys(keysIn(folder), made.sheet);
    expect([old, next].map(({ dataKeys }) => dataKeys.map(({ epoch }) => epoch))).toEqual([[1], [2]]);
    expect(next.dataKeys[0].key.equals(old.dataKeys[0].key)).toBe(false);

    // Whoever kept a copy of the key file has the old key, and the database has the new one.
    COPIES.forEach((name, index) => fs.writeFileSync(path.join(folder, name), oldKeys[index] ?? ''));
    for (const opener of [by(BEN), by(ANNA), made.sheet])
      expect(await refusalCode(() => inside(folder, opener, () => {}))).toBe('damaged-database');
    // A control: with the database of before, the copy opens.
    const [name = ''] = fs.readdirSync(oldBackup);
    expect(await inside(path.join(oldBackup, name), by(BEN), ({ db }) => contentDigest(db))).toBe(before);
  });

  it('can be done again and again', async () => {
    const folder = copyOfFolder(made.folder);
    const digest = await inside(folder, made.sheet, ({ db }) => contentDigest(db));
    for (const label of ['Facilitator 1', 'Facilitator 2', 'Organisation'])
      await removeSlot(folder, made.sheet, slotId(folder, label));
    expect(slotsIn(folder)).toEqual(['recovery: Recovery sheet']);
    expect((await openKeys(keysIn(folder), made.sheet)).dataKeys.map(({ epoch }) => epoch)).toEqual([4]);
    expect(await inside(folder, made.sheet, ({ db }) => contentDigest(db))).toBe(digest);
  });
});

function neverClosed(): void {
  throw new Error('the workspace was closed');
}
