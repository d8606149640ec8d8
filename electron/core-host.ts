import { createCore } from '#core/create-core.ts';
import { type CoreMessage, HostOrder } from '#core/host-message.ts';
import { answerCall } from '#shared/contract/answer.ts';
import type { Contract } from '#shared/contract/define.ts';
import type { CoreEvent } from '#shared/contract/events.ts';
import { coreContract } from '#shared/contract/index.ts';
import { type CoreSaid, PageCall } from '#shared/contract/page-port.ts';
import { AppError, failure, type Result } from '#shared/errors.ts';
import { invariant } from '#shared/invariant.ts';

/**
 * The utility process that owns the core: one database connection, one process. The page talks to it through a port that
 * the main process hands out and never reads: what passed through that process would outlive a lock there.
 */
const main = process.parentPort;
const home = process.env['BRIDGEWORK_HOME'];
invariant(home, 'the main process names the folder of the workspaces');

const send = (message: CoreMessage): void => main.postMessage(message);
let page: Electron.MessagePortMain | null = null;
let sealedMemory: string | null = null;
const core = createCore({
  home,
  emit: tell,
  sealedMemory: {
    recall: () => sealedMemory,
    keep(sealed) {
      sealedMemory = sealed;
      send({ kind: 'memory', sealed });
    },
  },
});

function tell(event: CoreEvent): void {
  page?.postMessage({ kind: 'event', event } satisfies CoreSaid);
  if (event.event === 'changed' && event.topics.includes('workspace')) void tellRest().catch(reportBug);
}

async function tellRest(): Promise<void> {
  const { open, lockAfter } = await core.handlers.workspace.status();
  send({ kind: 'rest', minutes: open === null ? null : lockAfter });
}

type AnyHandlers = Readonly<Record<string, Readonly<Record<string, (input: unknown) => unknown>>>>;

/** What a page asks may be anything: a name is looked up as one of the contract's own, and nothing that it inherits. */
async function answer(asked: unknown): Promise<Result<unknown>> {
  const call = PageCall.safeParse(asked);
  const [feature = '', method = '', ...more] = call.data?.channel.split('.') ?? [];
  const methods = Object.hasOwn(coreContract, feature) ? (coreContract as Contract)[feature] : undefined;
  if (!call.success || !methods || !Object.hasOwn(methods, method) || more.length > 0) {
    return failure(new AppError('refused', 'Bridgework knows no such call, so it was refused. Nothing was changed.'));
  }
  const handler = (core.handlers as unknown as AnyHandlers)[feature]?.[method];
  const rules = methods[method];
  invariant(handler && rules, 'a call of the contract has a handler');
  return answerCall(rules, call.data.input, handler, reportBug);
}

/** The page that stands now, and no other: a port that was given before is closed. */
function serve(port: Electron.MessagePortMain): void {
  page?.close();
  page = port;
  let calls = 0;
  port.on('message', ({ data }) => {
    calls += 1;
    const call = calls;
    void answer(data).then((result) => port.postMessage({ kind: 'answer', call, result } satisfies CoreSaid));
  });
  port.start();
}

function reportBug(error: unknown): void {
  send({ kind: 'trouble', text: describe(error) });
}

/** Where a bug lies, without the values that were being worked on: messages can hold somebody's words. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return 'something that is not an error was thrown';
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line));
  return [error.name, ...places].join('\n');
}

main.on('message', ({ data, ports: [port] }) => {
  const order = HostOrder.parse(data);
  if (order.kind === 'memory') sealedMemory = order.sealed;
  else if (order.kind === 'page') {
    invariant(port, 'a page comes with its port');
    serve(port);
  } else {
    core.close();
    process.exit(0);
  }
});
