import path from 'node:path';
import { app, MessageChannelMain, type MessagePortMain, type UtilityProcess, utilityProcess } from 'electron';
import type { CoreMessage, HostOrder } from '#core/host-message.ts';
import type { Result } from '#shared/errors.ts';
import { CORE_GONE, CORE_KEEPS_STOPPING, LOCKED_MEANWHILE } from './core-refusals.ts';
import { createCrashCount } from './crash-count.ts';
import { killNow } from './kill-now.ts';
import { rebuiltDriver } from './rebuilt-driver.ts';

/** Gives a page the port to the core, if there is one to give, and the refusal that goes with it (see `PortWord`). */
export type TellPage = (refusal: Result<never> | null, ports: MessagePortMain[]) => void;

/** Who hears of the core in the window's process. */
interface Ears {
  /** After how many minutes of rest the open workspace locks; null as soon as none is open. */
  readonly onRest: (minutes: number | null) => void;
  /** The core stopped by itself; its page was told what its calls are answered with. */
  readonly onStopped: () => void;
}

/** The core in its own process, as the window's process sees it: it makes the ports to it, and never reads them. */
export interface CoreProcess {
  /** Gives a page its port to the core, and the next one whenever the core is another; the page before it gets no more. */
  readonly serve: (page: TellPage) => void;
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
export function startCore(home: string, { onRest, onStopped }: Ears): CoreProcess {
  const crashes = createCrashCount(() => performance.now());
  let page: TellPage = () => {};
  /** The key to it lies in the encrypted database, so that nobody can read it here. */
  let sealedMemory: string | null = null;
  /** What every call is answered with while there is no core to ask; null while there is one. */
  let refusal: Result<never> | null = null;
  let child = start();

  function hear(message: CoreMessage): void {
    if (message.kind === 'rest') onRest(message.minutes);
    else if (message.kind === 'memory') sealedMemory = message.sealed;
    else if (!app.isPackaged) console.error(message.text);
  }

  function start(): UtilityProcess {
    const started = utilityProcess.fork(path.join(import.meta.dirname, 'core-host.js'), [], {
      serviceName: 'Bridgework core',
      stdio: app.isPackaged ? 'ignore' : 'inherit',
      env: { ...process.env, ...rebuiltDriver(), BRIDGEWORK_HOME: home },
    });
    started.on('message', hear);
    if (sealedMemory !== null) order(started, { kind: 'memory', sealed: sealedMemory });
    started.on('exit', () => {
      // While it is refused to ask, somebody is closing it; who closes waits for this event as well.
      if (refusal === null) restart();
    });
    return started;
  }

  function restart(): void {
    onRest(null);
    if (crashes.died()) refusal = CORE_KEEPS_STOPPING;
    else child = start();
    connect(CORE_GONE);
    onStopped();
  }

  /** `underWay` is for what the page asked another core before this one. */
  function connect(underWay: Result<never> | null): void {
    if (refusal) return page(refusal, []);
    const { port1, port2 } = new MessageChannelMain();
    order(child, { kind: 'page' }, [port1]);
    page(underWay, [port2]);
  }

  /** Calls that come from now on are refused; the process is given its time, and then ended whatever it is doing. */
  function end(): Promise<void> {
    refusal = LOCKED_MEANWHILE;
    connect(refusal);
    return new Promise((done) => {
      const timer = setTimeout(() => (child.pid === undefined ? child.kill() : killNow(child.pid)), CLOSING_TIME);
      child.once('exit', () => {
        clearTimeout(timer);
        onRest(null);
        done();
      });
      order(child, { kind: 'close' });
    });
  }

  return {
    serve(given) {
      page = given;
      connect(null);
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

function order(child: UtilityProcess, given: HostOrder, ports: MessagePortMain[] = []): void {
  child.postMessage(given, ports);
}
