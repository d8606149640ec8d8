import fs from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { coreContract } from '#shared/contract/index.ts';
import type { CoreEvent } from '#shared/contract/events.ts';
import { createCore } from '#core/create-core.ts';
import { refusalCode } from './support/refusal.ts';
import { freshPath } from './support/temporary-folder.ts';

const home = freshPath('home');
const events: CoreEvent[] = [];
const core = createCore({ home, emit: (event) => events.push(event) });
const { handlers } = core;
const PASSPHRASE = 'purple harbour lantern otter';

afterAll(core.close);

type AnyHandlers = Readonly<Record<string, Readonly<Record<string, (input: unknown) => unknown>>>>;

/** Every call of the contract that needs an open workspace, made with nothing. */
const calls = Object.entries(coreContract).flatMap(([feature, methods]) =>
  feature === 'workspace' || feature === 'pack'
    ? []
    : Object.keys(methods).map((method) => ({
        name: `${feature}.${method}`,
        call: () => (handlers as unknown as AnyHandlers)[feature]?.[method]?.({}),
      })),
);

/** What is the same in every status here: nothing was set, and no sheet was made. */
const FRESH = { lockAfter: 5, hasRecoverySheet: false };

describe('the core', () => {
  it('answers nothing of a workspace while it is locked, and says who may be called all the same', async () => {
    const codes = await Promise.all(calls.map(async ({ name, call }) => [name, await refusalCode(call)]));
    expect(codes).toEqual(calls.map(({ name }) => [name, 'locked']));
    expect(calls.length).toBeGreaterThan(20);
    expect(await handlers.workspace.status()).toEqual({ open: null, present: [], ...FRESH });
    expect((await handlers.pack.list()).map(({ id }) => id)).toEqual(['bridge-the-gap', 'children-in-care-council']);
    expect((await handlers.pack.support()).lastChecked).toMatch(/^20\d\d-/u);
    expect(fs.existsSync(home)).toBe(false);
  });

  it('makes a workspace, opens it and tells the screens', async () => {
    events.length = 0;
    expect(await handlers.workspace.create({ kind: 'facilitator', passphrase: PASSPHRASE })).toEqual({
      open: 'facilitator',
      present: ['facilitator'],
      ...FRESH,
    });
    expect(events).toEqual([{ event: 'changed', topics: ['workspace', 'workshop', 'review'] }]);
    expect(await handlers.workshop.list()).toEqual([]);
  });

  it('says that something changed after each commit, and not when it only reads', async () => {
    events.length = 0;
    const setup = {
      packId: 'bridge-the-gap',
      month: '2021-09',
      region: 'London',
      audience: null,
      series: null,
      tableCount: 1,
    } as const;
    await handlers.workshop.create(setup);
    await handlers.workshop.list();
    expect(events).toEqual([{ event: 'changed', topics: ['workshop'] }]);
  });

  it('keeps what belongs to the review desk out of a facilitator’s workspace', async () => {
    const review = calls.filter(({ name }) => name.startsWith('review.'));
    expect(await Promise.all(review.map(({ call }) => refusalCode(call)))).toEqual(
      review.map(() => 'wrong-workspace-kind'),
    );
  });

  it('forgets the workspace when it is locked, and stays locked after a wrong passphrase', async () => {
    expect(await handlers.workspace.lock()).toEqual({ open: null, present: ['facilitator'], ...FRESH });
    expect(
      await refusalCode(() => handlers.workspace.unlock({ kind: 'facilitator', passphrase: 'not the passphrase' })),
    ).toBe('wrong-passphrase');
    expect(await refusalCode(() => handlers.workshop.list())).toBe('locked');
  });

  it('keeps what belongs to the room out of a review desk, which is a workspace of its own', async () => {
    expect(await handlers.workspace.create({ kind: 'review', passphrase: PASSPHRASE })).toEqual({
      open: 'review',
      present: ['facilitator', 'review'],
      ...FRESH,
    });
    const room = calls.filter(({ name }) => !/^(?:review|departure|draft|wayIn|backup)\./u.test(name));
    expect(await Promise.all(room.map(({ call }) => refusalCode(call)))).toEqual(
      room.map(() => 'wrong-workspace-kind'),
    );
  });

  it('has everything again after the next unlocking', async () => {
    await handlers.workspace.unlock({ kind: 'facilitator', passphrase: PASSPHRASE });
    expect((await handlers.workshop.list()).map(({ month, region }) => [month, region])).toEqual([
      ['2021-09', 'London'],
    ]);
  });
});
