import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Bridge } from '#shared/contract/bridge.ts';
import type { CoreEvent } from '#shared/contract/events.ts';
import { tellWhatIsCopied } from './copying.ts';
import { openCorePort } from './core-port.ts';

const listeners = new Set<(event: CoreEvent) => void>();
const hear = (event: CoreEvent): void => {
  for (const listener of listeners) listener(event);
};
const askCore = openCorePort(hear);
ipcRenderer.on('bridgework:event', (_, event: CoreEvent) => hear(event));

/**
 * The window's own process is asked for what it does itself, and for nothing else: whatever passes through it stays in its
 * memory. Nothing but the contract's channels has the prefix, so no other can be named from a page.
 */
const bridge: Bridge = {
  async call(channel, input) {
    if (channel.startsWith('shell.')) return ipcRenderer.invoke(`bridgework:${channel}`, input);
    return askCore({ channel, input });
  },
  onEvent(listener) {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
  pathOf: (file) => (file instanceof File ? webUtils.getPathForFile(file) : ''),
};

contextBridge.exposeInMainWorld('bridge', bridge);
tellWhatIsCopied();
