import path from 'node:path';
import { app, BrowserWindow, type Session } from 'electron';
import { APP_ORIGIN } from './app-protocol.ts';
import { readWindowState, saveWindowState } from './settings.ts';

/** The one window. Its title never says what is on it: task bars and time trackers read titles. */
export function createWindow(session: Session): BrowserWindow {
  const { width, height, maximised } = readWindowState();
  const window = new BrowserWindow({
    width,
    height,
    minWidth: 480,
    minHeight: 480,
    useContentSize: true,
    show: false,
    title: 'Bridgework',
    backgroundColor: '#fbf8f2',
    autoHideMenuBar: true,
    webPreferences: {
      session,
      preload: path.join(import.meta.dirname, '../preload/index.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      enableWebSQL: false,
      devTools: !app.isPackaged,
    },
  });
  if (maximised) window.maximize();
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    const [contentWidth = width, contentHeight = height] = window.getContentSize();
    saveWindowState({ width: contentWidth, height: contentHeight, maximised: window.isMaximized() });
  });
  void window.loadURL(`${APP_ORIGIN}/index.html`);
  return window;
}
