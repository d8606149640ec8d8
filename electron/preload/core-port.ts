import { ipcRenderer } from 'electron';
import type { CoreEvent } from '#shared/contract/events.ts';
import type { CoreSaid, PageCall, PortWord } from '#shared/contract/page-port.ts';
import type { Result } from '#shared/errors.ts';

/** The little of a page's message port that is used; the types of this layer know of no page. */
interface PagePort {
  readonly addEventListener: (
    name: 'message' | 'close',
    listener: (event: { readonly data: CoreSaid }) => void,
  ) => void;
  readonly postMessage: (call: PageCall) => void;
  readonly start: () => void;
  readonly close: () => void;
}

type Ask = (call: PageCall) => Promise<Result<unknown>>;
type End = (refusal: Result<never>) => void;

/**
 * Asks the main process for the port to the core, and puts the page's calls to it. They wait for the first port; after
 * that it is the main process that says what becomes of them whenever the core ends.
 */
export function openCorePort(hear: (event: CoreEvent) => void): Ask {
  const page = Math.random();
  const told = Promise.withResolvers<void>();
  let endLine: End = () => {};
  let ask: Ask;

  ipcRenderer.on('bridgework:core', ({ ports }, { page: meant, refusal }: PortWord) => {
    const [port] = ports as unknown as readonly PagePort[];
    if (meant !== page) return port?.close();
    if (refusal) {
      endLine(refusal);
      ask = () => Promise.resolve(refusal);
    }
    if (port) [ask, endLine] = openLine(port, hear);
    told.resolve();
  });
  ipcRenderer.send('preload:core', page);

  return async (call) => {
    await told.promise;
    return ask(call);
  };
}

/**
 * Puts calls to one core. The second of the two says why it ends: what the core has answered still comes, and once its
 * port has closed that is what everything else is answered with.
 */
function openLine(port: PagePort, hear: (event: CoreEvent) => void): [Ask, End] {
  const waiting = new Map<number, (result: Result<unknown>) => void>();
  const ended = Promise.withResolvers<Result<never>>();
  let calls = 0;
  let isClosed = false;

  port.addEventListener('message', ({ data }) => {
    if (data.kind === 'event') return hear(data.event);
    waiting.get(data.call)?.(data.result);
    waiting.delete(data.call);
  });
  port.addEventListener('close', () => {
    isClosed = true;
    for (const answer of waiting.values()) void ended.promise.then(answer);
    waiting.clear();
  });
  port.start();

  const ask: Ask = (call) => {
    if (isClosed) return ended.promise;
    // What cannot be sent throws here, and is no call.
    port.postMessage(call);
    calls += 1;
    const { promise, resolve } = Promise.withResolvers<Result<unknown>>();
    waiting.set(calls, resolve);
    return promise;
  };
  return [ask, ended.resolve];
}
