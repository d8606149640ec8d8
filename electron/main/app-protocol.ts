import fs from 'node:fs/promises';
import path from 'node:path';
import { protocol, type Session } from 'electron';

const SCHEME = 'app';

/** The only origin that a page of ours has. */
export const APP_ORIGIN = `${SCHEME}://bridgework`;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');

/** Before the app is ready: pages get an origin of their own instead of the file system's. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: { standard: true, secure: true } }]);
}

/** Serves the built page, and nothing outside its folder. */
export function serveApp(session: Session): void {
  const root = path.join(import.meta.dirname, '../renderer');
  session.protocol.handle(SCHEME, async ({ url }) => {
    const { host, pathname } = new URL(url);
    const file = path.join(root, path.normalize(decodeURIComponent(pathname)));
    const type = TYPES[path.extname(file)];
    if (host !== 'bridgework' || !file.startsWith(root + path.sep) || !type) return new Response(null, { status: 404 });
    try {
      const bytes = await fs.readFile(file);
      return new Response(new Uint8Array(bytes), {
        headers: { 'content-type': type, 'content-security-policy': POLICY, 'x-content-type-options': 'nosniff' },
      });
    } catch {
      return new Response(null, { status: 404 });
    }
  });
}

/**
 * Loads what answers are made of (Node's fetch, some 60 ms). Called while the page's process starts, nobody waits for
 * it; left to the page's first request, the unlock screen would.
 */
export function loadAnswers(): void {
  Response.error();
}
