import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { CoreEvent } from '#shared/contract/events.ts';
import type { CoreSaid, PageCall, PortWord } from '#shared/contract/page-port.ts';
import type { Result } from '#shared/errors.ts';
import { openCorePort } from '#preload/core-port.ts';

type Word = (event: { readonly ports: readonly MessagePort[] }, word: PortWord) => void;

/** The main process, as the preload sees it: it asks once, and is told. */
const main = vi.hoisted(() => ({ tell: null as unknown, asked: [] as (readonly [channel: string, page: number])[] }));
vi.mock('electron', () => ({
  ipcRenderer: {
    on: (_channel: string, listener: unknown) => void (main.tell = listener),
    send: (channel: string, page: number) => void main.asked.push([channel, page]),
  },
}));

const refusal = (sentence: string): Result<never> => ({ ok: false, code: 'locked', sentence, reasons: [] });
const GONE = refusal('It stopped.');
const LOCKED = refusal('It was locked.');
const call = (input: unknown): PageCall => ({ channel: 'note.add', input });

const open: MessagePort[] = [];
let events: CoreEvent[] = [];
let ask: ReturnType<typeof openCorePort>;

beforeEach(() => {
  events = [];
  main.asked.length = 0;
  ask = openCorePort((event) => events.push(event));
});
afterEach(() => {
  for (const port of open.splice(0)) port.close();
});

/** The number that the page gave itself. */
const ownNumber = (): number => main.asked[0]?.[1] ?? Number.NaN;

const tell = (refused: Result<never> | null, page = ownNumber(), ...ports: readonly MessagePort[]): void =>
  (main.tell as Word)({ ports }, { page, refusal: refused });

/** A core at the other end of a new port: it keeps what it is asked, and answers when it is told to. */
function newCore(refused: Result<never> | null = null, page = ownNumber()) {
  const { port1, port2 } = new MessageChannel();
  open.push(port1);
  const asked: unknown[] = [];
  port1.on('message', (given: PageCall) => asked.push(given.input));
  tell(refused, page, port2);
  return {
    asked,
    say: (said: CoreSaid) => port1.postMessage(said),
    answer: (number: number, value: unknown) =>
      port1.postMessage({ kind: 'answer', call: number, result: { ok: true, value } } satisfies CoreSaid),
    die: () => port1.close(),
  };
}

it('asks for the port at once, and calls wait for it in their order', async () => {
  expect(main.asked).toEqual([['preload:core', expect.any(Number)]]);
  const answers = [ask(call('first')), ask(call('second'))];
  const core = newCore();
  const third = ask(call('third'));
  await vi.waitFor(() => expect(core.asked).toEqual(['first', 'second', 'third']));
  core.answer(2, 'two');
  core.answer(1, 'one');
  core.answer(3, 'three');
  expect(await Promise.all([...answers, third])).toMatchObject([
    { value: 'one' },
    { value: 'two' },
    { value: 'three' },
  ]);
});

it('hears what the core says unasked', async () => {
  newCore().say({ kind: 'event', event: { event: 'notice', sentence: 'No backup could be made.' } });
  await vi.waitFor(() => expect(events).toEqual([{ event: 'notice', sentence: 'No backup could be made.' }]));
});

it('gives what a dying core still answered, refuses the rest, and goes on with the next core', async () => {
  const first = newCore();
  const [answered, lost] = [ask(call('answered')), ask(call('lost'))];
  await vi.waitFor(() => expect(first.asked).toHaveLength(2));
  first.answer(1, 'done');
  first.die();
  expect(await answered).toMatchObject({ value: 'done' });
  // The port may have closed before the main process says why.
  const late = ask(call('late'));
  await new Promise(setImmediate);
  const second = newCore(GONE);
  expect(await lost).toEqual(GONE);
  expect(await late).toEqual(GONE);
  const next = ask(call('next'));
  await vi.waitFor(() => expect(second.asked).toEqual(['next']));
  second.answer(1, 'again');
  expect(await next).toMatchObject({ value: 'again' });
});

it('refuses what comes after a lock has begun at once, and what was under way when the core has closed', async () => {
  const core = newCore();
  const [saved, hung] = [ask(call('saved')), ask(call('hung'))];
  await vi.waitFor(() => expect(core.asked).toHaveLength(2));
  tell(LOCKED);
  expect(await ask(call('too late'))).toEqual(LOCKED);
  core.answer(1, 'kept');
  expect(await saved).toMatchObject({ value: 'kept' });
  core.die();
  expect(await hung).toEqual(LOCKED);
  expect(core.asked).not.toContain('too late');
});

it('refuses everything where there is to be no core', async () => {
  const early = ask(call('early'));
  tell(GONE);
  expect(await early).toEqual(GONE);
  expect(await ask(call('later'))).toEqual(GONE);
});

it('rejects what cannot be sent, and counts the next call as if it had not been', async () => {
  const core = newCore();
  await expect(ask(call(() => 'a function'))).rejects.toThrow(/could not be cloned/u);
  const next = ask(call('next'));
  await vi.waitFor(() => expect(core.asked).toEqual(['next']));
  core.answer(1, 'one');
  expect(await next).toMatchObject({ value: 'one' });
});

it('takes nothing that was meant for the page before it in the same frame', async () => {
  const earlier = newCore(null, 2);
  tell(LOCKED, 3);
  const answer = ask(call('ours'));
  const core = newCore();
  await vi.waitFor(() => expect(core.asked).toEqual(['ours']));
  core.answer(1, 'one');
  expect(await answer).toMatchObject({ value: 'one' });
  expect(earlier.asked).toEqual([]);
});
