import fs from 'node:fs';
import path from 'node:path';
import { app, type UtilityProcess, utilityProcess } from 'electron';
import { z } from 'zod';
import type { CoreMessage } from '#core/host-message.ts';
import type { CoreEvent } from '#shared/contract/events.ts';
import type { Result } from '#shared/errors.ts';

/** The core in its own process, as the window's process sees it. */
export interface CoreProcess {
  readonly call: (feature: string, method: string, input: unknown) => Promise<Result<unknown>>;
  readonly onEvent: (listener: (event: CoreEvent) => void) => void;
  /** Closes the workspace and ends the process; after two seconds it is ended anyway. */
  readonly close: () => Promise<void>;
}

/** How long a closing core may take before it is ended, in milliseconds. A commit is never cut: it is done or not begun. */
const CLOSING_TIME = 2000;

const CORE_GONE: Result<never> = {
  ok: false,
  code: 'locked',
  sentence:
    'The part of Bridgework that keeps your work stopped and was started again. Everything that said “saved” is safe. Unlock the workspace to go on.',
  reasons: [],
};

/** In development the set-up may have provided an older runtime, whose database driver had to be rebuilt. */
function rebuiltDriver(): Readonly<Record<string, string>> {
  if (app.isPackaged) return {};
  const note = path.join(app.getAppPath(), '.provision', 'electron.json');
  if (!fs.existsSync(note)) return {};
  const { sqliteBinding } = z
    .object({ sqliteBinding: z.string().nullable() })
    .parse(JSON.parse(fs.readFileSync(note, 'utf8')));
  return sqliteBinding ? { BRIDGEWORK_SQLITE_BINDING: sqliteBinding } : {};
}

/** Starts the core; should it ever stop by itself it is started again, locked. */
export function startCore(home: string): CoreProcess {
  const waiting = new Map<number, (result: Result<unknown>) => void>();
  let listener: (event: CoreEvent) => void = () => {};
  let lastId = 0;
  let closing = false;
  let child = start();

  function hear(message: CoreMessage): void {
    if (message.kind === 'answer') {
      waiting.get(message.id)?.(message.result);
      waiting.delete(message.id);
    } else if (message.kind === 'event') listener(message.event);
    else if (message.kind === 'trouble' && !app.isPackaged) console.error(message.text);
  }

  function start(): UtilityProcess {
    const started = utilityProcess.fork(path.join(import.meta.dirname, 'core-host.js'), [], {
      serviceName: 'Bridgework core',
      stdio: app.isPackaged ? 'ignore' : 'inherit',
      env: { ...process.env, ...rebuiltDriver(), BRIDGEWORK_HOME: home },
    });
    started.on('message', hear);
    started.on('exit', () => {
      for (const answer of waiting.values()) answer(CORE_GONE);
      waiting.clear();
      if (closing) return;
      child = start();
      listener({ event: 'changed', topics: ['workspace'] });
    });
    return started;
  }

  return {
    call: (feature, method, input) =>
      new Promise((answer) => {
        lastId += 1;
        waiting.set(lastId, answer);
        child.postMessage({ id: lastId, feature, method, input });
      }),
    onEvent(given) {
      listener = given;
    },
    close: () =>
      new Promise((done) => {
        closing = true;
        const timer = setTimeout(() => child.kill(), CLOSING_TIME);
        child.once('exit', () => {
          clearTimeout(timer);
          done();
        });
        child.postMessage('close');
      }),
  };
}
