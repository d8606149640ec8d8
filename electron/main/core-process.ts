import path from 'node:path';
import { app, type UtilityProcess, utilityProcess } from 'electron';
import type { CoreMessage } from '#core/host-message.ts';
import type { CoreEvent } from '#shared/contract/events.ts';
import type { Result } from '#shared/errors.ts';
import { CORE_GONE, CORE_KEEPS_STOPPING, LOCKED_MEANWHILE } from './core-refusals.ts';
import { createCrashCount } from './crash-count.ts';
import { killNow } from './kill-now.ts';
import { rebuiltDriver } from './rebuilt-driver.ts';

/** The core in its own process, as the window's process sees it. */
export interface CoreProcess {
  readonly call: (feature: string, method: string, input: unknown) => Promise<Result<unknown>>;
  readonly onEvent: (listener: (event: CoreEvent) => void) => void;
  /** Closes the workspace, waits until the process has ended, and starts a fresh one, which is locked. */
  readonly renew: () => Promise<void>;
  /** Closes the workspace and ends the process for good. */
  readonly close: () => Promise<void>;
}

/** How long a closing core may take before it is ended, in milliseconds. A commit is never cut: it is done or not begun. */
const CLOSING_TIME = 1200;

/**
 * Starts the core; should it ever stop by itself it is started again, locked, unless it does so again and again.
 * The data key lives in this process and in no other, and memory is only truly wiped by the kernel: that is why a lock
 * ends the process instead of asking it to forget.
 */
export function startCore(home: string): CoreProcess {
  const waiting = new Map<number, (result: Result<unknown>) => void>();
  const crashes = createCrashCount(() => performance.now());
  let listener: (event: CoreEvent) => void = () => {};
  let lastId = 0;
  /** The key to it lies in the encrypted database, so that nobody can read it here. */
  let sealedMemory: string | null = null;
  /** What every call is answered with while there is no core to ask; null while there is one. */
  let refusal: Result<never> | null = null;
  let child = start();

  function hear(message: CoreMessage): void {
    if (message.kind === 'answer') {
      waiting.get(message.id)?.(message.result);
      waiting.delete(message.id);
    } else if (message.kind === 'event') listener(message.event);
    else if (message.kind === 'memory') sealedMemory = message.sealed;
    else if (message.kind === 'trouble' && !app.isPackaged) console.error(message.text);
  }

  function answerAll(result: Result<never>): void {
    for (const answer of waiting.values()) answer(result);
    waiting.clear();
  }

  function start(): UtilityProcess {
    const started = utilityProcess.fork(path.join(import.meta.dirname, 'core-host.js'), [], {
      serviceName: 'Bridgework core',
      stdio: app.isPackaged ? 'ignore' : 'inherit',
      env: { ...process.env, ...rebuiltDriver(), BRIDGEWORK_HOME: home },
    });
    started.on('message', hear);
    if (sealedMemory !== null) started.postMessage({ sealedMemory });
    started.on('exit', () => {
      // While it is refused to ask, somebody is closing it; who closes waits for this event as well.
      if (refusal === null) restart();
    });
    return started;
  }

  function restart(): void {
    if (crashes.died()) refusal = CORE_KEEPS_STOPPING;
    else child = start();
    answerAll(refusal ?? CORE_GONE);
    listener({ event: 'changed', topics: ['workspace'] });
  }

  /** Calls that come from now on are refused; the process is given its time, and then ended whatever it is doing. */
  function end(): Promise<void> {
    refusal = LOCKED_MEANWHILE;
    return new Promise((done) => {
      const timer = setTimeout(() => (child.pid === undefined ? child.kill() : killNow(child.pid)), CLOSING_TIME);
      child.once('exit', () => {
        clearTimeout(timer);
        answerAll(LOCKED_MEANWHILE);
        done();
      });
      child.postMessage('close');
    });
  }

  return {
    call: (feature, method, input) =>
      new Promise((answer) => {
        if (refusal) return answer(refusal);
        lastId += 1;
        waiting.set(lastId, answer);
        child.postMessage({ id: lastId, feature, method, input });
      }),
    onEvent(given) {
      listener = given;
    },
    async renew() {
      if (refusal) return;
      await end();
      child = start();
      refusal = null;
    },
    async close() {
      if (refusal === null) await end();
    },
  };
}
