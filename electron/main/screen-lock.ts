import { type ChildProcess, spawn } from 'node:child_process';

const SESSIONS = '/org/freedesktop/login1/session/';

/** A session says that it is locked, or handed to another user. */
const SESSION_LOCKED = [/\borg\.freedesktop\.login1\.Session\.Lock \(/u, /'LockedHint': <true>/u, /'Active': <false>/u];

/** The manager says that the laptop is about to sleep. */
const SLEEP = /^\/org\/freedesktop\/login1: org\.freedesktop\.login1\.Manager\.PrepareForSleep \(true,?\)/u;

/** The name of a session's object: logind writes what is no letter, and a digit in front, as `_` and its code. */
export function sessionObject(id: string): string {
  const written = [...Buffer.from(id)].map((byte, place) => {
    const sign = String.fromCodePoint(byte);
    const isPlain = place === 0 ? /[a-z]/iu.test(sign) : /[a-z\d]/iu.test(sign);
    return isPlain ? sign : `_${byte.toString(16).padStart(2, '0')}`;
  });
  return SESSIONS + written.join('');
}

/**
 * Whether a line that logind says means that the screen is no longer ours. `sessionId` is the session that we run in;
 * where it is not known, every session's lock counts.
 */
export function meansLocked(line: string, sessionId: string | undefined): boolean {
  if (SLEEP.test(line)) return true;
  const isOurs = line.startsWith(sessionId === undefined ? SESSIONS : `${sessionObject(sessionId)}: `);
  return isOurs && SESSION_LOCKED.some((pattern) => pattern.test(line));
}

/**
 * Listens to logind, which knows on Linux when a screen is locked; Electron does not tell. It asks the system's own
 * `gdbus`, which every GTK desktop has; where there is none, the rest after which the app locks still holds. Gives what
 * ends the listening.
 */
export function watchScreenLock(lock: () => void): () => void {
  if (process.platform !== 'linux') return () => {};
  const sessionId = process.env['XDG_SESSION_ID'] || undefined;
  let child: ChildProcess | null = spawn('gdbus', ['monitor', '--system', '--dest', 'org.freedesktop.login1'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let rest = '';
  child.on('error', () => {
    child = null;
  });
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    if (lines.some((line) => meansLocked(line, sessionId))) lock();
  });
  return () => child?.kill();
}
