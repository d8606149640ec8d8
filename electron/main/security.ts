import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { app, type Session, session as sessions } from 'electron';
import { APP_ORIGIN } from './app-protocol.ts';

/** Switches that keep Chromium from looking anything up, and from writing what it drew or fetched. */
const SWITCHES: readonly (readonly [name: string, value?: string])[] = [
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-http-cache'],
  ['disable-gpu-shader-disk-cache'],
  ['dns-prefetch-disable'],
  ['no-pings'],
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  [
    'disable-features',
    'SpareRendererForSitePerProcess,MediaRouter,OptimizationHints,AutofillServerCommunication,WebRtcHideLocalIpsWithMdns',
  ],
];

/** Before the app is ready: no network, no new windows, no foreign pages. */
export function lockDownProcess(): void {
  keepMemoryOutOfDumps();
  for (const [name, value] of SWITCHES) app.commandLine.appendSwitch(name, value);
  app.on('web-contents-created', (_, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    // No content policy covers peer connections: without this, and without the switch that keeps them from asking
    // by multicast DNS, a page could open UDP sockets.
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  });
}

/**
 * Tells Linux to write nothing of a process's memory should it crash where the system keeps core dumps: no mapping goes
 * into one, and none is made at all where `prlimit` can forbid it, because registers hold words too. Whatever is started
 * from now on inherits both; the processes from which pages are forked are there already and are told as well. One that
 * may not be told is inside the sandbox, which never dumps.
 */
function keepMemoryOutOfDumps(): void {
  if (process.platform !== 'linux') return;
  const threads = fs.readdirSync('/proc/self/task').map((thread) => `/proc/self/task/${thread}/children`);
  const children = threads.flatMap((file) => fs.readFileSync(file, 'utf8').split(' ')).filter((pid) => pid !== '');
  const isForbidden = /^Max core file size +0 /mu.test(fs.readFileSync('/proc/self/limits', 'utf8'));
  for (const pid of [String(process.pid), ...children]) {
    try {
      fs.writeFileSync(`/proc/${pid}/coredump_filter`, '0');
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
    }
    // Most systems forbid it themselves; only elsewhere is this worth the milliseconds.
    if (!isForbidden) spawnSync('prlimit', ['--core=0:0', '--pid', pid], { stdio: 'ignore' });
  }
}

/** The page's session: in memory only, nothing allowed, nothing fetched but the app's own files. */
export function openSession(): Session {
  const session = sessions.fromPartition('bridgework');
  for (const one of [session, sessions.defaultSession]) {
    // An empty list is what keeps the spell checker from downloading dictionaries (reliability.md, finding 8).
    one.setSpellCheckerLanguages([]);
    one.setSpellCheckerEnabled(false);
    one.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
    one.setPermissionCheckHandler(() => false);
    one.setDevicePermissionHandler(() => false);
    one.webRequest.onBeforeRequest((request, answer) => answer({ cancel: !isOurs(request.url) }));
    one.on('will-download', (event) => event.preventDefault());
  }
  return session;
}

/** The inspector's own pages are Chromium's, and only a developer opens it. */
function isOurs(url: string): boolean {
  return url.startsWith(`${APP_ORIGIN}/`) || (!app.isPackaged && url.startsWith('devtools://'));
}

/** Drops what the session holds in memory. */
export function closeSession(session: Session): void {
  void session.clearStorageData();
}
