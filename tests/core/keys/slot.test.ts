import { randomBytes, randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { generateIdentity } from '#core/bundle/age.ts';
import {
  type DataKeyOf,
  newOrganisationSlot,
  newPassphraseSlot,
  newRecoverySlot,
  type Opener,
  openSlot,
  type Slot,
  wrapDataKey,
} from '#core/keys/slot.ts';
import { refusalCode } from '../support/refusal.ts';

const PASSPHRASE = 'purple harbour lantern otter';
const home = { workspaceId: randomUUID(), kind: 'facilitator' } as const;
const dataKey: DataKeyOf = { key: randomBytes(32), epoch: 1 };
const recoveryKey = randomBytes(20);
const organisation = await generateIdentity();
const stranger = await generateIdentity();

const openers = {
  passphrase: { kind: 'passphrase', passphrase: PASSPHRASE },
  recovery: { kind: 'recovery', recoveryKey },
  organisation: { kind: 'organisation', identity: organisation.identity },
} as const satisfies Readonly<Record<Opener['kind'], Opener>>;

const slots: Partial<Record<Slot['kind'], Slot>> = {};

beforeAll(async () => {
  slots.passphrase = await newPassphraseSlot(home, { label: 'Facilitator 1', passphrase: PASSPHRASE, dataKey });
  slots.recovery = await newRecoverySlot(home, { label: 'Recovery sheet', recoveryKey, dataKey });
  slots.organisation = await newOrganisationSlot(home, {
    label: 'Organisation',
    recipient: organisation.recipient,
    dataKey,
  });
});

function slotOf<Kind extends Slot['kind']>(kind: Kind): Slot & { readonly kind: Kind } {
  const slot = slots[kind];
  if (!slot) throw new Error('the slots were made');
  return slot as Slot & { readonly kind: Kind };
}

const opened = async (
  slot: Slot,
  opener: Opener = openers[slot.kind],
  place: { readonly workspaceId: string; readonly kind: string } = home,
) => (await openSlot(place, slot, opener)).map(({ key, epoch }) => [key.toString('hex'), epoch]);

const KINDS = ['passphrase', 'recovery', 'organisation'] as const;
const ITS_KEY = [[dataKey.key.toString('hex'), 1]];

describe('a slot', () => {
  it.each(KINDS)('for a %s opens to the data key with its own opener and with no other kind', async (kind) => {
    const slot = slotOf(kind);
    expect(await Promise.all(KINDS.map((other) => opened(slot, openers[other])))).toEqual(
      KINDS.map((other) => (other === kind ? ITS_KEY : [])),
    );
  });

  it.each([
    ['passphrase', { kind: 'passphrase', passphrase: 'purple harbour lantern otters' }],
    ['recovery', { kind: 'recovery', recoveryKey: randomBytes(20) }],
    ['organisation', { kind: 'organisation', identity: stranger.identity }],
  ] as const)('for a %s does not open with another of its kind', async (kind, opener) => {
    expect(await opened(slotOf(kind), opener)).toEqual([]);
  });

  it.each(KINDS)('for a %s opens nothing where it was moved to another workspace', async (kind) => {
    expect(await opened(slotOf(kind), openers[kind], { ...home, workspaceId: randomUUID() })).toEqual([]);
  });

  it.each(['passphrase', 'recovery'] as const)(
    'for a %s opens nothing in a workspace of the other kind, nor under another id or recipient',
    async (kind) => {
      const slot = slotOf(kind);
      expect(
        await Promise.all([
          opened(slot, openers[kind], { ...home, kind: 'review' }),
          opened({ ...slot, id: randomUUID() }),
          opened({ ...slot, recipient: stranger.recipient }),
        ]),
      ).toEqual([[], [], []]);
    },
  );

  it('of one kind does not pass for another: a recovery slot’s secret in a passphrase slot opens nothing', async () => {
    const [passphrase, recovery] = [slotOf('passphrase'), slotOf('recovery')];
    expect(await opened({ ...passphrase, secret: recovery.secret })).toEqual([]);
    expect(await opened({ ...recovery, secret: passphrase.secret })).toEqual([]);
  });

  it('with the data key of another slot opens nothing', async () => {
    expect(await opened({ ...slotOf('recovery'), dataKeys: slotOf('organisation').dataKeys })).toEqual([]);
  });

  it('never holds the passphrase, the recovery key, the identity or the data key in any plain form', () => {
    const secrets = [
      PASSPHRASE,
      organisation.identity,
      ...[recoveryKey, dataKey.key].flatMap((key) => [key.toString('hex'), key.toString('base64')]),
    ];
    const text = JSON.stringify(slots);
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  });

  it('holds two data keys while they are changed and gives the latest first, in whatever order they stand', async () => {
    const next: DataKeyOf = { key: randomBytes(32), epoch: 2 };
    const slot = slotOf('recovery');
    const [before = ''] = slot.dataKeys;
    const after = await wrapDataKey(home, slot.recipient, next);
    const both = [[next.key.toString('hex'), 2], ...ITS_KEY];
    expect(
      await Promise.all([
        opened({ ...slot, dataKeys: [before, after] }),
        opened({ ...slot, dataKeys: [after, before] }),
      ]),
    ).toEqual([both, both]);
  });

  it('opens what still reads where one of two data keys is damaged', async () => {
    const slot = slotOf('recovery');
    expect(await opened({ ...slot, dataKeys: ['AAAA', ...slot.dataKeys] })).toEqual(ITS_KEY);
  });

  it('for an organisation takes an age recipient and nothing else', async () => {
    for (const recipient of ['', 'age1', organisation.identity, `${organisation.recipient}x`]) {
      expect(await refusalCode(() => newOrganisationSlot(home, { label: 'Organisation', recipient, dataKey }))).toBe(
        'bad-recipient',
      );
    }
  });
});
