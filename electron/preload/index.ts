import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Bridge } from '#shared/contract/bridge.ts';
import type { CoreEvent } from '#shared/contract/events.ts';
import { tellWhatIsCopied } from './copying.ts';

/** Nothing but the contract's channels has this prefix, so no other can be named from a page. */
const bridge: Bridge = {
  call: (channel, input) => ipcRenderer.invoke(`bridgework:${channel}`, input),
  onEvent(listener) {
    const heard = (_: unknown, event: CoreEvent): void => listener(event);
    ipcRenderer.on('bridgework:event', heard);
    return () => {
      ipcRenderer.off('bridgework:event', heard);
    };
  },
  pathOf: (file) => (file instanceof File ? webUtils.getPathForFile(file) : ''),
};

contextBridge.exposeInMainWorld('bridge', bridge);
tellWhatIsCopied();
