import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Body, padded, signature, speakOn, text, uint32 } from './d-bus.ts';

/** A system bus of its own with something on it that speaks as logind does. */
export interface Logind {
  /** What makes programs use this bus as the system's. */
  readonly env: Readonly<Record<string, string>>;
  /** The signal that asks a session's screen to lock; `object` is the last part of the session's path. */
  readonly lockSession: (object: string) => void;
  /** A property of a session that changed to true or false. */
  readonly sessionIs: (object: string, property: 'LockedHint' | 'Active', value: boolean) => void;
  /** The laptop is about to sleep, or has woken. */
  readonly sleeps: (isAsleep: boolean) => void;
  readonly stop: () => void;
}

const LOGIN = '/org/freedesktop/login1';

const POLICY = `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=SOCKET</listen>
  <policy context="default">
    <allow user="*"/>
    <allow own="*"/>
    <allow send_destination="*"/>
    <allow receive_sender="*"/>
  </policy>
</busconfig>
`;

/** Starts the bus, and speaks on it once it is there. */
export async function startLogind(): Promise<Logind> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bridgework-bus-'));
  const socket = path.join(folder, 'bus');
  const config = path.join(folder, 'bus.conf');
  fs.writeFileSync(config, POLICY.replace('SOCKET', socket));
  const daemon = spawn('dbus-daemon', ['--nofork', '--print-address', `--config-file=${config}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await firstWords(daemon);
  const speaker = await speakOn(socket, 'org.freedesktop.login1');
  const sessionPath = (object: string): string => `${LOGIN}/session/${object}`;
  return {
    env: { DBUS_SYSTEM_BUS_ADDRESS: `unix:path=${socket}` },
    lockSession: (object) =>
      speaker.send({
        kind: 'signal',
        path: sessionPath(object),
        face: 'org.freedesktop.login1.Session',
        member: 'Lock',
      }),
    sessionIs: (object, property, value) =>
      speaker.send({
        kind: 'signal',
        path: sessionPath(object),
        face: 'org.freedesktop.DBus.Properties',
        member: 'PropertiesChanged',
        body: changed('org.freedesktop.login1.Session', property, value),
      }),
    sleeps: (isAsleep) =>
      speaker.send({
        kind: 'signal',
        path: LOGIN,
        face: 'org.freedesktop.login1.Manager',
        member: 'PrepareForSleep',
        body: { signature: 'b', bytes: uint32(Number(isAsleep)) },
      }),
    stop() {
      speaker.end();
      daemon.kill();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The body of a change of one property, with no property that only says it changed. */
function changed(face: string, property: string, value: boolean): Body {
  const pair = Buffer.concat([padded(Buffer.concat([text(property), signature('b')]), 4), uint32(Number(value))]);
  const before = padded(Buffer.concat([padded(text(face), 4), uint32(pair.length)]), 8);
  return { signature: 'sa{sv}as', bytes: Buffer.concat([before, pair, uint32(0)]) };
}

function firstWords(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.stdout?.once('data', () => resolve());
    child.once('error', reject).once('exit', (code) => reject(new Error(`The bus ended with ${code}.`)));
  });
}
