import { app, type BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron';
import type { Contract } from '#shared/contract/define.ts';
import { coreContract, shellContract } from '#shared/contract/index.ts';
import { AppError, failure, type Result } from '#shared/errors.ts';
import { APP_ORIGIN } from './app-protocol.ts';
import type { CoreProcess } from './core-process.ts';
import { shellHandlers } from './shell-handlers.ts';

interface Ends {
  readonly window: BrowserWindow;
  readonly core: CoreProcess;
}

const UNFIT = 'That cannot be taken as it is. Nothing was changed. Go back and try again.';

type Run = (feature: string, method: string, input: unknown) => Promise<Result<unknown>>;

/** Serves the whole contract to our own page: who asks? may this be asked? then run it, and check what comes back. */
export function serveContract({ window, core }: Ends): void {
  const handlers = shellHandlers(window) as unknown as Readonly<
    Record<string, Readonly<Record<string, (input: unknown) => unknown>>>
  >;
  serve(window, coreContract, core.call);
  serve(window, shellContract, async (feature, method, input) => ({
    ok: true,
    value: await handlers[feature]?.[method]?.(input),
  }));
  core.onEvent((event) => {
    if (!window.isDestroyed()) window.webContents.send('bridgework:event', event);
  });
}

function serve(window: BrowserWindow, contract: Contract, run: Run): void {
  for (const [feature, methods] of Object.entries(contract)) {
    for (const [method, { input, output }] of Object.entries(methods)) {
      ipcMain.handle(`bridgework:${feature}.${method}`, async (event, given: unknown): Promise<Result<unknown>> => {
        try {
          refuseStrangers(window, event);
          // Where a rule has no sentence of its own, its own words would be for programmers.
          const asked = input.safeParse(given, { error: () => UNFIT });
          if (!asked.success) throw new AppError('wrong-input', asked.error.issues[0]?.message ?? UNFIT);
          const result = await run(feature, method, asked.data);
          return result.ok ? { ok: true, value: output.parse(result.value) } : result;
        } catch (error) {
          const failed = failure(error);
          if (!failed.ok && failed.code === 'unexpected' && !app.isPackaged)
            console.error(`${feature}.${method}`, error);
          return failed;
        }
      });
    }
  }
}

/** Only the top frame of our own window, on our own page, is heard. */
function refuseStrangers(window: BrowserWindow, event: IpcMainInvokeEvent): void {
  const frame = event.senderFrame;
  if (frame && frame === window.webContents.mainFrame && frame.url.startsWith(`${APP_ORIGIN}/`)) return;
  throw new AppError('refused', 'That call did not come from Bridgework’s own window, so it was refused.');
}
