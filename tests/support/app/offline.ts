import { spawn } from 'node:child_process';

/** How a program ended. */
export interface Ended {
  readonly status: number | null;
  readonly output: string;
}

/** What gives a network namespace its loopback, which is down in a new one; the inspector that drives the app needs it. */
const LOOPBACK_UP = String.raw`
  socket(my $socket, 2, 2, 0) or die "no socket: $!";
  my $request = pack("a16s", "lo", 0x41);
  ioctl($socket, 0x8914, $request) or die "no loopback: $!";
  exec @ARGV;
`;

/** Runs Node on a script in a network of its own: nothing is in it but the loopback. */
export function runOffline(script: string, env: NodeJS.ProcessEnv): Promise<Ended> {
  const isRoot = process.getuid?.() === 0;
  const args = [
    ...(isRoot ? [] : ['--map-root-user']),
    '--net',
    '--',
    'perl',
    '-e',
    LOOPBACK_UP,
    process.execPath,
    script,
  ];
  const child = spawn('unshare', args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const hear = (chunk: Buffer): void => void (output += chunk.toString('utf8'));
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => resolve({ status, output }));
  });
}
