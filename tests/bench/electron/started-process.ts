import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { invariant } from '#shared/invariant.ts';

const PROBE = path.join(import.meta.dirname, 'probe.cjs');

/** What the probe says on standard output, after this word. */
const MARK = 'bench ';
const Message = z.union([
  z.object({ event: z.literal('usable') }),
  z.object({ id: z.int(), value: z.unknown() }),
  z.object({ id: z.int(), failure: z.string() }),
]);

/** What the probe can be told to do. */
export type Order = { readonly script: string } | { readonly keys: readonly string[] };

/** A process of Electron with the probe in it. */
export interface StartedProcess {
  readonly pid: number;
  /** Settles when the window has taken a key; fails, with what the process complained of, where it ends before that. */
  readonly usable: Promise<void>;
  /** Has an order carried out and gives what came of it. */
  readonly obey: (order: Order) => Promise<unknown>;
  /** Asks the process to end, and waits for that. */
  readonly end: () => Promise<void>;
}

/** Starts Electron on an app; nothing is added for that but the probe. Root has no sandbox. */
export function startProcess(executable: string, app: string, env: NodeJS.ProcessEnv): StartedProcess {
  const switches = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(executable, [...switches, '-r', PROBE, app], { env, stdio: 'pipe' });
  invariant(child.pid !== undefined, 'the provided Electron can be started');
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const usable = Promise.withResolvers<void>();
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let complaint = '';
  let lastId = 0;

  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (!line.startsWith(MARK)) return;
    const message = Message.parse(JSON.parse(line.slice(MARK.length)));
    if ('event' in message) usable.resolve();
    else if ('failure' in message) waiting.get(message.id)?.reject(new Error(message.failure));
    else waiting.get(message.id)?.resolve(message.value);
  });
  child.once('close', () => {
    const gone = new Error(`${app} ended by itself.\n${complaint}`);
    usable.reject(gone);
    for (const each of waiting.values()) each.reject(gone);
  });

  return {
    pid: child.pid,
    usable: usable.promise,
    obey(order) {
      lastId += 1;
      const answer = Promise.withResolvers<unknown>();
      waiting.set(lastId, answer);
      child.stdin.write(`${JSON.stringify({ id: lastId, ...order })}\n`);
      return answer.promise;
    },
    async end() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
