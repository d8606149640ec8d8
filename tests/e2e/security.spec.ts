import { expect, test } from '@playwright/test';
import { createWorkspace } from '../support/app/door.ts';
import { createLaptop } from '../support/app/laptop.ts';
import { endApp, launchApp, type RunningApp } from '../support/app/launch.ts';
import { startWorkshop } from '../support/app/set-up.ts';
import { networkSockets } from '../support/app/sockets.ts';
import { newWorkshop } from '../support/app/workshops.ts';

const laptop = createLaptop('security');
let app: RunningApp;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  app = await launchApp(laptop);
  await createWorkspace(app.page, 'facilitator', 'seven brown kettles outside');
  await newWorkshop(app.page);
  await startWorkshop(app.page, { region: 'North West' });
});
test.afterAll(async () => {
  // Everything that is refused here says so in the console, which is as it should be.
  app.troubles.length = 0;
  await endApp(app, laptop);
});

test('the window is isolated, sandboxed and has no Node', async () => {
  const preferences = await app.electron.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>;
    };
    return contents.getLastWebPreferences();
  });
  expect(preferences).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
  });
  const found = await app.page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer', '__dirname'].filter(
      (name) => name in window,
    ),
  );
  expect(found).toEqual([]);
});

test('the bridge has three members, and nothing can be added to it', async () => {
  const members = await app.page.evaluate(() => {
    const { bridge } = window as unknown as { readonly bridge: Record<string, unknown> };
    try {
      bridge['more'] = () => 'more';
    } catch {
      // A frozen bridge may refuse with or without throwing.
    }
    return Object.entries(bridge).map(([name, value]) => `${name}: ${typeof value}`);
  });
  expect(members.toSorted()).toEqual(['call: function', 'onEvent: function', 'pathOf: function']);
});

test('the page comes with a policy that allows nothing but the app’s own files', async () => {
  const headers = await app.electron.evaluate(async ({ BrowserWindow }) => {
    const answer = await BrowserWindow.getAllWindows()[0]?.webContents.session.fetch('app://bridgework/index.html');
    return Object.fromEntries(answer?.headers.entries() ?? []);
  });
  const policy = headers['content-security-policy'] ?? '';
  for (const directive of [
    "default-src 'none'",
    "script-src 'self'",
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
  ]) {
    expect(policy).toContain(directive);
  }
  expect(policy).not.toMatch(/unsafe|https?:|\*/u);
  expect(headers['x-content-type-options']).toBe('nosniff');
});

test('script that comes as text does not run, and markup that comes as text is not taken', async () => {
  const outcome = await app.page.evaluate(
    () =>
      new Promise<Record<string, unknown>>((resolve) => {
        // Outside the inspector's own call, where the policy does not hold.
        setTimeout(() => {
          const tried = (attempt: () => unknown): unknown => {
            try {
              return attempt() ?? 'done';
            } catch (error) {
              return error instanceof Error ? error.name : 'refused';
            }
          };
          const host = document.createElement('div');
          document.body.append(host);
          const results = {
            // oxlint-disable-next-line no-eval -- it is here to be refused.
            evaluated: tried(() => (0, eval)('1 + 1') as unknown),
            // oxlint-disable-next-line typescript/no-implied-eval -- it is here to be refused.
            function: tried(() => new Function('return 1')),
            markup: tried(() => (host.innerHTML = '<img src=x onerror="window.ran = true">')),
            script: tried(() => {
              const script = document.createElement('script');
              script.textContent = 'window.ran = true';
              host.append(script);
            }),
          };
          setTimeout(() => {
            host.remove();
            resolve({ ...results, ran: 'ran' in window });
          }, 100);
        }, 0);
      }),
  );
  expect(outcome).toEqual({
    evaluated: 'EvalError',
    function: 'EvalError',
    markup: 'TypeError',
    script: 'TypeError',
    ran: false,
  });
});

test('nothing can be fetched, sent or connected to from the page, not even its own files', async () => {
  const refused = await app.page.evaluate(async () => {
    const failed = async (attempt: () => Promise<unknown>): Promise<boolean> => {
      try {
        await attempt();
        return false;
      } catch {
        return true;
      }
    };
    const loaded = (element: HTMLImageElement | HTMLIFrameElement, src: string): Promise<unknown> =>
      new Promise((resolve, reject) => {
        element.addEventListener('load', resolve);
        element.addEventListener('error', reject);
        element.src = src;
        document.body.append(element);
      }).finally(() => element.remove());
    return {
      web: await failed(() => fetch('https://example.org/')),
      local: await failed(() => fetch('http://127.0.0.1:9/')),
      file: await failed(() => fetch('file:///etc/passwd')),
      itself: await failed(() => fetch('app://bridgework/index.html')),
      request: await failed(
        () =>
          new Promise((resolve, reject) => {
            const request = new XMLHttpRequest();
            request.addEventListener('load', resolve);
            request.addEventListener('error', reject);
            request.open('GET', 'https://example.org/');
            request.send();
          }),
      ),
      socket: await failed(
        () =>
          new Promise((resolve, reject) => {
            const socket = new WebSocket('wss://example.org/');
            socket.addEventListener('open', resolve);
            socket.addEventListener('error', reject);
          }),
      ),
      picture: await failed(() => loaded(new Image(), 'https://example.org/a.png')),
      beacon: !navigator.sendBeacon('https://example.org/', 'words') || 'given to the network, which must refuse it',
    };
  });
  expect(refused).toMatchObject({
    web: true,
    local: true,
    file: true,
    itself: true,
    request: true,
    socket: true,
    picture: true,
  });
});

test('a peer connection finds no way out of the laptop', async () => {
  const candidates = await app.page.evaluate(async () => {
    const peer = new RTCPeerConnection();
    const found: string[] = [];
    peer.addEventListener('icecandidate', ({ candidate }) => candidate && found.push(candidate.candidate));
    peer.createDataChannel('words');
    await peer.setLocalDescription(await peer.createOffer());
    await new Promise<void>((resolve) => {
      if (peer.iceGatheringState === 'complete') resolve();
      peer.addEventListener('icegatheringstatechange', () => peer.iceGatheringState === 'complete' && resolve());
      setTimeout(resolve, 3000);
    });
    peer.close();
    return found;
  });
  expect(candidates).toEqual([]);
  expect(networkSockets(app.pid).filter(({ kind }) => kind === 'udp')).toEqual([]);
});

test('every permission is denied', async () => {
  const answers = await app.page.evaluate(async () => {
    const state = async (name: string): Promise<string> =>
      (await navigator.permissions.query({ name: name as PermissionName })).state;
    const failed = (attempt: Promise<unknown>): Promise<string> =>
      attempt.then(
        () => 'granted',
        () => 'denied',
      );
    return {
      geolocation: await state('geolocation'),
      notifications: await Notification.requestPermission(),
      microphone: await failed(navigator.mediaDevices.getUserMedia({ audio: true })),
      camera: await failed(navigator.mediaDevices.getUserMedia({ video: true })),
      screen: await failed(navigator.mediaDevices.getDisplayMedia()),
      clipboard: await failed(navigator.clipboard.readText()),
    };
  });
  expect(new Set(Object.values(answers))).toEqual(new Set(['denied']));
});

test('the page stores nothing in the browser', async () => {
  const stored = await app.page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    cookies: document.cookie,
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
  }));
  expect(stored).toEqual({ local: {}, session: {}, cookies: '', databases: [], caches: [] });
});

test('the window’s title is the app’s name and nothing more, whatever is on the screen', async () => {
  const titles = await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.getTitle()),
  );
  expect(titles).toEqual(['Bridgework']);
  await app.page.evaluate(() => (document.title = 'A child’s words'));
  expect(await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle())).toBe(
    'Bridgework',
  );
});

test('another window with the same bridge is not heard', async () => {
  const answer = await app.electron.evaluate(async ({ app: main, BrowserWindow }) => {
    const first = BrowserWindow.getAllWindows()[0];
    const preload = `${main.getAppPath()}/out/preload/index.cjs`;
    const other = new BrowserWindow({
      show: false,
      webPreferences: {
        preload,
        contextIsolation: true,
        sandbox: true,
        ...(first && { session: first.webContents.session }),
      },
    });
    try {
      await other.loadURL('app://bridgework/index.html');
      return (await other.webContents.executeJavaScript(
        "window.bridge.call('workspace.status', undefined)",
      )) as unknown;
    } finally {
      other.destroy();
    }
  });
  expect(answer).toEqual({
    ok: false,
    code: 'refused',
    sentence: 'That call did not come from Bridgework’s own window, so it was refused.',
    reasons: [],
  });
});

// The last one: the inspector goes on waiting for pages that the app refuses to go to.
test('no window is opened and no other page is gone to', async () => {
  const inPage = (script: string): Promise<unknown> =>
    app.electron.evaluate(
      async ({ BrowserWindow }, given) =>
        (await BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(given)) as unknown,
      script,
    );
  const before = await inPage('location.href');
  expect(await inPage("window.open('https://example.org') === null")).toBe(true);
  for (const target of [
    'https://example.org/',
    'file:///etc/passwd',
    'app://bridgework/other.html',
    'data:text/html,hello',
  ]) {
    const url = JSON.stringify(target);
    await inPage(`location.href = ${url}; true`);
    await inPage(
      `{ const link = Object.assign(document.createElement('a'), { href: ${url}, target: '_blank' }); document.body.append(link); link.click(); link.remove(); } true`,
    );
    await inPage(
      `{ const link = Object.assign(document.createElement('a'), { href: ${url} }); document.body.append(link); link.click(); link.remove(); } true`,
    );
    // What was asked for would have begun by the time that a second round trip is answered.
    await inPage('new Promise((resolve) => setTimeout(resolve, 200)).then(() => true)');
  }
  expect(await inPage('location.href')).toBe(before);
  expect(await inPage("document.querySelector('h2')?.textContent")).toBe('Run-sheet');
  expect(await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});
