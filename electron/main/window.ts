import path from 'node:path';
import { app, BrowserWindow, type Rectangle, type Session } from 'electron';
import { APP_ORIGIN } from './app-protocol.ts';
import { readWindowState, saveWindowState } from './settings.ts';

/** How a window stands on the screen, so that the one that takes its place stands the same. */
export interface Standing {
  /** Of the whole window, in the screen's pixels. */
  readonly bounds: Rectangle;
  readonly isMaximised: boolean;
  readonly isMinimised: boolean;
  readonly isFullScreen: boolean;
  /** Whether it is the one that takes the keys: a window that replaces another never takes them from other programs. */
  readonly isFocused: boolean;
}

export function standingOf(window: BrowserWindow): Standing {
  return {
    bounds: window.getNormalBounds(),
    isMaximised: window.isMaximized(),
    isMinimised: window.isMinimized(),
    isFullScreen: window.isFullScreen(),
    isFocused: window.isFocused(),
  };
}

/**
 * A window with our page, where `standing` says or where one was last closed. Its title never says what is on it: task
 * bars and time trackers read titles.
 */
export function createWindow(session: Session, standing: Standing | null): BrowserWindow {
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
  if (standing) place(window, standing);
  else if (maximised) window.maximize();
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => show(window, standing));
  window.on('close', () => {
    const [contentWidth = width, contentHeight = height] = window.getContentSize();
    saveWindowState({ width: contentWidth, height: contentHeight, maximised: window.isMaximized() });
  });
  void window.loadURL(`${APP_ORIGIN}/index.html`);
  return window;
}

function place(window: BrowserWindow, { bounds, isMaximised, isFullScreen }: Standing): void {
  window.setBounds(bounds);
  if (isMaximised) window.maximize();
  if (isFullScreen) window.setFullScreen(true);
}

function show(window: BrowserWindow, standing: Standing | null): void {
  if (standing?.isMinimised) window.minimize();
  else if (standing && !standing.isFocused) window.showInactive();
  else window.show();
}
