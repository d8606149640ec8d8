import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { createLaptop } from '../support/app/laptop.ts';
import { launchApp, PROJECT_ROOT, type RunningApp } from '../support/app/launch.ts';
import { tellMainStory } from '../support/app/main-story.ts';
import { withoutNetwork } from '../support/app/no-network.ts';
import { callsIn, straceInto, type TracedCall, tracedElectron } from '../support/app/traced-calls.ts';

const INTERNET: ReadonlySet<string> = new Set(['AF_INET', 'AF_INET6']);
const LOOPBACK = /inet_addr\("127\.|"::1"/u;

/** Those of the calls that would reach, or ask for, another machine. */
const leaving = (calls: readonly TracedCall[]): readonly string[] =>
  calls
    .filter(
      ({ name, family, address }) =>
        name !== 'socket' && INTERNET.has(family ?? '') && !(name === 'bind' && LOOPBACK.test(address ?? '')),
    )
    .map(({ line }) => line);

/** Those that ask somebody for the address behind a name: port 53, and the services of this machine that look names up. */
const lookingUp = (calls: readonly TracedCall[]): readonly string[] =>
  calls
    .filter(({ address }) => /htons\(53\)|nscd|systemd\/resolve|mdns|avahi/iu.test(address ?? ''))
    .map(({ line }) => line);

/** How often each kind of thing was spoken to that is not another machine. */
function within(calls: readonly TracedCall[]): Readonly<Record<string, number>> {
  const told = calls.flatMap(({ name, family, address, line }) => {
    if (name === 'socket' && family === 'AF_NETLINK')
      return [`socket AF_NETLINK ${/NETLINK_\w+/u.exec(line)?.[0] ?? ''}`];
    if (name === 'socket' && INTERNET.has(family ?? '')) return [`socket ${family ?? ''}, never used to send`];
    if (name === 'connect' && family === 'AF_UNIX')
      return [`connect AF_UNIX ${/sun_path=(@?"[^"]*")/u.exec(address ?? '')?.[1] ?? ''}`];
    if (name === 'bind')
      return [
        `bind ${family ?? ''} ${/inet_addr\("[^"]*"\)/u.exec(address ?? '')?.[0] ?? /sun_path=(@?"[^"]*")/u.exec(address ?? '')?.[1] ?? ''}`,
      ];
    return name === 'io_uring_setup' ? [name] : [];
  });
  const counted: Record<string, number> = {};
  for (const one of told) counted[one] = (counted[one] ?? 0) + 1;
  return counted;
}

/** Whom the app speaks to on this machine: the screen and the desktop's message bus. The inspectors are the test's own. */
const NEIGHBOURS = [
  /^connect AF_UNIX @?"\/tmp\/\.X11-unix\/X\d+"$/u,
  /^connect AF_UNIX @?"(?:\/var)?\/run\/dbus\/system_bus_socket"$/u,
  /^connect AF_UNIX @?".*\/(?:bus|dbus-[^"/]*)"$/u,
  // The app's own: that a second one finds the first.
  /^bind AF_UNIX ".*\/SingletonSocket"$/u,
  // What network there is on the machine, asked of the kernel; nobody else hears of it.
  /^socket AF_NETLINK NETLINK_(?:ROUTE|KOBJECT_UEVENT)$/u,
  /^socket AF_INET6?, never used to send$/u,
  /^bind AF_INET inet_addr\("127\.0\.0\.1"\)$/u,
  /^bind AF_NETLINK $/u,
];

test('in its whole story no process of the app speaks to another machine or looks a name up', async () => {
  test.setTimeout(300_000);
  const laptop = createLaptop('egress');
  const { through, folder } = tracedElectron(laptop);
  let app: RunningApp | undefined;
  try {
    app = await launchApp(laptop, { through });
    await tellMainStory(app, laptop);
    await app.close();
    const calls = callsIn(folder);
    expect(calls.length).toBeGreaterThan(100);
    expect(leaving(calls)).toEqual([]);
    expect(lookingUp(calls)).toEqual([]);
    const neighbours = within(calls);
    console.log(`${calls.length} calls were watched. Within the machine:\n${JSON.stringify(neighbours, null, 2)}`);
    expect(Object.keys(neighbours).filter((one) => !NEIGHBOURS.some((known) => known.test(one)))).toEqual([]);
    // Playwright's two inspectors listen on the loopback; without a test there are none.
    expect(neighbours['bind AF_INET inet_addr("127.0.0.1")']).toBe(2);
  } finally {
    await app?.kill();
    laptop.remove();
  }
});

test('the watching sees a program that tries to leave, in each of the ways', () => {
  const laptop = createLaptop('leaving');
  try {
    // 192.0.2.1 is nobody's (RFC 5737), and in an empty network no packet gets out.
    const program = [
      'const quiet = () => {};',
      "require('net').connect(9, '192.0.2.1').on('error', quiet);",
      "require('net').connect(9, '2001:db8::1').on('error', quiet);",
      "const udp = require('dgram').createSocket('udp4'); udp.on('error', quiet); udp.send('words', 9, '192.0.2.1', quiet);",
      "const dns = new (require('dns').Resolver)({ timeout: 200, tries: 1 }); dns.setServers(['192.0.2.53']); dns.resolve4('example.org', quiet);",
      'setTimeout(() => process.exit(0), 1000);',
    ].join(' ');
    const command = withoutNetwork(['sh', '-c', `${straceInto(laptop.root)} "$0" -e "$1"`, process.execPath, program]);
    const ran = spawnSync(command[0], command.slice(1), { encoding: 'utf8' });
    expect({ status: ran.status, stderr: ran.stderr }).toEqual({ status: 0, stderr: '' });
    const traces = fs.readdirSync(laptop.root).filter((name) => name.endsWith('.trace'));
    const folder = path.join(laptop.root, 'traces');
    fs.mkdirSync(folder);
    for (const name of traces) fs.renameSync(path.join(laptop.root, name), path.join(folder, name));
    const calls = callsIn(folder);
    const seen = leaving(calls).join('\n');
    expect(seen).toMatch(/connect\(.*AF_INET, .*192\.0\.2\.1/u);
    expect(seen).toMatch(/connect\(.*AF_INET6, .*2001:db8::1/u);
    expect(seen).toMatch(/send(?:to|msg|mmsg)\(.*192\.0\.2\.1/u);
    expect(lookingUp(calls).join('\n')).toContain('192.0.2.53');
  } finally {
    laptop.remove();
  }
});

test('the whole story is told the same where there is no network at all', async () => {
  test.setTimeout(300_000);
  const program = path.join(PROJECT_ROOT, 'tests', 'support', 'programs', 'main-story.ts');
  const [first, ...words] = withoutNetwork([process.execPath, program]);
  // Two opinions about colours in the environment would make Node complain.
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...env } = process.env;
  const child = spawn(first, words, { cwd: PROJECT_ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let complaints = '';
  child.stdout.on('data', (chunk: Buffer) => void (out += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => void (complaints += chunk.toString('utf8')));
  const status = await new Promise((resolve) => child.once('close', resolve));
  expect({ status, complaints }).toEqual({ status: 0, complaints: '' });
  expect(out.trim().split('\n')).toEqual([
    'links: lo',
    'the review desk has a key',
    'a workshop was captured',
    'it was locked in mid-sentence and unlocked',
    'the summary and the bundle were written',
    'the bundle was imported, searched and exported',
    'the end',
  ]);
});
