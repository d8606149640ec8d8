import { CoreRequest, HandedDown, type CoreMessage } from '#core/host-message.ts';
import { createCore } from '#core/create-core.ts';
import { coreContract } from '#shared/contract/index.ts';
import { failure } from '#shared/errors.ts';
import { invariant } from '#shared/invariant.ts';

/** The utility process that owns the core: one database connection, one process. It talks to the main process only. */
const port = process.parentPort;
const home = process.env['BRIDGEWORK_HOME'];
invariant(home, 'the main process names the folder of the workspaces');

const send = (message: CoreMessage): void => port.postMessage(message);
let sealedMemory: string | null = null;
const core = createCore({
  home,
  emit: (event) => send({ kind: 'event', event }),
  sealedMemory: {
    recall: () => sealedMemory,
    keep(sealed) {
      sealedMemory = sealed;
      send({ kind: 'memory', sealed });
    },
  },
});

type AnyHandlers = Readonly<Record<string, Readonly<Record<string, (input: unknown) => unknown>>>>;

async function answer({ id, feature, method, input }: CoreRequest): Promise<void> {
  try {
    invariant(Object.hasOwn(coreContract, feature), 'a call is in the contract');
    const handler = (core.handlers as unknown as AnyHandlers)[feature]?.[method];
    invariant(handler, 'a call has a handler');
    send({ kind: 'answer', id, result: { ok: true, value: await handler(input) } });
  } catch (error) {
    const result = failure(error);
    if (!result.ok && result.code === 'unexpected') send({ kind: 'trouble', text: describe(error) });
    send({ kind: 'answer', id, result });
  }
}

/** Where a bug lies, without the values that were being worked on: messages can hold somebody's words. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return 'something that is not an error was thrown';
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line));
  return [error.name, ...places].join('\n');
}

port.on('message', ({ data }) => {
  if (data === 'close') {
    core.close();
    process.exit(0);
  }
  const handedDown = HandedDown.safeParse(data);
  if (handedDown.success) sealedMemory = handedDown.data.sealedMemory;
  else void answer(CoreRequest.parse(data));
});
send({ kind: 'ready' });
