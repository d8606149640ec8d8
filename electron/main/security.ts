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
