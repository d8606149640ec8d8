// The least that an app with a window can be: what ours is measured against.
import { app, BrowserWindow } from 'electron';

app.on('window-all-closed', () => app.quit());
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, useContentSize: true, show: false });
  window.once('ready-to-show', () => window.show());
  void window.loadURL(new URL('index.html', import.meta.url).href);
});
