// Loaded by `electron -r` before an app starts: tells when its window takes a key, and types and asks what it is told
// to. It stands in the window's process, in the same way for every app, and opens no port and no socket.
// A line in, a line out: {id, script} or {id, keys} in; {event: 'usable'} or {id, value} or {id, failure} out.
const { createInterface } = require('node:readline');
const { app } = require('electron');

/** Runs in the page: the field that has the focus, once there is one that can be seen. */
const FOCUSED = `new Promise((done) => {
  const look = () => {
    const field = document.activeElement;
    if (!(field instanceof HTMLInputElement) || !field.checkVisibility()) return;
    removeEventListener('focusin', look, true);
    window.benchTyped = new Promise((typed) => field.addEventListener('input', () => typed(field.value), { once: true }));
    done(true);
  };
  addEventListener('focusin', look, true);
  look();
})`;

app.on('browser-window-created', (_event, window) => {
  const shown = new Promise((done) => window.once('show', done));
  window.webContents.once('dom-ready', () => void tellWhenUsable(window.webContents, shown));
  createInterface({ input: process.stdin }).on('line', (line) => void obey(window.webContents, JSON.parse(line)));
});

async function tellWhenUsable(contents, shown) {
  await Promise.all([contents.executeJavaScript(FOCUSED), shown]);
  press(contents, 'x');
  await contents.executeJavaScript('window.benchTyped');
  say({ event: 'usable' });
}

async function obey(contents, { id, script, keys }) {
  try {
    if (keys !== undefined) for (const key of keys) press(contents, key);
    say({ id, value: script === undefined ? null : ((await contents.executeJavaScript(script)) ?? null) });
  } catch (error) {
    say({ id, failure: String(error) });
  }
}

function press(contents, keyCode) {
  contents.sendInputEvent({ type: 'keyDown', keyCode });
  if (keyCode.length === 1 || keyCode === 'Enter') contents.sendInputEvent({ type: 'char', keyCode });
  contents.sendInputEvent({ type: 'keyUp', keyCode });
}

function say(message) {
  process.stdout.write(`bench ${JSON.stringify(message)}\n`);
}
