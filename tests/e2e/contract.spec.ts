import { expect, type Page, test } from '@playwright/test';
import { addEntry } from '../support/app/composer.ts';
import { call, CHANNELS, plausible } from '../support/app/contract-calls.ts';
import { createWorkspace, lock, unlock } from '../support/app/door.ts';
import { createLaptop } from '../support/app/laptop.ts';
import { endApp, launchApp, type RunningApp } from '../support/app/launch.ts';
import { chooseInDialogs } from '../support/app/native-dialogs.ts';
import { coreOf } from '../support/app/processes.ts';
import { saidItem } from '../support/app/said.ts';
import { startWorkshop } from '../support/app/set-up.ts';
import { newWorkshop } from '../support/app/workshops.ts';

const PASSPHRASE = 'seven brown kettles outside';
const laptop = createLaptop('contract');
let app: RunningApp;
let core: number;

/** What answers behind the lock: nothing in these is anybody's. */
const OPEN_TO_ALL = /^(?:workspace|pack|shell)\./u;

/**
 * Things that no channel takes, and some that look like what it takes. It is run here and, from its own text, in the
 * page: some of these are too large to be sent there again and again.
 */
function nonsense(): readonly unknown[] {
  const deep = (levels: number): unknown => (levels === 0 ? 'deep' : { inside: deep(levels - 1) });
  return [
    null,
    true,
    0,
    -1,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    2 ** 53 + 2,
    '',
    'words',
    '\u0000\uD800\u202E',
    'x'.repeat(1_000_000),
    [],
    [[]],
    Array.from({ length: 100_000 }, () => 0),
    {},
    { workshopId: 'words' },
    { workshopId: "'; DROP TABLE note; --" },
    { id: ['00000000-0000-4000-8000-000000000000'] },
    { constructor: { prototype: { polluted: true } } },
    new Map([['workshopId', 'words']]),
    new Date(0),
    deep(200),
  ];
}

const NONSENSE = nonsense();

/** What a person may be told: a sentence with its stop, and none of a validator's own words. */
const A_SENTENCE = /^(?!.*(?:invalid|expected|unrecognized|too small|error))[A-Z“].*[.!?]$/isu;

/** The same nonsense each time: a small generator of random numbers (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** How to spoil an input: the piece of nonsense that takes its place, or the place of one of its values. */
interface Spoiling {
  readonly base: unknown;
  readonly key: string | null;
  readonly piece: number;
}

function spoilings(base: unknown, random: () => number): readonly Spoiling[] {
  const below = (most: number): number => Math.floor(random() * most);
  const keys = typeof base === 'object' && base !== null ? [...Object.keys(base), 'more', ''] : [];
  const wholes = NONSENSE.map((_, piece): Spoiling => ({ base, key: null, piece }));
  if (keys.length === 0) return wholes;
  return [
    ...wholes,
    ...Array.from({ length: 60 }, () => ({
      base,
      key: keys[below(keys.length)] ?? null,
      piece: below(NONSENSE.length),
    })),
  ];
}

function spoil({ base, key, piece }: Spoiling): unknown {
  return key === null ? NONSENSE[piece] : { ...(base as object), [key]: NONSENSE[piece] };
}

/** Sends each spoilt input from the page and gives the answers; a call that is rejected gives null. */
function sendAll(page: Page, channel: string, wrong: readonly Spoiling[]): Promise<readonly unknown[]> {
  const recipe = { name: channel, list: wrong };
  return page.evaluate(async ({ name, list }) => {
    const { pieces, bridge } = window as unknown as {
      pieces: readonly unknown[];
      bridge: { call(n: string, i: unknown): Promise<unknown> };
    };
    const answers: unknown[] = [];
    for (const { base, key, piece } of list) {
      const input = key === null ? pieces[piece] : { ...(base as object), [key]: pieces[piece] };
      answers.push(await bridge.call(name, input).catch(() => null));
    }
    return answers;
  }, recipe);
}

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  app = await launchApp(laptop);
  await chooseInDialogs(app.electron);
  await app.page.evaluate(`void (window.pieces = (${nonsense.toString()})())`);
});
test.afterAll(() => endApp(app, laptop));

test('before there is a workspace, nothing about one is answered', async () => {
  for (const { channel } of CHANNELS.filter((one) => !OPEN_TO_ALL.test(one.channel))) {
    expect(await call(app.page, channel, plausible(channel)), channel).toMatchObject({ ok: false, code: 'locked' });
  }
  expect(await call(app.page, 'workspace.status', undefined)).toMatchObject({
    ok: true,
    value: { open: null, present: [] },
  });
  expect(await call(app.page, 'pack.list', undefined)).toMatchObject({ ok: true });
  expect(await call(app.page, 'pack.support', undefined)).toMatchObject({ ok: true });
});

test('with a workspace open, what does not exist is told so, and nothing is an unexpected failure', async () => {
  await createWorkspace(app.page, 'facilitator', PASSPHRASE);
  await newWorkshop(app.page);
  await startWorkshop(app.page, { region: 'North West' });
  await addEntry(app.page, { text: 'The words that must be left alone.' });
  core = coreOf(app.pid).pid;
  // What closes or locks the workspace has its own stories.
  for (const { channel } of CHANNELS.filter(
    (one) => !one.channel.startsWith('workspace.') && one.channel !== 'shell.lock',
  )) {
    const answer = await call(app.page, channel, plausible(channel));
    if (answer.ok) continue;
    expect(answer.code, `${channel}: ${answer.sentence}`).not.toBe('unexpected');
    expect(answer.sentence, channel).toMatch(A_SENTENCE);
  }
});

test('a review desk’s calls are refused in a facilitator’s workspace', async () => {
  for (const { channel } of CHANNELS.filter((one) => one.channel.startsWith('review.'))) {
    expect(await call(app.page, channel, plausible(channel)), channel).toMatchObject({
      ok: false,
      code: 'wrong-workspace-kind',
    });
  }
});

for (const [index, { channel, input }] of CHANNELS.entries()) {
  test(`${channel} answers nonsense with a sentence`, async () => {
    const wrong = spoilings(plausible(channel), createRandom(index + 1)).filter(
      (one) => !input.safeParse(spoil(one)).success,
    );
    expect(wrong.length).toBeGreaterThan(NONSENSE.length / 2);
    const answers = await sendAll(app.page, channel, wrong);
    expect(answers).toHaveLength(wrong.length);
    for (const answer of answers) {
      expect(answer).toEqual({
        ok: false,
        code: 'wrong-input',
        sentence: expect.stringMatching(A_SENTENCE) as unknown,
        reasons: [],
      });
    }
  });
}

test('a channel outside the contract is refused', async () => {
  for (const channel of [
    'workspace.destroy',
    'note.add\u0000',
    '__proto__.toString',
    'constructor.name',
    '',
    '.',
    'event',
    'workspace',
    'workspace.status.more',
  ]) {
    expect(await call(app.page, channel, undefined), channel).toEqual({
      ok: false,
      code: 'refused',
      sentence: 'Bridgework knows no such call, so it was refused. Nothing was changed.',
      reasons: [],
    });
  }
});

test('after all of this the core is the same process and the room is as it was', async () => {
  expect(coreOf(app.pid).pid).toBe(core);
  await expect(saidItem(app.page, 'The words that must be left alone.')).toBeVisible();
  await addEntry(app.page, { text: 'And it still saves.' });
  expect(await app.page.evaluate(() => 'polluted' in {})).toBe(false);
});

test('behind the lock nothing of the workspace is answered', async () => {
  await lock(app);
  for (const { channel } of CHANNELS.filter((one) => !OPEN_TO_ALL.test(one.channel))) {
    expect(await call(app.page, channel, plausible(channel)), channel).toMatchObject({ ok: false, code: 'locked' });
  }
  expect(await call(app.page, 'workspace.create', plausible('workspace.create'))).toMatchObject({
    ok: false,
    code: 'folder-not-empty',
  });
  await unlock(app.page, 'facilitator', PASSPHRASE);
});
