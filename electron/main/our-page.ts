import type { IpcMainEvent, IpcMainInvokeEvent, WebContents } from 'electron';
import type { Result } from '#shared/errors.ts';
import { APP_ORIGIN } from './app-protocol.ts';
import type { Windows } from './windows.ts';

/** What everybody else is answered with. */
export const NOT_OUR_PAGE: Result<never> = {
  ok: false,
  code: 'refused',
  sentence: 'That call did not come from Bridgework’s own window, so it was refused.',
  reasons: [],
};

/** Only the top frame of the window that stands now, on our own page, is heard. */
export function isFromOurPage(windows: Windows, { sender, senderFrame }: IpcMainInvokeEvent | IpcMainEvent): boolean {
  return senderFrame !== null && isOurPage(windows, sender) && senderFrame === sender.mainFrame;
}

/** Whether this is the window that stands now, with our own page in it. */
export function isOurPage(windows: Windows, contents: WebContents): boolean {
  const window = windows.current();
  return (
    !window.isDestroyed() &&
    contents === window.webContents &&
    !contents.isCrashed() &&
    contents.mainFrame.url.startsWith(`${APP_ORIGIN}/`)
  );
}
