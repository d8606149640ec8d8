import { app, ipcMain, type IpcMainEvent, type IpcMainInvokeEvent } from 'electron';
import type { Contract } from '#shared/contract/define.ts';
import { coreContract, shellContract } from '#shared/contract/index.ts';
import { AppError, failure, type Result } from '#shared/errors.ts';
import { APP_ORIGIN } from './app-protocol.ts';
import type { CopiedWords } from './copied-words.ts';
import type { CoreProcess } from './core-process.ts';
import type { Readiness } from './readiness.ts';
import { shellHandlers } from './shell-handlers.ts';
import type { Windows } from './windows.ts';

interface Ends {
  readonly windows: Windows;
  readonly core: Pick<CoreProcess, 'call'>;
  readonly copied: Pick<CopiedWords, 'noted'>;
  readonly lock: () => void;
  readonly readiness: Pick<Readiness, 'answer' | 'takePlace'>;
}

const UNFIT = 'That cannot be taken as it is. Nothing was changed. Go back and try again.';

type Run = (feature: string, method: string, input: unknown) => Promise<Result<unknown>>;

/** Serves the whole contract to our own page: who asks? may this be asked? then run it, and check what comes back. */
export function serveContract({ windows, core, copied, lock, readiness }: Ends): void {
  const handlers = shellHandlers({ windows, lock, readiness }) as unknown as Readonly<
    Record<string, Readonly<Record<string, (input: unknown) => unknown>>>
  >;
  serve(windows, coreContract, core.call);
  serve(windows, shellContract, async (feature, method, input) => ({
    ok: true,
    value: await handlers[feature]?.[method]?.(input),
  }));
  ipcMain.on('preload:copied', (event, board: unknown) => {
    if (isOurPage(windows, event)) copied.noted(board === 'selection' ? 'selection' : 'clipboard');
  });
}

function serve(windows: Windows, contract: Contract, run: Run): void {
  for (const [feature, methods] of Object.entries(contract)) {
    for (const [method, { input, output }] of Object.entries(methods)) {
      ipcMain.handle(`bridgework:${feature}.${method}`, async (event, given: unknown): Promise<Result<unknown>> => {
        try {
          refuseStrangers(windows, event);
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

function refuseStrangers(windows: Windows, event: IpcMainInvokeEvent): void {
  if (isOurPage(windows, event)) return;
  throw new AppError('refused', 'That call did not come from Bridgework’s own window, so it was refused.');
}

/** Only the top frame of the window that stands now, on our own page, is heard. */
function isOurPage(windows: Windows, { sender, senderFrame }: IpcMainInvokeEvent | IpcMainEvent): boolean {
  return (
    sender === windows.current().webContents &&
    senderFrame !== null &&
    senderFrame === sender.mainFrame &&
    senderFrame.url.startsWith(`${APP_ORIGIN}/`)
  );
}
