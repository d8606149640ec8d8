import { app, ipcMain, type IpcMainEvent } from 'electron';
import { answerCall } from '#shared/contract/answer.ts';
import type { Contract } from '#shared/contract/define.ts';
import { shellContract } from '#shared/contract/index.ts';
import type { PortWord } from '#shared/contract/page-port.ts';
import type { CopiedWords } from './copied-words.ts';
import type { CoreProcess } from './core-process.ts';
import { isFromOurPage, isOurPage, NOT_OUR_PAGE } from './our-page.ts';
import type { Readiness } from './readiness.ts';
import { shellHandlers } from './shell-handlers.ts';
import type { Windows } from './windows.ts';

interface Ends {
  readonly windows: Windows;
  readonly core: Pick<CoreProcess, 'serve'>;
  readonly copied: Pick<CopiedWords, 'noted'>;
  readonly lock: () => void;
  readonly readiness: Pick<Readiness, 'answer' | 'takePlace'>;
}

type AnyHandlers = Readonly<Record<string, Readonly<Record<string, (input: unknown) => unknown>>>>;

/** Serves our own page: what only this process can do, and the port through which the page asks the core. */
export function servePage({ windows, core, copied, lock, readiness }: Ends): void {
  const handlers = shellHandlers({ windows, lock, readiness }) as unknown as AnyHandlers;
  for (const [feature, methods] of Object.entries(shellContract as Contract)) {
    for (const [method, rules] of Object.entries(methods)) {
      const channel = `${feature}.${method}`;
      const report = (error: unknown): void => {
        if (!app.isPackaged) console.error(channel, error);
      };
      ipcMain.handle(`bridgework:${channel}`, (event, given: unknown) =>
        isFromOurPage(windows, event)
          ? answerCall(rules, given, (input) => handlers[feature]?.[method]?.(input), report)
          : NOT_OUR_PAGE,
      );
    }
  }
  ipcMain.on('preload:core', (event, page: unknown) => {
    const give = (): void => givePort(windows, core, event, Number(page));
    // What a page sends may be heard before its address is known here.
    if (event.senderFrame?.url === '') event.sender.once('did-navigate', give);
    else give();
  });
  ipcMain.on('preload:copied', (event, board: unknown) => {
    if (isFromOurPage(windows, event)) copied.noted(board === 'selection' ? 'selection' : 'clipboard');
  });
}

function givePort(windows: Windows, core: Ends['core'], event: IpcMainEvent, page: number): void {
  const { sender } = event;
  if (!isFromOurPage(windows, event)) {
    return event.reply('bridgework:core', { page, refusal: NOT_OUR_PAGE } satisfies PortWord);
  }
  core.serve((refusal, ports) => {
    // Another core may come much later, when this window has gone.
    if (isOurPage(windows, sender)) {
      sender.postMessage('bridgework:core', { page, refusal } satisfies PortWord, ports);
    } else {
      for (const port of ports) port.close();
    }
  });
}
